import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { QuestionRow } from "@/components/list/question-row";
import { SheetQuestion } from "@/components/sheet/sheet-question";
import type { QuestionPage } from "@/lib/catalogue/listing";
import type { Prose, SafeHtml } from "@/lib/catalogue/model";
import { prose } from "@/tests/support/publication";
import { questionPage, summary } from "@/tests/support/sample-catalogue";
import { QuestionArticle } from "./question-article";

const ORIGIN = { path: "documents/team/old.md", line: 12 };
const UNKNOWN = { difficulty: null, reviewed: null, origin: ORIGIN } as const;
const NOTHING: Prose = { html: "" as SafeHtml, text: "" };

const choice = (): QuestionPage["text"]["sections"] => [
  {
    name: "self-check",
    checks: [
      {
        prompt: NOTHING,
        options: [
          { body: prose("A. 快"), correct: false, reason: NOTHING },
          { body: prose("B. 省"), correct: true, reason: NOTHING },
        ],
      },
    ],
  },
];

const show = (page: QuestionPage) => render(<QuestionArticle page={page} topicTitle="平台" locale="zh" />);

it("names the document and the line, and neither a difficulty nor a review that nobody gave", () => {
  show(questionPage(UNKNOWN));
  expect(screen.getByText(/^出自/)).toHaveTextContent("出自 documents/team/old.md 第 12 行");
  expect(screen.queryByText(/核对于/)).toBeNull();
  expect(screen.queryByText(/^(简单|中等|困难)$/)).toBeNull();
});

it("says where there is no answer instead of offering to show one", () => {
  show(questionPage({ ...UNKNOWN, answered: false }, { sections: [] }));
  const section = screen.getByRole("region", { name: "原文未答" });
  expect(section).toHaveTextContent("没有给出回答");
  expect(screen.queryByRole("button", { name: "看回答" })).toBeNull();
  expect(screen.queryByRole("navigation", { name: "目录" })).toBeNull();
  expect(screen.queryByRole("radio", { name: "练习" })).toBeNull();
});

it("has no contents list with one entry, and no empty list of tags", () => {
  const answer = { name: "answer", body: prose("省"), headings: [] } as const;
  render(
    <QuestionArticle page={{ ...questionPage(UNKNOWN, { sections: [answer] }), tags: [] }} topicTitle="平台" locale="zh" />,
  ); // prettier-ignore
  expect(screen.queryByRole("navigation", { name: "目录" })).toBeNull();
  expect(screen.queryByRole("list", { name: "标签" })).toBeNull();
  expect(screen.getByRole("radio", { name: "练习" })).toBeInTheDocument();
});

it("says of options without a key that nobody says which is right", () => {
  show(questionPage({ ...UNKNOWN, kind: "choice", answered: false }, { sections: [] }));
  expect(screen.getByRole("region", { name: "原文未答" })).toHaveTextContent("没有说哪一项正确");
});

it("shows options to choose from, asked by the title, without empty reasons", () => {
  show(questionPage({ ...UNKNOWN, kind: "choice" }, { sections: choice() }));
  const group = screen.getByRole("group", { name: /^题目/ });
  expect(within(group).getAllByRole("radio")).toHaveLength(2);
  expect(group.querySelectorAll(".reason > .prose")).toHaveLength(0);
  expect(within(group).getByText("正确")).toBeInTheDocument();
  // There is nothing to hide: the check is the question.
  expect(screen.queryByRole("button", { name: "看回答" })).toBeNull();
});

it("tells in a list which file asks, and whether it answers", () => {
  render(
    <ul>
      <QuestionRow question={summary("aaaaaa", { ...UNKNOWN, answered: false, language: "en" })} locale="zh" heading="h2" showsReview />
    </ul>,
  ); // prettier-ignore
  expect(screen.getByRole("listitem")).toHaveTextContent(/问答原文未答英文出自 old\.md/);
});

it("stands on a sheet with its document, and options without empty reasons", () => {
  const page = questionPage({ ...UNKNOWN, kind: "choice" }, { sections: choice() });
  const { container } = render(<SheetQuestion page={page} place={1} locale="en" site="https://a.example" />);
  expect(container).toHaveTextContent("From documents/team/old.md, line 12");
  expect(container.querySelectorAll(".sheet-keys .prose")).toHaveLength(0);
});
