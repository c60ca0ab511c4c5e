import { describe, expect, it } from "vitest";
import { googlePrices, readServices, readSkus } from "./google.ts";
import { overlayOf } from "./rows.ts";
import { skuPage } from "./sku.fixture.ts";

const fetched = { url: "https://billing.example.com/v1/services/X/skus", day: "2026-11-22" };
const regions = ["asia-northeast1"];

describe("the Billing Catalog of Google", () => {
  it("gives the products of the catalog", () => {
    const { skus } = readSkus(skuPage());
    const { overlay, missing } = overlayOf(googlePrices("Cloud SQL", skus, regions, fetched));
    expect(missing).toEqual([]);
    expect(overlay.products).toMatchObject([
      { product: "gcp/sql/vcpu/zonal", prices: [{ region: "asia-northeast1", price: "0.0537" }] },
    ]);
  });

  it("takes a free first tier off, and multiplies to what the price buys", () => {
    const { skus } = readSkus(
      skuPage({
        description: "Requests",
        usageUnit: "count",
        rates: [
          [0, "0", 0],
          [2_000_000, "0", 400],
        ],
      }),
    );
    const { overlay } = overlayOf(googlePrices("Cloud Run", skus, regions, fetched));
    expect(overlay.products).toMatchObject([
      { product: "gcp/run/requests", per: "1000000", prices: [{ region: "global", price: "0.4" }] },
    ]);
  });

  it("leaves what is committed, in other regions or in other units", () => {
    const of = (page: string) => googlePrices("Cloud SQL", readSkus(page).skus, regions, fetched);
    expect(of(skuPage({ usageType: "Commit1Yr" })).prices).toEqual([]);
    expect(of(skuPage({ regions: ["us-central1"] })).prices).toEqual([]);
    expect(of(skuPage({ usageUnit: "mo" }))).toMatchObject({ prices: [], missing: [{ why: "unit" }] });
  });

  it.each(["", "{", '{"skus": [{"description": 5}]}', '{"skus": 7}', "<html>"])("refuses %j", (text) => {
    expect(() => readSkus(text)).toThrow();
  });

  it("refuses another currency, and ids that are none", () => {
    const { skus } = readSkus(skuPage({ currency: "JPY" }));
    expect(() => googlePrices("Cloud SQL", skus, regions, fetched)).toThrow("JPY");
    expect(() => readServices('{"services":[{"serviceId":"../x","displayName":"Cloud SQL"}]}')).toThrow();
  });

  it("asks again where an answer ended too early, and not where it has another form", () => {
    const refused = (text: string): unknown => {
      try {
        return readSkus(text);
      } catch (error) {
        return error;
      }
    };
    expect(refused('{"skus": [')).toMatchObject({ name: "BadAnswer", truncated: true });
    expect(refused('{"skus": 7}')).toMatchObject({ name: "BadAnswer", truncated: false });
  });
});

describe("rows of a list", () => {
  const price = (region: string, amount: string, rest: object = {}) => ({
    product: "p",
    region,
    unit: "hour",
    steps: [{ from: "0", price: amount }],
    ...rest,
  });
  const rows = (...prices: ReturnType<typeof price>[]) => {
    const { overlay, missing } = overlayOf({ source: "s", title: "t", url: "u", date: "2026-11-22", prices });
    return { prices: overlay.products.flatMap((one) => one.prices), sources: Object.keys(overlay.sources), missing };
  };

  it("are one for each region; what is told twice alike is told once", () => {
    expect(rows(price("a", "1"), price("b", "2"), price("a", "1"))).toMatchObject({
      prices: [
        { region: "a", price: "1" },
        { region: "b", price: "2" },
      ],
      sources: ["s"],
      missing: [],
    });
  });

  it("are none where two differ", () => {
    expect(rows(price("a", "1"), price("a", "2"), price("a", "1"))).toEqual({
      prices: [],
      sources: [],
      missing: [{ product: "p", region: "a", why: "ambiguous" }],
    });
  });

  it("are none where it costs nothing, which is an allowance", () => {
    expect(rows(price("a", "0"))).toEqual({ prices: [], sources: [], missing: [] });
    expect(rows(price("a", "0.0001")).prices).toMatchObject([{ price: "0.0001" }]);
  });

  it("have the steps in order, each up to where the next begins", () => {
    const steps = [
      { from: "10", price: "2" },
      { from: "0", price: "3" },
      { from: "100", price: "1" },
    ];
    expect(rows(price("a", "", { steps, per: "1000" })).prices).toEqual([
      {
        region: "a",
        source: "s",
        tiers: [{ upTo: "10", price: "3000" }, { upTo: "100", price: "2000" }, { price: "1000" }],
      },
    ]);
  });
});
