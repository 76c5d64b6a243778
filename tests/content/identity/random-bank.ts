import type { Random } from "@/lib/core/random";

/** A question whose true identity is known, whatever is done to its words. */
export type Known = {
  readonly who: number;
  /** The question it was copied or split from in this round. */
  readonly origin: number | null;
  readonly title: string;
  readonly body: string;
  /** The id that its author has written beside it. */
  readonly explicit?: string;
};

export type Bank = Map<string, Known[]>;

/** Makes questions that no one has seen, each time others. */
export type Maker = {
  question(): Known;
  /** One of those that share most of their body. */
  sibling(): Known;
  copyOf(one: Known, changes?: Partial<Pick<Known, "title" | "body">>): Known;
  words(count: number): string;
};

const GENERIC = ["Explain.", "Why?", "请说明理由。", "简答题", "Which of these are true?", "下列说法正确的是"];
const SYLLABLES = "ka to mi re so lu ven dra pol ist ark une wo shi cal tem ber dox ri gan".split(" ");
const SIGNS = [
  ..."模型数据训练推理部署隐私安全评估成本缓存检索向量注意力梯度参数精度延迟吞吐监控审计加密授权用户产品市场团队风险合规",
];

const pick = <T>(all: readonly T[], random: Random): T => {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export function makeMaker(random: Random): Maker {
  let last = 0;
  const chinese = random() < 0.5;
  const word = () => times(2 + Math.floor(random() * 2), () => pick(chinese ? SIGNS : SYLLABLES, random)).join("");
  const words = (count: number) => times(count, word).join(chinese ? "" : " ");
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const sentence = () => words(between(5, 14)) + (chinese ? "。" : ". ");
  const boilerplate = times(3, sentence).join("");
  const title = () => {
    const chance = random();
    if (chance < 0.2) return pick(GENERIC, random);
    if (chance < 0.35) return chinese ? `什么是${word()}` : `What is the capital of ${word()}?`;
    return words(between(3, 8)) + (chinese ? "？" : "?");
  };
  const body = () => {
    const chance = random();
    if (chance < 0.12) return "";
    if (chance < 0.2) return chinese ? "正确" : "True.";
    if (chance < 0.35) return boilerplate + sentence();
    return times(between(1, 9), sentence).join("");
  };
  return {
    words,
    question: () => ({ who: ++last, origin: null, title: title(), body: body() }),
    sibling: () => ({ who: ++last, origin: null, title: words(5), body: boilerplate + sentence() }),
    copyOf: ({ who, title, body }, changes) => ({ title, body, ...changes, who: ++last, origin: who }),
  };
}

/** Documents of 2 to 14 questions; some questions stand there twice. */
export function makeBank(maker: Maker, random: Random): Bank {
  const files = times(1 + Math.floor(random() * 4), () => `documents/${maker.words(1)}.md`);
  return new Map(
    files.map((file, index) => {
      const siblings = index === 0 ? times(2, () => maker.sibling()) : [];
      const questions = [...times(2 + Math.floor(random() * 11), () => maker.question()), ...siblings];
      const doubled = questions.flatMap((one) =>
        random() < 0.05 ? [one, { ...maker.copyOf(one), origin: null }] : [one],
      );
      return [file, doubled];
    }),
  );
}
