import { describe, expect, test } from "vitest";
import { findDefinitions } from "../documents/definitions";
import { rewrite, type Place } from "./rewrite";

const write = (markdown: string, place: Place = "section", definitions = "") =>
  rewrite(markdown, findDefinitions(definitions), place);

describe("a piece of a document in the format of the bank", () => {
  test("has its headings below that of the section, or as bold lines where none may stand", () => {
    expect(write("# One\n\ntext\n\n## Two ##\n\nThree\n===\n")).toBe("### One\n\ntext\n\n#### Two\n\n### Three");
    expect(write("## One\n\n### **Two**\n", "no-headings")).toBe("**One**\n\n**Two**");
    expect(write("```bash\n# a comment\n```")).toBe("```bash\n# a comment\n```");
  });

  test("names the language of a fence that has none, and promises no output", () => {
    expect(write("```\nimport torch\ndef f(x):\n    return torch.relu(x)\n```")).toMatch(/^```python\n/);
    expect(write("~~~\n3 4 5\n~~~")).toBe("~~~text\n3 4 5\n~~~");
    expect(write("```python\nprint(1)\n```\n\n```output\n1\n```")).toBe("```python\nprint(1)\n```\n\n```text\n1\n```");
    expect(write("```js {1,3}\nf()\n```")).toBe("```js {1,3}\nf()\n```");
  });

  test("links to pictures of other sites, and names those that lay beside the document", () => {
    expect(write("see ![a `b`](https://x.example/a.png 'title') there")).toBe(
      "see [a `b`](https://x.example/a.png 'title') there",
    );
    expect(write("![](https://x.example/a.png)")).toBe("[https://x.example/a.png](<https://x.example/a.png>)");
    expect(write("![flow](./img/a.png) and ![](b.png)")).toBe("flow `./img/a.png` and `b.png`");
    expect(write("[![build](https://x.example/b.svg)](https://x.example)")).toBe(
      "[build `https://x.example/b.svg`](https://x.example)",
    );
    expect(write('<img src="https://x.example/a.png" alt="flow" width=10>')).toBe(
      '<a href="https://x.example/a.png">flow</a>',
    );
  });

  test("keeps links that lead somewhere, and says where the others led", () => {
    expect(write("[site](https://x.example) [top](#top) [next](./next.md) [root](/a)")).toBe(
      "[site](https://x.example) [top](#top) next (`./next.md`) root (`/a`)",
    );
    expect(write("see [the guide][g] and [site]", "section", "[g]: guide.md\n[site]: https://x.example\n")).toBe(
      "see the guide (`guide.md`) and [site]",
    );
    expect(write('<a name="top"></a>words')).toBe("words");
  });

  test("leaves nothing open that would take in the next section", () => {
    expect(write("text\n\n```python\nprint(1)")).toBe("text\n\n```python\nprint(1)\n```");
    expect(write("text <!-- note")).toBe("text <!-- note");
    expect(write("text\n\n<!-- note\n\nmore")).toBe("text\n\n<!-- note\n\nmore\n-->");
    expect(write("$$\nx")).toBe("$$\nx\n$$");
    expect(write("A line.\n\n```")).toBe("A line.");
  });
});
