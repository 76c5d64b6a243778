import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOPICS } from "@/lib/catalogue/model";
import { detectLanguage } from "./detect-language";

const BANK = join(import.meta.dirname, "..", "..", "..", "content");

const PROGRAMS = {
  python: "import numpy as np\n\ndef mean(xs):\n    # 平均值\n    return sum(xs) / len(xs)\n\nprint(mean([1, 2]))",
  javascript:
    "const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));\nwait(10).then(() => console.log('done'));",
  typescript: "interface Point {\n  x: number;\n  label?: string;\n}\nconst origin: Point = { x: 0 };",
  java: 'public class Main {\n    public static void main(String[] args) {\n        System.out.println("你好");\n    }\n}',
  cpp: "#include <iostream>\nusing namespace std;\n\nint main() {\n    vector<int> v{1, 2};\n    cout << v.size() << endl;\n}",
  csharp:
    'using System;\n\nclass Program\n{\n    static void Main()\n    {\n        Console.WriteLine("hi");\n    }\n}',
  go: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tn := 3\n\tfmt.Println(n)\n}',
  rust: 'fn main() {\n    let mut total: u64 = 0;\n    for i in 0..10 { total += i; }\n    println!("{}", total);\n}',
  sql: "SELECT name, count(*)\nFROM orders\nWHERE paid = 1\nGROUP BY name;",
  bash: '#!/bin/bash\nfor f in *.log; do\n  gzip "$f"\ndone',
  json: '{\n  "name": "tizhou",\n  "tags": ["a", "b"]\n}',
  yaml: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: nginx:1.27",
  html: '<!DOCTYPE html>\n<html>\n  <body>\n    <p class="note">你好</p>\n  </body>\n</html>',
  css: ".card {\n  display: flex;\n  padding: 8px 12px;\n}\n\n.card:hover {\n  color: #336699;\n}",
  xml: '<?xml version="1.0"?>\n<project>\n  <groupId>org.example</groupId>\n  <version>1.0</version>\n</project>',
  php: "<?php\n$names = array('a' => 1);\nforeach ($names as $name => $n) {\n  echo $name;\n}",
  ruby: 'class Dog\n  attr_reader :name\n  def bark\n    puts "wang"\n  end\nend\n[1, 2].each do |n|\n  puts n\nend',
  kotlin: 'data class User(val name: String)\n\nfun main() {\n    val user = User("a")\n    println(user.name)\n}',
  swift:
    'import Foundation\n\nfunc greet(name: String) -> String {\n    guard let first = name.first else { return "" }\n    return "\\(first)"\n}',
  r: "library(ggplot2)\nages <- c(21, 34, NA)\nmean(ages, na.rm = TRUE)\nadd <- function(x, y) { x + y }",
};

const OTHERS = {
  "output of a program": "epoch 1 loss 0.693\nepoch 2 loss 0.412\n[1, 2, 3]",
  sentences: "先固定版本，再切一小部分流量；\n错误率没有变坏，就逐步放大。",
  "English sentences": "The model is trained first.\nThen it is evaluated on a held-out set.",
  "a drawing": "┌─────┐   ┌─────┐\n│ API │──▶│ 队列 │\n└─────┘   └─────┘",
  "a tree of files": "src\n├── index.js\n└── lib\n    └── main.py",
  "a table of a terminal": "+----+------+\n| id | name |\n+----+------+\n|  1 | a    |\n+----+------+",
  "a diagram": "graph TD\n  A[开始] --> B{对吗}\n  B --> C[结束]",
  settings: "max_connections = 100\nshared_buffers = 256MB",
  "input and output": "Input: nums = [2,7,11,15], target = 9\nOutput: [0,1]",
  changes: "- const a = 1;\n+ const a = 2;",
  "Markdown that a stray fence took in": "#### 第二题\n\n**答案：** 用 `print(1)`。\n\ndef f():\n    return 1",
  nothing: "",
  blanks: " \n\t\n",
};

describe("the language of a fence", () => {
  test.each(Object.entries(PROGRAMS))("is %s", (language, code) => {
    expect(detectLanguage(code)).toEqual({ language, certain: true });
  });

  test("is C with a doubt, because C is C++ too", () => {
    const code =
      '#include <stdio.h>\n\nint main(void) {\n    int *p = malloc(4);\n    printf("%p\\n", (void *)p);\n    return 0;\n}';
    expect(detectLanguage(code)).toEqual({ language: "c", certain: false });
  });

  test.each(Object.entries(OTHERS))("is none for %s", (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test("is not taken from strings and comments", () => {
    expect(
      detectLanguage(
        'const sql = "SELECT name FROM users WHERE id = 1";\n// import java.util.List;\nconsole.log(sql);',
      ),
    ).toMatchObject({
      language: "javascript",
    });
  });

  test("is no more than a guess where little speaks for it", () => {
    expect(detectLanguage("git push")).toEqual({ language: "bash", certain: false });
  });

  test("is the one that our authors wrote, for nearly all code of the bank", () => {
    const fences = TOPICS.flatMap((topic) =>
      readdirSync(join(BANK, topic)).flatMap((name) =>
        Array.from(
          readFileSync(join(BANK, topic, name), "utf8").matchAll(/^```(\w+).*\n([\s\S]*?)^```$/gm),
          ([, language = "", source = ""]) => ({ language, source }),
        ),
      ),
    );
    const code = fences.filter(({ language }) => language in PROGRAMS);
    const wrong = code.filter(({ language, source }) => detectLanguage(source)?.language !== language);
    expect(code.length).toBeGreaterThan(20);
    expect(wrong.length / code.length).toBeLessThan(0.05);
    for (const { source } of fences.filter(({ language }) => language === "mermaid"))
      expect(detectLanguage(source)).toBeNull();
  });

  test("is found in the beginning of code of any length, whatever it holds", () => {
    const before = "def f(x):\n    return x\n";
    expect(detectLanguage(before.repeat(20_000))).toMatchObject({ language: "python" });
    for (const nasty of ['"', "'", "`", "/*", "<a ", "((", "$a=", "[x for ", " : ", "<!--"]) {
      expect(() => detectLanguage(nasty.repeat(50_000))).not.toThrow();
    }
  });
});
