"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { SpeakerIcon } from "@/components/ui/icons";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { interviewVoiceMessages } from "@/lib/i18n/messages/interview-voice";

/** What is worth hearing of a question: not its code, nor its figures. */
const SPOKEN = "#asked, .taking-asked > .prose > p, .taking-asked > .prose li";

type Props = { readonly language: Locale; readonly locale: Locale };

/** Reads the question aloud, where the device has a voice for its language. */
export function ReadAloud({ language, locale }: Props) {
  const t = interviewVoiceMessages[locale];
  const [isReading, setIsReading] = useState(false);
  const hasVoice = useSyncExternalStore(
    watchVoices,
    () => voiceFor(language) !== null,
    () => false,
  );
  useEffect(
    () => () => {
      if ("speechSynthesis" in window) speechSynthesis.cancel();
    },
    [],
  );
  if (!hasVoice) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    if (isReading) return setIsReading(false);
    const spoken = [...document.querySelectorAll<HTMLElement>(SPOKEN)].map((part) => part.textContent);
    const utterance = new SpeechSynthesisUtterance(spoken.join("\n"));
    utterance.lang = LANGUAGE_TAG[language];
    utterance.voice = voiceFor(language);
    utterance.onend = () => setIsReading(false);
    utterance.onerror = () => setIsReading(false);
    setIsReading(true);
    speechSynthesis.speak(utterance);
  };
  return (
    <button type="button" className="button button-quiet" onClick={toggle}>
      <SpeakerIcon />
      {isReading ? t.stopReading : t.readAloud}
    </button>
  );
}

/** One of the device's own if it has one: others send what they read to somebody. */
function voiceFor(language: Locale): SpeechSynthesisVoice | null {
  if (!("speechSynthesis" in window)) return null;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(language));
  return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
}

function watchVoices(notify: () => void): () => void {
  if (!("speechSynthesis" in window)) return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", notify);
  return () => speechSynthesis.removeEventListener("voiceschanged", notify);
}
