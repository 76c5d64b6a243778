import { expect, test } from "vitest";
import { allRoutes } from "@/lib/api/routes";
import { CASES } from "./cases";
import { doorsOnDisk } from "./doors";
import { OTHERS } from "./others";

const registered = allRoutes.map(([, { method, path }]) => `${method} ${path}`);

test("every door on disk is in the registry, or a reason is given; every entry and every reason has its door", async () => {
  expect(await doorsOnDisk()).toEqual([...registered, ...Object.keys(OTHERS)].sort());
});

test("every entry has a case, from which its matrices are made", () => {
  expect(Object.keys(CASES).sort()).toEqual(allRoutes.map(([name]) => name).sort());
});

test("no two entries are the same door, and parameters of the path are those of the schema", () => {
  expect(new Set(registered).size).toBe(registered.length);
  for (const [name, { path, params }] of allRoutes) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    expect(Object.keys((params as unknown as { shape: object }).shape), name).toEqual(named);
  }
});

test("whoever owns nothing is told so by a code of the route", () => {
  for (const [name, { caller, missing, params, problems }] of allRoutes) {
    if (caller !== "owner") continue;
    const byId = Object.keys((params as unknown as { shape: object }).shape).length > 0;
    if (byId) expect(problems, name).toContain(missing);
    else expect(missing, name).not.toBe("not-found");
  }
});
