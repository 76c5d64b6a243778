import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { watchSolution } from "./watch-solution";

const onLook = vi.fn();

/** jsdom knows neither that a fold tells of itself nor what a link leads to. */
function watch({ open = false, target = "" } = {}): HTMLDetailsElement {
  document.body.innerHTML = `<details class="solution-fold"><summary>Show</summary>
    <section id="solution"><details class="fold"><summary>and then?</summary></details></section></details>`;
  const [fold] = document.getElementsByTagName("details");
  if (!fold) throw new Error("no fold");
  fold.open = open;
  fold.querySelector = (selector: string) =>
    selector === ":target" && target ? document.getElementById(target) : document.querySelector(selector);
  onTestFinished(watchSolution(onLook));
  return fold;
}
const toggle = (at: Element | null | undefined) => at?.dispatchEvent(new Event("toggle"));

beforeEach(() => {
  onLook.mockClear();
  Element.prototype.scrollIntoView = vi.fn();
});

test("it is noticed that the fold was opened, not that it was closed, nor what is folded within", () => {
  const fold = watch();
  toggle(fold.querySelector("section details"));
  toggle(fold);
  expect(onLook).not.toHaveBeenCalled();
  fold.open = true;
  toggle(fold);
  expect(onLook).toHaveBeenCalledOnce();
});

test("whoever opened it before anybody listened is noticed too", () => {
  watch({ open: true });
  expect(onLook).toHaveBeenCalledOnce();
});

test("a link into it opens it", () => {
  const fold = watch({ target: "solution" });
  expect(fold.open).toBe(true);
  fold.open = false;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  expect(fold.open).toBe(true);
});

test("a page without a solution is left alone", () => {
  document.body.innerHTML = "<p>nothing</p>";
  watchSolution(onLook)();
  expect(onLook).not.toHaveBeenCalled();
});
