import { own } from "../../terraform/schema.ts";
import { walk, type Expression, type Value } from "../../terraform/expression.ts";
import { typePart, type Resource } from "../../terraform/graph.ts";
import type { Root } from "../world.ts";
import { changedOutside, neverTheSame, unsteady } from "./changed-outside.ts";
import { faultsOf, ignores, stated, type Fault, type Stage } from "./stage.ts";

/**
 * Plans once more, after a deployment, after the scalers and schedules did their work, and without any value that was
 * given for the first apply alone: there is to be nothing to do.
 */
export const planAgain = (root: Root): readonly Fault[] =>
  faultsOf("plan-again", root, (stage) => {
    for (const resource of stage.managed) {
      takesBack(resource, stage);
      for (const [argument, value] of Object.entries(resource.args))
        if (!ignores(resource, argument)) {
          wavers(resource, argument, value, stage);
          if (argument.endsWith("_wo")) isGivenAgain(resource, argument, value, stage);
        }
    }
  });

/** What somebody else changes, and the plan would change back. */
function takesBack(resource: Resource, { root: { graph }, tell }: Stage): void {
  for (const row of rowsOf(changedOutside, resource.type)) {
    if (row.happens && !row.happens(resource, graph)) continue;
    if (row.shows !== true && stated(resource, row.path).length === 0) continue;
    if (row.absorbed?.(resource) === true || ignores(resource, row.path)) continue;
    tell(resource, `${row.path} is changed by ${row.by}, and a plan takes that back`);
  }
}

const rowsOf = <T>(table: Readonly<Record<string, readonly T[]>>, type: string): readonly T[] => own(table, type) ?? [];

/** What is another value in every plan. */
function wavers(resource: Resource, argument: string, value: Value, { tell }: Stage): void {
  const told = new Set<string>();
  const say = (why: string): void => {
    if (!told.has(why)) tell(resource, `${argument} differs in every plan: ${why}`);
    told.add(why);
  };
  each(value, (one) => {
    if (one.$ === "call" && neverTheSame.includes(one.name)) say(`${one.name}() gives something else each time`);
    if (one.$ !== "ref") return;
    const type = typePart(one.to);
    const row = own(unsteady, type);
    if (row?.attribute.test(String(one.path[0])) === true) say(row.why);
  });
}

/** A secret that is written once is asked for beside its version in every plan. */
function isGivenAgain(resource: Resource, argument: string, value: Value, { root: { graph }, tell }: Stage): void {
  const version = `${argument}_version`;
  if (resource.args[version] === undefined || resource.args[version] === null) {
    tell(resource, `${argument} has no ${version}: no other value is ever written`);
    return;
  }
  each(value, (one) => {
    if (one.$ === "param" && (graph.parameters[one.name]?.value ?? null) === null)
      tell(resource, `${argument} is nothing once ${one.name} is not given, and ${version} wants it in every plan`);
  });
}

const each = (value: Value, visit: (one: Expression) => void): void => {
  walk(value, visit);
};
