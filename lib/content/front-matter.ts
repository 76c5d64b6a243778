import type { Root, Yaml } from "mdast";
import type { ZodType } from "zod";
import { didYouMean } from "./nearest";
import { placeOf, START, type Place, type Problems } from "./problems";
import { readYamlMap, type Located, type YamlEntry, type YamlValue } from "./yaml-map";

type One<T> = { readonly shape: "one"; readonly value: ZodType<T>; readonly required: boolean };
type Many<T> = {
  readonly shape: "many";
  readonly value: ZodType<T>;
  readonly required: boolean;
  readonly most: number;
};

/** The closed set of keys of one kind of file. */
export type FrontMatterShape = Readonly<Record<string, One<unknown> | Many<unknown>>>;

/** What was readable: null, or a shorter list, where a diagnostic has been reported. */
export type FrontMatter<S extends FrontMatterShape> = {
  readonly [K in keyof S]: S[K] extends One<infer T>
    ? Located<T> | null
    : S[K] extends Many<infer T>
      ? readonly Located<T>[]
      : never;
};

export const one = <T>(value: ZodType<T>, required: boolean): One<T> => ({ shape: "one", value, required });

/** An inline list of at most `most` different values; at least one when it is required. */
export const many = <T>(value: ZodType<T>, required: boolean, most: number): Many<T> => ({
  shape: "many",
  value,
  required,
  most,
});

/** Reads the front matter of a file against its closed set of keys. `elsewhere` says where a key that is none belongs. */
export function readFrontMatter<S extends FrontMatterShape>(
  root: Root,
  shape: S,
  problems: Problems,
  elsewhere: (key: string) => string | null,
): FrontMatter<S> {
  const found = new Map<string, YamlEntry>();
  const block = root.children.find((node): node is Yaml => node.type === "yaml");
  const keys = Object.keys(shape);
  if (block) {
    const firstLine = placeOf(block).line + 1;
    const { entries, errors, broken } = readYamlMap(block.value, firstLine);
    for (const error of errors) problems.report(error.at, "front-matter-invalid", `${error.message}.`);
    if (entries === null && !broken) {
      problems.report({ line: firstLine, column: 1 }, "front-matter-invalid", "Expected lines of “key: value”.");
    }
    for (const entry of broken ? [] : (entries ?? [])) {
      const { value: key, at } = entry.key;
      if (keys.includes(key)) found.set(key, entry);
      else {
        const advice = elsewhere(key) ?? `The keys are ${keys.join(", ")}.${didYouMean(key, keys)}`;
        problems.report(at, "unknown-key", `There is no key “${key}” here. ${advice}`);
      }
    }
    if (!broken && entries !== null) {
      const missing = keys.filter((key) => shape[key]?.required && !found.has(key));
      for (const key of missing) problems.report(placeOf(block), "missing-key", `Add “${key}:” to the front matter.`);
    }
  } else if (keys.some((key) => shape[key]?.required)) {
    problems.report(
      START,
      "front-matter-missing",
      "Start the file with ---, “key: value” lines and a closing --- line.",
    );
  }
  const values = keys.map((key) => {
    const spec = shape[key];
    const entry = found.get(key);
    if (!spec || spec.shape === "one") return [key, entry && spec ? readOne(entry, spec, problems) : null];
    return [key, entry ? readMany(entry, spec, problems) : []];
  });
  return Object.fromEntries(values) as FrontMatter<S>;
}

type Spec<T> = { readonly value: ZodType<T> };

function readOne<T>({ key, value }: YamlEntry, spec: Spec<T>, problems: Problems): Located<T> | null {
  if (value.shape !== "text") {
    problems.report(value.at, "invalid-value", `“${key.value}” takes one bare word.`);
    return null;
  }
  return readWord(key.value, value, spec, problems);
}

function readMany<T>({ key, value }: YamlEntry, spec: Many<T>, problems: Problems): readonly Located<T>[] {
  if (value.shape !== "list" || !value.inline) {
    problems.report(value.at, "invalid-value", `“${key.value}” takes an inline list: [one, two].`);
    return [];
  }
  const { items } = value;
  if (items.length > spec.most || (spec.required && items.length === 0)) {
    const range = `${spec.required ? "1 to" : "at most"} ${spec.most}`;
    problems.report(value.at, "invalid-value", `“${key.value}” takes ${range} values, not ${items.length}.`);
  }
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const word = item.shape === "text" ? item.text : "";
    if (seen.has(word)) problems.report(item.at, "invalid-value", `“${word}” stands twice in “${key.value}”.`);
    if (seen.has(word)) return [];
    seen.add(word);
    return readWord(key.value, item, spec, problems) ?? [];
  });
}

function readWord<T>(key: string, word: YamlValue, spec: Spec<T>, problems: Problems): Located<T> | null {
  const refuse = (at: Place, message: string) => {
    problems.report(at, "invalid-value", message);
    return null;
  };
  if (word.shape !== "text") return refuse(word.at, `“${key}” takes bare words only.`);
  if (!word.bare) return refuse(word.at, `Write “${word.text}” in “${key}” without quotes.`);
  const parsed = spec.value.safeParse(word.text);
  if (parsed.success) return { value: parsed.data, at: word.at };
  return refuse(word.at, `“${word.text}” is no value of “${key}”: ${parsed.error.issues[0]?.message ?? "invalid"}.`);
}
