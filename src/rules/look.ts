import type { Text } from "../text/text.ts";
import type { Path } from "../issues/issue.ts";
import type { KindConfigs, KindName } from "../system/kind-configs.ts";
import { ofKind, type Component, type System } from "../system/system.ts";
import type { Look, Outcome, RuleContext } from "./rule.ts";

/** One outcome, several, or undefined where the rule does not apply. */
export type Answer = Outcome | readonly Outcome[] | undefined;

type Words = Text | string;
type Further = Pick<Outcome, "fix" | "severity"> & { readonly remedy?: Words };

/** Words in both languages; a rule of one's own may do with one. */
export const text = (en: string, ja: string = en): Text => ({ en, ja });

const both = (words: Words): Text => (typeof words === "string" ? text(words) : words);

const outcome = (status: Outcome["status"], at: Path, reason: Words | undefined, further: Further = {}): Outcome => {
  const { remedy, ...rest } = further;
  return { status, at, ...(reason && { reason: both(reason) }), ...(remedy && { remedy: both(remedy) }), ...rest };
};

/** It is as it should be; `at` is what shows it. */
export const pass = (at: Path, reason?: Words): Outcome => outcome("pass", at, reason);

/** It is not as it should be; `at` is the field to change. */
export const fail = (at: Path, reason: Words, further?: Further): Outcome => outcome("fail", at, reason, further);

/** The design does not say enough; `at` is the field that would tell. */
export const unknown = (at: Path, reason: Words, further?: Further): Outcome => outcome("unknown", at, reason, further);

/**
 * Asks about each component of a kind (or of several), typed by its schema. Paths of the answer
 * start at the component: `fail(["backup", "retain"], ...)`.
 */
export const forKind = <const Kind extends KindName, Context extends RuleContext = RuleContext>(
  wanted: Kind | readonly Kind[],
  ask: (component: Component<KindConfigs[Kind]>, system: System, context: Context) => Answer,
): Look<Context> => {
  const names: readonly Kind[] = typeof wanted === "string" ? [wanted] : wanted;
  return (system, context) =>
    names.flatMap((name) =>
      ofKind(system, name).flatMap((component) => placed(component, ask(component, system, context))),
    );
};

/** Asks about each component of any kind. Paths of the answer start at the component. */
export const forAll =
  <Context extends RuleContext = RuleContext>(
    ask: (component: Component, system: System, context: Context) => Answer,
  ): Look<Context> =>
  (system, context) =>
    Object.values(system.components).flatMap((component) => placed(component, ask(component, system, context)));

const placed = (component: Component, answer: Answer): readonly Outcome[] =>
  list(answer).map((one) => ({ ...one, component: component.key, at: ["components", component.key, ...one.at] }));

/** Asks once about the system as a whole. Paths of the answer start at the top of the design. */
export const forSystem =
  <Context extends RuleContext = RuleContext>(ask: (system: System, context: Context) => Answer): Look<Context> =>
  (system, context) =>
    list(ask(system, context));

const list = (answer: Answer): readonly Outcome[] =>
  answer === undefined ? [] : Array.isArray(answer) ? (answer as readonly Outcome[]) : [answer as Outcome];
