import { describe, expect, test } from "vitest";
import { hideComments } from "./hide-comments";

describe("comments over several lines", () => {
  test("say nothing, line by line, and what stands behind their end stays", () => {
    expect(hideComments(["<!-- 1. Old question?", "", "```js", "--> after", "text"])).toEqual([
      "<!---->",
      "",
      "<!---->",
      " after",
      "text",
    ]);
  });

  test("stay as they are inside a fence, on one line, and where they never end", () => {
    const fenced = ["```html", "<!-- a", "b -->", "```"];
    expect(hideComments(fenced)).toEqual(fenced);
    expect(hideComments(["<!-- a -->", "b"])).toEqual(["<!-- a -->", "b"]);
    expect(hideComments(["<!-- a", "b"])).toEqual(["<!-- a", "b"]);
  });

  test("keep the marks of the quotation in which they stand", () => {
    expect(hideComments(["> <!-- a", "> b -->"])).toEqual(["> <!---->", "> <!---->"]);
  });
});
