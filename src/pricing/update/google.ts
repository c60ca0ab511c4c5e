import * as z from "zod";
import { GLOBAL } from "../catalog/catalog.ts";
import { plain } from "../decimal.ts";
import products from "./google-products.json" with { type: "json" };
import { text, type Text } from "../../text/text.ts";
import { BadAnswer } from "./json-scan.ts";
import { fromNanos, type FetchedList, type FetchedPrice, type Missing } from "./rows.ts";

/** Which SKU a product of the catalog is. */
interface GoogleProduct {
  readonly product: string;
  /** Name of the service as the catalog of Google shows it. */
  readonly service: string;
  readonly description: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly per?: string;
  readonly units: readonly string[];
  /** One price holds everywhere. */
  readonly global?: boolean;
}

const known = products as readonly GoogleProduct[];

/** Names of the services that hold products of the catalog. */
export const googleServices: readonly string[] = [...new Set(known.map(({ service }) => service))].sort();

const servicePage = z.object({
  services: z.array(z.object({ serviceId: z.string().regex(/^[0-9A-F-]+$/), displayName: z.string() })).default([]),
  nextPageToken: z.string().default(""),
});

const money = z.object({
  currencyCode: z.string(),
  units: z
    .string()
    .regex(/^\d{1,12}$/)
    .default("0"),
  nanos: z.int().min(0).max(999_999_999).default(0),
});

const sku = z.object({
  description: z.string(),
  category: z.object({ resourceGroup: z.string().optional(), usageType: z.string().optional() }),
  serviceRegions: z.array(z.string()).default([]),
  pricingInfo: z
    .array(
      z.object({
        effectiveTime: z.string().optional(),
        pricingExpression: z.object({
          usageUnit: z.string(),
          tieredRates: z.array(z.object({ startUsageAmount: z.number().nonnegative().default(0), unitPrice: money })),
        }),
      }),
    )
    .default([]),
});

const skuPage = z.object({ skus: z.array(sku).default([]), nextPageToken: z.string().default("") });

function parsed<Out>(schema: z.ZodType<Out>, body: string, what: Text): Out {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new BadAnswer(text(`${what.en} is not JSON`, `${what.ja}が JSON ではありません`), true);
  }
  const result = schema.safeParse(json);
  if (!result.success) {
    const path = result.error.issues[0]?.path.join(".") ?? "";
    throw new BadAnswer(text(`${what.en} has another form: ${path}`, `${what.ja}の形式が違います：${path}`));
  }
  return result.data;
}

/** A page of the list of services: ids by name, and the token of the next page. */
export const readServices = (page: string): z.output<typeof servicePage> =>
  parsed(servicePage, page, text("the list of services", "サービスの一覧"));

/** A page of SKUs. */
export const readSkus = (page: string): z.output<typeof skuPage> =>
  parsed(skuPage, page, text("the list of SKUs", "SKU の一覧"));

export type Sku = z.output<typeof sku>;

/** Prices of the catalog's products among the SKUs of a service, for the regions that are asked for. */
export function googlePrices(
  service: string,
  skus: readonly Sku[],
  regions: readonly string[],
  fetched: { readonly url: string; readonly day: string },
): FetchedList & { readonly missing: readonly Missing[] } {
  const prices: FetchedPrice[] = [];
  const missing: Missing[] = [];
  const asked = known
    .filter((one) => one.service === service)
    .map((one) => ({ ...one, pattern: new RegExp(one.description) }));
  for (const one of skus) {
    if (one.category.usageType !== undefined && one.category.usageType !== "OnDemand") continue;
    const expression = one.pricingInfo.at(-1)?.pricingExpression;
    if (!expression) continue;
    for (const { pattern, where, units, product, unit, per, global } of asked) {
      if (!pattern.test(one.description)) continue;
      if (where && one.category.resourceGroup !== where.resourceGroup) continue;
      for (const region of global ? [GLOBAL] : regions.filter((name) => one.serviceRegions.includes(name))) {
        if (!units.includes(expression.usageUnit)) missing.push({ product, region, why: "unit" });
        else prices.push({ product, region, unit, per, steps: stepsOf(expression.tieredRates) });
      }
    }
  }
  return {
    source: `Google ${service} ${fetched.day}`,
    title: `Google Cloud Billing Catalog, ${service}, read ${fetched.day}`,
    url: fetched.url,
    date: fetched.day,
    prices,
    missing,
  };
}

type Rates = Sku["pricingInfo"][number]["pricingExpression"]["tieredRates"];

const stepsOf = (rates: Rates): FetchedPrice["steps"] =>
  rates.map(({ startUsageAmount, unitPrice }) => {
    if (unitPrice.currencyCode !== "USD")
      throw new BadAnswer(
        text(
          `a price is in ${unitPrice.currencyCode}, not in USD`,
          `価格が USD ではなく ${unitPrice.currencyCode} です`,
        ),
      );
    return { from: plain(startUsageAmount), price: fromNanos(unitPrice.units, unitPrice.nanos) };
  });
