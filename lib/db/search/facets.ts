import type { Difficulty, Kind, TopicId } from "@/lib/catalogue/model";
import type { SearchFilters } from "@/lib/search/port";

type Facets = {
  readonly topic: TopicId;
  readonly difficulty: Difficulty | null;
  readonly kind: Kind;
  readonly tags: readonly string[];
};

// Nobody can type it into a query that reaches the index, so no text is taken for a facet.
const MARK = "\ue000";

/** Stands for what no tag contains: a filter's tags come from anybody's address. */
const FOREIGN = "\ue003";

// A hyphen would end the token.
const token = (name: string, value: string): string =>
  `${MARK}${name}${value.replace(/[^a-z0-9]/g, (other) => (other === "-" ? MARK : FOREIGN))}`;

/** What filters ask about a question, as tokens of the index. */
export const facetsOf = ({ topic, difficulty, kind, tags }: Facets): string[] => [
  token("topic", topic),
  ...(difficulty === null ? [] : [token("difficulty", difficulty)]),
  token("kind", kind),
  ...tags.map((tag) => token("tag", tag)),
];

/** What a question must have to pass: one token of each list. */
export const wantedFacets = ({ topic, difficulty, kind, tags }: SearchFilters): string[][] =>
  [
    topic === null ? [] : [token("topic", topic)],
    difficulty.map((value) => token("difficulty", value)),
    kind.map((value) => token("kind", value)),
    ...tags.map((tag) => [token("tag", tag)]),
  ].filter((alternatives) => alternatives.length > 0);
