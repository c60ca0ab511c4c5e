import * as z from "zod";
import products from "./aws-products.json" with { type: "json" };
import { text } from "../../text/text.ts";
import { BadAnswer, JsonScan } from "./json-scan.ts";
import { isAmount, type FetchedList, type FetchedPrice, type Missing } from "./rows.ts";

/** Which entry of which offer file a product of the catalog is; `$1` is what the usage type captures. */
interface AwsProduct {
  readonly product: string;
  readonly offer: string;
  readonly usage: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly per?: string;
  /** Units of the offer file that the catalog counts in. */
  readonly units: readonly string[];
}

const known = products as readonly AwsProduct[];

/** Offer files that hold products of the catalog. */
export const awsOffers: readonly string[] = [...new Set(known.map(({ offer }) => offer))].sort();

/** Where an offer file is, below the base address of the price list. */
export const awsOfferPath = (offer: string, region: string): string =>
  `/offers/v1.0/aws/${offer}/current/${region}/index.json`;

/** Usage types begin with the region (`APN1-`), but for the first one. */
const PREFIX = String.raw`^(?:[A-Z]{2,4}\d{0,2}-|[a-z]{2}(?:-[a-z]+)+-\d-)?`;

const entry = z.object({
  sku: z.string(),
  productFamily: z.string().optional(),
  attributes: z.record(z.string(), z.string()),
});
const term = z.object({
  priceDimensions: z.record(
    z.string(),
    z.object({ unit: z.string(), beginRange: z.string(), pricePerUnit: z.record(z.string(), z.string()) }),
  ),
});
const terms = z.record(z.string(), term);

const HEAD = 4096;

interface Match {
  readonly product: string;
  readonly of: AwsProduct;
}

/** Reads an offer file of one region piece by piece: `push` its text, then `finish`. */
export class AwsOffer {
  readonly #patterns: readonly (readonly [RegExp, AwsProduct])[];
  readonly #matches = new Map<string, Match>();
  readonly #prices: FetchedPrice[] = [];
  readonly #missing: Missing[] = [];
  readonly #scan: JsonScan;
  #date = "";
  #head = "";

  constructor(
    private readonly offer: string,
    private readonly region: string,
    private readonly url: string,
  ) {
    this.#patterns = known
      .filter((one) => one.offer === offer)
      .map((one) => [new RegExp(`${PREFIX}${one.usage}$`), one]);
    this.#scan = new JsonScan(
      ([first, second, third, ...rest]) =>
        (first === "products" && second !== undefined && third === undefined) ||
        (first === "terms" && second === "OnDemand" && third !== undefined && rest.length === 0),
      (path, value) => {
        if (path[0] === "products") this.#product(path[1] ?? "", value);
        else this.#terms(path[2] ?? "", value);
      },
    );
  }

  push(text: string): void {
    // The publication date stands in the first lines, before anything that is large.
    if (this.#date === "" && this.#head.length < HEAD) {
      this.#head += text.slice(0, HEAD);
      this.#date = /"publicationDate"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(this.#head)?.[1] ?? "";
    }
    this.#scan.push(text);
  }

  finish(): FetchedList & { readonly missing: readonly Missing[] } {
    this.#scan.finish();
    if (this.#date === "")
      throw new BadAnswer(
        text(
          "this is not an offer file: it has no publicationDate",
          "価格表のファイルではありません：publicationDate がありません",
        ),
      );
    const { offer, region, url } = this;
    return {
      source: `AWS ${offer} ${region} ${this.#date}`,
      title: `AWS price list, ${offer}, ${region}, published ${this.#date}`,
      url,
      date: this.#date,
      prices: this.#prices,
      missing: this.#missing,
    };
  }

  #product(sku: string, value: unknown): void {
    const parsed = entry.safeParse(value);
    // Entries of other forms exist, and none of them is asked for.
    if (!parsed.success) return;
    const { attributes, productFamily = "" } = parsed.data;
    const all: Readonly<Record<string, string>> = { ...attributes, productFamily };
    if (all.regionCode !== undefined && all.regionCode !== this.region) return;
    for (const [pattern, of] of this.#patterns) {
      const found = pattern.exec(all.usagetype ?? "");
      if (!found || !Object.entries(of.where ?? {}).every(([key, wanted]) => all[key] === wanted)) continue;
      this.#matches.set(sku, { product: of.product.replace("$1", found[1] ?? ""), of });
      return;
    }
  }

  #terms(sku: string, value: unknown): void {
    const match = this.#matches.get(sku);
    if (!match) return;
    const parsed = terms.safeParse(value);
    if (!parsed.success)
      throw new BadAnswer(text(`the terms of ${sku} have another form`, `${sku} の条件の形式が違います`));
    const { product, of } = match;
    for (const { priceDimensions } of Object.values(parsed.data)) {
      const steps = Object.values(priceDimensions).map((one) => ({
        from: one.beginRange,
        price: one.pricePerUnit.USD ?? "",
        unit: one.unit,
      }));
      if (steps.length === 0 || steps.some(({ price, from }) => !isAmount(trimmed(price)) || !isAmount(from))) {
        throw new BadAnswer(
          text(`the price of ${sku} is no amount in USD`, `${sku} の価格が USD の金額ではありません`),
        );
      }
      if (steps.some(({ unit }) => !of.units.includes(unit))) {
        this.#missing.push({ product, region: this.region, why: "unit" });
        continue;
      }
      this.#prices.push({
        product,
        region: this.region,
        unit: of.unit,
        per: of.per,
        steps: steps.map(({ from, price }) => ({ from, price: trimmed(price) })),
      });
    }
  }
}

/** `0.0620000000` is 0.062. */
const trimmed = (price: string): string => (price.includes(".") ? price.replace(/\.?0+$/, "") : price);
