import { parseDuration } from "../../design/units/index.ts";

export interface NamedTime {
  readonly name: string;
  readonly seconds: number;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/_(?:MS|MILLIS|MILLISECONDS)$/, 0.001],
  [/_(?:MIN|MINS|MINUTES)$/, 60],
  [/_(?:HOUR|HOURS)$/, 3600],
];

/** Times that environment variables name: `TASK_TIMEOUT_SECONDS: "1800"`, `MAX_WAIT_TIME: "30m"`. */
export const timesIn = (variables: Readonly<Record<string, string>> | undefined): readonly NamedTime[] =>
  Object.entries(variables ?? {}).flatMap(([name, value]) => {
    if (!/TIMEOUT|_WAIT(?:_|$)|TIME_LIMIT|MAX_DURATION/.test(name)) return [];
    const parsed = parseDuration(value);
    if (parsed.ok) return [{ name, seconds: parsed.value.seconds }];
    if (!/^\d+(?:\.\d+)?$/.test(value)) return [];
    return [{ name, seconds: Number(value) * (units.find(([pattern]) => pattern.test(name))?.[1] ?? 1) }];
  });
