import { isExpression, isList, type Value } from "../expression.ts";
import { reduce } from "../evaluation/reduce.ts";
import { refuse, within } from "../evaluation/refused.ts";
import type { Scope } from "../evaluation/scope.ts";
import { instance, type Lifecycle } from "../graph.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import { attributesIn, code } from "./configuration.ts";

/** `lifecycle` of a resource; conditions in it are Terraform's business. */
export function lifecycleOf(body: readonly BodyItem[], scope: Scope): Lifecycle | undefined {
  const { create_before_destroy, prevent_destroy, ignore_changes, replace_triggered_by } = attributesIn(body);
  const made: Lifecycle = {
    ...(create_before_destroy === true ? { create_before_destroy } : {}),
    ...(prevent_destroy === true ? { prevent_destroy } : {}),
    ...(ignore_changes === undefined ? {} : { ignore_changes: ignored(ignore_changes) }),
    ...(replace_triggered_by === undefined ? {} : { replace_triggered_by: triggers(replace_triggered_by, scope) }),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

const ignored = (value: Value): readonly string[] => (isList(value) ? value.map(code) : [code(value)]);

function triggers(value: Value, scope: Scope): NonNullable<Lifecycle["replace_triggered_by"]> {
  return within("replace_triggered_by", () => {
    const flat = (one: Value): readonly Value[] => {
      if (isList(one)) return one.flatMap(flat);
      return isExpression(one) || typeof one !== "object" || one === null ? [one] : Object.values(one).flatMap(flat);
    };
    return flat(reduce(value, scope)).map((one) => {
      if (typeof one !== "object" || one === null || !isExpression(one) || one.$ !== "ref")
        return refuse("resources and their attributes expected");
      return { address: one.to, attribute: one.path.join(".") };
    });
  });
}

/** Addresses that `depends_on` names: of blocks, whatever instances they have. */
export const waitsFor = (values: readonly Value[], path: string): readonly string[] =>
  values.map((value) => {
    if (!isExpression(value) || value.$ !== "ref") return refuse("depends_on: resources and modules expected");
    const { to, key } = value;
    return `${path}.${to}${instance(typeof key === "string" || typeof key === "number" ? key : undefined)}`;
  });
