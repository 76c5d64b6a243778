"use client";

import { useCallback, useEffect, useState } from "react";
import { send, type Reply } from "@/components/practice/client";
import type { QuizSummary } from "@/lib/api/practice";

/** Ends a quiz, which is the same however often it is asked, and reads what it was like. */
export function useEnd(quizId: string) {
  const [reply, setReply] = useState<Reply<QuizSummary> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    void send<QuizSummary>("POST", `/api/quizzes/${quizId}/end`).then((now) => {
      if (!isGone) setReply(now);
    });
    return () => {
      isGone = true;
    };
  }, [quizId, tries]);
  const retry = useCallback(() => {
    setReply(null);
    setTries((before) => before + 1);
  }, []);
  return { reply, retry };
}
