"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { MicrophoneIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { interviewVoiceMessages } from "@/lib/i18n/messages/interview-voice";
import { RecordingList } from "./recording-list";
import { face } from "./time-left";
import { useRecorder } from "./use-recorder";

type Props = { readonly interviewId: string; readonly itemId: string; readonly locale: Locale };

const LOOK_MS = 250;

const never = () => () => undefined;
const canRecord = () => "MediaRecorder" in window && "mediaDevices" in navigator && "indexedDB" in window;

/** Says an answer aloud and keeps it, on this device alone. Not there where the browser cannot. */
export function Recorder({ interviewId, itemId, locale }: Props) {
  const t = interviewVoiceMessages[locale];
  const isOffered = useSyncExternalStore(never, canRecord, () => false);
  const { state, start, stop } = useRecorder(interviewId, itemId);
  if (!isOffered) return null;
  const { phase } = state;
  const isRecording = phase === "recording";
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={phase === "asking"}
        aria-describedby="recording-hint"
        onClick={() => (isRecording ? stop() : void start())}
      >
        <MicrophoneIcon />
        {isRecording ? t.stopRecording : t.record}
      </button>
      {isRecording ? <Length since={state.since} locale={locale} /> : <span id="recording-hint">{t.recordHint}</span>}
      <p role="status">{phase === "no-microphone" ? t.noMicrophone : phase === "no-room" ? t.noRoom : ""}</p>
      <RecordingList key={state.finished} {...{ interviewId, itemId, locale }} />
    </>
  );
}

function Length({ since, locale }: { readonly since: number; readonly locale: Locale }) {
  const [length, setLength] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setLength(performance.now() - since), LOOK_MS);
    return () => clearInterval(timer);
  }, [since]);
  return <span className="number">{interviewVoiceMessages[locale].recording(face(length))}</span>;
}
