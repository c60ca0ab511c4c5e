import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./window-in-business-hours.ts";

const db = (maintenance: string, window: string) => ({
  kind: "postgres",
  version: 17,
  maintenance,
  backup: { window },
});
const components = {
  noon: db("mon 04:00-05:00 UTC", "17:30-18:30 Asia/Tokyo"),
  night: db("sun 04:00-05:00 Asia/Tokyo", "03:00-04:00 Asia/Tokyo"),
  weekend: db("sat 13:00-14:00 Asia/Tokyo", "18:00-19:00 Asia/Tokyo"),
  unsaid: { kind: "postgres", version: 17 },
};

test("the afternoon of a working day fails, also when it is written in UTC", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.noon.backup.window", "components.noon.maintenance"]);
  expect(got.fixes).toEqual([
    "components.noon.backup.window: 02:00-03:00 Asia/Tokyo",
    "components.noon.maintenance: sun 04:00-05:00 Asia/Tokyo",
  ]);
  expect(got.remedies).toEqual(['Write "02:00-03:00 Asia/Tokyo".', 'Write "sun 04:00-05:00 Asia/Tokyo".']);
  expect(got.reasons).toEqual([
    "08:30-09:30 UTC is within 09:00-18:00 Asia/Tokyo.",
    "mon 04:00-05:00 UTC is within 09:00-18:00 Asia/Tokyo.",
  ]);
  expect(got.passed).toHaveLength(4);
});

test("other parts of the world are not asked", () => {
  const got = check(rule, { targets: { aws: { region: "us-east-1", account: "123456789012" } }, components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
