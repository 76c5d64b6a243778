import { close, open, problem, type Line, type Reading } from "./reading";

const ID = "[\\p{L}\\p{N}_]+";
const ENTITY = "[\\p{L}\\p{N}_-]+";
const CARD = '(?:"[^"]*"\\s+)?';
const RELATION = new RegExp(
  `^${ID}\\s+${CARD}(?:<\\|--|<\\|\\.\\.|\\*--|o--|-->|--\\*|--o|--\\|>|\\.\\.>|\\.\\.\\|>|<--|<\\.\\.|--)\\s+${CARD}${ID}(?:\\s*:\\s*.+)?$`,
  "u",
);
const CLASS = new RegExp(`^class\\s+${ID}(?:\\s*~\\w+~)?\\s*(\\{)?$`, "u");
const INLINE_MEMBER = new RegExp(`^${ID}\\s*:\\s*(.+)$`, "u");
const ER_RELATION = new RegExp(
  `^(${ENTITY})\\s+(\\|\\||o\\||\\|o|\\}\\||\\|\\{|\\}o|o\\{)(--|\\.\\.)(\\|\\||o\\||\\|o|\\}\\||\\|\\{|\\}o|o\\{)\\s+(${ENTITY}\\s*:\\s*.+)$`,
  "u",
);

/** A line of a class diagram. */
export function readClassLine(line: string, reading: Reading): Line {
  if (line === "}") return close(reading, line);
  if (reading.open.length > 0) return /^<<\w+>>$/.test(line) ? { text: line } : member(line, line);
  const declared = CLASS.exec(line);
  if (declared) return declared[1] === undefined ? { text: line } : open(reading, "class", line);
  if (RELATION.test(line)) return { text: line };
  const inline = INLINE_MEMBER.exec(line)?.[1];
  if (inline !== undefined && !/--|\.\.\|?>/.test(inline)) return member(inline, line);
  return problem(
    "Not understood. Relations have spaces around the arrow: A <|-- B; notes, namespaces and styles are not drawn.",
  );
}

// The renderer takes the first word for the type: of `name: String` it would make “String: name:”.
function member(text: string, line: string): Line {
  const valid = /^[+\-#~]?\s*(?:[^\s:()]+(?:\s+[^\s:()]+)?|[^():]+\([^)]*\)(?:\s+[^\s:]+)?)[$*]?;?$/.test(text);
  return valid ? { text: line } : problem("A member is +Type name or +name(arguments) Type, without a colon.");
}

/** A line of an entity-relationship diagram. */
export function readErLine(line: string, reading: Reading): Line {
  if (line === "}") return close(reading, line);
  if (reading.open.length > 0) {
    const valid = /^\S+\s+[^\s"]+(\s+(PK|FK|UK))*$/.test(line);
    return valid
      ? { text: line }
      : problem("An attribute is: type name, then PK, FK or UK with spaces between; no comment.");
  }
  if (new RegExp(`^${ENTITY}\\s*\\{$`, "u").test(line)) return open(reading, "entity", line);
  const [, from, left, stroke, right, rest] = ER_RELATION.exec(line) ?? [];
  if (from === undefined || left === undefined || right === undefined) {
    return problem("Not understood. Write A ||--o{ B : label; the label is required.");
  }
  // The renderer knows “zero or more” only from the right; on the left it would drop the relation without a word.
  return { text: `${from} ${left.replace("}o", "{o")}${stroke}${right.replace("}o", "{o")} ${rest}` };
}
