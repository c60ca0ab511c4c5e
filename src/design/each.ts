/** A value per environment or per target. Plain data, so that YAML and JSON can write it as well. */
export interface Each<T, Names extends string = string> {
  readonly $each: Readonly<Record<string, T>>;
  /** Never there: what it names, for the compiler to hold against the environments of the design, where both are known. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what may name anything goes with all, either way
  readonly [eachNames]?: string extends Names ? any : Names;
}

declare const eachNames: unique symbol;

/**
 * Gives a value for each environment (`each({ dev: 1, prod: 2 })`) or for each target
 * (`each({ aws: "1GiB", gcp: "2GiB" })`). It can stand anywhere a value can, and may be nested.
 * Every environment (or target) must be named, unless `default` is given. `null` means "not set".
 *
 * In YAML and JSON: `{ $each: { dev: 1, prod: 2 } }`.
 */
export const each = <const T, const Names extends string>(
  values: Readonly<Record<string, T>> & Readonly<Record<Names, T>>,
): Each<T, Names> => ({ $each: values });

export const isEach = (value: unknown): value is Each<unknown> =>
  typeof value === "object" && value !== null && "$each" in value;
