import * as z from "zod";
import { GLOBAL, pricesOf, type Price, type Source, type StoredProduct } from "./catalog/catalog.ts";
import { compareText } from "../text/order.ts";

const amount = z.string().regex(/^(0|[1-9]\d*)(\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const source = z.strictObject({
  title: z.string().min(1),
  url: z.string().optional(),
  date: day,
  grade: z.enum(["list", "computed", "secondary", "none"]),
});

const row = z
  .strictObject({
    region: z.string().min(1),
    price: amount.optional(),
    tiers: z
      .array(z.strictObject({ upTo: amount.optional(), price: amount }))
      .min(1)
      .optional(),
    source: z.string(),
    from: day.optional(),
    until: day.optional(),
    note: z.string().optional(),
  })
  .refine((one) => (one.price === undefined) !== (one.tiers === undefined), "a price or tiers");

const overlaySchema = z
  .strictObject({
    version: z.literal(1),
    sources: z.record(z.string(), source),
    products: z.array(
      z.strictObject({
        product: z.string().min(1),
        unit: z.string().min(1),
        per: z
          .string()
          .regex(/^[1-9]\d*$/)
          .optional(),
        prices: z.array(row),
      }),
    ),
  })
  .refine(
    ({ sources, products }) =>
      products.every(({ prices }) => prices.every((one) => Object.hasOwn(sources, one.source))),
    "every price names a source of the file",
  );

/** Prices that were fetched, in the form of the catalog: the content of a `prices.json`. */
export interface Overlay {
  readonly version: 1;
  readonly sources: Readonly<Record<string, Source>>;
  readonly products: readonly StoredProduct[];
}

export const emptyOverlay: Overlay = { version: 1, sources: {}, products: [] };

/** Reads what a `prices.json` holds; undefined when it is something else. */
export function readOverlay(json: unknown): Overlay | undefined {
  const parsed = overlaySchema.safeParse(json);
  // Optional fields of the schema are left out, never undefined.
  return parsed.success ? (parsed.data as Overlay) : undefined;
}

/** Its rows, for `EstimateOptions.prices`. */
export const overlayPrices = ({ products, sources }: Overlay): readonly Price[] =>
  pricesOf(products, (name) => sources[name]);

/** One overlay over another: its rows stand in for those of the same product and region. */
export function mergeOverlays(under: Overlay, over: Overlay): Overlay {
  const products = new Map(under.products.map((one) => [one.product, one]));
  for (const newer of over.products) {
    const older = products.get(newer.product);
    const regions = new Set(newer.prices.map(({ region }) => region));
    const kept = regions.has(GLOBAL)
      ? []
      : (older?.prices ?? []).filter(({ region }) => !regions.has(region) && region !== GLOBAL);
    const prices = [...kept, ...newer.prices].sort((a, b) => compareText(a.region, b.region));
    products.set(newer.product, { ...newer, prices });
  }
  const sorted = [...products.values()].sort((a, b) => compareText(a.product, b.product));
  const used = new Set(sorted.flatMap(({ prices }) => prices.map((one) => one.source)));
  const sources = Object.entries({ ...under.sources, ...over.sources })
    .filter(([name]) => used.has(name))
    .sort(([a], [b]) => compareText(a, b));
  return { version: 1, sources: Object.fromEntries(sources), products: sorted };
}
