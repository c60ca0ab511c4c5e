import type { Plain } from "../terraform/evaluation/plain.ts";
import type { Resource } from "../terraform/graph.ts";
import { textOf, type Step } from "./step.ts";

/** What an organization lets nobody do in its accounts, whatever rights they have. */
export interface Constraint {
  readonly name: string;
  readonly source: string;
  /** Why a resource is refused; undefined where it is not. */
  readonly refuses: (resource: Resource, known: Known) => string | undefined;
}

/** What is known of a resource before it is made. */
export interface Known {
  readonly text: (argument: string) => string | undefined;
  readonly value: (argument: string) => Plain | undefined;
}

export function constrain(step: Step): void {
  const { world, managed, refuse, cloud } = step;
  for (const constraint of world.constraints)
    for (const resource of managed) {
      const why = constraint.refuses(resource, {
        text: (argument) => textOf(step, resource, argument),
        value: (argument) => {
          const stated = resource.args[argument];
          return stated === undefined ? undefined : cloud.value(stated);
        },
      });
      if (why !== undefined) refuse("constraint", resource, `${constraint.name}: ${why}`);
    }
}

const list = "https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints";
const run = "https://cloud.google.com/run/docs/securing/managing-access";

const everybody = /^(allUsers|allAuthenticatedUsers)$/;

/** Places that are not of a region: what is there once for all of them. */
const anywhere = new Set(["global"]);

/** Constraints of Google Cloud that systems like these meet. Read 2026-11-28. */
export const constraints = {
  /** Members of other organizations, and everybody, are given no role. In organizations since May 2024. */
  "iam.allowedPolicyMemberDomains": {
    name: "iam.allowedPolicyMemberDomains",
    source: list,
    refuses: ({ type }, { text }) =>
      /_iam_(member|binding)$/.test(type) && everybody.test(text("member") ?? "")
        ? `${text("member") ?? ""} is not in the organization`
        : undefined,
  },
  "storage.publicAccessPrevention": {
    name: "storage.publicAccessPrevention",
    source: list,
    refuses: ({ type }, { text }) =>
      type === "google_storage_bucket_iam_member" && everybody.test(text("member") ?? "")
        ? "no bucket is open to everybody"
        : undefined,
  },
  /** In organizations since May 2024. */
  "storage.uniformBucketLevelAccess": {
    name: "storage.uniformBucketLevelAccess",
    source: list,
    refuses: ({ type }, { value }) =>
      type === "google_storage_bucket" && value("uniform_bucket_level_access") !== true
        ? "objects have no rights of their own"
        : undefined,
  },
  "run.managed.requireInvokerIam": {
    name: "run.managed.requireInvokerIam",
    source: run,
    refuses: ({ type }, { value }) =>
      type.startsWith("google_cloud_run_v2_") && value("invoker_iam_disabled") === true
        ? "callers are checked"
        : undefined,
  },
  /** With GitHub not among those that are believed. */
  "iam.workloadIdentityPoolProviders": {
    name: "iam.workloadIdentityPoolProviders",
    source: list,
    refuses: ({ type }) =>
      type === "google_iam_workload_identity_pool_provider"
        ? "token.actions.githubusercontent.com is not allowed"
        : undefined,
  },
  "iam.disableServiceAccountKeyCreation": {
    name: "iam.disableServiceAccountKeyCreation",
    source: list,
    refuses: ({ type }) => (type === "google_service_account_key" ? "accounts have no keys" : undefined),
  },
  "sql.restrictPublicIp": {
    name: "sql.restrictPublicIp",
    source: list,
    refuses: ({ type, args }) =>
      type === "google_sql_database_instance" && !JSON.stringify(args.settings ?? "").includes('"ipv4_enabled":false')
        ? "databases have no public address"
        : undefined,
  },
  /** With no network of the project among those that may be peered. */
  "compute.restrictVpcPeering": {
    name: "compute.restrictVpcPeering",
    source: list,
    refuses: ({ type }) => (type === "google_service_networking_connection" ? "networks are not peered" : undefined),
  },
} as const satisfies Readonly<Record<string, Constraint>>;

/**
 * Resources stay in some regions: `asia-northeast1`, and what begins with it. What is of no region is not asked.
 * Source: https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations, read 2026-11-28.
 */
export const inRegions = (...regions: readonly string[]): Constraint => ({
  name: "gcp.resourceLocations",
  source: "https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations",
  refuses: ({ type, args }, { text }) => {
    if (!type.startsWith("google_")) return undefined;
    // A secret that is kept wherever Google likes is kept outside as well.
    if (type === "google_secret_manager_secret" && JSON.stringify(args.replication ?? "").includes('"auto"'))
      return "a secret is kept in regions that are named";
    const place = (text("location") ?? text("region"))?.toLowerCase();
    return place === undefined || anywhere.has(place) || regions.includes(place.replace(/-[a-z]$/, ""))
      ? undefined
      : `${place} is outside of ${regions.join(", ")}`;
  },
});
