import { placeOf } from "../lowering/taken-twice.ts";
import type { System } from "../system/system.ts";
import type { ResourceGraph } from "../terraform/graph.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";

/** A root module, as it is applied. */
export interface Root {
  readonly system: System;
  readonly graph: ResourceGraph;
}

/** Where a root stands in the output, for people: `aws/environments/prod`. */
export const nameOf = ({ graph }: Root): string => `${graph.target}/${graph.folder}`;

/** Accounts of AWS and projects of Google Cloud as they are, as data: what is there before, and what roots made. */
export interface World {
  /** Who has what can be there once, by its key: a root of a system, or somebody else. */
  readonly taken: ReadonlyMap<string, string>;
  /** APIs that are enabled, by project. */
  readonly apis: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is there of each type that has a quota, by account and region. */
  readonly counts: ReadonlyMap<string, number>;
  /** Quotas that were raised, by type; the others are the defaults. */
  readonly raised: Readonly<Record<string, number>>;
  /** Names by account, type and argument, for what refers by name: `123456789012 aws_iam_role name` has the roles. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Nothing anywhere. */
export const emptyWorld: World = {
  taken: new Map(),
  apis: new Map(),
  counts: new Map(),
  raised: {},
  names: new Map(),
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

/** APIs that a person enables before the first apply, as the README says. */
export const enabledByHand = [
  "cloudresourcemanager.googleapis.com",
  "iam.googleapis.com",
  "serviceusage.googleapis.com",
] as const;

/** The same world with APIs enabled in a project. */
export function withApis(world: World, project: string, services: Iterable<string>): World {
  return {
    ...world,
    apis: new Map([...world.apis, [project, new Set([...(world.apis.get(project) ?? []), ...services])]]),
  };
}
