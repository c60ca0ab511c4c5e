/** A small offer file in the form of the AWS price list. */
export const offerFile = (
  entries: readonly {
    readonly sku: string;
    readonly family?: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly unit: string;
    readonly steps: readonly (readonly [from: string, to: string, usd: string])[];
  }[],
  published = "2026-11-20T18:02:11Z",
): string =>
  JSON.stringify({
    formatVersion: "v1.0",
    disclaimer: 'This pricing list is for "informational" purposes only {[',
    offerCode: "AmazonECS",
    version: "20261120180211",
    publicationDate: published,
    products: Object.fromEntries(
      entries.map(({ sku, family = "Compute", attributes }) => [sku, { sku, productFamily: family, attributes }]),
    ),
    terms: {
      OnDemand: Object.fromEntries(
        entries.map(({ sku, unit, steps }) => [
          sku,
          {
            [`${sku}.JRTCKXETXF`]: {
              offerTermCode: "JRTCKXETXF",
              sku,
              effectiveDate: "2026-11-01T00:00:00Z",
              priceDimensions: Object.fromEntries(
                steps.map(([beginRange, endRange, usd], index) => [
                  `${sku}.JRTCKXETXF.${index}`,
                  {
                    rateCode: `${sku}.${index}`,
                    unit,
                    beginRange,
                    endRange,
                    pricePerUnit: { USD: usd },
                    appliesTo: [],
                  },
                ]),
              ),
              termAttributes: {},
            },
          },
        ]),
      ),
      Reserved: { [entries[0]?.sku ?? "X"]: { "a.b": { priceDimensions: { c: { unit: "Hrs", pricePerUnit: {} } } } } },
    },
    attributesList: {},
  });

const region = { regionCode: "ap-northeast-1", location: "Asia Pacific (Tokyo)" };

export const fargateOffer = offerFile([
  {
    sku: "FARGATECPU",
    attributes: { ...region, usagetype: "APN1-Fargate-vCPU-Hours:perCPU" },
    unit: "hours",
    steps: [["0", "Inf", "0.0510000000"]],
  },
  {
    sku: "FARGATEMEM",
    attributes: { ...region, usagetype: "APN1-Fargate-GB-Hours" },
    unit: "hours",
    steps: [["0", "Inf", "0.0056000000"]],
  },
  {
    sku: "SPOTCPU",
    attributes: { ...region, usagetype: "APN1-SpotUsage-Fargate-vCPU-Hours:perCPU" },
    unit: "hours",
    steps: [["0", "Inf", "0.0150000000"]],
  },
  {
    sku: "ELSEWHERE",
    attributes: { regionCode: "us-east-1", usagetype: "Fargate-ARM-vCPU-Hours:perCPU" },
    unit: "hours",
    steps: [["0", "Inf", "0.0300000000"]],
  },
]);
