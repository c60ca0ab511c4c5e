import type { Kinds } from "../lowering/kind.ts";
import { enabledByHand, firstApply, type Step } from "../outputs/terraform/first-apply.ts";
import type { System } from "../system/system.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { administrator, applyRoot, type Applied, type Identity } from "./apply.ts";
import { nameOf, withApis, withEntered, type Root, type World } from "./world.ts";

/** A step of the README, with the root that is applied in it. */
export interface Turn {
  readonly step: Step;
  readonly root?: Root;
}

/** What the README of an output says of the first apply, target after target. */
export function turnsOf(
  { systems, graphs }: { readonly systems: readonly System[]; readonly graphs: readonly ResourceGraph[] },
  kinds: Kinds,
): readonly Turn[] {
  const rootOf = new Map(
    systems.flatMap((system, index) => {
      const graph = graphs[index];
      return graph ? [[system, { system, graph }] as const] : [];
    }),
  );
  const targets = [...new Set(systems.map(({ target }) => target))];
  return targets.flatMap((target) =>
    firstApply(
      systems.filter((one) => one.target === target),
      graphs,
      kinds,
    ).map((step) => {
      const root = step.do === "say" ? undefined : rootOf.get(step.root);
      return { step, ...(root ? { root } : {}) };
    }),
  );
}

/** Does what the README says, step by step, and tells what would be refused. */
export const rehearse = (
  world: World,
  turns: readonly Turn[],
  identityOf: (root: Root) => Identity = () => administrator,
): Applied =>
  turns.reduce<Applied>(
    (before, turn) => {
      const { world: after, refusals } = taken(turn, before.world, identityOf);
      return { world: after, refusals: [...before.refusals, ...refusals] };
    },
    { world, refusals: [] },
  );

function taken({ step, root }: Turn, world: World, identityOf: (root: Root) => Identity): Applied {
  if (step.do === "say") return { world: withEntered(world, step.delegates), refusals: [] };
  if (!root) return { world, refusals: [] };
  if (step.do === "apply-account") {
    const { target, project } = step.root;
    return applyRoot(target === "gcp" ? withApis(world, project, enabledByHand) : world, root, identityOf(root));
  }
  const given = {
    values: new Set([
      ...(world.given?.values ?? []),
      ...step.prepare.flatMap(({ fills = [] }) => fills.map((module) => `${nameOf(root)} ${module}`)),
    ]),
    images: new Set([...(world.given?.images ?? []), ...step.prepare.flatMap(({ pushes = [] }) => pushes)]),
  };
  return applyRoot({ ...world, given }, root, identityOf(root));
}
