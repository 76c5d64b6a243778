import type { Root } from "hast";
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";

/** Elements that authors' text becomes, and the few harmless ones they may write themselves. */
export const SAFE_TAGS: readonly string[] = [
  ..."a abbr b blockquote br code dd del details dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q".split(
    " ",
  ),
  ..."rp rt ruby s samp section small strong sub summary sup table tbody td tfoot th thead tr ul var wbr".split(" "),
];

const cell: NonNullable<Schema["attributes"]>[string] = [["align", "left", "center", "right"], "colSpan", "rowSpan"];

/**
 * GitHub's schema, narrowed: no style, no names, no form fields but the marks of task lists, and of identifiers only
 * those of footnotes, which are numbered anew afterwards.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...SAFE_TAGS],
  attributes: {
    "*": ["lang"],
    a: ["href", "title", "dataFootnoteRef", "dataFootnoteBackref", ["id", /^fnref-/]],
    abbr: ["title"],
    code: [["className", /^language-[\w+#.-]{1,32}$/, "math-inline", "math-display", "guessed"]],
    details: ["open"],
    h2: [["id", "footnote-label"]],
    img: ["alt", "height", "src", "title", "width"],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    li: [
      ["className", "task-list-item"],
      ["id", /^fn-/],
    ],
    ol: [["className", "contains-task-list"], "start"],
    section: ["dataFootnotes"],
    td: cell,
    th: cell,
    ul: [["className", "contains-task-list"]],
  },
  // A cell outside of a table does no harm, and elements can be judged one by one.
  ancestors: {},
  clobber: [],
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
  required: { input: { type: "checkbox", disabled: true } },
  // What these hold is code, or text for a reader that is not there; of everything else the text stays.
  strip: [
    ..."embed iframe math noembed noframes noscript object plaintext script select style svg template textarea title xmp".split(
      " ",
    ),
  ],
};

/** A copy of the tree with nothing but what the schema allows. Everything after this step must add only what it made itself. */
export function sanitise(tree: Root): Root {
  const clean = sanitize(tree, SCHEMA);
  return clean.type === "root" ? clean : { type: "root", children: [clean] };
}
