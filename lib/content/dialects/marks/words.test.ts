import { describe, expect, it } from "vitest";
import { likeness } from "./likeness";
import { announces, isFrame } from "./words";

describe("likeness", () => {
  it("is high for what asks behind a beginning, and low for what goes on to state", () => {
    expect(likeness("If the cache is cold, how do you warm it up")).toBeGreaterThan(0.5);
    expect(likeness("But if I sort first, the rest can be done in one pass")).toBe(0);
  });

  it("takes underscores in a name for no blank", () => {
    expect(likeness("__init__")).toBe(0);
    expect(likeness("The port of DNS is ____")).toBeGreaterThan(0.5);
  });

  it("takes a letter behind a name for no blank", () => {
    expect(likeness("女低音（A）")).toBe(0);
    expect(likeness("管弦乐队里坐在最前面的是（A）")).toBeGreaterThan(0.5);
  });

  it("takes the brackets of a call for no blank", () => {
    expect(likeness("onStart（）：页面可见时运行")).toBe(0);
    expect(likeness("河边的路是（）")).toBeGreaterThan(0.5);
  });

  it("is low for a word alone, and for how a question only begins", () => {
    expect(likeness("Why?")).toBeLessThan(0.4);
    expect(likeness("Tell me about a time when you...")).toBeLessThan(0.4);
  });

  it("takes a verb alone for a title", () => {
    expect(likeness("说明")).toBe(0);
    expect(likeness("说明两者的区别")).toBeGreaterThan(0.5);
  });

  it("is low for what goes on with a line above, tells what others may do, or only begins like an order", () => {
    expect(likeness("...able to explain it?")).toBeLessThan(0.4);
    expect(likeness("They ask about holidays?")).toBeLessThan(0.4);
    expect(likeness("Do they ask about holidays?")).toBe(1);
    expect(likeness("请求头：键和值")).toBe(0);
  });

  it("knows how questions of other languages begin or end", () => {
    for (const title of ["Объясните уровни изоляции транзакций", "¿Qué es un índice", "팀을 어떻게 이끌겠습니까"])
      expect(likeness(title), title).toBeGreaterThan(0.5);
  });
});

describe("announces", () => {
  it("knows questions from faults that are to be found", () => {
    expect(announces("网络问题")).toBe(true);
    expect(announces("网络问题排查")).toBe(false);
    expect(announces("Problem-solving at work")).toBe(false);
  });
});

describe("isFrame", () => {
  it("knows the headings of a program's readme, with pictures of several characters before them", () => {
    for (const title of ["🏃‍♂️ Getting Started", "🚀 Features", "Project structure", "Tech Stack", "技术栈"])
      expect(isFrame(title), title).toBe(true);
    for (const title of ["New features of Java 21", "Structure of a project?"])
      expect(isFrame(title), title).toBe(false);
  });
});
