import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { startDiagrams } from "./diagram-start";

type Box = { readonly left: number; readonly top: number };

/** A figure 300 wide; its scroller knows its size only from here, for nothing is laid out in these tests. */
function renderDiagram(width: number, height: number, words: readonly Box[]) {
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(300);
  vi.spyOn(Element.prototype, "scrollWidth", "get").mockReturnValue(width);
  vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(height);
  const boxes = [...words];
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const { left, top } = (this.tagName === "text" && boxes.shift()) || { left: 0, top: 0 };
    return new DOMRect(left, top, 100, 20);
  });
  const { container } = render(
    <figure className="diagram">
      <svg>
        {words.map((_, index) => (
          <text key={index}>word</text>
        ))}
      </svg>
    </figure>,
  );
  startDiagrams();
  return container.querySelector("figure");
}

test("a wide tree begins at its root", () => {
  const words = [
    { left: 0, top: 200 },
    { left: 450, top: 10 },
    { left: 900, top: 200 },
  ];
  expect(renderDiagram(1000, 400, words)?.scrollLeft).toBe(350);
});

test("a long row begins at its left end", () => {
  expect(renderDiagram(1000, 100, [{ left: 450, top: 10 }])?.scrollLeft).toBe(0);
});

test("what fits is left alone", () => {
  expect(renderDiagram(300, 400, [{ left: 450, top: 10 }])?.scrollLeft).toBe(0);
});
