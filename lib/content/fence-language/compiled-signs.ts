import type { Sign } from "./sign";

export const COMPILED: readonly Sign[] = [
  [
    /^[ \t]*(?:public|private|protected) (?:static |final |abstract |synchronized |async |override |virtual |readonly )*(?:class|interface|enum|void|[A-Za-z][\w.]*(?:<[^;=\n]*>)?(?:\[\])*) +\w+/gm,
    { java: 2.5, csharp: 2.2, php: 0.3 },
  ],
  [/\bSystem\.(?:out|err)\.print|\bpublic static void main *\(String/g, { java: 6 }],
  [/^[ \t]*(?:import (?:static )?(?:java|javax|org|com|io)\.[\w.*]+;|package [\w.]+;)/gm, { java: 5 }],
  [
    /^[ \t]*@(?:Override|Autowired|Test|Bean|Component|Service|Controller|RestController|Configuration|RequestMapping|GetMapping|PostMapping|Transactional|Data|Entity|Value|Resource|Target|Retention|SpringBootApplication)\b/gm,
    { java: 4, kotlin: 1.5 },
  ],
  [/^[ \t]*@[A-Z]\w+(?:\(.*\))? *$/gm, { java: 1.5, kotlin: 1, typescript: 0.8, swift: 0.5 }],
  [
    /\b(?:String|Integer|Long|Boolean|Object|Thread|Exception|Character|Double)(?:\[\])? \w+ *(?:[=;,):]|\[\])/g,
    { java: 2, csharp: 0.4 },
  ],
  [
    /\bnew (?:ArrayList|HashMap|LinkedList|HashSet|Thread|StringBuilder|Scanner|Object|ReentrantLock|Runnable|ConcurrentHashMap|ThreadLocal)\b/g,
    { java: 3, csharp: 0.3 },
  ],
  [
    /\b(?:List|Map|Set|Queue|Deque|ArrayList|HashMap|Class|Optional|Comparator|Callable|Future|ThreadLocal)<[\w<>, ?]*>/g,
    { java: 2, csharp: 0.6, kotlin: 0.6, typescript: 0.3 },
  ],
  [
    /\b(?:throws \w|implements \w|extends \w+ *\{|instanceof|final \w+ \w|synchronized *\(|\.length\(\)|\.equals\(|\.stream\(\)|\.class\b|Math\.(?:max|min)\()/g,
    { java: 1.3, php: 0.2, kotlin: 0.2, csharp: 0.1 },
  ],
  [/\b\w+::\w+\)|\) *-> *(?:\{|\w)/g, { java: 1, kotlin: 0.2, rust: 0.2, swift: 0.3 }],
  [/^[ \t]*using [A-Z][\w.]*;|\bConsole\.(?:Write|Read)|\bnamespace [A-Z][\w.]*(?: *\{|;|$)/gm, { csharp: 5, cpp: 0 }],
  [
    /^[ \t]*(?:public|private|protected|internal) (?:static |async |override |virtual )*[\w<>[\], ]+ [A-Z]\w*\(/gm,
    { csharp: 4 },
  ],
  [/^[ \t]*(?:public|private|protected) (?:static |final |synchronized )*[\w<>[\], ]+ [a-z]\w*\(/gm, { java: 2 }],
  [
    /\.(?:Length|Count)\b|\bMath\.(?:Max|Min|Pow|Abs)\(|\b(?:int|long)\[,+\]|\b(?:List|Queue|Stack|LinkedList|HashSet|IList|Dictionary)<(?:int|string|long|char|bool)\b/g,
    { csharp: 3 },
  ],
  [/\b[A-Z]\w* \w+ = new [A-Z]\w*(?:<\w*>)?\(/g, { java: 1.6, csharp: 1.2 }],
  [
    /\{ *get; *(?:(?:private |protected |init)?(?:set|init);)? *\}|\bstring \w+ *[=;,)]|\bvar \w+ = new\b|\bforeach *\(var /g,
    { csharp: 3 },
  ],
  [
    /\b(?:IEnumerable|IList|Task|Func|Action|Dictionary|IActionResult|List)<|\basync Task\b|\.(?:ToString|WriteLine|Select|Where|ToList|FirstOrDefault|Add)\(|\bpublic override\b|\bstatic void Main\b/g,
    { csharp: 1.8 },
  ],
  [/^[ \t]*\[[A-Z]\w+(?:\(.*\))?\] *$/gm, { csharp: 2 }],
  [
    /^[ \t]*# *include *<(?:stdio|stdlib|string|unistd|pthread|errno|fcntl|math|stdint|ctype|signal|assert|time|sys\/\w+|linux\/[\w/]+|netinet\/\w+)\.h>/gm,
    { c: 3, cpp: 1.6 },
  ],
  [/^[ \t]*# *include *(?:<\w+>|<bits\/)/gm, { cpp: 6 }],
  [/^[ \t]*# *(?:include|define|ifdef|ifndef|endif|pragma)\b/gm, { c: 2.5, cpp: 2.4 }],
  [
    /\b(?:printf|scanf|malloc|calloc|free|sizeof|memcpy|memset|strlen|strcpy|fprintf|sprintf|fopen|fork|pthread_\w+)\(/g,
    { c: 1.8, cpp: 1, php: 0.3 },
  ],
  [
    /\bstruct \w+ *(?:\{|\*|\w+[;,)=])|\btypedef (?:struct|enum|union|unsigned|int|void)\b/g,
    { c: 2, cpp: 1.2, rust: 0.6, csharp: 0.3, swift: 0.5 },
  ],
  [
    /\b(?:int|char|void|float|double|long|unsigned|size_t|FILE|uint\d+_t|const char|struct \w+) *\*+ *\w+/g,
    { c: 2, cpp: 1.7 },
  ],
  [/\bint main *\((?:void|int argc.*)?\)/g, { c: 2.5, cpp: 2.4 }],
  [
    /^[ \t]*(?:static |const |unsigned )*(?:int|void|char|double|float|bool|long) \w+(?:\[\w*\])?(?: *=|;|\()/gm,
    { c: 1, cpp: 1, java: 0.95, csharp: 0.7 },
  ],
  [/\bNULL\b/g, { c: 0.8, cpp: 0.5, sql: 0.7 }],
  [/\w->\w/g, { c: 0.8, cpp: 0.8, php: 0.4 }],
  [/\bstd::\w|\b(?:cout|cerr) *<<|\bcin *>>|\busing namespace \w|\bnullptr\b|\bendl\b/g, { cpp: 5 }],
  [
    /\btemplate *<|\b(?:vector|unordered_map|unordered_set|shared_ptr|unique_ptr|priority_queue|pair|map|set|queue|stack)<[^\n;]{1,60}>|\bvirtual \w|\bconst \w+ *& *\w*|\b(?:static|dynamic|const|reinterpret)_cast<|\b\w+::~?\w+\(|\boperator *(?:[-+=*<>[(!]|new|delete)|\bauto&? \w/g,
    { cpp: 2.5, csharp: 0 },
  ],
  [
    /^[ \t]*(?:public|private|protected): *$|\bdelete(?:\[\])? \w|\b(?:int|string|bool|char)& \w|(?<!struct )\b(?:ListNode|TreeNode) ?\*/gm,
    { cpp: 3.5 },
  ],
  [
    /^[ \t]*func (?:\(\w+ \*?\w+(?:\[\w+\])?\) )?\w+(?:\[[^\]\n]+\])?\([^)\n]*\)(?: *\(?[\w*[\], .]*\)?)? *\{/gm,
    { go: 3.5, swift: 1 },
  ],
  [/^package \w+$/gm, { go: 4, kotlin: 0.8 }],
  [/\w := /g, { go: 3.5 }],
  [/(?<![\w.])(?:fmt|time|sync|strings|errors|http|context|os|log|atomic|runtime)\.[A-Z]\w+\(/g, { go: 3 }],
  [
    /\b(?:go func\(|chan \w|make\((?:chan|map|\[)|defer \w|interface\{\}|map\[\w+\]|err != nil|range \w+ *\{|\[\]\w+\{|for i := )/g,
    { go: 3 },
  ],
  [/^type \w+ (?:struct|interface|func|int|string)\b/gm, { go: 5 }],
  [/\bfunc\(\w*/g, { go: 1 }],
  [/^[ \t]*(?:pub(?:\(crate\))? )?(?:async )?(?:unsafe )?fn \w+(?:<[^>\n]*>)?\(/gm, { rust: 5 }],
  [
    /\blet mut \w|\b(?:println|vec|format|panic|assert_eq|assert|matches|macro_rules)!|^[ \t]*#!?\[\w+|\bimpl(?:<[^>\n]*>)? \w|&mut \w|&(?:'\w+ )?str\b|\bSome\(|\bOk\(|\bErr\(|\.unwrap\(\)|\bmatch \w+ *\{/gm,
    { rust: 2.5, swift: 0.1 },
  ],
  [
    /^[ \t]*use (?:std|crate|super|self|\w+)::|\b\w+::<|\b(?:Vec|Box|Rc|Arc|Option|Result|RefCell|HashMap)::new|: (?:i32|u32|i64|u64|usize|u8|f64|Vec<)/gm,
    { rust: 3 },
  ],
  [/\blet \w+(?:: *[^=\n]{1,40})? *= .*;$/gm, { rust: 0.8, javascript: 0.5, typescript: 0.5 }],
  [
    /^[ \t]*(?:(?:private|public|internal|override|suspend|inline|open|operator|protected|abstract|tailrec) )*fun (?:<[^>\n]+> )?(?:[\w<>?]+\.)?\w+ *\(/gm,
    { kotlin: 5 },
  ],
  [/\bval \w+(?:: *[\w<>?, ]+)? *(?:=|by\b)/g, { kotlin: 3.5 }],
  [
    /\b(?:data|sealed|open|enum|inner|annotation) class \w|\bcompanion object\b|\bprintln\(|\bwhen *(?:\([^)\n]*\))? *\{|\?\.let\b|\blateinit\b|^[ \t]*object \w+|\b(?:listOf|mapOf|mutableListOf|arrayOf|lazy|GlobalScope|launch|runBlocking) *[({.<]/gm,
    { kotlin: 2.5, java: 0.2, swift: 0.2 },
  ],
  [/\bclass \w+(?:\([^)\n]*\b(?:val|var) \w+:[^)\n]*\)| *: *[A-Z]\w*\()/g, { kotlin: 3.5 }],
  [/\bvar \w+ *: *(?:String|Int|Boolean|Double|Float|List|Map|Any|Long)\b/g, { kotlin: 2, swift: 1.6 }],
  [/\w\??: *(?:Int|String|Boolean|Double|Unit|Any|Long)\??(?=[\s,)={])/g, { kotlin: 1.2, swift: 1.1 }],
  [
    /^[ \t]*(?:(?:public|private|override|static|mutating|class|fileprivate|internal|@objc) )*func \w+(?:<[^>\n]+>)?\((?:_ )?(?:\w+ )?(?:\w+: [^)\n]*)?\)(?: *(?:throws|async))*(?: *-> *[^{\n]+)? *\{/gm,
    { swift: 4 },
  ],
  [/\b(?:guard let|if let \w+ *=|if var \w|let \w+(?:: *[\w[\]?!<>: ]+)? = [^;\n]*$)/gm, { swift: 1.2, rust: 0.2 }],
  [
    /^import (?:UIKit|Foundation|SwiftUI|Combine)|\b(?:guard|weak var|@IBOutlet|@State|UIView\w*|extension \w+|protocol \w+|inout|init\(\w+:|\.self\b|fallthrough|struct \w+: \w+)\b|\w!\.\w|\?\? |\b0?\.\.<\w|\bnil\b/gm,
    { swift: 1.5, go: 0.4, ruby: 0.3 },
  ],
];
