import { randomUUID } from "node:crypto";
import type { LearnerId } from "@/lib/core/ids";
import type { Result } from "@/lib/core/result";
import type { KeepingStore } from "@/lib/db/keeping/keeping-store";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locales";

type Deps = { readonly keeping: Pick<KeepingStore, "addBookmark"> };
type Input = {
  readonly learner: LearnerId;
  readonly questionId: string;
  readonly collectionId: string | undefined;
  /** In which the first collection is named. */
  readonly locale: Locale | undefined;
  readonly now: Date;
};

const FIRST_NAME: Record<Locale, string> = { zh: "我的收藏", en: "My bookmarks" };

/** Puts a question into a collection, or into the first one, which is made for whoever has none. Gives those that hold it now. */
export function putBookmark(
  { keeping }: Deps,
  { learner, questionId, collectionId = "", locale = DEFAULT_LOCALE, now }: Input,
): Promise<Result<readonly string[], "question-not-found" | "collection-not-found">> {
  const first = { id: randomUUID(), name: FIRST_NAME[locale] };
  return keeping.addBookmark(learner, { questionId, collectionId: collectionId || null, first, now });
}
