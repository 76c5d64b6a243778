import { describe, expect, it } from "vitest";
import { lineOf, pageWith } from "@/tests/support/editorial-pages";
import { checkStatements } from "./statements";

const POINT = { zh: "回答先减去权重，再除以每路的占用", en: "The answer subtracts the weights before it divides" };

const judge = (locale: "zh" | "en", point: string) =>
  checkStatements(pageWith(locale, POINT[locale], point)).map(({ message }) => message);

describe("a key point", () => {
  it("is reported where it stands, with what it is instead", () => {
    const [found, ...more] = checkStatements(pageWith("zh", POINT.zh, "缓存为什么能省显存？"));
    expect(found).toMatchObject({
      ...{ file: "data/a-page.md", line: lineOf("zh", POINT.zh), column: 3 },
      ...{ code: "key-point-statement", severity: "warning" },
    });
    expect(found?.message).toContain("“缓存为什么能省显存？” is a question.");
    expect(more).toEqual([]);
  });

  it.each([
    ["zh", "如何估算显存", "a question"],
    ["zh", "这样做划算吗", "a question"],
    ["zh", "请说明显存的构成和估算方法", "an instruction"],
    ["zh", "显存由三部分组成，包括：", "a beginning"],
    ["zh", "权重、缓存、激活等等", "a beginning"],
    ["zh", "KV cache", "only a subject"],
    ["en", "How to size a cache", "a question"],
    ["en", "Why does the cache grow?", "a question"],
    ["en", "Explain what the cache holds and why", "an instruction"],
    ["en", "Don't forget the weights of the model", "an instruction"],
    ["en", "The weights, the cache, the activations, etc.", "a beginning"],
    ["en", "Memory bandwidth", "only a subject"],
  ] as const)("in %s: “%s” is %s", (locale, point, what) => {
    expect(judge(locale, point).join()).toContain(`is ${what}`);
  });

  it.each([
    ["zh", "如何采样比采多少更重要，两者都要说到"],
    ["zh", "是否值得用主动学习，要与随机抽样对照"],
    ["zh", "显存分三份：权重、缓存和激活"],
    ["en", "What is transferred is prompt length times KV per token, to be compared with prefill time"],
    ["en", "Whether caching pays is decided by the hit rate"],
    ["en", "Comparing models on old failures inflates the new one"],
    ["en", "“Why did it fail?” is asked before “who did it”"],
  ] as const)("in %s may be: %s", (locale, point) => {
    expect(judge(locale, point)).toEqual([]);
  });

  it("is no bullet of another section", () => {
    expect(checkStatements(pageWith("zh", "换成四张卡呢？", "怎么换成四张卡？"))).toEqual([]);
  });
});
