import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FORMULA_STYLES } from "@/components/prose/formula-styles";
import { watchFormulas } from "./late-formulas";

const styles = () => document.head.querySelector<HTMLLinkElement>(`link[href="${FORMULA_STYLES}"]`);
let comesNear: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        comesNear = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  render(
    <article className="question">
      <span className="katex" />
    </article>,
  );
});
afterEach(() => styles()?.remove());

test("the styles of formulas come when one comes near, and formulas change when they are there", () => {
  watchFormulas();
  comesNear(false);
  expect(styles()).toBeNull();
  comesNear(true);
  expect(styles()).toHaveAttribute("rel", "stylesheet");
  expect(document.documentElement).not.toHaveAttribute("data-formulas");
  styles()?.dispatchEvent(new Event("load"));
  expect(document.documentElement).toHaveAttribute("data-formulas");
});
