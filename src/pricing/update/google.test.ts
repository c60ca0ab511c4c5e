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
});
