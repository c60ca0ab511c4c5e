import type * as fc from "fast-check";
import { integer, shuffledSubarray } from "fast-check";
import { each, type Each } from "../src/design/each.ts";
import { targetNames } from "../src/system/resolve.ts";
import type { Target } from "../src/terraform/graph.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Random choices of one design. All shrink towards the plain: no, the least, the first. */
export class Draw {
  constructor(
    readonly take: fc.GeneratorValue,
    readonly environments: readonly string[],
    readonly targets: readonly Target[],
  ) {}

  int(min: number, max: number): number {
    return this.take(integer, { min, max });
  }

  chance(percent: number): boolean {
    return this.int(0, 99) >= 100 - percent;
  }

  pick<const T>(...values: readonly T[]): T {
    return values[this.int(0, values.length - 1)] as T;
  }

  /** Some of them, in their order. */
  some<T>(values: readonly T[], least = 0): readonly T[] {
    const chosen = values.filter(() => this.chance(50));
    return chosen.length < least ? values.slice(0, least) : chosen;
  }

  mixed<T>(values: readonly T[]): readonly T[] {
    return this.take(shuffledSubarray<T>, [...values], { minLength: values.length, maxLength: values.length });
  }

  maybe<T>(percent: number, make: () => T): T | undefined {
    return this.chance(percent) ? make() : undefined;
  }

  /** A value that any target takes, now and then one for each environment or target. */
  vary<T>(make: () => T): T | Each<T | null> {
    const how = this.int(0, 19);
    if (how < 13) return make();
    const names = how < 18 ? this.environments : targetNames;
    const open = this.chance(30) ? [...names.slice(0, -1), "default"] : names;
    return each(Object.fromEntries(open.map((name) => [name, make() ?? null])));
  }

  /** A value that depends on the target; `undefined` is written as `null` where another target has one. */
  spread<T>(make: (target: Target) => T): T | Each<T | Each<T | null> | null> {
    const all = (): T | Each<T | null> => {
      const [only] = this.targets;
      if (only !== undefined && this.targets.length === 1) return make(only);
      const values = this.targets.map((target) => [target, make(target) ?? null] as const);
      if (values.every(([, value]) => value === null)) return undefined as T;
      return each(Object.fromEntries(values));
    };
    if (!this.chance(25)) return all();
    return each(Object.fromEntries(this.environments.map((name) => [name, all() ?? null])));
  }
}

/** One field out of values that may stand in `each`: `part(each({ dev: { cpu: 1 } }), "cpu")`. */
export function part(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!("$each" in value)) return (value as Fields)[field];
  const values = Object.entries(value.$each as Fields);
  return each(Object.fromEntries(values.map(([name, one]) => [name, part(one, field) ?? null])));
}

/** Without what is undefined, as YAML and JSON have no such thing. */
export const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export type Units = Readonly<Record<string, "percent" | "seconds" | "count" | "bytes">>;

/** Alarms of a component, where the design has channels. */
export function alarms(draw: Draw, units: Units, channels: readonly string[]): Fields | undefined {
  if (channels.length === 0 || !draw.chance(40)) return undefined;
  const limit = (unit: Units[string]): unknown => {
    if (unit === "percent") return draw.pick("80%", "5%", "99.5%", "1%");
    if (unit === "seconds") return draw.pick("1s", "500ms", "2m", "3h");
    return unit === "bytes" ? draw.pick("5GiB", "512MiB") : draw.pick(1, 10, 0, 100_000);
  };
  const chosen = draw.some(Object.entries(units), 1);
  return Object.fromEntries(
    chosen.map(([metric, unit]) => [
      `${metric}Alarm`,
      {
        metric,
        [draw.pick("above", "below")]: draw.vary(() => limit(unit)),
        for: draw.maybe(50, () => draw.pick("1m", "5m", "10m", "1h", "23h")),
        notify: draw.some(channels, 1),
      },
    ]),
  );
}

export const days = (draw: Draw, ...values: readonly number[]): string => `${draw.pick(...values)}d`;
export const schedule = (draw: Draw): Fields => ({
  cron: draw.pick("0 3 * * *", "*/15 9-17 * * MON-FRI", "30 0 1 * *", "0 0 1 JAN *", "5,35 * * * 0,6"),
  zone: draw.maybe(50, () => draw.pick("UTC", "Asia/Tokyo")),
});
