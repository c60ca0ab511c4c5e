import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { namelessParts, unitName } from "../../src/messages/unit-names.ts";
import { prices, unitOf } from "../../src/pricing/catalog/catalog.ts";

const folder = join(import.meta.dirname, "../../src/pricing/estimators");
const written = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/\bunit: "([^"]+)"/g)])
  .map(([, unit = ""]) => unit);
const units = [
  ...new Set([
    ...prices.map(({ unit }) => unit),
    ...prices.flatMap(({ product }) => unitOf(product) ?? []),
    ...written,
  ]),
];

it("every unit that something is priced in has a name in Japanese", () => {
  expect(units.length).toBeGreaterThan(50);
  expect(units.flatMap(namelessParts)).toEqual([]);
});

it.each([
  ["hour", 1460, "hours", "時間"],
  ["hour", 1, "hour", "時間"],
  ["alarm-month", 3, "alarm-months", "アラーム月"],
  ["GB-month", 0.5, "GB-months", "GB 月"],
  ["query", 2, "queries", "クエリ"],
  ["LCU-hour", 8, "LCU-hours", "LCU 時間"],
  ["GB", 2, "GB", "GB"],
  ["MAU", 2, "MAU", "MAU"],
] as const)("%s, %d of it: %s, %s", (unit, count, en, ja) => {
  expect([unitName(unit, count, "en"), unitName(unit, count, "ja")]).toEqual([en, ja]);
});
