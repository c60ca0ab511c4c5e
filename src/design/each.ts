/** A value per environment or per target. Plain data, so that YAML and JSON can write it as well. */
export interface Each<T> {
  readonly $each: Readonly<Record<string, T>>;
}

/**
 * Gives a value for each environment (`each({ dev: 1, prod: 2 })`) or for each target
 * (`each({ aws: "1GiB", gcp: "2GiB" })`). It can stand anywhere a value can, and may be nested.
 * Every environment (or target) must be named, unless `default` is given. `null` means "not set".
 *
 * In YAML and JSON: `{ $each: { dev: 1, prod: 2 } }`.
 */
export const each = <const T>(values: Readonly<Record<string, T>>): Each<T> => ({ $each: values });

export const isEach = (value: unknown): value is Each<unknown> =>
  typeof value === "object" && value !== null && "$each" in value;
