import fc from "fast-check";
import { describe, expect, it } from "vitest";
import freeTiers from "./free-tiers.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import { GLOBAL, lookup, prices, unitOf } from "./catalog.ts";

const overlap = (a: { from?: string; until?: string }, b: { from?: string; until?: string }): boolean =>
  (a.from ?? "") <= (b.until ?? "9999") && (b.from ?? "") <= (a.until ?? "9999");

describe("catalog", () => {
  it("has no two prices of a product in a region on a day", () => {
    const byProduct = new Map<string, (typeof prices)[number][]>();
    for (const price of prices) byProduct.set(price.product, [...(byProduct.get(price.product) ?? []), price]);
    const twice = [...byProduct.values()].flatMap((rows) =>
      rows.flatMap((one, index) =>
        rows
          .slice(index + 1)
          .filter(
            (other) =>
              (one.region === other.region || one.region === GLOBAL || other.region === GLOBAL) && overlap(one, other),
          )
          .map((other) => `${one.product} in ${one.region} and ${other.region}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it("writes every price as a plain decimal, with rising tiers", () => {
    const wrong = prices.filter(({ tiers, per }) => {
      const ends = tiers.map(({ upTo }) => (upTo === undefined ? Infinity : Number(upTo)));
      return (
        tiers.length === 0 ||
        !/^[1-9]\d*$/.test(per) ||
        tiers.some(({ price }) => !/^(0|[1-9]\d*)(\.\d+)?$/.test(price) || Number(price) <= 0) ||
        ends.some((end, index) => index > 0 && end <= (ends[index - 1] ?? 0))
      );
    });
    expect(wrong.map(({ product }) => product)).toEqual([]);
  });

  it("names a source with a day and a grade for every price, and uses every source", () => {
    const used = new Set(prices.map(({ source }) => source));
    expect(Object.keys(sources).filter((name) => !used.has(name))).toEqual([]);
    for (const { date, title } of Object.values(sources)) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(title).not.toBe("");
    }
  });

  it("says of every price without a good source that it is unverified", () => {
    expect(prices.filter(({ source, unverified }) => source === "unsourced" && !unverified)).toEqual([]);
    expect(lookup("aws/rds/postgres/db.t4g.small", "ap-northeast-1", "2026-11-22")?.unverified).toBe(true);
    expect(lookup("aws/nat/hours", "ap-northeast-1", "2026-11-22")?.unverified).toBe(false);
  });

  it("knows the products of the free tiers", () => {
    expect(freeTiers.filter(({ product }) => unitOf(product) === undefined)).toEqual([]);
  });
});

describe("lookup", () => {
  const day = "2026-11-22";

  it("takes the price of the region, or the one that holds everywhere", () => {
    expect(lookup("aws/nat/hours", "us-east-1", day)?.tiers).toEqual([{ price: "0.045" }]);
    expect(lookup("gcp/secret-manager/version", "asia-northeast2", day)?.region).toBe(GLOBAL);
  });

  it("never takes the nearest: no region, no product, no price", () => {
    expect(lookup("aws/nat/hours", "ap-northeast-3", day)).toBeUndefined();
    expect(lookup("aws/nat/hour", "ap-northeast-1", day)).toBeUndefined();
    expect(lookup("aws/rds/postgres/db.t4g", "ap-northeast-1", day)).toBeUndefined();
    expect(lookup("constructor", "ap-northeast-1", day)).toBeUndefined();
  });

  it.each([
    ["2026-08-31", "2"],
    ["2026-09-01", "3"],
  ])("changes the price of Claude Sonnet 5 after its launch: %s", (on, price) => {
    expect(lookup("aws/bedrock/global/claude-sonnet-5/input", "us-east-1", on)?.tiers).toEqual([{ price }]);
  });

  it.each([
    ["2026-12-31", "0.75"],
    ["2027-01-01", "1.50"],
  ])("doubles Gemini 3.7 Flash with the year: %s", (on, price) => {
    expect(lookup("gcp/vertex/gemini-3.7-flash/input", "asia-northeast1", on)?.tiers).toEqual([{ price }]);
  });

  it("finds at most one price, whatever it is asked", () => {
    const products = [...new Set(prices.map(({ product }) => product))];
    const regions = [...new Set(prices.map(({ region }) => region)), "eu-west-1", ""];
    fc.assert(
      fc.property(
        fc.constantFrom(...products),
        fc.constantFrom(...regions),
        fc.date({ noInvalidDate: true }),
        (product, region, date) => {
          const found = lookup(product, region, date.toISOString().slice(0, 10));
          expect(found === undefined || [region, GLOBAL].includes(found.region)).toBe(true);
        },
      ),
    );
  });
});
