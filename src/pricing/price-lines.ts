import type { Text } from "../text/text.ts";
import { same, text } from "../facets/text.ts";
import { lookup, unitOf, type Price } from "./catalog/catalog.ts";
import { decimal, plain, plus, zero, type Decimal } from "./decimal.ts";
import type { Line, UnitPrice } from "./estimate.ts";
import type { Metered } from "./estimator.ts";
import { cost } from "./money.ts";
import type { Discount } from "./options.ts";
import type { Placed } from "./requests.ts";

/** Puts a price to each line. Tiers count over all lines of a product in a region, as accounts are billed. */
export function priceLines(
  requests: readonly Placed[],
  day: string,
  discounts: readonly Discount[],
  overlay?: readonly Price[],
): readonly Line[] {
  const bought = new Map<string, Decimal>();
  return requests.map(({ request, region, ...place }): Line => {
    const line = { ...place, name: request.name };
    if ("free" in request) return { ...line, state: "free", why: request.free };
    if ("unpriced" in request) return { ...line, state: "no-price", why: request.unpriced };
    const spot = request.spot ? { spot: true } : {};
    return { ...line, product: request.product, ...spot, ...priced(request, region, day, bought, discounts, overlay) };
  });
}

type Priced = Pick<Line, "state" | "quantity" | "unit" | "price" | "monthly" | "why" | "ask">;

function priced(
  request: Metered,
  region: string,
  day: string,
  bought: Map<string, Decimal>,
  discounts: readonly Discount[],
  overlay?: readonly Price[],
): Priced {
  const { product, quantity } = request;
  const unit = unitOf(product, overlay);
  const amount = {
    ...(quantity === undefined ? {} : { quantity: plain(quantity) }),
    ...(unit === undefined ? {} : { unit }),
  };
  const none = (why: Text): Priced => ({ ...amount, state: "no-price", why });
  if (request.spot && !discounts.some(({ kind }) => kind === "spot"))
    return none(
      text(
        "the price of interruptible capacity changes by the hour: state a spot discount",
        "中断可能なキャパシティの料金は時間ごとに変わります。スポットの割引を指定してください。",
      ),
    );
  const price = lookup(product, region, day, overlay);
  if (price === undefined)
    return none(
      text(
        `the catalog has no price of ${product} in ${region} on ${day}`,
        `価格表に ${product}（${region}、${day}）がありません`,
      ),
    );
  if (quantity === undefined)
    return { ...amount, state: "needs-usage", price: shownPrice(price, zero), ask: request.ask ?? same("traffic") };
  const place = `${product}|${region}`;
  const before = bought.get(place) ?? zero;
  const monthly = cost(price, quantity, before);
  if (monthly === undefined)
    return none(
      text(
        `the catalog has no price of ${product} in ${region} for so large a quantity`,
        `価格表にこの量の ${product}（${region}）がありません`,
      ),
    );
  bought.set(place, plus(before, quantity));
  return { ...amount, state: "known", price: shownPrice(price, before), monthly };
}

function shownPrice(price: Price, before: Decimal): UnitPrice {
  const tier = price.tiers.find(({ upTo }) => upTo === undefined || decimal(upTo).gt(before)) ?? price.tiers.at(-1);
  return {
    amount: tier?.price ?? "",
    currency: price.currency,
    unit: price.per === "1" ? price.unit : `${price.per} ${price.unit}`,
    region: price.region,
    source: price.source,
    sourceTitle: price.sourceTitle,
    ...(price.url === undefined ? {} : { url: price.url }),
    date: price.date,
    grade: price.grade,
    unverified: price.unverified,
    ...(price.note === undefined ? {} : { note: price.note }),
  };
}
