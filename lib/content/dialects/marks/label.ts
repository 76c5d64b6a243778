import { narrow } from "../units/narrow";
import { chineseNumber, withNumber, type Ordinal } from "./ordinal";
import { simplified } from "./simplified";

export type Role = "question" | "answer" | "note" | "options";

/** A word before a colon, in brackets, in bold, or alone on its line, that says what follows. */
export type Label = {
  /** Lower case, without number, spaces and marks: what repeats. */
  readonly name: string;
  /** What its words suggest; place and repetition decide for the others. */
  readonly role: Role | null;
  readonly ordinal: Ordinal | null;
  /** Nothing stands behind it on its line. */
  readonly alone: boolean;
};

const ANSWERS =
  /(?:^|[^解问])答$|答案|答复|解析|解答|解题$|题解|题析|解法|解释$|思路$|回复$|回答|详解$|^解$|^析$|^a$|^ans\b|^ans$|answers?$|solutions?$|explanations?$|^explain$|rationale$|^reply$|response$|assistant$|candidate$|bot$|gpt|claude|^(?:ответ|решение|respuesta|soluci[oó]n|resposta|r[eé]ponse|antwort|lösung|risposta|정답|답|답변|해설|đápán)$/i;
const QUESTIONS =
  /^(?:exo?|puzzle|вопрос|задач[аи]|задание|упражнение|pregunta|ejercicio|pergunta|exerc[ií]cio|frage|aufgabe|übung|domanda|esercizio|exercice|câu(?:hỏi)?|soal|문제|질문|質問|問題|設問|練習|练习|.{0,8}(?:问|题|提问|题目|题干|题面)|.{0,4}(?:问题|题目)(?:描述|内容|陈述|背景)?|q|qs|ques|.{0,18}(?:questions?|problem|exercise|challenge)|prompt|interviewer|面试官|提示词|user|human)$/i;
const NOTES =
  /[主话标专议课命]题|提示|hint|tips?$|note|注意?$|备注|难度|difficulty|标签|tags?$|来源|source|level|考点|考察|topic|知识点|分类|category|类型|type|score|分值|公司|company|频率|frequency|time|date|日期|作者|author|链接|link/i;
const OPTIONS = /^选项$|^options?$|^choices?$/i;

/** What a label's words suggest. */
export function roleOf(written: string): Role | null {
  const name = simplified(written);
  if (OPTIONS.test(name)) return "options";
  if (/^(?:面试官)?(?:追问|反问)/.test(name) || /follow.?up/i.test(name)) return "note";
  if (ANSWERS.test(name)) return "answer";
  if (NOTES.test(name)) return "note";
  return QUESTIONS.test(name) ? "question" : null;
}

const REVEAL = String.raw`(?:(?:show|view|see|reveal|expand|check|click|tap|open|toggle|press|here|to|for|me|the|my|our|your|a|an)\s+|点击|单击|查看|展开|显示|参考|点我|看)*`;
const ANSWER_WORDS = String.raw`(?:(?:correct|sample|model|suggested|possible|full|example|expected|short|detailed|right)\s+)?(?:answers?(?:\s+(?:keys?|sheet))?|solutions?|explanations?|responses?|答案|正确答案|参考答案|标准答案|解析|答案解析|答案与解析|答案及解析|解答|题解|回答|解法|参考解答|参考程序|答|解)(?:汇总|一览|列表|部分|区|表)?`;
const HINT_WORDS = String.raw`(?:hints?|tips?|notes?|提示|思路提示)`;
const ALONE = new RegExp(
  String.raw`^(?:${REVEAL}(${ANSWER_WORDS})|${REVEAL}(${HINT_WORDS}))(?:\s*(?:here|\d{1,3}|[（(][^（()）]{0,24}[)）]|(?:[/|&和与及]|and\b)\s*(?!questions?\b)\S{1,16}))?\s*[:：!！.。…▼▶?？⬇👇✅❓]*$`,
  "iu",
);

const QUESTION_ALONE =
  /^(?:题目|问题|题干|题面|题目描述|问题描述|question|problem|problem statement|the question)\s*[:：]?$/iu;

/** A heading, summary or line of its own that says nothing but that a question, an answer or a hint follows. */
export function labelAlone(written: string): Label | null {
  const text = simplified(written.trim());
  if (QUESTION_ALONE.test(text)) {
    return { name: text.toLowerCase().replace(/[\s:：]/g, ""), role: "question", ordinal: null, alone: true };
  }
  const match = ALONE.exec(text);
  if (!match) return null;
  const role: Role = match[1] ? "answer" : "note";
  return { name: (match[1] ?? match[2] ?? "").toLowerCase().replace(/\s/g, ""), role, ordinal: null, alone: true };
}

export type StrippedLabel = { readonly label: Label; readonly rest: string };

