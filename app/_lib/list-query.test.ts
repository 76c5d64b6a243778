import { describe, expect, test } from "vitest";
import { listAddress, wholeList } from "@/lib/catalogue/list-address";
import { parseListQuery } from "./list-query";

describe("the query of a list", () => {
  test("is the whole list when nothing is asked for", () => {
    expect(parseListQuery({}, "data")).toEqual(wholeList("data"));
  });

  test("takes repeated keys and single ones", () => {
    const query = parseListQuery({ difficulty: ["hard", "easy"], kind: "open", tag: ["gpu", "cost"] }, null);
    expect(query).toMatchObject({ difficulty: ["easy", "hard"], kind: ["open"], tags: ["cost", "gpu"] });
  });

  test("ignores what it does not know, so that an old link still shows a list", () => {
    const query = parseListQuery(
      { difficulty: ["absurd"], kind: "riddle", tag: "<b>", sort: "luck", page: "-3" },
      null,
    );
    expect(query).toEqual(wholeList(null));
  });

  test("reads what a form without JavaScript sends, empty fields included", () => {
    expect(parseListQuery({ text: "", sort: "order", difficulty: "hard" }, null)).toEqual({
      ...wholeList(null),
      difficulty: ["hard"],
    });
  });

  test("trims and bounds the text, and bounds the tags", () => {
    const tags = Array.from({ length: 30 }, (_, index) => `tag-${index}`);
    const query = parseListQuery({ text: `  ${"隐".repeat(500)}  `, tag: tags }, null);
    expect(query.text).toHaveLength(100);
    expect(query.tags).toHaveLength(8);
  });

  test("comes back unchanged from its own address", () => {
    const query = parseListQuery(
      { difficulty: "hard", tag: ["gpu", "cost"], text: "显存 & KV", sort: "title", page: "3" },
      "data",
    );
    const address = new URL(listAddress(query), "http://site");
    const search = Object.fromEntries(
      [...new Set(address.searchParams.keys())].map((key) => [key, address.searchParams.getAll(key)]),
    );
    expect(address.pathname).toBe("/topics/data");
    expect(parseListQuery(search, "data")).toEqual(query);
  });
});

test("one status at most is understood, of the closed set", () => {
  expect(parseListQuery({ status: "due" }, null)).toEqual({ ...wholeList(null), status: "due" });
  expect(parseListQuery({ status: ["noted", "due"] }, null)).toEqual({ ...wholeList(null), status: "noted" });
  expect(parseListQuery({ status: "everything" }, null)).toEqual(wholeList(null));
});
