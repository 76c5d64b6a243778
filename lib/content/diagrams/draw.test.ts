import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { drawDiagram } from "./draw";

const SAMPLES = {
  flow: "flowchart LR\n  A[用户] -->|请求| B{网关}\n  subgraph 服务\n    B --> C[(缓存)]\n  end\n  C -.-> D & E\n  D == 回 ==> A",
  sequence:
    "sequenceDiagram\n  actor U as 用户\n  participant S as 服务\n  U->>+S: 登录\n  alt 成功\n    S-->>U: 令牌\n  else 失败\n    S--)U: 原因\n  end\n  Note over U,S: 结束\n  S-->>-U: 再见",
  class:
    "classDiagram\n  class 模型 {\n    <<interface>>\n    +String name\n    +predict(x) float\n  }\n  模型 <|-- 检索模型 : 实现\n  模型 : -int size",
  state: "stateDiagram-v2\n  [*] --> 空闲\n  空闲 --> Run: 开始\n  state Run {\n    a --> b\n  }\n  Run --> [*]",
  er: "erDiagram\n  USER ||--o{ ORDER : places\n  USER }o--o{ TAG : 有\n  USER {\n    int id PK\n    string name\n  }",
};

describe.each(Object.entries(SAMPLES))("a diagram of the kind %s", (kind, source) => {
  const drawing = drawDiagram(source, "diagram-7");
  const svg = drawing.svg ? toHtml(drawing.svg) : "";

  test("is drawn with nothing to complain of", () => {
    expect(drawing).toMatchObject({ kind, problems: [] });
    expect(svg).toMatch(/^<svg viewBox="0 0 \d/);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test("asks nobody for fonts, brings no style sheet, class or script, and no colour but the theme's", () => {
    expect(svg).not.toMatch(/<style|@import|https?:|class=|data-|<title|<script/);
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour ?? "");
    expect(colours.length).toBeGreaterThan(3);
    expect(colours.filter((colour) => !/^(none|transparent|var\(--[\w-]+\))$/.test(colour))).toEqual([]);
    const used = new Set(svg.match(/(?<="var\()--[\w-]+/g));
    expect([...used].filter((name) => !svg.includes(`${name}:`))).toEqual([]);
    const set = svg.match(/(?<=[";])--[\w-]+(?=:)/g) ?? [];
    expect(set.filter((name) => !svg.includes(`var(${name}`))).toEqual([]);
  });

  test("refers only to marks of its own", () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
    const uses = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? "");
    expect(ids.every((id) => id.startsWith("diagram-7-"))).toBe(true);
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !uses.includes(id))).toEqual([]);
  });

  test("says nothing that goes without saying", () => {
    expect(svg).not.toMatch(/stroke-width="1"|font-weight="400"|rx="([\d.]+)" ry="\1"|\d\.\d\d/);
  });

  test("shows every Chinese word that was written", () => {
    const words = new Set(source.match(/\p{Script=Han}+/gu));
    expect([...words].filter((word) => !drawing.labels.join(" ").includes(word))).toEqual([]);
  });
});

test("labels are text, never elements", () => {
  const { svg, labels } = drawDiagram(
    'flowchart TD\n  A["<img src=x onerror=alert(1)>"] --> B["<b>粗</b>"]',
    "diagram-1",
  );
  expect(labels).toEqual(["<img src=x onerror=alert(1)>", "粗"]);
  expect(svg && toHtml(svg)).not.toContain("<img");
});

test("two groups with Chinese names stay two, each with its own name", () => {
  const source = "flowchart LR\n  subgraph 服务\n    B --> C\n  end\n  subgraph 存储\n    D --> E\n  end\n  C --> D";
  expect(drawDiagram(source, "diagram-1").labels).toEqual(expect.arrayContaining(["服务", "存储"]));
});

test("what nobody could read on a phone is not drawn, for the layout would take minutes", () => {
  const { svg, problems } = drawDiagram(`flowchart LR\n  A${" --> A".repeat(3000)}`, "diagram-1");
  expect(svg).toBeUndefined();
  expect(problems).toMatchObject([{ line: 0 }]);
});
