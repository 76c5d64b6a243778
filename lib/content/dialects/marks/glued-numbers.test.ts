import { describe, expect, it } from "vitest";
import { parseDocument } from "../units/parse-document";
import { prepare } from "../prepare";
import { numberGlued } from "./glued-numbers";
import { markOf } from "./mark";

function numbersOf(lines: readonly string[]) {
  const { parsed, origin } = prepare(lines.join("\n\n"));
  const units = parseDocument(parsed, origin);
  return numberGlued(units.map(markOf), units).map(({ ordinal, title }) => `${ordinal?.value ?? "-"} ${title}`);
}

describe("numberGlued", () => {
  it("takes a number right against Chinese words away where such numbers run on", () => {
    const titles = ["端口用来做什么", "谁分配地址", "《协议》第二条说了什么", "包为什么会丢", "谁来重传"];
    expect(numbersOf(titles.map((title, at) => `${at + 1}${title}`))).toEqual(
      titles.map((title, at) => `${at + 1} ${title}`),
    );
  });

  it("begins again where another part does, and bears with one that is missing", () => {
    const lines = ["1甲", "2乙", "3丙", "5戊", "6己", "1子", "2丑", "3寅", "4卯", "5辰"];
    expect(numbersOf(lines).every((line) => !line.startsWith("-"))).toBe(true);
  });

  it("leaves alone what counts things", () => {
    const lines = ["3个线程同时写", "1次失败就重试", "2台机器", "24小时之后", "3次握手"];
    expect(numbersOf(lines)).toEqual(lines.map((line) => `- ${line}`));
  });
});
