import { describe, expect, test } from "vitest";
import { awsCron, checkCron, cron } from "./cron.ts";

describe("a time table for AWS", () => {
  test.each([
    ["0 3 * * *", "cron(0 3 * * ? *)"],
    ["*/15 9-17 * * *", "cron(*/15 9-17 * * ? *)"],
    ["0 5 1,15 * *", "cron(0 5 1,15 * ? *)"],
    ["0 5 1 jan-mar *", "cron(0 5 1 JAN-MAR ? *)"],
    ["0 20 * * MON-FRI", "cron(0 20 ? * MON-FRI *)"],
    ["0 20 * * 1-5", "cron(0 20 ? * MON-FRI *)"],
    ["0 20 * * 0", "cron(0 20 ? * SUN *)"],
    ["0 20 * * 7", "cron(0 20 ? * SUN *)"],
    ["0 20 * * 5-7", "cron(0 20 ? * SUN,FRI,SAT *)"],
    ["0 20 * * 1,3,5", "cron(0 20 ? * MON,WED,FRI *)"],
    ["0 20 * * */2", "cron(0 20 ? * SUN,TUE,THU,SAT *)"],
    ["0 20 * * 1-5/2", "cron(0 20 ? * MON,WED,FRI *)"],
    ["0 20 * * 0-6", "cron(0 20 * * ? *)"],
    ["0 20 * * 1-7", "cron(0 20 * * ? *)"],
  ])("%s is %s", (text, expected) => {
    expect(awsCron(text)).toBe(expected);
  });
});

describe("a time table", () => {
  test.each([
    "60 3 * * *",
    "0 24 * * *",
    "0 3 0 * *",
    "0 3 * 13 *",
    "0 3 * * 8",
    "0 3 * * FOO",
    "*/0 * * * *",
    "0 17-9 * * *",
  ])("%s names no time", (text) => {
    expect(checkCron(text, "gcp", []).map((one) => one.code)).toEqual(["bad-format"]);
  });

  test.each(["0 3 * *", "0 3 * * * *", "@daily", "cron(0 3 * * ? *)", "0  3 * * *", ""])(
    "%s is not five fields",
    (text) => {
      expect(cron().safeParse(text).success).toBe(false);
    },
  );

  test.each(["0 3 * * *", "59 23 31 12 7", "0-30/10 */2 1-7 JAN,jul mon-fri"])("%s is one", (text) => {
    expect(cron().safeParse(text).success).toBe(true);
    expect(checkCron(text, "gcp", [])).toEqual([]);
  });

  test("cannot have both kinds of days on AWS, where they would have to hold together", () => {
    expect(checkCron("0 3 1 * MON", "aws", []).map((one) => one.code)).toEqual(["unsupported-on"]);
    expect(checkCron("0 3 1 * MON", "gcp", [])).toEqual([]);
  });
});
