import { placeOf } from "../lowering/taken-twice.ts";
import type { System } from "../system/system.ts";
import { address, type ResourceGraph } from "../terraform/graph.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";
import type { Constraint } from "./organization.ts";

/** A root module, as it is applied. */
export interface Root {
  readonly system: System;
  readonly graph: ResourceGraph;
}

/** Where a root stands in the output, for people: `aws/environments/prod`. */
export const nameOf = ({ graph }: Root): string => `${graph.target}/${graph.folder}`;

/** The name of something that was deleted, and that the cloud does not give back yet. */
export interface Held {
  /** Days until it is free; never where there is no end. */
  readonly days: number;
  /** Days within which the provider brings the deleted one back instead of failing. */
  readonly undeleted: number;
}

/** Accounts of AWS and projects of Google Cloud as they are, as data: what is there before, and what roots made. */
export interface World {
  /** Who has what can be there once, by its key: a root of a system, or somebody else. */
  readonly taken: ReadonlyMap<string, string>;
  /** What was deleted and keeps its name, by the same key. */
  readonly held: ReadonlyMap<string, Held>;
  /** APIs that are enabled, by project. */
  readonly apis: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is there of each type that has a quota, by account and region. */
  readonly counts: ReadonlyMap<string, number>;
  /** Quotas that were raised, by type; the others are the defaults. */
  readonly raised: Readonly<Record<string, number>>;
  /** Names by account, type and argument, for what refers by name: `123456789012 aws_iam_role name` has the roles. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Public zones that roots made, and of which of them a record in another zone of theirs says who answers. */
  readonly zones: ReadonlyMap<string, { readonly delegated: boolean }>;
  /** Zones that a person entered in their parent, or at the registrar. */
  readonly entered: ReadonlySet<string>;
  /** What an organization lets nobody do in its accounts. */
  readonly constraints: readonly Constraint[];
  /** What people gave before something was applied that waits for it; absent: whatever is asked for. */
  readonly given?: Given;
}

export interface Given {
  /** Modules whose secrets have a value, and parameters that do: `aws/environments/prod module.api_token`. */
  readonly values: ReadonlySet<string>;
  /** Images that were pushed, with their tags. */
  readonly images: ReadonlySet<string>;
}

/** Nothing anywhere but what every new account has. */
export const emptyWorld: World = {
  taken: new Map(),
  held: new Map(),
  apis: new Map(),
  counts: new Map(),
  raised: {},
  names: new Map(),
  zones: new Map(),
  entered: new Set(),
  constraints: [],
};

/** The same world, in which somebody else has already made what some roots would make: rows of a document that are done. */
export function alreadyMade(
  world: World,
  root: Root,
  isDone: (type: string, names: readonly string[]) => boolean,
): World {
  const taken = new Map(world.taken);
  for (const { key, names, resource } of claimsOf(root.graph, placeOf(root.system)))
    if (isDone(resource.type, names)) taken.set(key, "somebody else");
  return { ...world, taken };
}

/** The same world, in which there is what roots adopt. */
export function withAdopted(world: World, roots: readonly Root[]): World {
  return roots.reduce((made, root) => {
    const adopted = new Set((root.graph.imports ?? []).map(({ to }) => to));
    const taken = new Map(made.taken);
    for (const { key, resource } of claimsOf(root.graph, placeOf(root.system)))
      if (adopted.has(address(resource))) taken.set(key, "somebody else");
    return { ...made, taken };
  }, world);
}

/** The same world with APIs enabled in a project. */
export function withApis(world: World, project: string, services: Iterable<string>): World {
  return {
    ...world,
    apis: new Map([...world.apis, [project, new Set([...(world.apis.get(project) ?? []), ...services])]]),
  };
}

/** The same world, in which a person entered the name servers of zones where these are delegated from. */
export const withEntered = (world: World, zones: Iterable<string>): World => ({
  ...world,
  entered: new Set([...world.entered, ...zones]),
});
