import { placeOf } from "../lowering/taken-twice.ts";
import { referencesIn } from "../terraform/expression.ts";
import { address, typeAt, type Resource } from "../terraform/graph.ts";
import { MockedCloud } from "../terraform/mocks/cloud.ts";
import { googleServicesOf } from "../terraform/permissions/google/permissions.ts";
import { claimsOf } from "../terraform/uniqueness/claims.ts";
import { alwaysThere, needs, serviceAgents, type Need } from "./needs.ts";
import { quotas } from "./quotas.ts";
import { nameOf, withApis, type Root, type World } from "./world.ts";

/** What a cloud would not do, and why. */
export interface Refusal {
  readonly code: "name-taken" | "api-disabled" | "over-quota" | "not-there" | "no-state-bucket" | "denied";
  /** The root that was applied. */
  readonly root: string;
  /** Address of the resource; empty where the whole root is refused. */
  readonly address: string;
  /** For people, in English. */
  readonly why: string;
}

/** Who applies: what it may do, by action or permission, and why not where it may not. */
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
 * and what is not refused is there afterwards. Adopted addresses are taken over from whoever has them.
 */
export function applyRoot(
  world: World,
  root: Root,
  identity: Identity = administrator,
  adopted: ReadonlySet<string> = new Set(),
): Applied {
  const { graph, system } = root;
  const refusals: Refusal[] = [];
  const refuse = (code: Refusal["code"], resource: Resource | undefined, why: string): void => {
    refusals.push({ code, root: nameOf(root), address: resource ? address(resource) : "", why });
  };
  const place = placeOf(system);
  const cloud = new MockedCloud(graph, place.target === "aws" ? place.account : undefined);
  const managed = graph.resources.filter(({ mode }) => mode === "managed");

  if (system.serves === undefined && !hasStateBucket(world, root))
    refuse("no-state-bucket", undefined, `terraform init finds no bucket ${system.state.bucket}`);

  let after = place.target === "gcp" ? withApis(world, place.account, enabledHere(managed)) : world;
  if (place.target === "gcp") {
    const enabled = after.apis.get(place.account) ?? new Set<string>();
    for (const resource of managed)
      for (const service of servicesOf(resource))
        if (!enabled.has(service)) refuse("api-disabled", resource, `${service} is not enabled in ${place.account}`);
  }

  const taken = new Map(after.taken);
  for (const { key, resource, names, row } of claimsOf(graph, place)) {
    const owner = taken.get(key);
    const what = `${resource.type}${names.length === 0 ? "" : ` ${names.join(" ")}`}`;
    if (owner !== undefined && !adopted.has(address(resource)))
      refuse(
        "name-taken",
        resource,
        `${what} belongs to ${owner}${row.second === "overwrites" ? ", and would be overwritten" : ""}`,
      );
    else taken.set(key, `${system.name} ${nameOf(root)}`);
  }

  const counts = new Map(after.counts);
  for (const resource of managed) {
    const quota = Object.hasOwn(quotas, resource.type) ? quotas[resource.type] : undefined;
    if (!quota) continue;
    const most = after.raised[resource.type] ?? quota.most;
    const key = [place.account, ...(quota.within === "region" ? [place.region] : []), resource.type].join(" ");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === most + 1)
      refuse(
        "over-quota",
        resource,
        `${most} of ${resource.type} are allowed in ${place.account}, unless more are asked for`,
      );
  }

  const names = new Map([...after.names].map(([key, set]) => [key, new Set(set)]));
  for (const { of, by } of [...Object.values(needs).flat(), ...Object.values(serviceAgents)])
    for (const one of managed)
      if (one.type === of) {
        const found = one.args[by] === undefined ? undefined : cloud.value(one.args[by]);
        const key = [place.account, of, by].join(" ");
        if (typeof found === "string") names.set(key, (names.get(key) ?? new Set()).add(found));
      }
  for (const resource of managed)
    for (const need of Object.hasOwn(needs, resource.type) ? (needs[resource.type] ?? []) : [])
      for (const { name, account = place.account } of namedBy(need, cloud, resource))
        if (!isThere(names, place.account, { ...need, name, account }))
          refuse("not-there", resource, `there is no ${need.of} ${name} in ${account}`);

  for (const resource of managed)
    for (const action of identity.denies(resource, root))
      refuse("denied", resource, `${identity.name} may not ${action}`);

  after = { ...after, taken, counts, names };
  return { world: after, refusals };
}

/** Whether what is named is there; an account of Google's own is, once the identity of its service was made. */
function isThere(
  names: World["names"],
  project: string,
  { of, by, name, account }: Need & { readonly name: string; readonly account: string },
): boolean {
  if (alwaysThere.includes(account)) return true;
  const maker = Object.hasOwn(serviceAgents, account) ? serviceAgents[account] : undefined;
  const place = maker ? [project, maker.of, maker.by] : [account, of, by];
  return names.get(place.join(" "))?.has(maker?.name ?? name) ?? false;
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

/** The order of the README: roots of accounts and projects, then environments. */
export const inDocumentedOrder = (roots: readonly Root[]): readonly Root[] => [
  ...roots.filter(({ system }) => system.serves !== undefined),
  ...roots.filter(({ system }) => system.serves === undefined),
];

function hasStateBucket(world: World, { system: { target, state } }: Root): boolean {
  const type = target === "aws" ? "aws_s3_bucket" : "google_storage_bucket";
  return world.taken.has(JSON.stringify([type, state.bucket]));
}

const servicesOf = ({ type }: Resource): readonly string[] =>
  type.startsWith("google_") && type !== "google_project_service" ? googleServicesOf([type]) : [];

const enabledHere = (resources: readonly Resource[]): readonly string[] =>
  resources.flatMap(({ type, args }) =>
    type === "google_project_service" && typeof args.service === "string" ? [args.service] : [],
  );

function namedBy(
  { argument, form }: Need,
  cloud: MockedCloud,
  resource: Resource,
): readonly { readonly name: string; readonly account?: string }[] {
  const stated = resource.args[argument];
  if (stated === undefined || referencesIn(stated).some(({ to }) => typeAt(to).mode === "managed")) return [];
  const value = cloud.value(stated);
  if (typeof value !== "string") return [];
  if (!form) return [{ name: value }];
  // Accounts of Google's own and of others have other endings, and are there.
  const [, name, account] = form.exec(value) ?? [];
  return name === undefined ? [] : [{ name, ...(account === undefined ? {} : { account }) }];
}
