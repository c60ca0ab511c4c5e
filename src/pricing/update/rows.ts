import type { StoredPrice, StoredProduct, Tier } from "../catalog/catalog.ts";
import { plain, times, over } from "../decimal.ts";
import type { Overlay } from "../overlay.ts";

/** A price of a provider, before it has a place in the catalog. Amounts are of one unit, as decimal texts. */
export interface FetchedPrice {
  readonly product: string;
  readonly region: string;
  readonly unit: string;
  /** How many units the stored price buys. */
  readonly per?: string | undefined;
  readonly steps: readonly { readonly from: string; readonly price: string }[];
}

/** What one list of a provider had for the catalog. */
export interface FetchedList {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  /** Day on which the list was published. */
  readonly date: string;
  readonly prices: readonly FetchedPrice[];
}

/** What was asked of a list and is not in the result. */
export interface Missing {
  readonly product: string;
  readonly region: string;
  /** `ambiguous`: several prices, so none is taken. `unit`: sold in another unit than the catalog counts. */
  readonly why: "ambiguous" | "unit" | "not-found";
}

const AMOUNT = /^(0|[1-9]\d{0,11})(\.\d{1,20})?$/;
export const isAmount = (text: unknown): text is string => typeof text === "string" && AMOUNT.test(text);

/** Tiers of the catalog from the steps of a list. A first step that costs nothing is a free tier, which is taken off elsewhere. */
function tiersOf({ steps, per = "1" }: FetchedPrice): readonly Tier[] {
  const sorted = [...steps].sort((a, b) => Number(a.from) - Number(b.from));
  const tiers = sorted.map(({ price }, index): Tier => {
    const end = sorted[index + 1]?.from;
    return { ...(end === undefined ? {} : { upTo: plain(end) }), price: plain(times(price, per)) };
  });
  return tiers.length > 1 && Number(tiers[0]?.price) === 0 ? tiers.slice(1) : tiers;
}

/** One row a product and region; two different prices for the same are none. */
export function overlayOf(list: FetchedList): { readonly overlay: Overlay; readonly missing: readonly Missing[] } {
  const rows = new Map<string, { readonly price: FetchedPrice; readonly row: StoredPrice; ambiguous: boolean }>();
  for (const price of list.prices) {
    const tiers = tiersOf(price);
    const [only] = tiers;
    const body = tiers.length === 1 && only?.upTo === undefined ? { price: only?.price ?? "0" } : { tiers };
    const row: StoredPrice = { region: price.region, ...body, source: list.source };
    const key = `${price.product}|${price.region}`;
    const known = rows.get(key);
    if (known) known.ambiguous ||= JSON.stringify(known.row) !== JSON.stringify(row);
    else rows.set(key, { price, row, ambiguous: false });
  }
  const products = new Map<string, StoredProduct & { prices: StoredPrice[] }>();
  const missing: Missing[] = [];
  for (const { price, row, ambiguous } of rows.values()) {
    const { product, region, unit, per } = price;
    if (ambiguous || isFree(row)) {
      if (ambiguous) missing.push({ product, region, why: "ambiguous" });
      continue;
    }
    const known = products.get(product);
    if (known) known.prices.push(row);
    else products.set(product, { product, unit, ...(per === undefined ? {} : { per }), prices: [row] });
  }
  const { source, title, url, date } = list;
  const sources = products.size === 0 ? {} : { [source]: { title, url, date, grade: "list" as const } };
  return { overlay: { version: 1, sources, products: [...products.values()] }, missing };
}

/** A list with a price of nothing has an allowance in it, not the price. */
const isFree = (row: StoredPrice): boolean => row.price !== undefined && Number(row.price) === 0;

/** A sum of units and billionths, as Google writes money. */
export const fromNanos = (units: string, nanos: number): string => plain(times(units).plus(over(nanos, 1_000_000_000)));
