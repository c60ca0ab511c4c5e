import type { DesignInput, KindsByKey } from "./public-types.ts";

export { fail, forAll, forKind, forSystem, pass, text, unknown, type Answer } from "./rules/look.ts";
export { defineRule, type Literal, type Outcome, type Rule, type RuleContext } from "./rules/rule.ts";
export { each, type Each } from "./design/each.ts";
export { ofKind, type Component, type Connection, type System } from "./system/system.ts";
export type { Authored, ComponentInput, DesignInput, KindName } from "./public-types.ts";

/**
 * Declares a design; the default export of `sekkei.config.ts`. It returns its argument unchanged: a
 * design is plain data. Its types make the editor refuse unknown fields, units written wrongly and
 * keys of components that do not exist.
 *
 * Errors are reported by `sekkei build`, all at once, with file, line and column.
 */
export const system = <const Keys extends KindsByKey>(design: DesignInput<Keys>): DesignInput<Keys> => design;
