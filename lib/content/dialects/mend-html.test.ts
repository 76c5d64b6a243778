import { expect, test } from "vitest";
import { mendHtml } from "./mend-html";

const plain = (lines: readonly string[]) =>
  mendHtml(
    lines,
    lines.map(() => false),
  );

test("an element that holds raw text and is never closed is text", () => {
  expect(plain(["<script defer async>", "", "Next?"])).toEqual(["\\<script defer async>", "", "Next?"]);
  expect(plain(["<?php echo 1;", "", "Next?"])).toEqual(["\\<?php echo 1;", "", "Next?"]);
});

test("what is closed, on its line or below, and what stands in code, stays as it is", () => {
  for (const lines of [["<script>", "x", "</script>"], ["<pre>one</pre>"], ["<?php echo 1; ?>"]])
    expect(plain(lines)).toEqual(lines);
  expect(mendHtml(["<script>"], [true])).toEqual(["<script>"]);
});

test("an element that HTML does not have is a tag that hides nothing", () => {
  expect(plain(["<quiz>", "Which?", "</quiz>"])).toEqual(["<!---->", "Which?", "<!---->"]);
  expect(plain(['<my-card size="2">', "<scripted>"])).toEqual(["<!---->", "<!---->"]);
  expect(mendHtml(["<quiz>"], [true])).toEqual(["<quiz>"]);
  for (const line of ["<div>", "<quiz>Which?</quiz>", "a <quiz>", "    <quiz>"]) expect(plain([line])).toEqual([line]);
});
