import { resolve } from "node:path";
import { prices as bundled, type Price } from "../../pricing/catalog/catalog.ts";
import { pricePhrases } from "../../messages/price-phrases.ts";
import { newerPrices } from "../price-files.ts";
import { printJson, type Terminal } from "../terminal.ts";
import { table } from "../../requirements/text/layout.ts";
import { compareText } from "../../text/order.ts";

export interface ShowOptions {
  readonly region?: readonly string[];
}

/** `sekkei prices show <query>`: 0 with at least one price, 1 without. */
export async function showPrices(query: readonly string[], options: ShowOptions, terminal: Terminal): Promise<number> {
  const words = pricePhrases[terminal.language];
  const newer = await newerPrices(resolve("."));
  const replaced = new Set(newer.map(({ product, region }) => `${product}|${region}`));
  const rows = [...newer, ...bundled.filter(({ product, region }) => !replaced.has(`${product}|${region}`))]
    .filter(({ product, region }) => {
      const regionFits = options.region === undefined || region === "global" || options.region.includes(region);
      return regionFits && query.every((word) => `${product} ${region}`.toLowerCase().includes(word.toLowerCase()));
    })
    .sort((a, b) => compareText(a.product, b.product) || compareText(a.region, b.region));
  if (terminal.json) printJson(terminal, "prices show", { prices: rows });
  else if (rows.length === 0) terminal.talk.write(words.noMatch(query.join(" ")));
  else terminal.out.write(table(rows.map(rowText), [2]).join("\n"));
  return rows.length > 0 ? 0 : 1;
}

const rowText = (price: Price): readonly string[] => [
  price.product,
  price.region,
  price.tiers.map((tier) => `$${tier.price}${tier.upTo === undefined ? "" : ` (≤${tier.upTo})`}`).join(", "),
  `/ ${price.per === "1" ? "" : `${price.per} `}${price.unit}`,
  `${price.date}  ${price.source}${price.unverified ? " *" : ""}`,
];
