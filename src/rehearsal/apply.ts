import { projectNumber } from "../lowering/gcp/apis.ts";
import { address, type Resource } from "../terraform/graph.ts";
import { googleServicesOf } from "../terraform/permissions/google/permissions.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";
import { zonesAfter } from "./delegation.ts";
import { constrain } from "./organization.ts";
import { namesAfter } from "./presence.ts";
import { countsAfter } from "./quotas.ts";
import { start } from "./starting.ts";
import { stepOf, type Code, type Step } from "./step.ts";
import { nameOf, withApis, type Root, type World } from "./world.ts";

/** What a cloud would not do, and why. */
export interface Refusal {
  readonly code: Code;
  /** The root that was applied. */
  readonly root: string;
  /** Address of the resource; empty where the whole root is refused. */
  readonly address: string;
  /** For people, in English. */
  readonly why: string;
}

/** Who applies: what it may not do of what a resource takes, by action or permission. */
export interface Identity {
  readonly name: string;
  readonly denies: (resource: Resource, root: Root) => readonly string[];
}

/** Whoever administers the account. */
export const administrator: Identity = { name: "administrator", denies: () => [] };

export interface Applied {
  readonly world: World;
  readonly refusals: readonly Refusal[];
}

/**
 * Applies a root to the world from nothing, as `terraform apply` would: everything that a cloud would refuse is told,
 * and what is not refused is there afterwards. What the root imports is taken over from whoever has it.
 */
export function applyRoot(world: World, root: Root, identity: Identity = administrator): Applied {
  const refusals: Refusal[] = [];
  const step = stepOf(world, root, (code, resource, why) => {
    refusals.push({ code, root: nameOf(root), address: resource ? address(resource) : "", why });
  });
  if (!startsOnDisk(root) && !hasStateBucket(world, root))
    step.refuse("no-state-bucket", undefined, `terraform init finds no bucket ${root.system.state.bucket}`);
  const after = {
    ...apisAfter(step),
    taken: takenAfter(step),
    counts: countsAfter(step),
    names: namesAfter(step),
    zones: zonesAfter(step),
  };
  constrain(step);
  start(step);
  for (const resource of [...step.managed, ...root.graph.resources.filter(({ mode }) => mode === "data")])
    for (const action of identity.denies(resource, root))
      step.refuse("denied", resource, `${identity.name} may not ${action}`);
  return { world: after, refusals };
}

/** Applies roots one after the other, as the README orders them. */
export function applyAll(
  world: World,
  roots: readonly Root[],
  identityOf: (root: Root) => Identity = () => administrator,
): Applied {
  return roots.reduce<Applied>(
    (before, root) => {
      const { world: after, refusals } = applyRoot(before.world, root, identityOf(root));
      return { world: after, refusals: [...before.refusals, ...refusals] };
    },
    { world, refusals: [] },
  );
}

const importedBy = ({ graph }: Root): ReadonlySet<string> => new Set((graph.imports ?? []).map(({ to }) => to));

/** The root that makes the bucket of the state is applied without it; where it adopts the bucket, with it. */
const startsOnDisk = (root: Root): boolean =>
  root.system.serves !== undefined && ![...importedBy(root)].some((to) => to.startsWith("module.terraform_state."));

function hasStateBucket(world: World, { system: { target, state } }: Root): boolean {
  const type = target === "aws" ? "aws_s3_bucket" : "google_storage_bucket";
  return world.taken.has(JSON.stringify([type, state.bucket]));
}

/** What enables APIs takes some itself, and the project is looked up before anything is made: a person enables these. */
function apisAfter({ world, root, place, managed, refuse }: Step): World {
  if (place.target !== "gcp") return world;
  const before = world.apis.get(place.account) ?? new Set<string>();
  const after = withApis(world, place.account, enabledHere(managed));
  const enabled = after.apis.get(place.account) ?? new Set<string>();
  const look = (type: string, resource: Resource | undefined, there: ReadonlySet<string>): void => {
    for (const service of googleServicesOf([type]))
      if (!there.has(service)) refuse("api-disabled", resource, `${service} is not enabled in ${place.account}`);
  };
  if (JSON.stringify(root.graph).includes(projectNumber.to)) look("data.google_project", undefined, before);
  for (const resource of managed)
    if (resource.type.startsWith("google_"))
      look(resource.type, resource, resource.type === "google_project_service" ? before : enabled);
  return after;
}

function takenAfter({ world, root, place, refuse }: Step): World["taken"] {
  const taken = new Map(world.taken);
  const adopted = importedBy(root);
  for (const { key, resource, names, row } of claimsOf(root.graph, place)) {
    const owner = taken.get(key);
    const held = world.held.get(key);
    const what = `${resource.type}${names.length === 0 ? "" : ` ${names.join(" ")}`}`;
    const isAdopted = adopted.has(address(resource));
    if (isAdopted && owner === undefined) refuse("not-there", resource, `there is no ${what} to be imported`);
    else if (owner !== undefined && !isAdopted)
      refuse(
        "name-taken",
        resource,
        `${what} belongs to ${owner}${row.second === "overwrites" ? ", and would be overwritten" : ""}`,
      );
    else if (held && held.undeleted <= 0)
      refuse(
        "name-taken",
        resource,
        `${what} was deleted, and its name is ${held.days === Infinity ? "never given back" : `given back in ${held.days} days`}`,
      );
    else taken.set(key, `${root.system.name} ${nameOf(root)}`);
  }
  return taken;
}

const enabledHere = (resources: readonly Resource[]): readonly string[] =>
  resources.flatMap(({ type, args }) =>
    type === "google_project_service" && typeof args.service === "string" ? [args.service] : [],
  );
