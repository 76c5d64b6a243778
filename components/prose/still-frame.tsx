"use client";

import { useEffect, useState, type HTMLAttributes } from "react";
import { recall } from "./kept";

export type Frame = Pick<HTMLAttributes<HTMLElement>, "className" | "aria-label" | "aria-labelledby"> & {
  readonly as?: "div" | "footer" | "header" | "section" | "p" | "ul";
};

type Props = Frame & { readonly still: string };

/** On the server it holds what was kept for it. In the browser it finds that in the page, and leaves it alone. */
export function StillFrame({ as: Tag = "div", still, ...attributes }: Props) {
  const frame = { ...attributes, "data-still": still };
  // Read while the server's HTML is certainly there: were React to discard it all, this part would be set again.
  const [html] = useState(() => (typeof window === "undefined" ? "" : read(still)));
  useEffect(() => {
    // Nothing to find: something led here without loading the page.
    if (html === null && !wasReloaded()) location.reload();
  }, [html]);
  if (typeof window === "undefined") return <Tag {...frame}>{recall(still)}</Tag>;
  return <Tag {...frame} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html ?? "" }} />;
}

const read = (still: string): string | null => document.querySelector(`[data-still="${still}"]`)?.innerHTML ?? null;

/** Where one reload did not help, a second would be the first of a thousand. */
const wasReloaded = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");
