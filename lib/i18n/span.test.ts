import { expect, test } from "vitest";
import { spanIn } from "./span";

test.each([
  [0, "0 秒", "0 s"],
  [59, "59 秒", "59 s"],
  [60, "1 分钟", "1 min"],
  [61, "1 分 1 秒", "1 min 1 s"],
  [600, "10 分钟", "10 min"],
])("%i seconds are %s and %s", (seconds, zh, en) => {
  expect([spanIn.zh(seconds), spanIn.en(seconds)]).toEqual([zh, en]);
});
