import { expect, test } from "vitest";
import { hashSecret, newSecret } from "@/lib/services/secrets";
import { dropSecret, keepSecret, learnerOf } from "./learner";

const secret = newSecret();
const learners = { find: async (hash: string) => (hash === hashSecret(secret) ? "somebody" : null) };
const who = async (cookie: string, secure: boolean) =>
  (await learnerOf(new Headers({ cookie }), secure, { learners }))?.id ?? null;

test("a secret is 256 bits, and not what is stored", () => {
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(newSecret()).not.toBe(secret);
  expect(hashSecret(secret)).toMatch(/^[0-9a-f]{64}$/);
});

test("over https the cookie is one that only this host can set, and no script can read", () => {
  expect(keepSecret("s", true)).toBe("__Host-tizhou=s; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure");
  expect(keepSecret("s", false)).toBe("tizhou=s; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
  expect(dropSecret(true)).toBe("__Host-tizhou=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
});

test("over https a cookie that plain http could have set counts for nothing", async () => {
  expect(await who(`__Host-tizhou=${secret}`, true)).toBe("somebody");
  expect(await who(`tizhou=${secret}`, true)).toBeNull();
  expect(await who(`tizhou=${secret}`, false)).toBe("somebody");
});
