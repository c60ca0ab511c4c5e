/** Helpers for rules of one's own: the default export of `sekkei.rules.ts`. */
export { fail, forAll, forKind, forSystem, pass, text, unknown, type Answer } from "./rules/look.ts";
export {
  defineRule,
  type Family,
  type Literal,
  type Look,
  type Outcome,
  type Rule,
  type RuleContext,
  type Severity,
} from "./rules/rule.ts";
export type { Text } from "./text/text.ts";
export type { Path } from "./issues/issue.ts";
export type { KindConfigs, KindName } from "./system/kind-configs.ts";
export { ofKind, type Component, type Connection, type System } from "./system/system.ts";
