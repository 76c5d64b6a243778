const BOXES = /[\u2190-\u21ff\u2500-\u259f\u25a0-\u25ff]/gu;
const SPOKEN = /[\p{Script=Han}，。；：？！、]/gu;
const DRAWING =
  /^\s*(?:graph|flowchart) (?:TB|TD|BT|RL|LR)\b|^\s*(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|mindmap|timeline)\b/;
/** What a fence that was opened by mistake takes in. */
const MARKDOWN = /^#{2,6} +\S.*\n\s*\n|^\*\*[^*\n]+\*\*|^<details\b|^```/m;

/** Drawings, tables of a terminal and sentences: what stands in a fence for its spacing alone. */
export function isProse(code: string): boolean {
  if (/^\+ ?\S/m.test(code) && /^- ?\S/m.test(code)) return true;
  if (DRAWING.test(code) || MARKDOWN.test(code)) return true;
  const uncommented = code.replace(/(?:\/\/|#|--|\/\*|<!--).*|(["'`]).*?\1/g, "");
  const length = uncommented.replace(/\s/g, "").length;
  if (length === 0) return true;
  const drawn = uncommented.match(BOXES)?.length ?? 0;
  const spoken = uncommented.match(SPOKEN)?.length ?? 0;
  if (/^[ \t]*\+(?:[-=]+\+)+/m.test(code)) return !/[;{]\s*$/m.test(code);
  return drawn >= 3 || drawn / length > 0.05 || spoken / length > 0.3;
}
