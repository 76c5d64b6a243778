import { gatherPages, type Page } from "@/lib/content/editorial/page";
import type { GlossaryFacts } from "@/lib/content/glossary/entry";
import { readContentFile } from "@/lib/content/read-content-file";

/** A question with nothing for an editor to mend, in both languages. */
export const CLEAN = {
  zh: `# 一张卡能同时服务多少路对话？

面试官想看你会不会当场把账算完。

## 简答

先写出每个词元占多少显存，再看显存里还剩多少。八十亿参数的模型，权重占去十五吉字节，其余能放四十多万个词元，平均每路四千，就是一百路上下。最后核对延迟：卡装满时每一步都要把权重和缓存读一遍，二十毫秒起。在线人数也不等于路数，要用到达率乘停留时间换算，留出高峰的余量。

## 要点

- 回答写出每个词元占用显存的公式
- 回答先减去权重，再除以每路的占用
- 回答区分放得下的路数和跑得动的路数

## 详解

### 每个词元占多少

解码时每一层都要用到此前所有词元的键和值，所以把它们留在显存里。每个词元的大小由层数、头数、头维和字节数相乘得到，系数二来自键和值各一份。

| 模型 | 每个词元 |
|---|---|
| 八十亿 | 128 KiB |

$$
2 L H d b
$$

\`\`\`python
print(2 * 32 * 8 * 128 * 2)
\`\`\`

\`\`\`output
131072
\`\`\`

平均数会骗人：对话越聊越长，长的又占得更久，规划时要看高分位。池子用完之后，引擎会抢占一部分请求，用户看到的就是卡顿，所以目标延迟决定了卡能装到几成满。

## 误区

- 用卡的显存除以模型的大小，忘了权重全卡只放一份。

## 追问

- 换成四张卡呢？
  > 提示：先减去摊到每张卡的权重，再看头数能不能整除。

## 自测

### 每个词元占多少由什么决定？

- [x] 层数、头数、头维和精度
  > 四个数相乘，再乘以二。
- [ ] 词表的大小
  > 词表只影响权重。

## 参考

- 某某等，《一篇论文》，会议，编号
`,
  en: `# How many conversations fit on one card?

They want to see the sum done on the spot.

## Short answer

I start from what one token takes in memory and from what the weights leave free. For a model of eight billion parameters the weights take about fifteen gigabytes, and the rest holds some four hundred thousand tokens. At four thousand a conversation that is about a hundred. Then I check latency: with a full card each step reads weights and cache once, twenty milliseconds at least. Users online are not conversations in flight, so I multiply arrivals by their stay.

## Key points

- The answer writes down what one token takes in memory
- The answer subtracts the weights before it divides
- The answer tells what fits from what runs fast enough

## Answer

### What one token takes

Decoding needs the keys and values of all earlier tokens in every layer, which is why they stay in memory. Layers, heads, head size and bytes are multiplied, and the factor of two stands for keys and values.

| model | per token |
|---|---|
| 8B | 128 KiB |

$$
2 L H d b
$$

\`\`\`python
print(2 * 32 * 8 * 128 * 2)
\`\`\`

\`\`\`output
131072
\`\`\`

Averages mislead: conversations grow, and long ones stay longer, so plan for a high percentile. Once the pool is empty the engine preempts, users see stalls, and the latency you promise decides how full the card may be.

## Pitfalls

- Dividing the card by the size of the model, although the weights are there only once.

## Follow-ups

- And on four cards?
  > Subtract each card's part of the weights, then see whether the heads divide evenly.

## Self-check

### What decides the size of a token?

- [x] Layers, heads, head size and precision
  > All four multiplied, and doubled.
- [ ] The size of the vocabulary
  > That changes the weights only.

## References

- Somebody and others, “A paper”, venue, number
`,
};

/** Pages as the reader of content makes them, by path and Markdown without front matter. */
export const pagesOf = (files: Readonly<Record<string, string>>): readonly Page[] =>
  gatherPages(
    Object.entries(files).map(([path, markdown]) => {
      const { facts, content } = readContentFile(path, new TextEncoder().encode(markdown));
      return { path, hash: "", facts: "", read: facts, content };
    }),
  );

/** Glossaries as the reader of content makes them, by path and Markdown. */
export const glossariesOf = (files: Readonly<Record<string, string>>): readonly GlossaryFacts[] =>
  Object.entries(files).flatMap(([path, markdown]) => {
    const { read } = readContentFile(path, new TextEncoder().encode(markdown)).facts;
    return read?.role === "glossary" ? [read] : [];
  });

/** One page, the clean one of a language with `from` replaced by `to`; throws when it isn't there. */
export function pageWith(locale: "zh" | "en", from: string, to: string): Page {
  if (!CLEAN[locale].includes(from)) throw new Error(`no “${from}” in the clean page`);
  const [page] = pagesOf({
    [locale === "zh" ? "data/a-page.md" : "data/a-page.en.md"]: CLEAN[locale].replace(from, to),
  });
  if (!page) throw new Error("the page was not read");
  return page;
}

/** The 1-based line of the clean page that contains `words`. */
export const lineOf = (locale: "zh" | "en", words: string): number =>
  CLEAN[locale].split("\n").findIndex((line) => line.includes(words)) + 1;
