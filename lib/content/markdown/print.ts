import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { SafeHtml } from "@/lib/catalogue/model";
import { assertSafe } from "../safety/gate";

/** The only place that makes SafeHtml, and so the only way past the gate. */
export function print(tree: Root): SafeHtml {
  assertSafe(tree);
  return toHtml(tree).trim() as SafeHtml;
}
