import type { Paint } from "@/lib/content/inspect/presentation";

const STYLES = { strong: "\u001b[1m", dim: "\u001b[2m", good: "\u001b[32m", doubtful: "\u001b[33m" };
const END = "\u001b[0m";

/** Colours are for a terminal whose owner did not ask for none. */
export const isColoured = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env.NO_COLOR;

export const paintOn = (stream: NodeJS.WriteStream): Paint =>
  isColoured(stream) ? (style, text) => `${STYLES[style]}${text}${END}` : (_style, text) => text;
