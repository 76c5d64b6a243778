import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { questionPage } from "@/tests/support/sample-catalogue";
import { QuestionArticle } from "./question-article";

const renderArticle = (page = questionPage(), locale: "zh" | "en" = "zh") =>
  render(<QuestionArticle page={page} topicTitle="平台" locale={locale} />);

/** The same without what only a program has. */
const spoken = (kind: "open" | "choice") => {
  const { sections } = questionPage().text;
  return questionPage({ kind }, { sections: sections.filter(({ name }) => !["starter", "solution"].includes(name)) });
};

const section = (name: string) => screen.getByRole("region", { name });

describe("a question's page", () => {
  test("shows every section in the order of the file, each under its heading", () => {
    renderArticle();
    const headings = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(headings.join(" ")).toBe("题面 起始代码 测试 提示 简答 要点 详解 题解 追问 自测 参考");
  });

  test("keeps hidden tests and wrong solutions to itself", () => {
    const { container } = renderArticle();
    expect(within(section("测试")).getByText("visible")).toBeInTheDocument();
    expect(container).not.toHaveTextContent(/secret|solve\(\) != 2|return 0/);
  });

  test("folds whatever gives a problem away behind one summary, and offers no other way to hide it", () => {
    const { container } = renderArticle(questionPage({ kind: "coding" }));
    const fold = container.querySelector<HTMLDetailsElement>("details.solution-fold");
    expect(fold).not.toHaveAttribute("open");
    const folded = [...(fold?.querySelectorAll("section") ?? [])].map(({ id }) => id);
    expect(folded.join(" ")).toBe("short-answer key-points answer solution follow-ups self-check references");
    for (const { id } of container.querySelectorAll("section"))
      expect(container.querySelectorAll(`#${id}`)).toHaveLength(1);
    expect(container.querySelectorAll(".answer-part, .gate, .reading")).toHaveLength(0);
  });

  test("folds nothing that is said aloud", () => {
    const { container } = renderArticle(spoken("open"));
    expect(container.querySelector(".solution-fold")).toBeNull();
    expect(screen.getByRole("button", { name: "看回答" })).toBeInTheDocument();
    expect(screen.getByRole("navigation", { name: "目录" })).toHaveClass("answer-part");
  });

  test("keeps what is asked in sight, wherever its author wrote it", () => {
    const { sections } = questionPage().text;
    const { container } = renderArticle(questionPage({ kind: "coding" }, { sections: sections.toReversed() }));
    const open = [...container.querySelectorAll("section")].filter((one) => !one.closest("details"));
    expect(open.map(({ id }) => id)).toEqual(["hints", "tests", "starter", "problem"]);
  });

  test("folds the hints and what the interviewer asks next", () => {
    renderArticle(spoken("open"));
    for (const name of ["提示", "追问"]) {
      for (const fold of within(section(name)).getAllByRole("group")) expect(fold).not.toHaveAttribute("open");
    }
  });

  test("hides the answer while practising, not what is asked", () => {
    renderArticle(spoken("open"));
    expect(section("详解")).toHaveClass("answer-part");
    expect(section("自测")).toHaveClass("answer-part");
    expect(section("题面")).not.toHaveClass("answer-part");
  });

  test("shows the choice of a choice question while practising, for it is the question", () => {
    renderArticle(spoken("choice"));
    expect(section("自测")).not.toHaveClass("answer-part");
  });

  test("says on the English side that the text is Chinese, and marks it so", () => {
    renderArticle(questionPage(), "en");
    expect(screen.getByText(/no English yet/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "zh-CN");
    expect(section("详解")).toHaveAttribute("lang", "zh-CN");
  });

  test("has a map of its sections and their headings", () => {
    renderArticle();
    const map = within(screen.getByRole("navigation", { name: "目录" }));
    expect(map.getByText("详解")).toHaveAttribute("href", "#answer");
    expect(map.getByText("Why")).toHaveAttribute("href", "#h-why");
  });
});
