import type { ReactNode } from "react";
import { keep } from "./kept";
import { StillFrame, type Frame } from "./still-frame";

type Props = Frame & {
  /** Names the page; without it this is an element like others, as tests and development want it. */
  readonly page: string | undefined;
  /** Names this part of it. */
  readonly name: string;
  /** Elements and functions of the server only: nothing in here comes to life in the browser. */
  readonly children: ReactNode;
};

/**
 * A part of a prerendered page that never changes. What a server component renders stands twice in a page: as HTML, and
 * again as data for the browser. Of this only the HTML is sent. The page must be loaded in full: its links are plain.
 */
export function Still({ page, name, as: Tag = "div", children, ...attributes }: Props) {
  if (page === undefined) return <Tag {...attributes}>{children}</Tag>;
  const id = `${page}/${name}`;
  keep(id, children);
  return <StillFrame as={Tag} still={id} {...attributes} />;
}
