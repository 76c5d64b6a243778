import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const DEFAULT_DATABASE = "file:./data/tizhou.db";

/** `file:` addresses come out absolute, so that every process means the same file wherever it was started. */
const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|postgres(ql)?:\/\/.+)/,
    "must be file:<path> for SQLite or postgres://<user>:<password>@<host>/<database>",
  )
  .transform((url) => (url.startsWith("file:") ? `file:${resolve(url.slice("file:".length))}` : url));

/** Scheme and host, for the site stands at the root; comes out without a slash at the end. */
const siteUrl = z
  .string()
  .regex(/^https?:\/\/[^/?#@\s]+\/?$/, "must be the public address without a path, such as https://tizhou.example")
  .transform((url) => url.replace(/\/$/, ""));

const schema = z
  .object({
    CONTENT_DIR: z.string().default("content"),
    DATABASE_URL: z.string().default(DEFAULT_DATABASE).pipe(databaseUrl),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    SITE_URL: siteUrl.optional(),
    TRUST_PROXY: z
      .enum(["0", "1"], "must be 1 when a reverse proxy sets X-Forwarded-Proto and X-Forwarded-Host, else 0")
      .default("0")
      .transform((value) => value === "1"),
  })
  // Machines want whole addresses; on the machine where it is tried, this one is right.
  .transform((env) => ({ ...env, SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}` }));

export type Env = z.infer<typeof schema>;

/** Parses variables; an empty one counts as absent. Throws an error that names each wrong variable and what it must be. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not usable: ${problems.join("; ")}. See .env.example.`);
}

/** The environment of this process, a `.env` file of the working directory included (real variables win). Server only. */
export function readEnv(): Env {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return parseEnv(process.env);
}

/** Whether this is `next dev`. Next replaces the expression when it builds, so that what only development needs is left out. */
export const isDevelopment = process.env.NODE_ENV === "development";
