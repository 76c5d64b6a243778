"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { useReply } from "@/components/personal/use-reply";
import { send, type Method, type Reply } from "@/components/practice/client";
import { newId } from "@/components/practice/new-id";
import type { Collection } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";

type All = { readonly collections: readonly Collection[] };

/** The learner's collections and what can be done with them. Every act is told at once when it was refused. */
export function useCollections(locale: Locale) {
  const { reply, reload, put } = useReply<All>("/api/collections");
  const [trouble, setTrouble] = useState<string | null>(null);
  const all = reply?.ok ? reply.value.collections : [];

  const settle = <T>(answer: Reply<T>): T | null => {
    setTrouble(answer.ok ? null : sentenceOf(answer.code, locale));
    return answer.ok ? answer.value : null;
  };
  /** An act that answers with all of them. */
  const change = async (method: Method, id: string, body?: unknown) => {
    const now = settle(await send<All>(method, `/api/collections/${id}`, body));
    if (now) put(now);
  };
  /** An act that answers with this one. */
  const share = async (method: "POST" | "DELETE", id: string) => {
    const now = settle(await send<Collection>(method, `/api/collections/${id}/share`));
    if (now) put({ collections: all.map((one) => (one.id === id ? now : one)) });
  };
  return {
    reply,
    reload,
    trouble,
    make: async (name: string) => {
      const made = settle(await send<Collection>("POST", "/api/collections", { id: newId(), name }));
      if (made) put({ collections: [...all, made] });
      return made;
    },
    rename: (id: string, name: string) => change("PATCH", id, { name }),
    move: (id: string, place: number) => change("PATCH", id, { place }),
    remove: (id: string) => change("DELETE", id),
    share: (id: string) => share("POST", id),
    unshare: (id: string) => share("DELETE", id),
  };
}

export type Collections = ReturnType<typeof useCollections>;
