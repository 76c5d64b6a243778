import { expect, test } from "vitest";
import { isFromSite, originOf, type Site } from "./origin";

const ALONE: Site = { trustProxy: false, siteUrl: "http://localhost:3000" };
const BEHIND: Site = { trustProxy: true, siteUrl: "http://localhost:3000" };
const PUBLIC: Site = { trustProxy: false, siteUrl: "https://tizhou.example" };

const forwarded = { "x-forwarded-proto": "https", "x-forwarded-host": "tizhou.example" };
const at = (headers: Record<string, string>, site = ALONE) =>
  originOf(new Headers({ host: "10.0.0.7:3000", ...headers }), site);

test("a site stands where the Host header says, and is plain unless somebody trusted says otherwise", () => {
  expect(at({})).toBe("http://10.0.0.7:3000");
  expect(at({ host: "Tizhou.Example:80" })).toBe("http://tizhou.example");
  expect(at({ host: "[::1]:3000" })).toBe("http://[::1]:3000");
  expect(at(forwarded)).toBe("http://10.0.0.7:3000");
  expect(at(forwarded, BEHIND)).toBe("https://tizhou.example");
  expect(at({ "x-forwarded-proto": "https, http", "x-forwarded-host": "a.example, b.example" }, BEHIND)).toBe(
    "https://a.example",
  );
  expect(at({ "x-forwarded-proto": "gopher" }, BEHIND)).toBe("http://10.0.0.7:3000");
});

test("a site whose public address is said to be https is, at that host and no other", () => {
  expect(at({ host: "tizhou.example" }, PUBLIC)).toBe("https://tizhou.example");
  expect(at({ host: "TIZHOU.example:443" }, PUBLIC)).toBe("https://tizhou.example");
  expect(at({ host: "tizhou.example:3000" }, PUBLIC)).toBe("http://tizhou.example:3000");
  expect(at({ host: "evil.example" }, PUBLIC)).toBe("http://evil.example");
  expect(at({ ...forwarded, "x-forwarded-proto": "http" }, { ...PUBLIC, trustProxy: true })).toBe(
    "http://tizhou.example",
  );
});

test("what is no host is no place", () => {
  for (const host of ["", "a b", "user@tizhou.example", "tizhou.example/x", "a?b", "a:99999"]) {
    expect(at({ host }), host).toBeNull();
  }
  expect(originOf(new Headers(), ALONE)).toBeNull();
  expect(isFromSite(new Headers({ origin: "null", "sec-fetch-site": "same-origin" }), null)).toBe(false);
});
