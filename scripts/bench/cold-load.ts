import type { Browser } from "playwright";

/** Bytes of the bodies that a first visit transfers, compressed as the server does; `late` is what scripts ask for once the page lives. */
export type Load = {
  readonly document: number;
  readonly script: number;
  readonly style: number;
  readonly late: number;
};

const KINDS: Readonly<Record<string, keyof Load>> = { Document: "document", Script: "script", Stylesheet: "style" };

/** Opens a page with empty caches, as it shows itself without scrolling. Pictures and what is prefetched do not count. */
export async function coldLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const asked = new Map<string, keyof Load>();
    const load = { document: 0, script: 0, style: 0, late: 0 };
    const add = (requestId: string, bytes: number) => {
      const kind = asked.get(requestId);
      if (kind) load[kind] += bytes;
    };
    session.on("Network.requestWillBeSent", ({ requestId, type, initiator }) => {
      const kind = KINDS[type ?? ""] ?? (type === "Font" ? "late" : undefined);
      if (kind) asked.set(requestId, initiator.type === "parser" || kind === "document" ? kind : "late");
    });
    // Until here only the headers have come.
    session.on("Network.responseReceived", ({ requestId, response }) => add(requestId, -response.encodedDataLength));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
    await session.send("Network.enable");
    await page.goto(url, { waitUntil: "networkidle" });
    return load;
  } finally {
    await context.close();
  }
}

/** Without what comes late. */
export const firstOf = ({ document, script, style }: Load): number => document + script + style;
