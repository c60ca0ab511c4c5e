interface SkuFields {
  readonly description?: string;
  readonly usageUnit?: string;
  readonly usageType?: string;
  readonly currency?: string;
  readonly regions?: readonly string[];
  readonly rates?: readonly (readonly [from: number, units: string, nanos: number])[];
  readonly next?: string;
}

/** A page in the form of the Cloud Billing Catalog. */
export const skuPage = (fields: SkuFields = {}): string =>
  JSON.stringify({
    skus: [
      {
        name: "services/9662-B51E-5089/skus/0000-1111-2222",
        skuId: "0000-1111-2222",
        description: fields.description ?? "Cloud SQL for PostgreSQL: Zonal - vCPU in Japan",
        category: {
          serviceDisplayName: "Cloud SQL",
          resourceFamily: "ApplicationServices",
          resourceGroup: "SQLGen2InstancesCPU",
          usageType: fields.usageType ?? "OnDemand",
        },
        serviceRegions: fields.regions ?? ["asia-northeast1"],
        pricingInfo: [
          {
            effectiveTime: "2026-11-21T00:00:00Z",
            pricingExpression: {
              usageUnit: fields.usageUnit ?? "h",
              displayQuantity: 1,
              tieredRates: (fields.rates ?? [[0, "0", 53_700_000]]).map(([startUsageAmount, units, nanos]) => ({
                startUsageAmount,
                unitPrice: { currencyCode: fields.currency ?? "USD", units, nanos },
              })),
            },
            currencyConversionRate: 1,
          },
        ],
        serviceProviderName: "Google",
      },
    ],
    nextPageToken: fields.next ?? "",
  });
