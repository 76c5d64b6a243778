import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FORMULA_STYLES } from "@/components/prose/formula-styles";
import { comeNear } from "@/tests/support/come-near";
import { watchFormulas } from "./late-formulas";

const styles = () => document.head.querySelector<HTMLLinkElement>(`link[href="${FORMULA_STYLES}"]`);

beforeEach(() => {
  render(
    <article className="question">
      <span className="katex" />
    </article>,
  );
});
afterEach(() => styles()?.remove());

test("the styles of formulas come when one comes near, and formulas change when they are there", () => {
  watchFormulas();
  comeNear(false);
  expect(styles()).toBeNull();
  comeNear();
  expect(styles()).toHaveAttribute("rel", "stylesheet");
  expect(document.documentElement).not.toHaveAttribute("data-formulas");
  styles()?.dispatchEvent(new Event("load"));
  expect(document.documentElement).toHaveAttribute("data-formulas");
});
