import type { DesignInput, KindsByKey } from "./public-types.ts";

/**
 * Declares a design; the default export of `sekkei.config.ts`. It returns its argument unchanged: a
 * design is plain data. Its types make the editor refuse unknown fields, units written wrongly and
 * names of components and environments that do not exist.
 *
 * Errors are reported by `sekkei build`, or by the functions of this package as a `DesignError`: all at once, with
 * file, line and column.
 *
 * ```ts
 * export default system({
 *   name: "todo",
 *   targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
 *   environments: { dev: {}, prod: { protected: true } },
 *   components: { db: { kind: "postgres", version: 17 } },
 * });
 * ```
 */
export const system = <const Keys extends KindsByKey, const Environment extends string>(
  design: DesignInput<Keys, Environment>,
): DesignInput<Keys, Environment> => design;
