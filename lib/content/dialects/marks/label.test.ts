import { describe, expect, it } from "vitest";
import { stripLabel } from "./label";

describe("stripLabel", () => {
  it("takes a range of numbers for no label", () => {
    expect(stripLabel("Questions 1–10 of 40 are easy")).toBeNull();
    expect(stripLabel("Question 4 - what is a port")?.label.ordinal?.value).toBe(4);
  });

  it("reads words and digits of any script", () => {
    const { label, rest } = stripLabel("প্রশ্ন ১২: চাল ৩ বার ধোয়া হয় কেন?") ?? {};
    expect(label).toMatchObject({ name: "প্রশ্ন", ordinal: { value: 12 } });
    expect(rest).toBe("চাল ৩ বার ধোয়া হয় কেন?");
    for (const text of ["问：水为什么１００度沸腾？", "Q. １００度的水为什么不再升温？"])
      expect(stripLabel(text)?.rest).toContain("１００度");
  });
});
