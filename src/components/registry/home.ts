import { ownerOf } from "../../system/accounts.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, Place, System } from "../../system/system.ts";
import type { Registry } from "./schema.ts";

/** Where the images that an environment runs are kept, where that is in another account or project than its own. */
export function elsewhere({ environment, places }: System, { home }: Registry): Place | undefined {
  const [own, kept] = [environment, home].map((name) => places.find((one) => one.environment === name));
  return own && kept && !samePlace(own, kept) ? kept : undefined;
}

/** Where the images of an environment are kept. */
export const keptAt = (owner: Place, { places }: Pick<System, "places">, { home }: Registry): Place =>
  places.find(({ environment }) => environment === home) ?? owner;

/** Whether an account's root makes the registry: each does, unless the design says whose images all run. */
export const keepsImages = ({ serves = [] }: System, { home }: Registry): boolean =>
  home === undefined || serves.some(({ environment }) => environment === home);

/** Environments whose images an account keeps: its own, or all of the target. */
export const keptFor = ({ serves = [], environments = [] }: System, { home }: Registry): readonly System[] =>
  home === undefined ? serves : environments;

const samePlace = (a: Pick<Place, "owner" | "region">, b: typeof a): boolean =>
  a.owner === b.owner && a.region === b.region;

/** Whether the environments of some target are in more than one place. */
const areApart = (systems: readonly System[]): boolean =>
  ["aws", "gcp"].some((target) => {
    const places = systems
      .filter((one) => one.target === target)
      .map((one) => ({ owner: ownerOf(one), region: one.region }));
    return places.some((one) => places[0] !== undefined && !samePlace(places[0], one));
  });

/** The environment that keeps the images is one of the target's, and another than its own for some environment. */
export function checkAcross(systems: readonly System[]): readonly { system: System; issue: Issue }[] {
  return systems.flatMap((system) =>
    Object.values(system.components).flatMap((component) => {
      if (component.kind !== "registry") return [];
      const { home } = (component as Component<Registry>).config;
      if (home === undefined) return [];
      const allowed = systems.filter(({ target }) => target === system.target).map(({ environment }) => environment);
      const path = ["components", component.key, "home"];
      if (!allowed.includes(home)) return [{ system, issue: issue("not-allowed", path, { got: home, allowed }) }];
      if (areApart(systems)) return [];
      const owner = system.target === "aws" ? "account" : "project";
      const field = `targets.${system.target}.${owner}: each({ ${allowed.map((name) => `${name}: ...`).join(", ")} })`;
      return [{ system, issue: issue("needs-field", path, { field, why: "one-registry" }) }];
    }),
  );
}
