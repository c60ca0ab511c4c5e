import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prices, unitOf } from "../catalog/catalog.ts";
import { AwsOffer, awsOfferPath, awsOffers } from "./aws.ts";
import awsProducts from "./aws-products.json" with { type: "json" };
import googleProducts from "./google-products.json" with { type: "json" };
import { fargateOffer, offerFile } from "./offer.fixture.ts";
import { overlayOf } from "./rows.ts";

const read = (text: string, size = 64, offer = "AmazonECS") => {
  const reader = new AwsOffer(offer, "ap-northeast-1", "https://prices.example.com/x");
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  return reader.finish();
};

describe("offer files of AWS", () => {
  it("give the products of the catalog, with the day of the list as date", () => {
    const { overlay, missing } = overlayOf(read(fargateOffer));
    expect(missing).toEqual([]);
    expect(overlay.products).toEqual([
      {
        product: "aws/fargate/x86-vcpu",
        unit: "vCPU-hour",
        prices: [{ region: "ap-northeast-1", price: "0.051", source: "AWS AmazonECS ap-northeast-1 2026-11-20" }],
      },
      {
        product: "aws/fargate/x86-memory",
        unit: "GB-hour",
        prices: [{ region: "ap-northeast-1", price: "0.0056", source: "AWS AmazonECS ap-northeast-1 2026-11-20" }],
      },
    ]);
    expect(Object.values(overlay.sources)).toMatchObject([{ date: "2026-11-20", grade: "list" }]);
  });

  it("are read alike in pieces of any size", () => {
    const whole = read(fargateOffer, fargateOffer.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (size) => {
        expect(read(fargateOffer, size)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("are refused when they end anywhere too early", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: fargateOffer.length - 1 }), (end) => {
        expect(() => read(fargateOffer.slice(0, end))).toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a page of HTML", "<html><body>Service unavailable</body></html>"],
    ["a list", "[1, 2, 3]"],
    ["a text", '"no"'],
    ["brackets that do not match", '{"products": {"A": [}]}'],
    ["depth without end", '{"a":'.repeat(1000)],
    ["a broken entry", '{"publicationDate":"2026-11-20","products":{"A":{"sku":nope}}}'],
    ["nothing of an offer", '{"hello": {"world": {"x": 1}}}'],
  ])("are refused: %s", (_name, text) => {
    expect(() => read(text)).toThrow();
  });

  it("keep tiers, count in the units of the catalog, and refuse others", () => {
    const of = (unit: string) =>
      offerFile([
        {
          sku: "S3",
          family: "Storage",
          attributes: { regionCode: "ap-northeast-1", usagetype: "APN1-TimedStorage-ByteHrs", volumeType: "Standard" },
          unit,
          steps: [
            ["0", "51200", "0.0250000000"],
            ["51200", "512000", "0.0240000000"],
            ["512000", "Inf", "0.0230000000"],
          ],
        },
      ]);
    const { overlay } = overlayOf(read(of("GB-Mo"), 64, "AmazonS3"));
    expect(overlay.products[0]?.prices[0]?.tiers).toEqual([
      { upTo: "51200", price: "0.025" },
      { upTo: "512000", price: "0.024" },
      { price: "0.023" },
    ]);
    const other = read(of("TB-Mo"), 64, "AmazonS3");
    expect([other.prices, other.missing]).toMatchObject([[], [{ product: "aws/s3/standard", why: "unit" }]]);
  });

  it("give no price where two differ", () => {
    const attributes = { regionCode: "ap-northeast-1", usagetype: "APN1-Fargate-GB-Hours" };
    const text = offerFile([
      { sku: "A", attributes, unit: "hours", steps: [["0", "Inf", "0.005"]] },
      { sku: "B", attributes, unit: "hours", steps: [["0", "Inf", "0.006"]] },
    ]);
    const { overlay, missing } = overlayOf(read(text));
    expect([overlay.products, missing]).toMatchObject([[], [{ why: "ambiguous" }]]);
  });

  it("name every class of a family by its own product", () => {
    const text = offerFile([
      {
        sku: "R",
        family: "Database Instance",
        attributes: {
          regionCode: "ap-northeast-1",
          usagetype: "APN1-Multi-AZUsage:db.m7g.large",
          databaseEngine: "PostgreSQL",
          deploymentOption: "Multi-AZ",
        },
        unit: "Hrs",
        steps: [["0", "Inf", "0.434"]],
      },
    ]);
    expect(read(text, 64, "AmazonRDS").prices).toMatchObject([{ product: "aws/rds/postgres/db.m7g.large/multi-az" }]);
  });

  it("are found below the address of the price list", () => {
    expect(awsOffers).toContain("AmazonRDS");
    expect(awsOfferPath("AmazonECS", "ap-northeast-1")).toBe(
      "/offers/v1.0/aws/AmazonECS/current/ap-northeast-1/index.json",
    );
  });
});

describe("the list of what is asked", () => {
  const all = [...awsProducts, ...googleProducts] as readonly { product: string; unit: string; per?: string }[];

  it("counts as the catalog does", () => {
    const wrong = all.filter(({ product, unit, per = "1" }) => {
      const known = prices.find((price) => price.product === product);
      return !product.includes("$1") && (known?.unit !== unit || known.per !== per);
    });
    expect(wrong).toEqual([]);
  });

  it("asks for families that the catalog has", () => {
    const families = all
      .filter(({ product }) => product.includes("$1"))
      .map(({ product }) => product.split("$1")[0] ?? "");
    expect(families.filter((start) => !prices.some(({ product }) => product.startsWith(start)))).toEqual([]);
    expect(unitOf("aws/fargate/x86-vcpu")).toBe("vCPU-hour");
  });
});
