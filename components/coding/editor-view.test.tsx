import { expect, onTestFinished, test, vi } from "vitest";
import { mountEditor } from "./editor-view";

function mount(text: string, longest = 100) {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const parent = document.body.appendChild(document.createElement("div"));
  const onType = vi.fn();
  const onTooLong = vi.fn();
  const editor = mountEditor({
    ...{ parent, text, longest, onType, onTooLong, selection: null, locale: "zh" as const },
    attributes: { id: "program", "aria-label": "程序" },
  });
  onTestFinished(() => {
    editor.destroy();
    parent.remove();
    vi.unstubAllGlobals();
  });
  const lines = () => [...parent.querySelectorAll(".cm-line")].map(({ textContent }) => textContent);
  return { ...editor, parent, onType, onTooLong, lines };
}

test("the editor has a name, wraps where it is narrow, and takes another text", () => {
  const { parent, set, lines, onType } = mount("def f():\n    return 1");
  const content = parent.querySelector(".cm-content");
  expect(content).toHaveAccessibleName("程序");
  expect(content).toHaveClass("cm-lineWrapping");
  set("x = 1");
  expect(lines()).toEqual(["x = 1"]);
  expect(onType).toHaveBeenLastCalledWith("x = 1");
  set("x = 1");
  expect(onType).toHaveBeenCalledOnce();
});

test("what is left of a wrapped line stands further in than its beginning, and never half-way across a phone", () => {
  const { parent, set } = mount(`a = 1\n    b = 2\n\n\tc = 3\n${" ".repeat(30)}d = 4`);
  const indents = () =>
    [...parent.querySelectorAll<HTMLElement>(".cm-line")].map(({ style: { textIndent, paddingInlineStart } }) => [
      textIndent,
      paddingInlineStart,
    ]);
  const by = (columns: number) => [`-${columns}ch`, `calc(${columns}ch + 0.5rem)`];
  // Tab stops: the tab's line by a multiple of four.
  expect(indents()).toEqual([by(2), by(6), by(2), by(8), by(16)]);
  set("        e = 5");
  expect(indents()).toEqual([by(10)]);
});

test("a line is marked until something is typed, and none that there isn't", () => {
  const { parent, mark, set } = mount("a\nb\nc");
  const marked = () => [...parent.querySelectorAll(".cm-fault")].map(({ textContent }) => textContent);
  mark(2);
  expect(marked()).toEqual(["b"]);
  mark(9);
  expect(marked()).toEqual([]);
  mark(3);
  set("a\nb\nc\nd");
  expect(marked()).toEqual([]);
});

test("it grows no longer than what can be saved, and says by how much it would", () => {
  const { set, lines, onTooLong } = mount("short", 10);
  set("much too long for it");
  expect(lines()).toEqual(["short"]);
  expect(onTooLong.mock.calls).toEqual([[10]]);
});
