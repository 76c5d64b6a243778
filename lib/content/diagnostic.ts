/** What is wrong in a file, where, and how to fix it. Lines and columns are 1-based, columns count UTF-16 units. */
export type Diagnostic = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
};

/** An info is a finding that nobody needs to act on: it stands in JSON and not on the terminal. */
export type Severity = "error" | "warning" | "info";

/** The closed set of codes. Each is explained, with its fix, in content/README.md; a test compares the two. */
export const DIAGNOSTICS = {
  "unknown-file": "error",
  "unknown-folder": "error",
  "unreadable-file": "error",
  "symbolic-link": "error",
  "not-utf8": "error",
  "binary-file": "error",
  "file-too-large": "error",
  "empty-file": "error",
  "document-unread": "warning",
  "document-repaired": "warning",
  "document-guessed": "warning",
  "document-no-questions": "warning",
  "document-mark-missing": "warning",
  "document-key-missing": "warning",
  "topic-inferred": "info",
  "topic-uncertain": "warning",
  "near-duplicate": "warning",
  "lock-invalid": "error",
  "identity-ambiguous": "error",
  "identity-unlocked": "warning",
  "slug-invalid": "error",
  "front-matter-missing": "error",
  "front-matter-invalid": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "invalid-value": "error",
  "missing-title": "error",
  "extra-title": "error",
  "unknown-heading": "error",
  "duplicate-section": "error",
  "missing-section": "error",
  "misplaced-section": "error",
  "empty-section": "error",
  "key-points-shape": "error",
  "key-points-count": "error",
  "follow-up-shape": "error",
  "self-check-shape": "error",
  "self-check-unmarked": "error",
  "self-check-reason": "error",
  "self-check-count": "error",
  "list-expected": "error",
  "code-expected": "error",
  "unknown-test": "error",
  "table-cells": "error",
  "fence-language": "error",
  "fence-meta": "error",
  "fence-unclosed": "error",
  "output-orphan": "error",
  "math-invalid": "error",
  "diagram-invalid": "error",
  "unsafe-html": "error",
  "remote-image": "error",
  "topic-missing": "error",
  "orphan-sibling": "error",
  "sibling-id": "error",
  "sibling-structure": "error",
  "duplicate-id": "error",
  "duplicate-slug": "error",
  "dead-relation": "error",
  "empty-stage": "error",
  "duplicate-step": "error",
  "dead-link": "error",
  "dead-source": "error",
  "unknown-tag": "error",
  "correct-longest": "warning",
  "correct-position": "warning",
  "term-shape": "error",
  "term-definition": "error",
  "term-sibling": "error",
  "duplicate-term": "error",
  "template-short": "warning",
  "solution-fails": "error",
  "wrong-solution-passes": "error",
  "wrong-solutions-few": "error",
  "starter-passes": "error",
  "sibling-code": "error",
  "review-old": "warning",
  "leftover-syntax": "warning",
  "section-length": "warning",
  "key-point-statement": "warning",
  "template-phrase": "warning",
  "sibling-outline": "warning",
  "repeated-sentence": "warning",
  "shared-text": "warning",
  "norun-share": "warning",
  "term-avoided": "warning",
  "term-unspelled": "warning",
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A diagnostic of `code` with the severity that the code has. */
export function diagnose(
  file: string,
  at: { line: number; column: number },
  code: DiagnosticCode,
  message: string,
): Diagnostic {
  return { file, line: at.line, column: at.column, severity: DIAGNOSTICS[code], code, message };
}

/** By file, line, column, code: the order in which they are printed. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** `file:line:column severity code message` */
export function formatDiagnostic(one: Diagnostic): string {
  return `${one.file}:${one.line}:${one.column} ${one.severity} ${one.code} ${one.message}`;
}
