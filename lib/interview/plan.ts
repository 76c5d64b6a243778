import type { InterviewConfig } from "@/lib/api/interviews";
import type { Stretch, Template, Words } from "@/lib/catalogue/template";

/** What an interview was made of, kept with it: its template may change or go. */
export type Plan = {
  readonly title: Words;
  readonly template: string | null;
  readonly config: InterviewConfig | null;
  readonly minutes: number;
  readonly pauseMinutes: number;
  readonly forwardOnly: boolean;
  /** `mixed`: in an order of chance within each stretch; `rising`: what is easy comes first. */
  readonly curve: InterviewConfig["curve"];
  readonly stretches: readonly Stretch[];
};

export const planOfTemplate = ({ id, title, minutes, pauseMinutes, forwardOnly, stretches }: Template): Plan => ({
  ...{ title, template: id, config: null, minutes, pauseMinutes, forwardOnly, curve: "rising", stretches },
});

const OWN: Words = { zh: "自己配的面试", en: "An interview of your own" };

export function planOfConfig(config: InterviewConfig): Plan {
  const { topics, tags, kinds, difficulty, questions, minutes, pauseMinutes, forwardOnly, curve } = config;
  const minutesPerQuestion = config.minutesPerQuestion ?? null;
  const stretch: Stretch = { title: null, topics, tags, kinds, difficulty, questions, minutesPerQuestion };
  return { ...{ title: OWN, template: null, config, minutes, pauseMinutes, forwardOnly, curve }, stretches: [stretch] };
}
