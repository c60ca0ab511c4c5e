import type { Text } from "../text/text.ts";
import { text } from "../facets/text.ts";
import freeTiers from "./catalog/free-tiers.json" with { type: "json" };
import { holdsOn, lookup, type Price } from "./catalog/catalog.ts";
import { plus, smaller, zero } from "./decimal.ts";
import type { Line } from "./estimate.ts";
import { cost, difference, less, total, type Money } from "./money.ts";

/** A reduction that was bought or agreed; how much is for whoever holds the contract to say. */
export interface Discount {
  readonly kind: "savings-plan" | "reserved" | "committed-use" | "spot";
  /** Catalog keys begin with one of these; without, those that the kind can apply to. */
  readonly products?: readonly string[];
  /** 0 to 100. */
  readonly percent: number;
}

interface FreeTier {
  readonly product: string;
  /** Units a month. */
  readonly quantity: string;
  readonly source: string;
  readonly from?: string;
  readonly until?: string;
}

const applies: Readonly<Record<Discount["kind"], readonly string[]>> = {
  "savings-plan": ["aws/fargate/", "aws/ec2/", "aws/lambda/x86-duration", "aws/lambda/arm-duration"],
  reserved: ["aws/rds/postgres/", "aws/rds/mysql/", "aws/elasticache/"],
  "committed-use": [
    "gcp/run/",
    "gcp/sql/vcpu",
    "gcp/sql/memory",
    "gcp/sql-plus/vcpu",
    "gcp/sql-plus/memory",
    "gcp/gce/",
  ],
  spot: ["aws/fargate/", "aws/ec2/", "gcp/gce/"],
};

const discountNames: Readonly<Record<Discount["kind"], string>> = {
  "savings-plan": "Savings Plans",
  reserved: "リザーブド",
  "committed-use": "確約利用割引",
  spot: "スポット",
};

/** A line for each discount: what it takes off the lines that it applies to. */
export const discountLines = (lines: readonly Line[], discounts: readonly Discount[]): readonly Line[] =>
  discounts.flatMap((discount): readonly Line[] => {
    const { kind, percent, products = applies[kind] } = discount;
    if (!(percent >= 0 && percent <= 100)) throw new Error(`a discount is 0 to 100 percent, not ${percent}`);
    const taken = lines.filter(
      (line) =>
        line.monthly !== undefined &&
        products.some((start) => line.product?.startsWith(start)) &&
        (kind === "spot") === (line.spot === true),
    );
    if (taken.length === 0) return [];
    const sum = total(taken.flatMap((line) => (line.monthly ? [line.monthly] : [])));
    return [off(text(`${kind}, ${percent}%`, `${discountNames[kind]}、${percent}%`), less(sum, percent), kind)];
  });

/** A line for each free tier that a product of the estimate has. */
export function freeTierLines(lines: readonly Line[], day: string, overlay?: readonly Price[]): readonly Line[] {
  return (freeTiers as readonly FreeTier[]).flatMap((tier): readonly Line[] => {
    if (!holdsOn(tier, day)) return [];
    const used = lines.filter((line) => line.product === tier.product && line.monthly !== undefined);
    const [first] = used;
    const price = first?.price && lookup(tier.product, first.price.region, day, overlay);
    if (!first || !price) return [];
    const quantity = used.reduce((sum, line) => plus(sum, line.quantity ?? 0), zero);
    const covered = smaller(tier.quantity, quantity);
    const whole = cost(price, quantity);
    const rest = cost(price, quantity.minus(covered));
    if (covered.lte(0) || !whole || !rest) return [];
    return [
      {
        ...off(text(`free tier of ${first.name.en}`, `無料枠：${first.name.ja}`), difference(rest, whole), "free-tier"),
        product: tier.product,
        quantity: covered.toFixed(),
        unit: price.unit,
        price: {
          ...first.price,
          source: tier.source,
          sourceTitle: tier.source,
          unverified: true,
          grade: "none",
        },
      },
    ];
  });
}

const off = (name: Text, monthly: Money, takesOff: NonNullable<Line["takesOff"]>): Line => ({
  component: "",
  address: "",
  name,
  state: "known",
  monthly,
  takesOff,
});
