import type { Text } from "../text/text.ts";
import { text } from "../facets/text.ts";
import type { System } from "../system/system.ts";
import { address, blockAddress, inOwnerOrder, SYSTEM, type ResourceGraph } from "../terraform/graph.ts";
import type { Price, Source } from "./catalog/catalog.ts";
import type { Money } from "./money.ts";
import { discountLines, freeTierLines, type Discount } from "./options.ts";
import { requestLines } from "./requests.ts";
import { priceLines } from "./price-lines.ts";
import { total } from "./money.ts";
import type { Assumption } from "./usage/assumptions.ts";
import type { Usage } from "./usage/usage.ts";
import { HOURS_PER_MONTH } from "./month.ts";

/** Price of one unit, with where and when it was read. */
export interface UnitPrice {
  /** Of the first unit of the line; tiers below it are in the catalog. */
  readonly amount: string;
  readonly currency: "USD";
  /** What it buys: `1000000 request`, `hour`. */
  readonly unit: string;
  readonly region: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly url?: string;
  /** Day on which the price was read, as `2026-11-22`. */
  readonly date: string;
  /** How good the source is. */
  readonly grade: Source["grade"];
  /** Whether no source of its own stands behind it. */
  readonly unverified: boolean;
  readonly note?: string;
}

/** `known`: priced. `needs-usage`: has a price, `ask` says what to write. `no-price`: `why`. `free`: `why`. */
export type LineState = "known" | "needs-usage" | "no-price" | "free";

/** Something that is paid for. */
export interface Line {
  /** Key of the component that it belongs to; empty for free tiers and discounts. */
  readonly component: string;
  /** Address of the resource; empty for what no resource stands for (tokens). */
  readonly address: string;
  /** Folder under `modules/`. */
  readonly area?: string;
  /** What is bought. */
  readonly name: Text;
  /** Key in the catalog. */
  readonly product?: string;
  /** Exact decimal, a month. */
  readonly quantity?: string;
  /** What `quantity` counts, such as `hour` or `GiB-month`. */
  readonly unit?: string;
  /** Price of a unit, with its source. */
  readonly price?: UnitPrice;
  readonly state: LineState;
  /** Cost of a month, unrounded; absent unless `state` is `known`. Negative for free tiers and discounts. */
  readonly monthly?: Money;
  /** Why it is free or has no price. */
  readonly why?: Text;
  /** What to write into the design so that it can be priced. */
  readonly ask?: Text;
  /** Line of a free tier or a discount, taken off others. */
  readonly takesOff?: "free-tier" | Discount["kind"];
  /** Bought as interruptible capacity. */
  readonly spot?: boolean;
}

export interface EstimateOptions {
  /** Day on which prices must hold, `2026-11-22`. Same day, same estimate. */
  readonly day: string;
  /** Hours of the month; 730 without. */
  readonly hours?: number;
  /** Takes the providers' monthly free tiers off. Accounts have one, whatever the number of systems. */
  readonly freeTier?: boolean;
  readonly discounts?: readonly Discount[];
  /** Newer prices than the bundled ones: they stand in for those of the same product and region. */
  readonly prices?: readonly Price[];
  /** What resources are called in the output, where that is not their address in the graph. */
  readonly addresses?: ReadonlyMap<string, string>;
  /** Region of resources that do not name one themselves; for plans without a provider region. */
  readonly region?: string;
}

/** What a system costs in a month. */
export interface Estimate {
  readonly lines: readonly Line[];
  /** Sum of the known lines, unrounded. */
  readonly total: Money;
  /** Whether the total is all: no line needs usage or has no price. */
  readonly complete: boolean;
  /** Whether a price without a source of its own is in it. */
  readonly unverified: boolean;
  /** What was taken for granted, each with where it is from. */
  readonly assumptions: readonly Assumption[];
}

/** What is charged for all components together, then what each resource is charged for, then what none stands for. */
function asInGraph(lines: readonly Line[], graph: ResourceGraph, { addresses }: EstimateOptions): readonly Line[] {
  const ids = graph.resources.map(address);
  const places = new Map(ids.map((id, index) => [addresses?.get(id) ?? id, index]));
  // A line stands for all instances of a block.
  for (const [index, resource] of graph.resources.entries())
    if (!places.has(blockAddress(resource))) places.set(blockAddress(resource), index);
  const place = (line: Line): number =>
    line.address === "" ? ids.length : line.component === SYSTEM ? -1 : (places.get(line.address) ?? ids.length);
  return [...lines].sort((a, b) => place(a) - place(b));
}

/** What a system costs a month. Pure: the day comes in, no clock and no network are asked. */
export function estimate(
  graph: ResourceGraph,
  system: System | undefined,
  usage: Usage | undefined,
  options: EstimateOptions,
): Estimate {
  const hours = options.hours ?? HOURS_PER_MONTH;
  const region = options.region ?? system?.region ?? String(graph.parameters.region?.value ?? "");
  // Tiers fill up in this order, so that no component's share depends on where it stands in the design.
  const requests = requestLines(inOwnerOrder(graph), usage, { hours, region, addresses: options.addresses });
  const priced = asInGraph(priceLines(requests, options.day, options.discounts ?? [], options.prices), graph, options);
  const lines = [
    ...priced,
    ...(options.freeTier ? freeTierLines(priced, options.day, options.prices) : []),
    ...discountLines(priced, options.discounts ?? []),
  ];
  return {
    lines,
    total: total(lines.flatMap((line) => (line.monthly ? [line.monthly] : []))),
    complete: lines.every((line) => line.state === "known" || line.state === "free"),
    unverified: lines.some((line) => line.monthly !== undefined && line.price?.unverified === true),
    assumptions: [
      { name: text("hours of the month", "1 か月の時間数"), value: String(hours), from: "default" },
      { name: text("prices as of", "価格の基準日"), value: options.day, from: "default" },
      ...(usage?.assumptions ?? []),
    ],
  };
}
