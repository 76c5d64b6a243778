"use client";

import { useEffect, useState } from "react";
import { RemoveIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { interviewVoiceMessages } from "@/lib/i18n/messages/interview-voice";
import { deleteRecording, readRecordings } from "./recordings";

type Props = { readonly interviewId: string; readonly itemId: string; readonly locale: Locale };
type Playable = { readonly id: string; readonly url: string };

/** What was recorded of a question, to be heard and deleted. Nothing where there is nothing. */
export function RecordingList({ interviewId, itemId, locale }: Props) {
  const t = interviewVoiceMessages[locale];
  const [recordings, setRecordings] = useState<readonly Playable[]>([]);
  useEffect(() => {
    let urls: readonly Playable[] = [];
    let isLeft = false;
    // Where nothing may be kept there is nothing to hear.
    void readRecordings(interviewId, itemId)
      .catch(() => [])
      .then((found) => {
        if (isLeft) return;
        urls = found.map(({ id, blob }) => ({ id, url: URL.createObjectURL(blob) }));
        setRecordings(urls);
      });
    return () => {
      isLeft = true;
      for (const { url } of urls) URL.revokeObjectURL(url);
    };
  }, [interviewId, itemId]);
  if (recordings.length === 0) return null;
  const remove = (gone: string) => {
    setRecordings((before) => before.filter(({ id }) => id !== gone));
    void deleteRecording(gone);
  };
  return (
    <ul aria-label={t.recordings} className="taking-recordings">
      {recordings.map(({ id, url }, index) => (
        <li key={id}>
          <audio controls preload="metadata" src={url} aria-label={t.recordingOf(index + 1)} />
          <button type="button" aria-label={t.deleteRecording(index + 1)} onClick={() => remove(id)}>
            <RemoveIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
