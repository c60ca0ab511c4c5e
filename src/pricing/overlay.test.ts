import { describe, expect, it } from "vitest";
import { lookup } from "./catalog/catalog.ts";
import { day, graphOf, made } from "./examples.fixture.ts";
import { estimate } from "./estimate.ts";
import { emptyOverlay, mergeOverlays, overlayPrices, readOverlay, type Overlay } from "./overlay.ts";

const overlay = (region: string, price: string, product = "aws/nat/hours"): Overlay => ({
  version: 1,
  sources: { mine: { title: "my list", date: "2026-11-20", grade: "list" } },
  products: [{ product, unit: "hour", prices: [{ region, price, source: "mine" }] }],
});

describe("newer prices", () => {
  it("stand in for those of the same product and region, and for no others", () => {
    const rows = overlayPrices(overlay("ap-northeast-1", "0.07"));
    expect(lookup("aws/nat/hours", "ap-northeast-1", day, rows)?.tiers).toEqual([{ price: "0.07" }]);
    expect(lookup("aws/nat/hours", "us-east-1", day, rows)?.tiers).toEqual([{ price: "0.045" }]);
  });

  it("are in the estimate, with their source", () => {
    const prices = overlayPrices(overlay("ap-northeast-1", "0.07"));
    const { lines } = estimate(graphOf("aws", [made("aws_nat_gateway")]), undefined, undefined, {
      day,
      prices,
      region: "ap-northeast-1",
    });
    expect(lines[0]).toMatchObject({
      monthly: { amount: "51.1" },
      price: { sourceTitle: "my list", unverified: false },
    });
  });

  it("price products that the catalog does not have", () => {
    const rows = overlayPrices(overlay("ap-northeast-1", "0.434", "aws/rds/postgres/db.m7g.large/multi-az"));
    expect(lookup("aws/rds/postgres/db.m7g.large/multi-az", "ap-northeast-1", day, rows)?.unit).toBe("hour");
  });

  it("are none where there are two", () => {
    const two = [
      ...overlayPrices(overlay("ap-northeast-1", "0.07")),
      ...overlayPrices(overlay("ap-northeast-1", "0.08")),
    ];
    expect(lookup("aws/nat/hours", "ap-northeast-1", day, two)).toBeUndefined();
  });

  it("lie over each other by product and region", () => {
    const merged = mergeOverlays(
      mergeOverlays(overlay("us-east-1", "0.05"), overlay("ap-northeast-1", "0.06")),
      overlay("ap-northeast-1", "0.07"),
    );
    expect(merged.products[0]?.prices.map(({ region, price }) => [region, price])).toEqual([
      ["ap-northeast-1", "0.07"],
      ["us-east-1", "0.05"],
    ]);
    expect(mergeOverlays(emptyOverlay, merged)).toEqual(merged);
    expect(readOverlay(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
  });

  it.each([
    ["no object", 5],
    ["no source", { ...overlay("x", "1"), sources: {} }],
    ["a price that is no amount", overlay("x", "-1")],
    ["an exponent", overlay("x", "1e9")],
    ["another version", { ...overlay("x", "1"), version: 2 }],
  ])("are refused: %s", (_name, json) => {
    expect(readOverlay(json)).toBeUndefined();
  });
});