/** Those of scripts that part words. */
const LETTERS = String.raw`(?:(?!\p{Script=Han}|\p{Script=Hangul})[\p{L}\p{M}])`;
const WORD = String.raw`(?:\p{Script=Han}{1,10}(?:[\/和与及]\p{Script=Han}{1,6})?|\p{Script=Hangul}{1,8}|${LETTERS}(?:${LETTERS}|['&-])*(?:[ ](?:${LETTERS}|['&-])+){0,3})`;
const NUMBER = String.raw`\s*(?:#[:：]?|no\.?|№|\.(?=\d))?\s*(\d{1,4}(?:\.\d{1,3})*(?:[a-h](?![a-z\d]))?|[一二三四五六七八九十]{1,3})`;
const COUNTED = new RegExp(
  String.raw`^第\s*(\d{1,4}|[一二三四五六七八九十]{1,3})\s*(小?题|小?问|道|个问题|道题)(?![是的中里就，,])\s*[.、:：)）\]】-]?\s*(.*)$`,
  "su",
);
const BRACKETS = new RegExp(String.raw`^[【〖〔「\[]\s*(${WORD}?)(?:${NUMBER})?\s*[】〗〕」\]]\s*[:：]?\s*(.*)$`, "su");
const COLON = new RegExp(String.raw`^(${WORD})(?:${NUMBER})?\s*(?:[（(][^（()）]{0,20}[）)])?\s*[:：]\s*(.*)$`, "su");
/** `Question 3 of 40`, `Question 3/40`. */
const OF_ALL = String.raw`(?: ?(?:of|\/) ?\d{1,4}(?![\w/.]))?`;
const NUMBERED = new RegExp(String.raw`^(${WORD})${NUMBER}${OF_ALL}\s*(?:[.、)）\]】|-]+|[–—]|$|(?=\s))\s*(.*)$`, "su");
const ANSWER_OF = new RegExp(String.raw`^(?:的\s*)?(${ANSWER_WORDS})\s*[:：]\s*(.*)$`, "isu");
/** `Problem P3`, `习题_p12e4`: what is named by a code has no number. */
const CODED =
  /^(\p{Script=Han}{1,10}|[\p{Script=Latin}\p{Script=Cyrillic}]{2,20})[ _-]?[a-z]{1,2}\d{1,4}(?:[a-z.]\d{1,3})?$/iu;
/** `Questions 1–10 of 40` counts them. */
const RANGE = /^\P{N}{1,24}\d{1,4}\s*[-–—~～至到]\s*\d/u;
const LETTER = /^(?:([Q])\s*[.、)）-]|[?？]\s*[:：])\s*(.*)$/su;

/** `of 50`, `/ 50`, `（共 50 题）` behind the number of a question: how many there are. */
const COUNT =
  /^(?:(?:(?:out )?of|[\/／])\s?\d{1,4}|[（(](?:of\s?|共\s?)?\d{1,4}\s?[道题]{0,2}[)）]|[,，]?共\s?\d{1,4}\s?[道题]{1,2})(?=$|[\s:：.、)）\]】-])[:：.、)）\]】-]?/iu;

function build(word: string, written: string | undefined, behind: string): StrippedLabel {
  // `考点一：` has its number among its letters.
  const inside = written ? null : /^(\p{Script=Han}{2,})(?<![统唯之万专第])([一二三四五六七八九十]{1,3})$/u.exec(word);
  const number = written ?? inside?.[2];
  const name = (inside?.[1] ?? word).toLowerCase().replace(/[\s'&-]/g, "");
  // `Question 10b` counts as 10 does.
  const rest = number && roleOf(name) === "question" ? narrow(behind).replace(COUNT, "") : behind;
  const value = number ? Number.parseInt(number.split(".").at(-1) ?? "", 10) || chineseNumber(number) : 0;
  const prefix = number?.includes(".") ? number.split(".").slice(0, -1).join(".") : "";
  const ordinal: Ordinal | null =
    number && value > 0
      ? { kind: prefix === "" ? "arabic" : "decimal", value, prefix, written: number, bracketed: false }
      : null;
  return { label: { name, role: roleOf(name), ordinal, alone: rest.trim() === "" }, rest: rest.trim() };
}

/** Takes a label off the front of a text. */
export function stripLabel(text: string): StrippedLabel | null {
  const found = labelOf(withNumber(text));
  // A number that is none of the label's stays as it is written.
  return found?.label.ordinal === null ? labelOf(text) : found;
}

function labelOf(text: string): StrippedLabel | null {
  const counted = COUNTED.exec(text);
  if (counted) return build("题", counted[1], counted[3] ?? "");
  const bracketed = BRACKETS.exec(text);
  if (bracketed?.[1]) return build(bracketed[1], bracketed[2], bracketed[3] ?? "");
  const colon = COLON.exec(text);
  if (colon?.[1] && !/^https?$/i.test(colon[1]) && !/^\/\//.test(colon[3] ?? ""))
    return build(colon[1], colon[2], colon[3] ?? "");
  const letter = LETTER.exec(text);
  if (letter) return build(letter[1] ?? "q", undefined, letter[2] ?? "");
  const numbered = RANGE.test(text) ? null : NUMBERED.exec(text);
  const coded = CODED.exec(text)?.[1];
  if (coded !== undefined && roleOf(coded) === "question") return build(coded, undefined, "");
  const found = numbered?.[1] ? build(numbered[1], numbered[2], numbered[3] ?? "") : null;
  const answer = found?.label.role === "question" ? ANSWER_OF.exec(found.rest) : null;
  // `Question 3 answer:` answers what it counts.
  if (found && answer?.[1]) {
    const { label, rest } = build(answer[1], undefined, answer[2] ?? "");
    return { label: { ...label, ordinal: found.label.ordinal }, rest };
  }
  return found?.label.role === "question" || found?.label.role === "answer" ? found : null;
}
