import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";

describe("The environment", () => {
  test("has a default for every variable; an empty one counts as absent", () => {
    const defaults = {
      CONTENT_DIR: "content",
      DATABASE_URL: `file:${resolve("data/tizhou.db")}`,
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      TRUST_PROXY: false,
    };
    expect(parseEnv({})).toEqual(defaults);
    expect(parseEnv({ CONTENT_DIR: "", DATABASE_URL: "", PORT: "", SITE_URL: "" })).toEqual(defaults);
  });

  test("knows where the site stands: as said, without a slash at the end, else on this machine", () => {
    expect(parseEnv({ SITE_URL: "https://tizhou.example/" }).SITE_URL).toBe("https://tizhou.example");
    expect(parseEnv({ PORT: "8080" }).SITE_URL).toBe("http://localhost:8080");
    for (const wrong of ["tizhou.example", "https://tizhou.example/bank", "ftp://tizhou.example", "https://a@b"])
      expect(() => parseEnv({ SITE_URL: wrong })).toThrow(/SITE_URL must be the public address/);
  });

  test("believes a reverse proxy only when told to", () => {
    expect(parseEnv({ TRUST_PROXY: "1" }).TRUST_PROXY).toBe(true);
    expect(parseEnv({ TRUST_PROXY: "0" }).TRUST_PROXY).toBe(false);
    expect(() => parseEnv({ TRUST_PROXY: "yes" })).toThrow(/TRUST_PROXY must be 1/);
  });

  test("makes the path of a SQLite file absolute, and leaves a server's address alone", () => {
    expect(parseEnv({ DATABASE_URL: "file:here.db" }).DATABASE_URL).toBe(`file:${resolve("here.db")}`);
    expect(parseEnv({ DATABASE_URL: "file:/there/x.db" }).DATABASE_URL).toBe("file:/there/x.db");
    expect(parseEnv({ DATABASE_URL: "postgresql://u:p@h/d" }).DATABASE_URL).toBe("postgresql://u:p@h/d");
  });

  test("names every wrong variable at once, and no value", () => {
    const wrong = { DATABASE_URL: "mysql://u:secret@h/d", PORT: "http" };
    expect(() => parseEnv(wrong)).toThrow(/DATABASE_URL must be file:.*; PORT .*See \.env\.example/);
    expect(() => parseEnv(wrong)).not.toThrow(/secret/);
  });
});
