import { describe, expect, it } from "vitest";
import { text } from "../text/text.ts";
import { joined, numberText, spanText } from "./text.ts";

describe("a number for people", () => {
  it.each([
    [0, "0"],
    [1234.5, "1235"],
    [99.94, "99.9"],
    [9.999, "10"],
    [1.005, "1"],
    [0.012345, "0.0123"],
    [-0.5, "-0.5"],
    [1e-20, "0"],
  ])("%d has three significant digits: %s", (value, shown) => {
    expect(numberText(value)).toBe(shown);
  });

  it("has as many as asked", () => {
    expect([numberText(1.23456, 5), numberText(1.23456, 1), numberText(1e-15, 1), numberText(4e-16, 1)]).toEqual([
      "1.2346",
      "1",
      "0.000000000000001",
      "0",
    ]);
  });
});

describe("a time for people", () => {
  it.each([
    [0, "0"],
    [0.0905, "90.5 ms"],
    [0.999, "999 ms"],
    [1, "1 s"],
    [59, "59 s"],
    [60, "1 min"],
    [100, "1.67 min"],
    [605, "10.1 min"],
    [599, "9.98 min"],
    [3599, "60 min"],
    [3600, "1h"],
    [86_400, "24h"],
    [172_799, "48h"],
    [172_800, "2d"],
    // A half is rounded up.
    [90.3, "1.51 min"],
    [129_420, "36h"],
    [868_320, "10.1d"],
  ])("%d seconds are %s", (seconds, shown) => {
    expect(spanText(seconds).en).toBe(shown);
  });

  it("is told in both languages", () => {
    expect(spanText(90)).toEqual(text("1.5 min", "1.5 分"));
    expect(joined([spanText(1), spanText(2)], text(", ", "、"))).toEqual(text("1 s, 2 s", "1 秒、2 秒"));
  });
});
