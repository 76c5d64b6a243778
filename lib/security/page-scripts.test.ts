import { describe, expect, test } from "vitest";
import { firstScripts, inlineScripts } from "./page-scripts";

describe("inline scripts of a page", () => {
  test("are found with their exact text", () => {
    expect(inlineScripts('<p>a</p><script>self.x=1</script><script id="b">\n y()\n</script>')).toEqual([
      "self.x=1",
      "\n y()\n",
    ]);
  });

  test("leave out scripts with an address and data that no browser runs", () => {
    const html =
      '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script><script type="application/json">{}</script>';
    expect(inlineScripts(html)).toEqual([]);
  });
});

test("the files that a page begins with are found, without those of old browsers", () => {
  const html =
    '<script src="/_next/static/chunks/a.js" async=""></script><script>x()</script>' +
    '<script src="/_next/static/chunks/old.js" noModule=""></script><script src="/_next/static/chunks/b-_.js"></script>';
  expect(firstScripts(html)).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/b-_.js"]);
  expect(firstScripts('<script src="https://elsewhere.example/_next/static/a.js"></script>')).toEqual([]);
});
