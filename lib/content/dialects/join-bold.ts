import { stripLabel } from "./marks/label";
import { stripOrdinal } from "./marks/ordinal";
import { plainOf, type Piece, type Unit } from "./units/unit";

/** Lines that bold words may take up: a longer paragraph is no title. */
const MAX_LINES = 12;

/** `B) a kettle` stands on a line of its own also where all of it is bold. */
const OPTION = /^[(（[]?[A-Ha-h][)）\].．、:：]/u;

/** Words that run on over the end of a line, as nothing else about them says. */
const HAN = /\p{Script=Han}$/u;

/** Bold words that run on over several lines are one line to their author, who only kept lines short. */
export function joinBold(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(goesOn)) return units;
  const joined: Unit[] = [];
  let lines = 1;
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && before.block === unit.block && lines < MAX_LINES && goesOn(unit)) {
      joined[joined.length - 1] = join(before, unit);
      lines += 1;
    } else {
      joined.push(unit);
      lines = 1;
    }
  }
  return joined;
}

/** Whether a line begins within bold words that begin above it, and has no mark of its own. */
const goesOn = ({ type, opens, text, pieces }: Unit): boolean =>
  type === "text" &&
  opens === null &&
  pieces.find((piece) => piece.text.trim() !== "")?.wrapped === true &&
  stripOrdinal(text, false) === null &&
  (stripLabel(text)?.label.role ?? null) === null &&
  !OPTION.test(text);

function join(before: Unit, unit: Unit): Unit {
  const glue = HAN.test(before.text) ? [] : [SPACE];
  const pieces = [...before.pieces, ...glue, ...unit.pieces];
  const { styled } = unit;
  const comment = before.comment ?? unit.comment;
  return { ...before, pieces, text: plainOf(pieces).trim(), styled, comment, endLine: unit.endLine };
}

const SPACE: Piece = { text: " ", strong: true, coloured: false, code: false, image: false, link: null };
