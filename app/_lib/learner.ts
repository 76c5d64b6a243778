import "server-only";
import { randomUUID } from "node:crypto";
import { DEFAULT_SETTINGS } from "@/lib/api/default-settings";
import type { LearnerId } from "@/lib/core/ids";
import type { Deps } from "@/lib/services/deps";
import { hashSecret, newSecret, SECRET } from "@/lib/services/secrets";

/** Who asks. `key` is what is stored of their browser's secret. */
export type Learner = { readonly id: LearnerId; readonly secret: string; readonly key: string };

// With https, the name that no other host and no plain http can set.
const nameOf = (secure: boolean) => (secure ? "__Host-tizhou" : "tizhou");
const YEAR_S = 365 * 24 * 60 * 60;

const cookie = (value: string, age: number, secure: boolean): string =>
  `${nameOf(secure)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

/** Set-Cookie that makes a browser remember its secret, for another year. */
export const keepSecret = (secret: string, secure: boolean): string => cookie(secret, YEAR_S, secure);
/** Set-Cookie that makes it forget. */
export const dropSecret = (secure: boolean): string => cookie("", 0, secure);

/** The learner whose browser sent these headers; null when nothing is stored about whoever it is. */
export async function learnerOf(
  headers: Headers,
  secure: boolean,
  { learners }: { readonly learners: Pick<Deps["learners"], "find"> },
): Promise<Learner | null> {
  const secret = secretIn(headers.get("cookie") ?? "", nameOf(secure));
  if (secret === null) return null;
  const key = hashSecret(secret);
  const id = await learners.find(key);
  return id === null ? null : { id: id as LearnerId, secret, key };
}

function secretIn(cookies: string, name: string): string | null {
  for (const one of cookies.split(";")) {
    const [key, value = ""] = one.trim().split("=", 2);
    if (key === name && SECRET.test(value)) return value;
  }
  return null;
}

/** Makes whoever asks a learner, about whom nothing but the default settings is stored. */
export async function newLearner(
  { learners }: { readonly learners: Pick<Deps["learners"], "add"> },
  now: Date,
): Promise<Learner> {
  const [id, secret] = [randomUUID(), newSecret()];
  const key = hashSecret(secret);
  await learners.add({ id, hash: key, settings: DEFAULT_SETTINGS, now });
  return { id: id as LearnerId, secret, key };
}
