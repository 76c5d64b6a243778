"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import type { Run } from "./run";
import { leftOf, totalOf } from "./run-state";
import { momentBetween, type Moment } from "./time-left";

const LOOK_MS = 1_000;

/** Says the time to those who do not see it: at the half, five minutes and one minute before the end, and then. */
export function Moments({ run, locale }: { readonly run: Run; readonly locale: Locale }) {
  const [moment, setMoment] = useState<Moment | null>(null);
  useEffect(() => {
    const look = () => leftOf(run.read(), run.monotonic());
    let before = look();
    const timer = setInterval(() => {
      const now = look();
      const passed = before !== null && now !== null && momentBetween(before, now, totalOf(run.read().interview));
      if (passed) setMoment(passed);
      before = now ?? before;
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [run]);
  return (
    <p role="status" className="sr-only">
      {moment && interviewMessages[locale].moments[moment]}
    </p>
  );
}
