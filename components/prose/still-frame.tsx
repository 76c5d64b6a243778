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
  const [html] = useState(() => (typeof window === "undefined" ? null : find(still)));
  useEffect(() => {
    // Nothing to find: something led here without loading the page.
    if (!html && !wasReloaded()) location.reload();
  }, [html]);
  if (typeof window === "undefined") return <Tag {...frame}>{recall(still)}</Tag>;
  return <Tag {...frame} suppressHydrationWarning dangerouslySetInnerHTML={html ?? NOTHING} />;
}

const NOTHING = { __html: "" };

/**
 * Found while the server's HTML is certainly there; read, which takes its time, only if React discards it all and sets it
 * again.
 */
function find(still: string): { readonly __html: string } | null {
  const part = document.querySelector(`[data-still="${still}"]`);
  return (
    part && {
      get __html() {
        return part.innerHTML;
      },
    }
  );
}

/** Where one reload did not help, a second would be the first of a thousand. */
const wasReloaded = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");
