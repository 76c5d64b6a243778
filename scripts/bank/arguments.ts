export const HELP = `Usage: npm run bank -- <command>

  check [--json] [--judge]       read all of content/ and print every problem; exit 1 on an error. --judge also runs the
                                 programs of coding questions against their tests
  build [--json]                 publish content/ into the database; nothing is written when there is an error
  new <topic> <slug> [--kind open|choice|coding]
                                 write both files of a new question, with a fresh id
  inspect FILE… [--json] [--text] [--all]
                                 show how files are read, anybody's documents too; writes nothing. --text adds the
                                 answers, --all shows every question of a very long document
  convert FILE --into content/<topic> [--dry-run] [--text] [--all]
                                 write the questions of a document as files of the bank, and say what each still needs;
                                 --dry-run only shows what would be written, --text with its words
  export --catalogue             print the published catalogue as canonical JSON
  reports [--json]               list what readers reported about questions, by file and line
  watch                          publish again whenever content/ changes (npm run dev does this)
  --help                         this text

Content is read from CONTENT_DIR (content), the database is DATABASE_URL (file:./data/tizhou.db).
`;

export type Arguments = {
  readonly command: string;
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
};

const VALUED = ["--kind", "--into"];

/** `command word… --flag --kind value`. */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (!word.startsWith("--")) words.push(word);
    else if (VALUED.includes(word)) flags.set(word, argv[(at += 1)] ?? "");
    else flags.set(word, "");
  }
  const [command = "", ...rest] = words;
  return { command, words: rest, flags };
}
