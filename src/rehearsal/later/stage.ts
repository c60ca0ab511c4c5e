import { placeOf } from "../../lowering/taken-twice.ts";
import { isExpression, isList, isRecord, referencesIn, type Value } from "../../terraform/expression.ts";
import { address, parseAddress, type Resource } from "../../terraform/graph.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";
import { nameOf, type Root } from "../world.ts";

/** What happens to a root once it is applied. */
export type Happening = "plan-again" | "deploy" | "rotate" | "replace-values" | "scale-in" | "take-down";

/** What broke, and why. */
export interface Fault {
  readonly happening: Happening;
  readonly root: string;
  /** Address of the resource; empty where it is the whole root. */
  readonly address: string;
  /** For people, in English. */
  readonly why: string;
}

/** A root that was applied, for what looks at it afterwards. */
export interface Stage {
  readonly root: Root;
  readonly cloud: MockedCloud;
  readonly managed: readonly Resource[];
  /** The resource of a root that a value refers to, of some types. */
  readonly referred: (value: Value | undefined, types: RegExp) => readonly Resource[];
  readonly tell: (resource: Resource | undefined, why: string) => void;
}

/** Looks at a root, and gathers what it tells. */
export function faultsOf(happening: Happening, root: Root, look: (stage: Stage) => void): readonly Fault[] {
  const faults: Fault[] = [];
  const { target, account } = placeOf(root.system);
  const managed = root.graph.resources.filter(({ mode }) => mode === "managed");
  const made = new Map(managed.map((one) => [address(one), one]));
  look({
    root,
    cloud: new MockedCloud(root.graph, target === "aws" ? account : undefined),
    managed,
    referred: (value, types) =>
      value === undefined
        ? []
        : [...new Set(referencesIn(value).map(({ to }) => to))].flatMap((to) => {
            const found = types.test(parseAddress(to).type) ? made.get(to) : undefined;
            return found ? [found] : [];
          }),
    tell: (resource, why) => {
      faults.push({ happening, root: nameOf(root), address: resource ? address(resource) : "", why });
    },
  });
  return faults;
}

/** Values at a path of blocks, each of which stands once or is a list. */
export function valuesAt(value: Value | undefined, [step, ...rest]: readonly string[]): readonly Value[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((one) => valuesAt(one, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [value];
  return isRecord(value) && !isExpression(value) ? valuesAt(value[step], rest) : [];
}

export const stated = ({ args }: Resource, path: string): readonly Value[] => valuesAt(args, path.split("."));

/** Whether Terraform is told to leave a path alone: `template[0].labels` is `template.labels`. */
export function ignores({ lifecycle }: Resource, path: string): boolean {
  const plain = (lifecycle?.ignore_changes ?? []).map((one) => one.replaceAll(/\[[^\]]*\]/g, ""));
  return plain.some((one) => one === "all" || one === path || path.startsWith(`${one}.`));
}

/** Whether one module is the other, or stands in it. */
export const standsIn = ({ module = "" }: Resource, outer: Resource): boolean =>
  module === (outer.module ?? "") || module.startsWith(`${outer.module ?? ""}.`);
