import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import * as units from "./index.ts";
import type { Parsed, Weekday, Zone } from "./index.ts";

/** Reading what was written gives the value; writing that again gives the same text. */
function roundTrip<Value>(
  values: fc.Arbitrary<Value>,
  format: (value: Value) => string,
  parse: (text: string) => Parsed<Value>,
) {
  fc.assert(
    fc.property(values, (value) => {
      const text = format(value);
      const result = parse(text);
      expect(result).toEqual({ ok: true, value });
      if (result.ok) expect(format(result.value)).toBe(text);
    }),
    { numRuns: 1000 },
  );
}

describe("writing and reading give the same", () => {
  const startMinutesUtc = fc.integer({ min: 0, max: 1439 });
  const durationMinutes = fc.integer({ min: 1, max: 1439 });
  const day = fc.constantFrom<Weekday>("sun", "mon", "tue", "wed", "thu", "fri", "sat");

  it("memory", () => {
    const kibibytes = fc.oneof(
      fc.integer({ min: 1, max: 2 ** 40 }),
      fc.integer({ min: 1, max: 4096 }).map((n) => n * 512 * 1024),
    );
    roundTrip(
      kibibytes.map((size) => ({ mebibytes: size / 1024 })),
      units.formatMemory,
      units.parseMemory,
    );
    expect(units.formatMemory({ mebibytes: 1536 })).toBe("1.5GiB");
    expect(units.formatMemory({ mebibytes: 512 })).toBe("512MiB");
    expect(units.formatMemory({ mebibytes: 1280 })).toBe("1280MiB");
  });
  it("storage", () => {
    roundTrip(fc.record({ gibibytes: fc.integer({ min: 1, max: 2 ** 20 }) }), units.formatStorage, units.parseStorage);
    expect(units.formatStorage({ gibibytes: 512 })).toBe("512GiB");
  });
  it("duration", () => {
    const spans = fc.oneof(
      fc.integer({ min: 1, max: 3_153_600_000_000 }),
      fc.integer({ min: 1, max: 36_500 }).map((n) => n * 86_400_000),
    );
    roundTrip(
      spans.map((span) => ({ seconds: span / 1000 })),
      units.formatDuration,
      (text) => units.parseDuration(text),
    );
    expect(units.formatDuration({ seconds: 5400 })).toBe("90m");
    expect(units.formatDuration({ seconds: 604_800 })).toBe("7d");
    expect(units.formatDuration({ seconds: 0 })).toBe("0s");
  });
  it("percentage", () => {
    const percent = fc.integer({ min: 0, max: 1e12 }).map((n) => n / 1e10);
    roundTrip(
      percent.map((one) => ({ percent: one })),
      units.formatPercentage,
      (text) => units.parsePercentage(text),
    );
  });
  it("rate", () => {
    roundTrip(
      fc.record({ count: fc.integer({ min: 1, max: 1e12 }), seconds: fc.integer({ min: 1, max: 31 * 86_400 }) }),
      units.formatRate,
      units.parseRate,
    );
    expect(units.formatRate({ count: 2000, seconds: 300 })).toBe("2000/5m");
  });
  it("money", () => {
    const dollars = fc
      .stringMatching(/^(?:0|[1-9]\d{0,14})(?:\.\d{0,11}[1-9])?$/)
      .map((amount) => ({ amount, currency: "USD" as const }));
    const yen = fc
      .integer({ min: 0, max: 1e15 - 1 })
      .map((amount) => ({ amount: String(amount), currency: "JPY" as const }));
    const sums = fc.oneof(dollars, yen);
    const monthly = sums.map((sum) => ({ ...sum, per: "month" as const }));
    roundTrip<units.Money>(fc.oneof(sums, monthly), units.formatMoney, units.parseMoney);
    roundTrip<units.MonthlyMoney>(monthly, units.formatMoney, units.parseMonthlyMoney);
  });
  it("cidr", () => {
    const blocks = fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => ({
      first: address - (address % units.addressCount(prefix)),
      prefix,
    }));
    roundTrip(blocks, units.formatCidr, units.parseBlock);
  });
  it.each<Zone>(["UTC", "Asia/Tokyo"])("windows in %s", (zone) => {
    roundTrip(
      fc.record({ startMinutesUtc, durationMinutes }),
      (one) => units.formatDailyWindow(one, zone),
      units.parseDailyWindow,
    );
    roundTrip(
      fc.record({ day, startMinutesUtc, durationMinutes }),
      (one) => units.formatWeeklyWindow(one, zone),
      units.parseWeeklyWindow,
    );
  });
});

describe("limits", () => {
  it("lets a duration be none where asked", () => {
    expect(units.duration({ min: "0s" }).parse("0s")).toEqual({ seconds: 0 });
    expect(units.parseDuration("2d", { max: "1d" })).toEqual({
      ok: false,
      issue: "out-of-range",
      facts: { got: "2d", min: "1ms", max: "1d" },
    });
  });
  it("names the network when host bits are set", () => {
    expect(units.parseCidr("10.0.1.5/23")).toMatchObject({ facts: { got: "10.0.1.5/23", network: "10.0.0.0/23" } });
  });
  it("bounds a percentage", () => {
    expect(units.parsePercentage("0%", { min: 1 })).toMatchObject({
      facts: { got: "0%", min: "1%", max: "100%" },
    });
  });
});

it("takes vCPUs as a number", () => {
  expect(units.cpu().parse(0.25)).toBe(0.25);
  expect([0, -1, NaN, Infinity, "1"].filter((value) => units.cpu().safeParse(value).success)).toEqual([]);
  expect(z.toJSONSchema(units.cpu(), { io: "input" })).toMatchObject({ type: "number", exclusiveMinimum: 0 });
});

it("has types that catch slips in the editor", () => {
  const design = z.object({ memory: units.memory(), budget: units.monthlyMoney().optional() });
  expect(Object.keys(design.shape)).toEqual(["memory", "budget"]);
  expectTypeOf<z.input<typeof design>["budget"]>().toEqualTypeOf<units.MonthlyMoneyText | undefined>();
  expectTypeOf<z.input<typeof design>["memory"]>().toEqualTypeOf<units.MemoryText>();
  expectTypeOf<z.output<typeof design>["memory"]>().toEqualTypeOf<units.Memory>();
  expectTypeOf<"1.5GiB">().toExtend<units.MemoryText>();
  expectTypeOf<"1GB">().not.toExtend<units.MemoryText>();
  expectTypeOf<"7d">().toExtend<units.DurationText>();
  expectTypeOf<"1h30m">().not.toExtend<units.DurationText>();
  expectTypeOf<"99.9%">().toExtend<units.PercentageText>();
  expectTypeOf<"¥500,000/month" | "$70/month" | "$1,234,567.89/month">().toExtend<units.MonthlyMoneyText>();
  expectTypeOf<"$70">().not.toExtend<units.MonthlyMoneyText>();
  expectTypeOf<"$0.05">().toExtend<units.MoneyText>();
  expectTypeOf<"2000/5m" | "100/s">().toExtend<units.RateText>();
  expectTypeOf<"10.0.0.0/16">().toExtend<units.CidrText>();
  expectTypeOf<"10.0.0.0">().not.toExtend<units.CidrText>();
  expectTypeOf<"03:00-04:00 Asia/Tokyo">().toExtend<units.DailyWindowText>();
  expectTypeOf<"sun 19:00-20:00 UTC">().toExtend<units.WeeklyWindowText>();
  expectTypeOf<"sun 19:00-20:00 JST">().not.toExtend<units.WeeklyWindowText>();
});
