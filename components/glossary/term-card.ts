import type { Definition, Definitions } from "@/lib/glossary/definitions";
import type { Locale } from "@/lib/i18n/locales";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";
import { placeUnder } from "./place-under";
import "./term-card.css";

/** So long a pointer rests on a term before its card comes, and so long it may be on the way from one to the other. */
const REST_MS = 140;
const WAY_MS = 240;

let loading: Promise<Definitions> | undefined;

/** The glossary of the language that the link leads to; asked for once. */
async function definitionOf(link: HTMLAnchorElement): Promise<Definition | undefined> {
  loading ??= fetch(`${link.pathname}.json`).then((reply) =>
    reply.ok ? (reply.json() as Promise<Definitions>) : Promise.reject(new Error(String(reply.status))),
  );
  try {
    return (await loading)[link.hash.slice(1)];
  } catch {
    loading = undefined;
    return undefined;
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Whether the reader is still where they were; a tap is meant whatever comes after it. */
const isOn = (link: HTMLAnchorElement) => link.matches(":hover") || document.activeElement === link;

/** Shows what the term of `link` means, in a card under it. A tapped link that has no card is followed. */
export async function showCard(link: HTMLAnchorElement, isTap: boolean, locale: Locale): Promise<void> {
  if (link.nextElementSibling?.matches(".term-card")) return;
  const [definition] = await Promise.all([definitionOf(link), pause(isTap ? 0 : REST_MS)]);
  if (!definition) return isTap ? location.assign(link.href) : undefined;
  if ((!isTap && !isOn(link)) || !link.isConnected || link.nextElementSibling?.matches(".term-card")) return;
  // One at a time, also where a browser would let two stand.
  for (const other of document.querySelectorAll<HTMLElement>(".term-card")) other.hidePopover();
  const card = makeCard(link, locale);
  link.after(card);
  card.showPopover();
  link.setAttribute("aria-describedby", card.id);
  // Words that come into a part that is there already are read out.
  fill(card, definition);
  placeUnder(card, link);
  followReader(card, link);
}

function makeCard(link: HTMLAnchorElement, locale: Locale): HTMLElement {
  // A span, because it stands in a line of text; beside its link, so that Tab leads from one into the other.
  const card = document.createElement("span");
  Object.assign(card, { id: "term-card", className: "term-card", popover: "auto" });
  const meaning = document.createElement("span");
  meaning.setAttribute("role", "status");
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = glossaryMessages[locale].toGlossary;
  card.append(meaning, more);
  card.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    link.removeAttribute("aria-describedby");
    card.remove();
  });
  return card;
}

function fill(card: HTMLElement, [name, meaning, language, other]: Definition): void {
  const says = (tag: string, text: string) => Object.assign(document.createElement(tag), { textContent: text });
  const words = card.querySelector<HTMLElement>("[role=status]");
  if (!words) return;
  words.lang = language;
  words.append(says("b", name), ...(other === "" ? [] : [" ", says("i", other)]), says("span", meaning));
}

/** The card stays as long as the pointer or the focus is on it or on its link; Escape and a tap elsewhere close it too. */
function followReader(card: HTMLElement, link: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const isThere = () => [card, link].some((part) => part.matches(":hover, :focus, :focus-within"));
  const onLeave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (isThere()) return;
      for (const part of [card, link]) for (const type of LEAVING) part.removeEventListener(type, onLeave);
      if (card.isConnected) card.hidePopover();
    }, WAY_MS);
  };
  for (const part of [card, link]) for (const type of LEAVING) part.addEventListener(type, onLeave);
}

const LEAVING = ["pointerleave", "focusout"] as const;
