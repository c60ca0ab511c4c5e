import type { FirstStep, Prepared } from "../../lowering/first-step.ts";
import { loweringOf, type AccountNeeds, type Kinds } from "../../lowering/kind.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import type { Import, ResourceGraph } from "../../terraform/graph.ts";
import { deployedIn } from "./deploying.ts";
import { graphOf } from "./roots.ts";
import { compareText } from "../../text/order.ts";

/**
 * APIs of Google Cloud that a person enables in each project: without them Terraform can enable no other, nor look at
 * the project.
 */
export const enabledByHand = [
  "cloudbilling.googleapis.com",
  "cloudresourcemanager.googleapis.com",
  "iam.googleapis.com",
  "serviceusage.googleapis.com",
] as const;

/** One step of the first apply on a target, as data: the README prints it, and the rehearsal goes through it. */
export type Step =
  | { readonly do: "say"; readonly says: string; readonly delegates: readonly string[] }
  | {
      readonly do: "apply-account";
      readonly root: System;
      /** What must be so, or be given, besides. */
      readonly needs: readonly AccountNeeds[];
      /** The bucket of its state is there, and adopted. */
      readonly hasBucket: boolean;
      /** It takes over what exists. */
      readonly adopts: boolean;
    }
  | {
      readonly do: "apply-environment";
      readonly root: System;
      readonly prepare: readonly Prepared[];
      /** Commands that wait until what was applied runs. */
      readonly settled: readonly string[];
      readonly adopts: boolean;
    };

/** What a person does on a target, from nothing to environments that run, in this order. */
export function firstApply(
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly Step[] {
  const asked = askedBy(systems.map(inKeyOrder), kinds);
  const said = (when: "before" | "between" | "after"): readonly Step[] =>
    [...new Map(asked.flatMap((step) => (step.when === when ? [[step.says, step] as const] : []))).values()].map(
      ({ says, delegates = [] }) => ({ do: "say", says, delegates }),
    );
  const importsOf = (root: System): readonly Import[] => graphOf(root, graphs).imports ?? [];
  const accounts = inTurn(
    systems.filter((system) => !isEnvironment(system)).map((root) => ({ root, needs: needsOf(root, kinds) })),
  );
  return [
    ...said("before"),
    ...accounts.map(({ root, needs }) => ({
      do: "apply-account" as const,
      root,
      needs,
      hasBucket: hasStateBucket(importsOf(root)),
      adopts: importsOf(root).length > 0,
    })),
    ...said("between"),
    ...systems.filter(isEnvironment).map((root) => ({
      do: "apply-environment" as const,
      root,
      prepare: asked.filter((step) => step.when === "prepare").filter((step) => step.environment === root.environment),
      settled: deployedIn(root, graphOf(root, graphs), kinds).flatMap(({ deployment }) => deployment.settled),
      adopts: importsOf(root).length > 0,
    })),
    ...said("after"),
  ];
}

/** What kinds ask for, by their names. */
function askedBy(systems: readonly System[], kinds: Kinds): readonly FirstStep[] {
  const used = [...new Map(systems.flatMap((system) => loweringsOf(system, kinds)))].sort(([a], [b]) =>
    compareText(a, b),
  );
  return used.flatMap(([, { firstApply: steps = [] }]) => (typeof steps === "function" ? steps(systems) : steps));
}

/** The lowerings of a system's components, by kind. */
const loweringsOf = (system: System, kinds: Kinds) =>
  Object.values(system.components).flatMap(({ kind: name }) => {
    const kind = kinds[name];
    return kind ? [[name, loweringOf(kind, system)] as const] : [];
  });

const needsOf = (root: System, kinds: Kinds): readonly AccountNeeds[] =>
  [...new Map(loweringsOf(root, kinds)).values()].flatMap((one) => one.accountNeeds?.(root) ?? []);

interface Turn {
  readonly root: System;
  readonly needs: readonly AccountNeeds[];
}

/** Roots in the order of the design, but each after those that it needs. */
function inTurn(turns: readonly Turn[]): readonly Turn[] {
  const placed = new Set<Turn>();
  const place = (turn: Turn): void => {
    if (placed.has(turn)) return;
    const names = turn.needs.flatMap(({ roots }) => roots);
    for (const before of turns) if (before !== turn && names.includes(before.root.environment)) place(before);
    placed.add(turn);
  };
  turns.forEach(place);
  return [...placed];
}

/** Whether the bucket of the state exists before its root is applied. */
const hasStateBucket = (imports: readonly Import[]): boolean =>
  imports.some(({ to }) => /^module\.terraform_state\.\w+_bucket\.this$/.test(to));
