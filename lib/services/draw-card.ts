import { LOOK, type Card, type CardCache } from "@/lib/cards/card";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { fail, ok, type Result } from "@/lib/core/result";
import { sha256 } from "@/lib/files/digest";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { siteMessages } from "@/lib/i18n/messages/site";

export type CardDeps = {
  readonly catalogue: CatalogueReader;
  readonly cache: CardCache;
  readonly render: (card: Card) => Promise<Uint8Array>;
  /** Cards being drawn in this process, by key: who asks meanwhile waits for the same one. */
  readonly drawing: Map<string, Promise<Uint8Array>>;
};

export type CardInput = { readonly slug: string; readonly locale: Locale };

/** `key` names what stands on the card: another key, another picture. */
export type DrawnCard = { readonly key: string; readonly png: Uint8Array };

/** The picture of a question for who links to it: drawn when it is first asked for, kept until the question says something else. */
export async function drawCard(
  deps: CardDeps,
  { slug, locale }: CardInput,
): Promise<Result<DrawnCard, "question-not-found">> {
  const page = await deps.catalogue.findQuestion(slug, locale);
  if (!page) return fail("question-not-found");
  const { meta, text } = page;
  const topic = await deps.catalogue.findTopic(meta.topic, locale);
  const t = catalogueMessages[locale];
  const card: Card = {
    title: text.title.text,
    language: text.locale,
    topic: meta.topic,
    topicTitle: topic?.text.title ?? meta.topic,
    difficulty: meta.difficulty,
    facts: [...(meta.difficulty === null ? [] : [t.difficulty[meta.difficulty]]), t.kind[meta.kind]],
    site: siteMessages[locale].name,
  };
  const key = sha256(JSON.stringify([LOOK, card]));
  return ok({ key, png: (await deps.cache.find(key)) ?? (await drawOnce(deps, key, card)) });
}

function drawOnce({ drawing, render, cache }: CardDeps, key: string, card: Card): Promise<Uint8Array> {
  const already = drawing.get(key);
  if (already) return already;
  // One after another: a crawler that asks for hundreds must not take the machine from readers.
  const turn = Promise.allSettled(drawing.values());
  const drawn = turn
    .then(() => render(card))
    .then(async (png) => {
      await cache.keep(key, png);
      return png;
    })
    .finally(() => drawing.delete(key));
  drawing.set(key, drawn);
  return drawn;
}
