import type { DownStep } from "../../outputs/terraform/taking-down.ts";
import { stateCall } from "../../outputs/terraform/taking-down.ts";
import type { System } from "../../system/system.ts";
import { address, type Resource } from "../../terraform/graph.ts";
import { own } from "../../terraform/schema.ts";
import { applyRoot } from "../apply.ts";
import { zoneTypes } from "../delegation.ts";
import { destroyRoot } from "../destroy.ts";
import { textOf, stepOf } from "../step.ts";
import { nameOf, type Root, type World } from "../world.ts";
import { faultsOf, type Fault } from "./stage.ts";
import { holdsOn, takeDown } from "./take-down.ts";

/** The roots of a design in three versions: as it was applied, without protection of an environment, and without it. */
export interface Versions {
  readonly before: readonly Root[];
  readonly freed: readonly Root[];
  readonly after: readonly Root[];
}

/** Does what the README says to take an environment down, and tells what stops, stays, or breaks another root. */
export function takenDownBy(
  steps: readonly DownStep[],
  gone: System,
  { before, freed, after }: Versions,
  start: World,
): { readonly faults: readonly Fault[]; readonly world: World } {
  const faults: Fault[] = [];
  const named = (roots: readonly Root[], { target, folder }: System): Root | undefined =>
    roots.find(({ graph }) => graph.target === target && graph.folder === folder);
  const applied = new Map(
    before.filter(({ system }) => system.target === gone.target).map((one) => [nameOf(one), one]),
  );
  let world = start;
  const tell = (root: Root, why: string): unknown =>
    faults.push({ happening: "take-down", root: nameOf(root), address: "", why });
  const destroy = (root: Root): void => {
    world = destroyRoot(world, root);
    applied.delete(nameOf(root));
    for (const other of applied.values())
      for (const { code, why } of applyRoot(world, other).refusals)
        if (code === "not-there") tell(other, `it can no longer be planned: ${why}`);
  };
  const losing = (root: Root, lost: readonly Resource[]): void => {
    for (const zone of zonesIn(root, world, lost))
      if (world.entered.has(zone)) tell(root, `${zone} is still delegated from outside`);
  };

  for (const step of steps) {
    if (step.do === "free")
      for (const one of step.roots) {
        const root = named(freed, one);
        if (root) applied.set(nameOf(root), root);
      }
    else if (step.do === "undelegate")
      world = { ...world, entered: new Set([...world.entered].filter((zone) => !step.zones.includes(zone))) };
    else if (step.do === "destroy") {
      const root = [...applied.values()].find(({ system }) => system.environment === gone.environment);
      if (!root) continue;
      const { faults: stops, byHand, waits } = takeDown(world, root);
      faults.push(...stops);
      if (byHand.length + waits.length > 0 && step.after.length === 0) tell(root, "nobody says where it stops");
      destroy(root);
    } else if (step.do === "take-out")
      for (const one of step.roots) {
        const [old, fresh] = [named([...applied.values()], one), named(after, one)];
        if (!old || !fresh) {
          if (old) tell(old, "it has another name then, and so another state");
          continue;
        }
        const lost = lostBy(old, fresh);
        const stops = lost.filter(({ type }) => !step.byHand.includes(type) && own(zoneTypes, type) === undefined);
        faults.push(...stopping(old, stops));
        losing(old, lost);
        applied.set(nameOf(fresh), fresh);
      }
    else {
      const root = named([...applied.values()], step.root);
      if (!root) continue;
      const lost = root.graph.resources.filter(({ mode, module }) => mode === "managed" && module !== stateCall);
      faults.push(...stopping(root, lost));
      losing(root, lost);
      destroy(root);
    }
  }
  for (const root of applied.values()) {
    const fresh = named(after, root.system);
    if (!fresh) tell(root, "it stays, and nobody manages it");
    else if (lostBy(root, fresh).length > 0) tell(root, "it still has something of the environment");
  }
  return { faults, world };
}

function lostBy({ graph }: Root, fresh: Root): readonly Resource[] {
  const left = new Set(fresh.graph.resources.map(address));
  return graph.resources.filter((one) => one.mode === "managed" && !left.has(address(one)));
}

const stopping = (root: Root, lost: readonly Resource[]): readonly Fault[] =>
  faultsOf("take-down", root, (stage) => {
    for (const one of lost) for (const why of holdsOn(one, stage)) stage.tell(one, `nothing deletes it: ${why}`);
  });

/** Public zones among what is lost. */
function zonesIn(root: Root, world: World, lost: readonly Resource[]): readonly string[] {
  const step = stepOf(world, root, () => undefined);
  return lost.flatMap((one) => {
    const argument = own(zoneTypes, one.type);
    const name = argument === undefined ? undefined : textOf(step, one, argument);
    return name === undefined ? [] : [name.replace(/\.$/, "")];
  });
}
