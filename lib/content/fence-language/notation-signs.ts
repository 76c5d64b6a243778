import type { Sign } from "./sign";

export const NOTATIONS: readonly Sign[] = [
  [
    /^[ \t]*(?:select\b[\s\S]{1,400}?\bfrom\b|insert\s+into\b|update\s+[\w`".]+\s+set\b|delete\s+from\b|create\s+(?:table|(?:unique\s+)?index|database|view|procedure|function|trigger|user|temporary|or\s+replace)\b|alter\s+(?:table|user|system)\b|drop\s+(?:table|index|database|view|procedure|trigger)\b|truncate\s+table\b|explain\s+select\b|grant\s+\w[\w, ]*\s+on\b|show\s+(?:variables|tables|databases|engine|create|index|status|global|processlist|slave|binary|master|grants)\b|set\s+(?:global|session|@@?)\b|start\s+transaction\b|with\s+\w+\s+as\s*\()/gim,
    { sql: 5 },
  ],
  [
    /\b(?:where|order by|group by|having|inner join|left join|right join|on duplicate key|primary key|auto_increment|not null|varchar\(\d+\)|decimal\(|union all|limit \d+|count\(\*\)|row_number\(\)|partition by|engine *= *innodb|for update|values *\()/gi,
    { sql: 1.5, csharp: 0 },
  ],
  [/^(?:mysql|sqlite|SQL|postgres=#)> ?/gm, { sql: 3 }],
  [/^[ \t]*(?:begin|commit|rollback|use \w+|desc \w+);$/gim, { sql: 3 }],
  [/^#! *\/(?:usr\/)?(?:local\/)?bin\/(?:env +)?(?:ba|z)?sh\b/gm, { bash: 9 }],
  [
    /^[ \t]*(?:\$ |# ?(?=(?:apt|yum|docker|systemctl)\b)|[\w.-]+@[\w.-]+:?[^$#\n]{0,40}[$#] )?(?:sudo |nohup )?(?:npm|npx|yarn|pnpm|pip3?|apt-get|apt|yum|brew|git|docker|docker-compose|kubectl|helm|curl|wget|ssh|scp|chmod|chown|mkdir|systemctl|netstat|ifconfig|cargo|mvn|redis-cli|redis-server|mysqldump|grep|awk|sed|xargs|conda|cmake|iptables|lsof|jmap|jstack|jps|javac|crontab|openssl|tcpdump|strace|rsync|useradd|terraform|ansible|ansible-playbook|rustup|dotnet|ulimit|sysctl|torchrun|deepspeed|nvidia-smi)(?: +[-\w./~$:@"'{*<=|\\[&]|$)(?![^\n]* = )/gm,
    { bash: 3 },
  ],
  [
    /^[ \t]*(?:\$ |# ?(?=(?:apt|yum|docker|systemctl)\b)|[\w.-]+@[\w.-]+:?[^$#\n]{0,40}[$#] )?(?:sudo |nohup )?(?:rm|cp|mv|tar|unzip|service|ps|kill|ping|ls|cat|tail|find|cd|touch|source|gcc|g\+\+|make|top|free|df|du|vim|vi|ln|which|uname|nc|dig|mount|passwd|python3?|node|php|rustc|bundle|gem|composer|rg|go|java|gunicorn|uvicorn)(?: +[-\w./~$:@"'{*<=|\\[&]|$)(?![^\n]* = )/gm,
    { bash: 2 },
  ],
  [
    /^[ \t]*(?:if|while|until|elif) (?:\[\[? |! |test )|^[ \t]*(?:fi|done|esac)\b|; *(?:then|do)$|^[ \t]*(?:then|do)$/gm,
    { bash: 3 },
  ],
  [
    /^[ \t]*(?:export [A-Z_]\w*=|[A-Za-z_]\w*=(?:\$[({\w]|""|''|\S+$)|local \w+=|echo (?:-\w+ )?(?:""|''|\$|\w)(?![^\n]*;$))/gm,
    { bash: 1.5 },
  ],
  [
    /\$\{?\w+\}?(?= |\/|$|")|\$\(\w+ [^)\n]*\)| \| (?:grep|awk|sed|sort|head|tail|wc|xargs|tee|cut|uniq)\b|2>&1|> ?\/dev\/null|&& \\?$/gm,
    { bash: 1.5 },
  ],
  [/^[ \t]*\$ \w/gm, { bash: 1.5 }],
  [/^[\w./-]+ (?:-{1,2}\w[\w-]*[ =]?[^;{}\n]*){1,4}$/gm, { bash: 0.6 }],
  [/^[ \t]*(?:- )?[\w./-]+:(?: +(?![{[(]?\w+[,;] *$)[^\s{;=][^;{}()\n]*| *(?:[|>]-?)?)$/gm, { yaml: 0.9 }],
  [
    /^(?:apiVersion|kind|metadata|spec|version|services|server|spring|steps|jobs|stages|on|volumes|environment|- hosts|- name): ?[^;]*$/gm,
    { yaml: 2.5 },
  ],
  [/^[ \t]+- (?:name|image|uses|run|containerPort|key|id): /gm, { yaml: 2 }],
  [/^[ \t]*(?:- )?[\w.-]+: *(?:#.*)?\n[ \t]*(?:- [^\n;]*$|[ \t]+[\w.-]+:(?: [^\n;]*)?$)/gm, { yaml: 3 }],
  [/^---$/gm, { yaml: 1 }],
  [/^[ \t]*""(?:: *(?:""|[\d.-]+|true|false|null|\{|\[)[^;\n]*$)/gm, { json: 2.4 }],
  [
    /<!DOCTYPE html|<\/?(?:html|head|body|div|span|p|a|ul|ol|li|table|tr|td|th|form|input|button|img|h[1-6]|section|header|footer|nav|main|label|select|option|textarea|meta|link|br|video|audio|canvas|article|strong|em|iframe|style|script|template)(?: [^<>\n]*)?\/?>/gi,
    { html: 2.2, javascript: -0.2, xml: -0.6 },
  ],
  [/<script\b|<\/body>|<\/style>/gi, { html: 3 }],
  [
    /<\?xml |<\/?(?:project|dependency|dependencies|groupId|artifactId|version|bean|beans|property|configuration|plugin|plugins|manifest|mapper|resultMap|select|insert|update|delete|LinearLayout|TextView|servlet|servlet-mapping|filter|web-app|module|modules|note|parent|scope)\b|\bxmlns(?::\w+)?=|<!\[CDATA\[|<!(?:ELEMENT|ENTITY)\b/g,
    { xml: 2.6 },
  ],
  [/<[a-zA-Z][\w:.-]*(?: [^<>\n]*)?>[^<\n]*<\/[a-zA-Z][\w:.-]*>/g, { xml: 0.8, html: 0.5 }],
  [/^[ \t]*[.#*@:&\w][ .#:>+~,*[\]="'()\w-]*\{ *(?:\/\*\*\/)? *$\n?[ \t]*[\w-]+ *: [^;{}\n]+;/gm, { css: 3.5 }],
  [/^[ \t]*[.#*a-z][ .#:>+~,\w-]*\{(?: *[\w-]+ *: *[^;{}\n]+;)+ *\}/gm, { css: 4 }],
  [
    /(?:^|[{; \t])(?:margin|padding|display|color|background|border|width|height|font|position|top|left|right|bottom|float|overflow|flex|grid|transform|transition|animation|opacity|z-index|text-align|line-height|cursor|content|justify|align)(?:-[a-z]+)*: *[^;:{}"'\n,]+(?:;|$)/gm,
    { css: 1.4 },
  ],
  [
    /^[ \t]*@(?:media|import|keyframes|font-face|include|mixin|supports|extend)\b|\b\d+(?:px|rem|em|vh|vw)\b|#[0-9a-fA-F]{6}\b|^[ \t]*--[\w-]+:|var\(--/gm,
    { css: 1.2 },
  ],
];
