import { expect, test } from "vitest";
import { homeMessages } from "./home";

const { zh, en } = homeMessages;

test("where all questions are ours, each is promised a short answer", () => {
  const size = { total: 20, fromDocuments: 0, topics: 5 };
  expect(zh.lead(size)).toMatch(/^20 道题，分在五个主题里。每题先给一分钟能说完的简答/);
  expect(en.lead(size)).toMatch(/^20 questions in five topics\. Each begins with an answer/);
});

test("where documents ask some, those are promised nothing that they may lack", () => {
  expect(zh.lead({ total: 28, fromDocuments: 8, topics: 4 })).toMatch(/分在四个主题里。其中 20 题先给.*另外 8 题出自/);
  expect(en.lead({ total: 28, fromDocuments: 8, topics: 4 })).toMatch(/20 of them begin with.*The other 8 come from/);
  expect(en.lead({ total: 2, fromDocuments: 1, topics: 2 })).toMatch(
    /One of them begins.*from a document, as its author/,
  );
});

test("where documents ask all, nobody is promised a short answer", () => {
  const size = { total: 1, fromDocuments: 1, topics: 1 };
  expect(zh.lead(size)).toMatch(/^1 道题，都在一个主题里。/);
  expect(zh.lead(size)).not.toContain("简答");
  expect(en.lead(size)).toMatch(/^One question in one topic\. /);
  expect(en.lead(size)).not.toContain("in a minute");
});
