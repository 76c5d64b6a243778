import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { diagnose, type Diagnostic } from "./diagnostic";
import { LOCK_FILE } from "./identity/lock";
import { didYouMean } from "./nearest";
import { START } from "./problems";
import { SLUG } from "./slug";

type Role =
  | { readonly role: "question"; readonly topic: TopicId; readonly slug: string; readonly locale: Locale }
  | { readonly role: "topic"; readonly topic: TopicId; readonly locale: Locale }
  | { readonly role: "template" | "path"; readonly id: string }
  | { readonly role: "glossary"; readonly locale: Locale }
  | { readonly role: "tags" | "sources" | "lock" | "document" | "ignored" | "unknown" };

export type Classified = Role & {
  /** What is wrong with the place or the name, whatever the file holds. */
  readonly diagnostic: Diagnostic | null;
};

const DOCUMENTS = "documents";
const TEMPLATES = "_templates";
const PATHS = "_paths";
const YAML = /^([a-z0-9-]{2,60})\.yaml$/;
const GLOSSARIES: Readonly<Record<string, Locale>> = { "_glossary.md": "zh", "_glossary.en.md": "en" };
const ROOT_FILES = ["_tags.yaml", "_sources.yaml", ...Object.keys(GLOSSARIES), LOCK_FILE, "README.md"];
const isTopic = (name: string): name is TopicId => TOPICS.some((topic) => topic === name);

/** What a path relative to the content folder stands for, forward slashes in it. */
export function classify(path: string): Classified {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return classifyRootFile(path);
  if (folder === DOCUMENTS) return classifyDocument(path);
  if (folder === TEMPLATES) return classifyYaml(path, rest.join("/"), "template");
  if (folder === PATHS) return classifyYaml(path, rest.join("/"), "path");
  if (!isTopic(folder)) {
    const known = [...TOPICS, DOCUMENTS, TEMPLATES, PATHS];
    return unknown("unknown-folder", folder, `The folders are ${known.join(", ")}.${didYouMean(folder, known)}`);
  }
  const [name = "", ...deeper] = rest;
  if (deeper.length > 0) {
    return unknown("unknown-folder", `${folder}/${name}`, `A topic has no folders. Move the files up into ${folder}/.`);
  }
  return classifyTopicFile(path, folder, name);
}

/** What is wrong with a folder that holds nothing; null when it may stand empty. */
export function classifyEmptyFolder(path: string): Diagnostic | null {
  const [folder = ""] = path.split("/");
  const mayBeEmpty = [".", TEMPLATES, PATHS].includes(path) || isTopic(path) || folder === DOCUMENTS;
  return mayBeEmpty ? null : classify(`${path}/nothing`).diagnostic;
}

const unknown = (code: "unknown-file" | "unknown-folder", path: string, message: string): Classified => ({
  role: "unknown",
  diagnostic: diagnose(path, START, code, message),
});

function classifyRootFile(path: string): Classified {
  if (path === "_tags.yaml") return { role: "tags", diagnostic: null };
  if (path === LOCK_FILE) return { role: "lock", diagnostic: null };
  if (path === "_sources.yaml") return { role: "sources", diagnostic: null };
  if (path === "README.md") return { role: "ignored", diagnostic: null };
  const glossary = Object.hasOwn(GLOSSARIES, path) ? GLOSSARIES[path] : undefined;
  if (glossary) return { role: "glossary", locale: glossary, diagnostic: null };
  const advice = path.endsWith(".md") ? ` A question goes into a topic's folder: ${TOPICS.join(", ")}.` : "";
  const known = `Beside the folders stand ${ROOT_FILES.join(", ")}.`;
  return unknown("unknown-file", path, `${known}${advice}${didYouMean(path, ROOT_FILES)}`);
}

function classifyDocument(path: string): Classified {
  if (path.endsWith(".md")) return { role: "document", diagnostic: null };
  // Documents come with pictures and scripts beside them: that is no reason to publish nothing.
  const message = "Not Markdown (a file that ends in .md), so it is left alone.";
  return { role: "unknown", diagnostic: diagnose(path, START, "document-unread", message) };
}

function classifyYaml(path: string, name: string, role: "template" | "path"): Classified {
  const id = YAML.exec(name)?.[1];
  if (id !== undefined) return { role, id, diagnostic: null };
  const folder = role === "path" ? PATHS : TEMPLATES;
  const message = `${folder} holds one file for each ${role}: a name of [a-z0-9-], ending in .yaml.`;
  return unknown("unknown-file", path, message);
}

function classifyTopicFile(path: string, topic: TopicId, name: string): Classified {
  const english = name.endsWith(".en.md");
  const locale: Locale = english ? "en" : "zh";
  if (name === "_topic.md" || name === "_topic.en.md") return { role: "topic", topic, locale, diagnostic: null };
  const slug = name.slice(0, english ? -".en.md".length : -".md".length);
  if (!name.endsWith(".md") || name.startsWith("_") || name.startsWith(".")) {
    const advice = didYouMean(name, ["_topic.md", "_topic.en.md"]);
    const message = `A topic holds _topic.md, _topic.en.md, <slug>.md and <slug>.en.md.${advice}`;
    return unknown("unknown-file", path, message);
  }
  const message = `“${slug}” is no slug: 3 to 80 characters of [a-z0-9-]. Rename the file.`;
  const diagnostic = SLUG.test(slug) ? null : diagnose(path, START, "slug-invalid", message);
  return { role: "question", topic, slug, locale, diagnostic };
}
