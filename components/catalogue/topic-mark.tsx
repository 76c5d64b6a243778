import type { TopicId } from "@/lib/catalogue/model";

type Props = { readonly topic: TopicId };

/** A topic's colour, small, beside its name and never instead of it. */
export function TopicMark({ topic }: Props) {
  return <span aria-hidden="true" className="topic-mark" style={{ backgroundColor: `var(--topic-${topic})` }} />;
}
