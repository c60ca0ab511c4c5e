import { oncePer } from "../../issues/once-per.ts";
import { ownerOf } from "../../system/accounts.ts";
import { ofKind, type System } from "../../system/system.ts";
import { compareText } from "../../text/order.ts";
import { managedNameOf } from "./names.ts";

/** Part of an account's root, and label of the call there. */
export const zonesPart = "public_zones";

/** A public zone that the root of an account makes. */
interface Home {
  /** Its DNS name. */
  readonly name: string;
  readonly root: System;
}

export interface Zone extends Home {
  /** The zone of the design that its name stands in, which is to delegate it. */
  readonly parent?: Home;
  /**
   * Who enters its name servers there: its own root, that of the parent, which looks them up, or a person, as where the
   * parent is nobody's here or in another root on AWS.
   */
  readonly delegatedBy: "own root" | "parent's root" | "person";
}

/** The zones that the roots of a target make, by name: one of a name in each account or project, in its first root. */
export const zonesOf = ({ roots = [] }: System): readonly Zone[] => zonesOfAll(roots);

const zonesOfAll = oncePer((roots: readonly System[]): readonly Zone[] => {
  const homes = new Map<string, Home>();
  for (const root of roots)
    for (const name of namesIn(root)) {
      const place = `${name} ${ownerOf(root)}`;
      if (!homes.has(place)) homes.set(place, { name, root });
    }
  const all = [...homes.values()].sort((a, b) => compareText(a.name, b.name));
  const found = all.map((home) => ({ ...home, parent: parentOf(home, all) }));
  const lookedUp = found.filter((zone) => canLookUp(zone, found));
  const delegatedBy = (zone: Found): Zone["delegatedBy"] => {
    if (zone.parent?.root === zone.root) return "own root";
    return lookedUp.includes(zone) && !isCircular(zone, lookedUp) ? "parent's root" : "person";
  };
  return found.map((zone) => ({
    name: zone.name,
    root: zone.root,
    ...(zone.parent ? { parent: zone.parent } : {}),
    delegatedBy: delegatedBy(zone),
  }));
});

/** Those of one root. */
export const isIn =
  (root: System) =>
  (zone: Home): boolean =>
    zone.root.environment === root.environment;

/** A zone with the one that delegates it. */
export interface Child extends Home {
  readonly parent: Home;
}

/** Zones of other roots that a root looks up, to enter their name servers in its own. */
export const childrenElsewhere = (account: System): readonly Child[] =>
  zonesOf(account).flatMap((zone) =>
    zone.parent && zone.delegatedBy === "parent's root" && isIn(account)(zone.parent)
      ? [{ name: zone.name, root: zone.root, parent: zone.parent }]
      : [],
  );

interface Found extends Home {
  readonly parent: Home | undefined;
}

const namesIn = ({ serves = [] }: System): readonly string[] =>
  serves.flatMap((system) => ofKind(system, "domain").flatMap((one) => managedNameOf(one) ?? []));

/** By labels: `xtodo.example.com` is not below `todo.example.com`. */
const isBelow = (name: string, other: string): boolean => name.endsWith(`.${other}`);

/** The zone with the longest name that this one's is below; of several in as many accounts its own account's, or none. */
function parentOf({ name, root }: Home, all: readonly Home[]): Home | undefined {
  const above = all.filter((one) => isBelow(name, one.name));
  const longest = Math.max(...above.map((one) => one.name.length));
  const nearest = above.filter((one) => one.name.length === longest);
  return nearest.find((one) => ownerOf(one.root) === ownerOf(root)) ?? (nearest.length === 1 ? nearest[0] : undefined);
}

/** Only Google Cloud lets a root read in another's project; and a name has one zone that answers for it. */
const canLookUp = (zone: Found, all: readonly Found[]): boolean =>
  zone.parent !== undefined &&
  zone.parent.root !== zone.root &&
  zone.root.target === "gcp" &&
  all.every((one) => one === zone || one.name !== zone.name || one.parent !== zone.parent);

/** Two roots that look at each other's zones could neither be applied first. */
function isCircular(zone: Found, lookedUp: readonly Found[]): boolean {
  const seen = new Set<System>();
  const next = [zone.root];
  for (let root = next.pop(); root; root = next.pop()) {
    if (root === zone.parent?.root) return true;
    if (seen.has(root)) continue;
    seen.add(root);
    next.push(...lookedUp.filter((one) => one.parent?.root === root).map((one) => one.root));
  }
  return false;
}
