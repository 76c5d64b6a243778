import { expect, test } from "vitest";
import { pathPage, sampleReader } from "@/tests/support/sample-catalogue";
import { findPathNeighbours } from "./find-path-neighbours";

const deps = {
  catalogue: sampleReader({ listPaths: async () => [pathPage("founder", ["one", "two"], ["three"])] }),
};
const find = (slug: string, path = "founder") => findPathNeighbours(deps, { slug, path, locale: "en" });

test("a path leads on from the last question of a stage to the first of the next", async () => {
  expect(await find("two")).toMatchObject({
    value: { previous: { slug: "one" }, next: { slug: "three" }, place: 2, total: 3 },
  });
  expect(await find("three")).toMatchObject({ value: { next: null, place: 3 } });
});

test("a question that a path does not ask has no neighbours in it, nor has any in a path that is none", async () => {
  expect(await find("four")).toEqual({ ok: false, code: "not-in-list" });
  expect(await find("one", "another")).toEqual({ ok: false, code: "not-in-list" });
});
