import awsCompute from "./aws-compute.json" with { type: "json" };
import awsData from "./aws-data.json" with { type: "json" };
import awsNetwork from "./aws-network.json" with { type: "json" };
import awsOperations from "./aws-operations.json" with { type: "json" };
import gcpCompute from "./gcp-compute.json" with { type: "json" };
import gcpData from "./gcp-data.json" with { type: "json" };
import gcpNetwork from "./gcp-network.json" with { type: "json" };
import gcpOperations from "./gcp-operations.json" with { type: "json" };
import models from "./models.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import { oncePer } from "../../issues/once-per.ts";

/** How far a price can be trusted: the provider's own list, computed back from a tool's output, second hand, none. */
export type Grade = "list" | "computed" | "secondary" | "none";

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** Day on which the price held, `2026-09-25`. */
  readonly date: string;
  readonly grade: Grade;
}

/** Units up to and including `upTo`, counted from the first, cost `price`. Without `upTo`: all further ones. */
export interface Tier {
  readonly upTo?: string;
  readonly price: string;
}

/** One price of one product in one region. */
export interface Price {
  readonly product: string;
  /** A cloud region, or `global` where one price holds everywhere. */
  readonly region: string;
  readonly unit: string;
  /** How many units the price buys: "1000000" where it is stated a million requests. */
  readonly per: string;
  /** Flat prices are a single tier without end. A list without an open last tier has no price beyond it. */
  readonly tiers: readonly Tier[];
  readonly currency: "USD";
  readonly source: string;
  readonly sourceTitle: string;
  readonly url?: string;
  readonly date: string;
  readonly grade: Grade;
  /** No source, or only a second-hand one; every estimate that uses it says so. */
  readonly unverified: boolean;
  /** First and last day on which it holds. */
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
}

/** A price as the files of the catalog, and overlays of it, hold it. */
export interface StoredPrice {
  readonly region: string;
  readonly price?: string;
  readonly tiers?: readonly Tier[];
  readonly source: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
}

export interface StoredProduct {
  readonly product: string;
  readonly unit: string;
  readonly per?: string;
  readonly prices: readonly StoredPrice[];
}

export const GLOBAL = "global";

const files: readonly (readonly StoredProduct[])[] = [
  awsCompute,
  awsData,
  awsNetwork,
  awsOperations,
  gcpCompute,
  gcpData,
  gcpNetwork,
  gcpOperations,
  models,
];

export const sourceOf = (name: string): Source | undefined => (sources as Readonly<Record<string, Source>>)[name];

/** Prices of stored products, each joined with its source. */
export const pricesOf = (products: readonly StoredProduct[], from: (name: string) => Source | undefined): Price[] =>
  products.flatMap(({ product, unit, per = "1", prices }) =>
    prices.map(({ price, tiers, source: name, ...row }): Price => {
      const source = from(name);
      if (source === undefined) throw new Error(`${product}: no source "${name}"`);
      return {
        ...row,
        product,
        unit,
        per,
        tiers: tiers ?? [{ price: price ?? "" }],
        currency: "USD",
        source: name,
        sourceTitle: source.title,
        ...(source.url === undefined ? {} : { url: source.url }),
        date: source.date,
        grade: source.grade,
        unverified: source.grade === "secondary" || source.grade === "none",
      };
    }),
  );

/** Every price of the catalog. */
export const prices: readonly Price[] = pricesOf(files.flat(), sourceOf);

function indexOf(rows: readonly Price[]): ReadonlyMap<string, readonly Price[]> {
  const index = new Map<string, Price[]>();
  for (const row of rows) {
    const known = index.get(row.product);
    if (known) known.push(row);
    else index.set(row.product, [row]);
  }
  return index;
}

const byProduct = indexOf(prices);
const overlayByProduct = oncePer(indexOf);

/** Rows of a product in an overlay. */
const overlaid = (product: string, overlay: readonly Price[]): readonly Price[] =>
  overlayByProduct(overlay).get(product) ?? [];

const nothing: readonly Price[] = [];

/** What one unit of a product is, whatever the region; undefined when the catalog has no such product. */
export const unitOf = (product: string, overlay = nothing): string | undefined =>
  (byProduct.get(product) ?? overlaid(product, overlay))[0]?.unit;

/** Whether a price holds on a day (`2026-09-25`). */
export const holdsOn = ({ from, until }: Pick<Price, "from" | "until">, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * The one price of a product in a region on a day. Undefined when there is none, and when there are
 * several: an ambiguous price is no price. Rows of an overlay stand in for those of the catalog.
 */
export function lookup(product: string, region: string, day: string, overlay = nothing): Price | undefined {
  const among = (rows: readonly Price[]): readonly Price[] =>
    rows.filter((price) => (price.region === region || price.region === GLOBAL) && holdsOn(price, day));
  const newer = among(overlaid(product, overlay));
  const found = newer.length > 0 ? newer : among(byProduct.get(product) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
