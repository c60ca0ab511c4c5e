import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Price } from "./catalog/catalog.ts";
import { decimal, plus } from "./decimal.ts";
import { convert, cost, difference, less, rounded, shown, total, type Money } from "./money.ts";
import { hoursOf } from "./month.ts";

const priceOf = (tiers: Price["tiers"], per = "1"): Price => ({
  product: "test",
  region: "here",
  unit: "GB",
  per,
  tiers,
  currency: "USD",
  source: "test",
  sourceTitle: "",
  date: "2026-01-01",
  grade: "list",
  unverified: false,
});
const egress = priceOf([{ upTo: "10240", price: "0.114" }, { upTo: "51200", price: "0.089" }, { price: "0.086" }]);
const bounded = priceOf([{ upTo: "100", price: "0.5" }]);
const usd = (amount: string): Money => ({ amount, currency: "USD" });

describe("cost", () => {
  it.each([
    [0, "0"],
    [1, "0.114"],
    [10_239, "1167.246"],
    [10_240, "1167.36"],
    [10_241, "1167.449"], // 1167.36 + 1 x 0.089
    [51_200, "4812.8"], // 1167.36 + 40960 x 0.089
    [51_201, "4812.886"],
  ])("%i GB over the tiers", (quantity, amount) => {
    expect(cost(egress, quantity)).toEqual(usd(amount));
  });

  it("goes on where earlier units ended", () => {
    expect(cost(egress, 2, 10_239)).toEqual(usd("0.203")); // 1 x 0.114 + 1 x 0.089
  });

  it("has no price beyond the last tier that has one", () => {
    expect(cost(bounded, 100)).toEqual(usd("50"));
    expect(cost(bounded, "100.000001")).toBeUndefined();
    expect(cost(bounded, 1, 100)).toBeUndefined();
  });

  it("divides by what the price buys", () => {
    expect(cost(priceOf([{ price: "0.20" }], "1000000"), 1_500_000)).toEqual(usd("0.3"));
  });

  const quantity = fc.integer({ min: 0, max: 200_000 });
  it("costs the same in one purchase as in two", () => {
    fc.assert(
      fc.property(quantity, quantity, (first, second) => {
        const [whole, one, two] = [cost(egress, first + second), cost(egress, first), cost(egress, second, first)];
        expect(total([one ?? usd("-1"), two ?? usd("-1")])).toEqual(whole);
      }),
    );
  });

  it("never costs less for more", () => {
    fc.assert(
      fc.property(quantity, quantity, (first, more) => {
        const grown = difference(cost(egress, first + more) ?? usd("-1"), cost(egress, first) ?? usd("0"));
        expect(decimal(grown.amount).gte(0)).toBe(true);
      }),
    );
  });
});

describe("sums", () => {
  it("adds exactly", () => {
    expect(total([usd("0.1"), usd("0.2")])).toEqual(usd("0.3"));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const sum = total(cents.map((cent) => usd(decimal(cent).div(100).toFixed())));
        expect(sum.amount).toBe(
          plus(...cents)
            .div(100)
            .toFixed(),
        );
      }),
    );
  });

  it("does not add currencies", () => {
    expect(() => total([usd("1"), { amount: "1", currency: "JPY" }])).toThrow("cannot add JPY to USD");
  });

  it("takes a share off", () => {
    expect(less(usd("200"), 17.5)).toEqual(usd("-35"));
  });
});

describe("showing", () => {
  it.each([
    ["1234567.005", "$1,234,567.01"],
    ["0.005", "$0.01"],
    ["0.004999", "$0.00"],
    ["-0.004", "$0.00"],
    ["-3.1", "-$3.10"],
    ["999.995", "$1,000.00"],
  ])("%s is %s", (amount, text) => {
    expect(shown(usd(amount))).toBe(text);
  });

  it("has no sen", () => {
    expect(shown(convert(usd("1234.5"), "JPY", "150"))).toBe("¥185,175");
    expect(shown({ amount: "0.5", currency: "JPY" })).toBe("¥1");
  });

  it("is never off by more than half a cent or half a yen", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.constantFrom("USD", "JPY"),
        (units, currency) => {
          const amount = decimal(units.toString()).div(1e6).toFixed();
          const off = decimal(rounded({ amount, currency })).minus(amount).abs();
          expect(off.lte(currency === "USD" ? "0.005" : "0.5")).toBe(true);
        },
      ),
    );
  });
});

describe("hoursOf", () => {
  it("knows the calendar", () => {
    expect([hoursOf(2026, 2), hoursOf(2028, 2), hoursOf(2026, 11), hoursOf(2026, 12)]).toEqual([672, 696, 720, 744]);
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
        const hours = Array.from({ length: 12 }, (_, month) => hoursOf(year, month + 1));
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        expect(hours.reduce((sum, one) => sum + one, 0)).toBe((leap ? 366 : 365) * 24);
      }),
    );
  });
});
