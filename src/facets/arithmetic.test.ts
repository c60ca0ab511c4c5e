import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { availabilityText, kOfN, minutesLost, parallel, series, unavailabilityOf, within } from "./arithmetic.ts";
import { seeded, share } from "./random.fixture.ts";

const unavailability = fc.double({ min: 0, max: 1, noNaN: true });

describe("closed forms", () => {
  test("a percentage loses no digits on its way", () => {
    expect([99.95, 99.99, 99.999, 99.5, 100, 0].map(unavailabilityOf)).toEqual([0.0005, 0.0001, 0.00001, 0.005, 0, 1]);
    expect(unavailabilityOf(99.9999999999)).toBe(1e-12);
  });

  test("series: 1 - Π(1 - u)", () => {
    expect(series([])).toBe(0);
    expect(series([0.1, 0.2])).toBeCloseTo(1 - 0.9 * 0.8, 15);
    expect(series([0.0005, 0.0005, 0.0001, 0.0001])).toBeCloseTo(0.0011995400599975, 16);
    expect(series([0.3, 1])).toBe(1);
    // 1 - (1 - 1e-15)^2 is 0 or 2.2e-15 when availabilities are multiplied.
    expect(series([1e-15, 1e-15])).toBeCloseTo(2e-15, 27);
  });

  test("parallel: Πu", () => {
    expect(parallel([])).toBe(1);
    expect(parallel([0.01, 0.02, 0.5])).toBeCloseTo(0.0001, 15);
  });

  test("k of n: binomial", () => {
    // 2 of 3 at 1%: 3 x 0.01^2 x 0.99 + 0.01^3.
    expect(kOfN(0.01, 2, 3)).toBeCloseTo(0.000298, 12);
    expect(kOfN(0.01, 0, 3)).toBe(0);
    expect(kOfN(0.01, -1, 3)).toBe(0);
    expect(kOfN(0.01, 4, 3)).toBe(1);
    expect(kOfN(1, 1, 3)).toBe(1);
    // 30 instances, 28 needed: no digits are lost to cancelling.
    expect(kOfN(1e-6, 28, 30)).toBeCloseTo(4060e-18 * (1 - 27e-6) + 27_405e-24, 23);
  });

  test("the ends of k of n are parallel and series", () => {
    fc.assert(
      fc.property(unavailability, fc.integer({ min: 1, max: 12 }), (lost, of) => {
        const all = Array.from({ length: of }, () => lost);
        expect(kOfN(lost, 1, of)).toBeCloseTo(parallel(all), 12);
        expect(kOfN(lost, of, of)).toBeCloseTo(series(all), 12);
      }),
    );
  });

  test("a chain is no better than its worst part, a choice no worse than its best", () => {
    fc.assert(
      fc.property(fc.array(unavailability, { minLength: 1, maxLength: 20 }), (parts) => {
        expect(series(parts)).toBeGreaterThanOrEqual(Math.max(...parts) * (1 - 1e-12));
        expect(series(parts)).toBeLessThanOrEqual(1);
        expect(parallel(parts)).toBeLessThanOrEqual(Math.min(...parts));
      }),
    );
  });
});

describe("Monte Carlo agrees", () => {
  const runs = 200_000;
  const random = seeded(20_261_122);
  const down = (lost: number): boolean => random() < lost;
  const parts = [0.02, 0.05, 0.1, 0.01];

  test("series", () => {
    const { mean, bound } = share(runs, () => parts.map(down).includes(true));
    expect(Math.abs(series(parts) - mean)).toBeLessThan(bound);
  });

  test("parallel", () => {
    const few = [0.2, 0.3, 0.1];
    const { mean, bound } = share(runs, () => !few.map(down).includes(false));
    expect(Math.abs(parallel(few) - mean)).toBeLessThan(bound);
  });

  test.each([
    [1, 2],
    [2, 3],
    [3, 5],
    [8, 10],
  ])("%i of %i", (needed, of) => {
    const lost = 0.1;
    const { mean, bound } = share(
      runs,
      () => Array.from({ length: of }, () => !down(lost)).filter(Boolean).length < needed,
    );
    expect(Math.abs(kOfN(lost, needed, of) - mean)).toBeLessThan(bound);
  });
});

test("words round down, never up", () => {
  expect(availabilityText(0.0011995)).toBe("99.88%");
  expect(availabilityText(0.0000999)).toBe("99.99%");
  expect(availabilityText(1e-8)).toBe("99.999999%");
  expect(availabilityText(0)).toBe("100%");
  // Twelve decimals at most: more than the figures have.
  expect(availabilityText(2e-14)).toBe("99.999999999998%");
  expect(availabilityText(2e-15)).toBe("99.999999999999%");
  expect(availabilityText(1)).toBe("0%");
  expect(availabilityText(1 / 3)).toBe("66.666%");
});

test("minutes are those of a month of 30 days", () => {
  expect(minutesLost(unavailabilityOf(99.9))).toBeCloseTo(43.2, 10);
});

test("rounding is no miss", () => {
  expect(within(series([0.0005, 0]), 0.0005)).toBe(true);
  expect(within(0.00050001, 0.0005)).toBe(false);
});
