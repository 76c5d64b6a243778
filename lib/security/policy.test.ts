import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./policy";

const scriptSources = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1];

test("a prerendered page allows its own scripts by hash and nothing inline besides", () => {
  const policy = contentSecurityPolicy({ kind: "hashed", hashes: ["abc=", "def="] });
  expect(scriptSources(policy)).toBe("'self' 'sha256-abc=' 'sha256-def='");
});

test("a page rendered on demand allows its nonce", () => {
  const policy = contentSecurityPolicy({ kind: "nonce", nonce: "n1", hashes: ["abc="] });
  expect(scriptSources(policy)).toBe("'self' 'nonce-n1' 'sha256-abc='");
});

test("nothing is loaded from elsewhere, framed or posted away", () => {
  const policy = contentSecurityPolicy({ kind: "hashed", hashes: [] });
  for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toMatch(/https?:|\*/);
});

test("sound is played only where a page records it, and only its own", () => {
  expect(contentSecurityPolicy({ kind: "hashed", hashes: [] })).not.toContain("media-src");
  const policy = contentSecurityPolicy({ kind: "hashed", hashes: [] }, { playsRecordings: true });
  expect(/media-src ([^;]*)/.exec(policy)?.[1]).toBe("blob:");
});
