import { loweringOf } from "../../lowering/kind.ts";
import { placeOf } from "../../lowering/taken-twice.ts";
import type { TakingDown } from "../../lowering/taking-down.ts";
import { isEnvironment, renamedWithout } from "../../system/accounts.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import { deletedByHand } from "../../terraform/deleting-by-hand.ts";
import { keepingResource } from "../../terraform/deletion.ts";
import type { Resource, ResourceGraph } from "../../terraform/graph.ts";
import { keptNames } from "../../terraform/kept-names.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";
import { deniesDeleting } from "../../terraform/protection.ts";
import { claimsOf } from "../../terraform/uniqueness/claims.ts";
import type { Source } from "../output.ts";
import { graphOf } from "./roots.ts";
import { firstApply } from "./first-apply.ts";

/** One step of taking an environment down, as data: the README prints it, and the rehearsal goes through it. */
export type DownStep =
  | {
      /** Takes protection off, and applies that. */
      readonly do: "free";
      readonly roots: readonly System[];
      /** Arguments at which a destroy stops until then. */
      readonly held: readonly string[];
      /** Arguments by which names stay taken for a while. */
      readonly named: readonly string[];
      /** What the design has to say besides. */
      readonly also: readonly string[];
    }
  | { readonly do: "destroy"; readonly root: System; readonly after: readonly After[] }
  | {
      /** Takes out what a person entered elsewhere, so that nobody else can answer for the names. */
      readonly do: "undelegate";
      readonly zones: readonly string[];
    }
  | {
      /** Takes it out of the design, and applies the roots that stay. */
      readonly do: "take-out";
      readonly roots: readonly System[];
      /** Types of which a root that stays protected may lose some. */
      readonly byHand: readonly string[];
      readonly renamed: readonly { readonly root: System; readonly name: string }[];
      /** Zones that are made for it alone, and zones of others that one of these delegates until then. */
      readonly zones: readonly string[];
      readonly orphans: readonly string[];
    }
  | {
      /** Destroys the root that served nothing else, from a copy of what was built before. */
      readonly do: "destroy-account";
      readonly root: System;
    };

type After = Extract<TakingDown, { readonly says: string }>;

/** What an administrator does to take an environment down, in this order. */
export function takingDown(
  { systems, graphs, kinds }: Pick<Source, "systems" | "graphs" | "kinds">,
  gone: System,
): readonly DownStep[] {
  const ofTarget = systems.filter(({ target }) => target === gone.target);
  const [environments, roots] = [ofTarget.filter(isEnvironment), ofTarget.filter((one) => !isEnvironment(one))];
  const own = roots.filter(({ serves = [] }) => serves.length === 1 && serves[0] === gone);
  const stay = roots.filter((one) => !own.includes(one));
  const askedBy = (system: System): readonly TakingDown[] =>
    Object.values(inKeyOrder(system).components).flatMap((component) => {
      const kind = kinds[component.kind];
      return (kind && loweringOf(kind, system).takenDown?.(component, system, graphOf(system, graphs))) ?? [];
    });
  const asked = askedBy(gone);
  const also = asked.flatMap((one) => (one.when === "freed" ? [one.says] : []));
  const others = environments.filter((one) => one !== gone).flatMap((one) => zonesIn(askedBy(one)));
  const zones = zonesIn(asked).filter((one) => !others.includes(one));
  const entered = firstApply(ofTarget, graphs, kinds).flatMap((step) => (step.do === "say" ? step.delegates : []));
  const undelegated = zones.filter((one) => entered.includes(one));
  const freed = [...roots.filter(({ serves = [] }) => serves.includes(gone)), gone];
  return [
    ...(gone.protected || also.length > 0
      ? [{ do: "free" as const, roots: freed, ...heldIn(freed.map((one) => graphOf(one, graphs))), also }]
      : []),
    { do: "destroy", root: gone, after: asked.flatMap((one) => (one.when === "after" ? [one] : [])) },
    ...(undelegated.length > 0 ? [{ do: "undelegate" as const, zones: undelegated }] : []),
    ...(stay.length > 0
      ? [
          {
            do: "take-out" as const,
            roots: stay,
            byHand: [...new Set(stay.flatMap((one) => keptTypes(one, graphOf(one, graphs))))],
            renamed: renamedWithout(environments, roots, gone.environment),
            zones,
            orphans: others.filter((one) => zones.some((zone) => one.endsWith(`.${zone}`))),
          },
        ]
      : []),
    ...own.map((root) => ({ do: "destroy-account" as const, root })),
  ];
}

const zonesIn = (asked: readonly TakingDown[]): readonly string[] => [
  ...new Set(asked.flatMap((one) => (one.when === "undelegated" ? one.zones : []))),
];

/** Arguments that keep something of a root, or a name of it, as its module has them. */
function heldIn(graphs: readonly ResourceGraph[]): {
  readonly held: readonly string[];
  readonly named: readonly string[];
} {
  const [held, named] = [new Set<string>(), new Set<string>()];
  for (const graph of graphs) {
    const cloud = new MockedCloud(graph);
    for (const one of graph.resources) {
      if (one.mode !== "managed" || one.module === stateCall) continue;
      for (const { argument } of keepingResource(one, cloud)) held.add(argument);
      if (deniesDeleting(one.type, one.args)) held.add("policy");
      const days = keptNames[one.type]?.days;
      if (typeof days === "object" && cloud.value(one.args[days.argument] ?? null) !== 0) named.add(days.argument);
    }
  }
  return { held: [...held].sort(), named: [...named].sort() };
}

/** Types of which a root may lose some with one of its environments, though it stays protected itself. */
function keptTypes(root: System, graph: ResourceGraph): readonly string[] {
  const { serves = [] } = root;
  if (serves.length < 2) return [];
  const cloud = new MockedCloud(graph);
  const kept = graph.resources.filter(
    (one) => one.mode === "managed" && one.type in deletedByHand && keepingResource(one, cloud).length > 0,
  );
  // What several environments have together there is one of, and stays with the last of them.
  const goesWithOne = ({ type, component }: Resource): boolean =>
    serves.filter(({ components }) => component in components).length === 1
      ? serves.filter((one) => one.protected).some(({ components }) => !(component in components))
      : kept.filter((one) => one.type === type && one.component === component).length > 1;
  return [...new Set(kept.filter(goesWithOne).map(({ type }) => type))].sort();
}

/** Label of the call that makes the bucket of the state. */
export const stateCall = "module.terraform_state";

/** How long the cloud keeps names of a root however it is destroyed, in days; a kind tells of those that it keeps for good. */
export const keptAfter = (system: System, graph: ResourceGraph): ReadonlyMap<string, KeptFor> =>
  new Map(
    claimsOf(graph, placeOf(system)).flatMap(({ resource: { type } }) => {
      const { days, undeleted } = keptNames[type] ?? {};
      return typeof days === "number" && days !== Infinity ? [[type, { days, undeleted }] as const] : [];
    }),
  );

interface KeptFor {
  readonly days: number;
  readonly undeleted: number | undefined;
}
