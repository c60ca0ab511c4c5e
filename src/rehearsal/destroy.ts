import { own } from "../terraform/schema.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";
import { keptNames } from "../terraform/kept-names.ts";
import { namedIn } from "./presence.ts";
import { quotaOf } from "../terraform/quotas.ts";
import { countKey } from "./quotas.ts";
import { stepOf } from "./step.ts";
import type { Held, Root, World } from "./world.ts";

/** The world after `terraform destroy` of a root: names are free again, but for those that the cloud keeps. */
export function destroyRoot(world: World, root: Root): World {
  const step = stepOf(world, root, () => undefined);
  const taken = new Map(world.taken);
  const held = new Map(world.held);
  for (const { key, resource } of claimsOf(root.graph, step.place)) {
    taken.delete(key);
    const kept = own(keptNames, resource.type);
    if (!kept) continue;
    const said =
      typeof kept.days === "number" ? kept.days : step.cloud.value(resource.args[kept.days.argument] ?? null);
    const days = typeof said === "number" ? said : typeof kept.days === "number" ? kept.days : kept.days.otherwise;
    if (days > 0) held.set(key, { days, undeleted: kept.undeleted ?? 0 });
  }
  const counts = new Map(world.counts);
  for (const { type } of step.managed) {
    const quota = quotaOf(type);
    if (!quota) continue;
    const key = countKey(type, quota, step.place);
    counts.set(key, (counts.get(key) ?? 0) - 1);
  }
  const names = new Map([...world.names].map(([key, set]) => [key, new Set(set)]));
  for (const { key, name } of namedIn(step)) names.get(key)?.delete(name);
  return { ...world, taken, held, counts, names };
}

/** The same world some days later. */
export function daysLater(world: World, days: number): World {
  const left = [...world.held].map(([key, one]): [string, Held] => [
    key,
    { days: one.days - days, undeleted: one.undeleted - days },
  ]);
  return { ...world, held: new Map(left.filter(([, one]) => one.days > 0)) };
}
