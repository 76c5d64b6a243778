import { expect, it } from "vitest";
import { pagesOf } from "@/tests/support/editorial-pages";
import { checkUnrun } from "./unrun";

const RUN = "# 标题\n\n## 详解\n\n```python\nprint(1)\n```\n";
const UNRUN = RUN.replace("python", 'python norun="要八张卡"');

const bank = (run: number, unrun: number, ending = ".md") =>
  pagesOf(
    Object.fromEntries(
      Array.from({ length: run + unrun }, (_, index) => [`data/page-${index}${ending}`, index < run ? RUN : UNRUN]),
    ),
  );

it("allows one question in ten to show what is not run", () => {
  expect(checkUnrun(bank(18, 2))).toEqual([]);
});

it("warns once of more, at the first, and names the others", () => {
  const [found, ...more] = checkUnrun(bank(10, 2));
  expect(found).toMatchObject({
    file: "data/page-10.md",
    line: 5,
    column: 1,
    code: "norun-share",
    severity: "warning",
  });
  expect(found?.message).toContain("2 of 12 questions have code that the tests don't run (norun)");
  expect(found?.message).toContain("also data/page-11.md:5");
  expect(more).toEqual([]);
  expect(checkUnrun(bank(0, 12))[0]?.message).toContain("and 6 more");
});

it("says nothing of a few questions, nor counts a question in two languages twice", () => {
  expect(checkUnrun(bank(0, 9))).toEqual([]);
  expect(checkUnrun(bank(0, 12, ".en.md"))).toEqual([]);
});
