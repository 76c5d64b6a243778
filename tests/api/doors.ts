import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Route } from "@/lib/api/route";

const APP = join(import.meta.dirname, "..", "..", "app");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

export type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

const load = async (file: string) =>
  (await import(/* @vite-ignore */ join(APP, file))) as Record<string, Handler | undefined>;

/** The handler on disk that answers a route. */
export async function doorAt({ method, path }: Pick<Route, "method" | "path">): Promise<Handler> {
  const handler = (await load(`${path.replace(/\{(\w+)\}/g, "[$1]")}/route.ts`))[method];
  if (!handler) throw new Error(`${path} has no ${method}`);
  return handler;
}

/** Every method of every file under app/api that answers requests, as `METHOD /api/…/{parameter}`. */
export async function doorsOnDisk(): Promise<string[]> {
  const files = readdirSync(join(APP, "api"), { recursive: true, encoding: "utf8" })
    .map((file) => `api/${file.split(sep).join("/")}`)
    .filter((file) => /\/route\.tsx?$/.test(file));
  const doors = await Promise.all(
    files.map(async (file) => {
      const exported = await load(file);
      const path = `/${file.replace(/\/route\.tsx?$/, "").replace(/\[([^\]]+)\]/g, "{$1}")}`;
      return METHODS.filter((method) => method in exported).map((method) => `${method} ${path}`);
    }),
  );
  return doors.flat().sort();
}
