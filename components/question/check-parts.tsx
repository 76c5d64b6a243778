import { Html } from "@/components/prose/html";
import type { SelfCheck } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";

type Option = SelfCheck["options"][number];

/** What holds for a check however it is done. `asks`: ids of what names its options; the title where it has no words of its own. */
export function factsOf({ prompt, options }: SelfCheck, name: string, locale: Locale) {
  const t = questionMessages[locale];
  const isExplained = options.some(({ reason }) => reason.html !== "");
  return {
    several: options.filter(({ correct }) => correct).length > 1,
    asks: prompt.html === "" ? `question-title ${name}-prompt` : `${name}-prompt`,
    words: { right: t.right, wrong: isExplained ? t.wrong : t.wrongUnexplained },
  };
}

type PromptProps = {
  readonly name: string;
  readonly check: SelfCheck;
  readonly several: boolean;
  readonly locale: Locale;
};

export function CheckPrompt({ name, check, several, locale }: PromptProps) {
  const t = questionMessages[locale];
  return (
    <div id={`${name}-prompt`} className="prompt">
      {check.prompt.html !== "" && <Html formulas="later" html={check.prompt.html} className="prose" />}
      <p className="text-fine text-faint">{several ? t.chooseSeveral : t.chooseOne}</p>
    </div>
  );
}

/** Under an option once the check is marked. */
export function Reason({ option, locale }: { readonly option: Option; readonly locale: Locale }) {
  const t = questionMessages[locale];
  return (
    <div className="reason">
      <strong>{option.correct ? t.rightOption : t.wrongOption}</strong>
      {option.reason.html !== "" && <Html formulas="later" html={option.reason.html} className="prose" />}
    </div>
  );
}
