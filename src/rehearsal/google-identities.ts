import { own } from "../terraform/schema.ts";
import { isExpression, isList, isRecord, type Value } from "../terraform/expression.ts";
import { address, type Resource } from "../terraform/graph.ts";
import { exampleProjectNumber, MockedCloud } from "../terraform/mocks/cloud.ts";
import { googlePermissionsOf, grantedOn } from "../terraform/permissions/google/permissions.ts";
import { nameInCustomRole, predefinedRoles } from "../terraform/permissions/google/roles.ts";
import type { Identity } from "./apply.ts";
import { holds, type Request } from "./google-conditions.ts";
import { knownText } from "./step.ts";
import type { Root } from "./world.ts";

/** Who an account of a pipeline is for. */
export type Run = "plan" | "apply" | "deploy";

/** A role that an account holds on something. */
export interface Held {
  readonly on: "project" | "billing account" | "access policy" | "bucket" | "repository" | "service" | "account";
  /** Address of the resource that gives it. */
  readonly by: string;
  /** Name of a role of Google's; none where the project's own says what it permits. */
  readonly role: string | undefined;
  readonly permissions: readonly string[];
  readonly condition: string | undefined;
}

const places: Readonly<Record<string, Held["on"]>> = {
  google_access_context_manager_access_policy_iam_member: "access policy",
  google_artifact_registry_repository_iam_member: "repository",
  google_billing_account_iam_member: "billing account",
  google_cloud_run_v2_service_iam_member: "service",
  google_cloud_run_v2_worker_pool_iam_member: "service",
  google_project_iam_member: "project",
  google_service_account_iam_member: "account",
  google_storage_bucket_iam_member: "bucket",
};

/** Id of the account of an environment's pipeline, as the root of its project makes it. */
export function accountOf({ graph, system }: Root, environment: string, run: Run): string {
  const prefix = system.serves?.find((one) => one.environment === environment)?.prefix;
  const cloud = new MockedCloud(graph);
  const ids = graph.resources.flatMap(({ type, index, args }) =>
    type === "google_service_account" && index === run ? (knownText(cloud, args.account_id) ?? []) : [],
  );
  const found = ids.find((id) => prefix !== undefined && id.startsWith(`${prefix}-`));
  if (found === undefined) throw new Error(`No account of ${environment} is for ${run}`);
  return found;
}

/** What a root gives to an account, by its id. */
export function heldIn({ graph }: Root, account: string): readonly Held[] {
  const cloud = new MockedCloud(graph);
  const made = new Map(graph.resources.map((one) => [address(one), one]));
  const referredTo = (value: Value | undefined): Resource | undefined =>
    value !== undefined && isExpression(value) && value.$ === "ref" ? made.get(value.to) : undefined;
  return graph.resources.flatMap((one) => {
    const on = own(places, one.type);
    if (on === undefined || one.mode !== "managed") return [];
    const { member, role, condition } = one.args;
    const known = referredTo(member);
    const id = known
      ? knownText(cloud, known.args.account_id)
      : /^serviceAccount:([^@]+)@/.exec(knownText(cloud, member) ?? "")?.[1];
    if (id !== account) return [];
    const custom = referredTo(role);
    const permissions = custom?.args.permissions === undefined ? undefined : cloud.value(custom.args.permissions);
    const name = custom ? undefined : knownText(cloud, role);
    return [
      {
        on,
        by: address(one),
        role: name,
        permissions: custom ? ((permissions ?? []) as readonly string[]) : contentsOf(on, name),
        condition: expressionOf(condition, cloud),
      },
    ];
  });
}

const contentsOf = (on: Held["on"], role: string | undefined): readonly string[] =>
  role !== undefined && (on === "billing account" || on === "access policy") ? (predefinedRoles[on][role] ?? []) : [];

function expressionOf(condition: Value | undefined, cloud: MockedCloud): string | undefined {
  const block = condition !== undefined && isList(condition) ? condition[0] : condition;
  return block !== undefined && isRecord(block) ? knownText(cloud, block.expression) : undefined;
}

/** Whether any role on such a place permits it. */
export const may = (held: readonly Held[], on: Held["on"], request: Request): boolean =>
  held.some(
    (one) =>
      one.on === on && one.permissions.includes(nameInCustomRole(request.permission)) && holds(one.condition, request),
  );

/** An account of a pipeline as one who plans or applies: what it lacks of what resources take. */
export function googleIdentity(account: Root, name: string, run: "plan" | "apply", held: readonly Held[]): Identity {
  return {
    name,
    denies: (resource, root) => {
      if (!resource.type.startsWith("google_")) return [];
      const cloud = new MockedCloud(root.graph);
      const needed = googlePermissionsOf([resource.mode === "data" ? `data.${resource.type}` : resource.type]);
      return grantedOn.flatMap((place) => {
        const on = place === "service account" ? "project" : place;
        const isElsewhere = on === "project" && root.system.project !== account.system.project;
        const all = [...needed[place].read, ...(run === "apply" ? needed[place].write : [])];
        return all.filter(
          (permission) =>
            isNeeded(permission, resource) && (isElsewhere || !may(held, on, requestOf(permission, resource, cloud))),
        );
      });
    },
  };
}

/** Buckets that are not emptied keep their objects. */
const isNeeded = (permission: string, { type, args }: Resource): boolean =>
  permission !== "storage.objects.delete" || type !== "google_storage_bucket" || args.force_destroy === true;

/** What the making, changing or reading of a resource asks for. */
function requestOf(permission: string, resource: Resource, cloud: MockedCloud): Request {
  const role = permission.endsWith(".setIamPolicy") ? knownText(cloud, resource.args.role) : undefined;
  const name = nameOf(permission, resource, cloud);
  return {
    permission,
    ...(name === undefined ? {} : { resource: name }),
    ...(role === undefined ? {} : { grants: [role] }),
  };
}

/** Names as conditions have them, of the three services that have any here. */
function nameOf(permission: string, { type, args }: Resource, cloud: MockedCloud): string | undefined {
  if (permission.startsWith("storage.")) {
    const bucket =
      knownText(cloud, args.bucket) ?? (type === "google_storage_bucket" ? knownText(cloud, args.name) : undefined);
    const isObject = permission.startsWith("storage.objects.") && permission !== "storage.objects.list";
    return bucket && `projects/_/buckets/${bucket}${isObject ? "/objects/x" : ""}`;
  }
  if (/^logging\.buckets\.(delete|update)$/.test(permission)) {
    const [project, location, bucket] = [args.project, args.location, args.bucket_id].map((one) =>
      knownText(cloud, one),
    );
    return bucket && `projects/${project ?? ""}/locations/${location ?? ""}/buckets/${bucket}`;
  }
  const secret = permission.startsWith("secretmanager.") ? secretOf(args.secret_id, cloud) : undefined;
  return secret && `projects/${exampleProjectNumber}/secrets/${secret}`;
}

/** Name of a secret, which is referred to by it or by its whole id. */
function secretOf(value: Value | undefined, cloud: MockedCloud): string | undefined {
  if (value === undefined || !isExpression(value) || value.$ !== "ref") return knownText(cloud, value);
  const made = cloud.graph.resources.find((one) => address(one) === value.to);
  return knownText(cloud, made ? made.args.secret_id : value);
}
