/** A term's name, what it means as plain text, the language tag of both, and its name in the other language or nothing. */
export type Definition = readonly [name: string, meaning: string, language: string, other: string];

/** By the ids of terms: what `/glossary.json` holds. */
export type Definitions = Readonly<Record<string, Definition>>;
