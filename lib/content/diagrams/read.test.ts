import { describe, expect, test } from "vitest";
import { readDiagram } from "./read";

const problems = (...lines: string[]) =>
  readDiagram(lines.join("\n")).problems.map(({ line, message }) => `${line}: ${message}`);

describe("what the renderer would pass over in silence is named with its line", () => {
  test.each([
    ["a link", "flowchart LR", 'click A "https://example.org"'],
    ["a colour", "flowchart LR", "style A fill:#f00"],
    ["a class of colours", "flowchart LR", "classDef red fill:#f00"],
    ["a class given to a node", "flowchart LR", "A:::red --> B"],
    ["an invisible arrow", "flowchart LR", "A ~~~ B"],
    ["an arrow of another length", "flowchart LR", "A ---> B"],
    ["an arrow with another head", "flowchart LR", "A --o B"],
    ["a node with a Chinese id", "flowchart LR", "用户 --> B"],
    ["a bracket inside a label", "flowchart LR", 'A["a[0]"] --> B'],
    ["an arrow to nowhere", "flowchart LR", "A -->"],
    ["an end of nothing", "flowchart LR", "end"],
    ["a group that is not closed", "flowchart LR", "subgraph one"],
    ["a message without a text", "sequenceDiagram", "A->>B"],
    ["a name with a space", "sequenceDiagram", "participant Web Server"],
    ["an activation", "sequenceDiagram", "activate A"],
    ["numbers", "sequenceDiagram", "autonumber"],
    ["a coloured background", "sequenceDiagram", "rect rgb(0, 0, 0)"],
    ["a participant that looks like a block", "sequenceDiagram", "parser->>db: read"],
    ["an else outside of alt", "sequenceDiagram", "else no"],
    ["an arrow both ways", "sequenceDiagram", "A<<->>B: hi"],
    ["a relation without spaces", "classDiagram", "A<|--B"],
    ["a note", "classDiagram", 'note for A "text"'],
    ["a namespace", "classDiagram", "namespace N {"],
    ["a label for a class", "classDiagram", 'class A["label"]'],
    ["a member with a colon", "classDiagram", "A : +name: String"],
    ["a choice", "stateDiagram-v2", "state X <<choice>>"],
    ["a note at a state", "stateDiagram-v2", "note right of X : text"],
    ["a border between parallel states", "stateDiagram-v2", "--"],
    ["a relation without a label", "erDiagram", "A ||--o{ B"],
    ["a relation in words", "erDiagram", "A one to many B : has"],
  ])("%s", (_what, header, line) => {
    const [first] = problems(header, line);
    expect(first).toMatch(/^1: /);
  });

  test("a key after a comma", () => {
    expect(problems("erDiagram", "A {", "int id PK, FK", "}")).toEqual([expect.stringMatching(/^2: /)]);
  });

  test("a label that comes after the first use", () => {
    expect(problems("flowchart LR", "A --> B", "B[网关] --> C")).toEqual([
      expect.stringMatching(/^2: “B” was named before/),
    ]);
    expect(problems("stateDiagram-v2", "a --> b", "b : 说明")).toEqual([
      expect.stringMatching(/^2: “b” was named before/),
    ]);
  });
});

test("arrows get the spaces without which the renderer takes them for a part of the name", () => {
  expect(readDiagram("flowchart LR\nA-->B-.->C[x-->y]==>D-1---E").text).toBe(
    "flowchart LR\nA --> B -.-> C[x-->y] ==> D-1 --- E",
  );
  expect(readDiagram("flowchart LR\nA-->|是|B").text).toBe("flowchart LR\nA -->|是| B");
});

test("“zero or more” on the left is written the way the renderer knows it", () => {
  expect(readDiagram("erDiagram\nA }o--o{ B : has").text).toBe("erDiagram\nA {o--o{ B : has");
});

test("lines are counted with comments, titles and empty ones", () => {
  expect(problems("%% why", "", "flowchart LR", "accTitle: 图", "", "A ~~~ B")).toEqual([
    expect.stringMatching(/^5: /),
  ]);
});

test("an unknown kind and an empty diagram are named", () => {
  expect(problems("gantt", "a: 1")).toEqual([expect.stringMatching(/^0: The first line says what it is/)]);
  expect(problems("flowchart LR")).toEqual(["0: The diagram is empty."]);
  expect(problems("")).toHaveLength(1);
});
