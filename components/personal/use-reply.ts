"use client";

import { useCallback, useEffect, useState } from "react";
import { send, type Reply } from "@/components/practice/client";

type Asked<T> = {
  /** Null until it has answered. What was read last stays while it is asked again. */
  readonly reply: Reply<T> | null;
  readonly reload: () => void;
  /** Puts what another reply has said in the place of what was read. */
  readonly put: (value: T) => void;
};

/** Reads an address of the API when a component is there, and whenever the address changes. */
export function useReply<T>(path: string): Asked<T> {
  const [reply, setReply] = useState<Reply<T> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    void send<T>("GET", path).then((now) => {
      if (!isGone) setReply(now);
    });
    return () => {
      isGone = true;
    };
  }, [path, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  const put = useCallback((value: T) => setReply({ ok: true, value }), []);
  return { reply, reload, put };
}
