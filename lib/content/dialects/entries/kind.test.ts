import { describe, expect, it } from "vitest";
import { kindOf } from "./kind";

describe("kindOf", () => {
  it("takes what asks for a program for coding, in both languages", () => {
    expect(kindOf("Write a function that merges two sorted arrays", 0, [])).toBe("coding");
    expect(kindOf("请用 SQL 写一条查询，找出重复的邮箱", 0, [])).toBe("coding");
  });

  it("takes what asks for words for open, though they are to be written", () => {
    expect(kindOf("Write short notes on hash functions", 0, [])).toBe("open");
    expect(kindOf("Write the formula of the logistic function", 0, [])).toBe("open");
    expect(kindOf("写出下面代码的输出结果", 0, [])).toBe("open");
    expect(kindOf("抽象类是否可以实现接口？", 0, [])).toBe("open");
  });

  it("takes a question how to write something for coding only where nothing but code answers it", () => {
    expect(kindOf("如何实现一个带超时的请求？", 0, [], true)).toBe("coding");
    expect(kindOf("如何实现一个带超时的请求？", 0, [])).toBe("open");
  });

  it("takes anything with options for a choice", () => {
    expect(kindOf("Write a function: which signature is right?", 4, ["Coding problems"])).toBe("choice");
  });
});
