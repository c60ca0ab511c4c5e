import { compareText } from "../../../text/order.ts";
import type { GrantedOn } from "./permissions.ts";

/** Limits of custom roles. */
export const customRoleLimits = {
  permissions: 3_000,
  /** Of title, description and names of permissions together: 64 KB. */
  bytes: 65_536,
  titleBytes: 100,
  descriptionBytes: 300,
  rolesOfProject: 300,
  source: "https://cloud.google.com/iam/docs/quotas",
  date: "2026-11-28",
} as const;

/** Permissions that somebody has put into custom roles of a project, by whom. */
const seen = [
  {
    source: "https://github.com/openshift/openshift-docs/blob/main/modules/minimum-required-permissions-ipi-gcp.adoc",
    date: "2026-11-28",
    permissions: [
      "compute.backendServices.create",
      "compute.backendServices.delete",
      "compute.backendServices.get",
      "compute.backendServices.update",
      "compute.backendServices.use",
      "compute.globalAddresses.create",
      "compute.globalAddresses.delete",
      "compute.globalAddresses.get",
      "compute.globalAddresses.use",
      "compute.globalForwardingRules.create",
      "compute.globalForwardingRules.delete",
      "compute.globalForwardingRules.get",
      "compute.globalForwardingRules.setLabels",
      "compute.globalOperations.get",
      "compute.networks.create",
      "compute.networks.delete",
      "compute.networks.get",
      "compute.networks.updatePolicy",
      "compute.networks.use",
      "compute.regionOperations.get",
      "compute.routers.create",
      "compute.routers.delete",
      "compute.routers.get",
      "compute.routers.update",
      "compute.subnetworks.create",
      "compute.subnetworks.delete",
      "compute.subnetworks.get",
      "dns.changes.create",
      "dns.changes.get",
      "dns.managedZones.create",
      "dns.managedZones.delete",
      "dns.managedZones.get",
      "dns.managedZones.update",
      "dns.networks.bindPrivateDNSZone",
      "dns.resourceRecordSets.create",
      "dns.resourceRecordSets.delete",
      "dns.resourceRecordSets.list",
      "iam.roles.create",
      "iam.roles.get",
      "iam.roles.update",
      "iam.serviceAccounts.create",
      "iam.serviceAccounts.delete",
      "iam.serviceAccounts.get",
      "resourcemanager.projects.get",
      "resourcemanager.projects.getIamPolicy",
      "resourcemanager.projects.setIamPolicy",
      "serviceusage.services.list",
      "storage.buckets.create",
      "storage.buckets.delete",
      "storage.buckets.get",
      "storage.buckets.getIamPolicy",
      "storage.objects.create",
      "storage.objects.delete",
      "storage.objects.get",
      "storage.objects.list",
    ],
  },
] as const;

/** Permissions that a custom role of a project is refused for. */
const refused = [
  {
    source: "https://github.com/terraform-google-modules/terraform-google-iam/issues/158",
    date: "2022-06-03",
    // Is used on organizations and folders only.
    permissions: ["resourcemanager.projects.list"],
  },
] as const;

export type Support = "supported" | "not supported" | "unknown";

const within = (lists: typeof seen | typeof refused, permission: string): boolean =>
  lists.some(({ permissions }) => (permissions as readonly string[]).includes(permission));

/**
 * Whether a permission may stand in a custom role of a project. Google lists it for every permission
 * (https://cloud.google.com/iam/docs/custom-roles-permissions-support, and `queryTestablePermissions` of a project),
 * which could not be read; here stands what others say. Of the rest it is unknown: creating a role with a permission
 * that may not stand there is refused, and the answer names the permission.
 */
export const customRoleSupport = (permission: string): Support =>
  within(refused, permission) ? "not supported" : within(seen, permission) ? "supported" : "unknown";

const accessEditor = [
  "accesscontextmanager.accessLevels.create",
  "accesscontextmanager.accessLevels.delete",
  "accesscontextmanager.accessLevels.get",
  "accesscontextmanager.accessLevels.update",
  "accesscontextmanager.policies.getIamPolicy",
  "accesscontextmanager.servicePerimeters.create",
  "accesscontextmanager.servicePerimeters.delete",
  "accesscontextmanager.servicePerimeters.get",
  "accesscontextmanager.servicePerimeters.update",
] as const;

/**
 * Roles of Google's for what no role of a project can hold, the narrowest first: a custom role of a project is
 * granted inside of it, and the billing account and the access policy lie outside. Of each role stands here what the
 * rows ask for; a test holds it to the role's contents.
 */
export const predefinedRoles: Readonly<Record<GrantedOn, Readonly<Record<string, readonly string[]>>>> = {
  project: { "roles/browser": ["resourcemanager.projects.list"] },
  "service account": { "roles/iam.serviceAccountUser": ["iam.serviceAccounts.actAs"] },
  "billing account": {
    "roles/billing.viewer": ["billing.accounts.getIamPolicy", "billing.budgets.get"],
    "roles/billing.costsManager": [
      "billing.accounts.getIamPolicy",
      "billing.budgets.create",
      "billing.budgets.delete",
      "billing.budgets.get",
      "billing.budgets.update",
    ],
    "roles/billing.admin": [
      "billing.accounts.getIamPolicy",
      "billing.accounts.setIamPolicy",
      "billing.budgets.create",
      "billing.budgets.delete",
      "billing.budgets.get",
      "billing.budgets.update",
    ],
  },
  "access policy": {
    "roles/accesscontextmanager.policyReader": [
      "accesscontextmanager.accessLevels.get",
      "accesscontextmanager.policies.getIamPolicy",
      "accesscontextmanager.servicePerimeters.get",
    ],
    "roles/accesscontextmanager.policyEditor": accessEditor,
    "roles/accesscontextmanager.policyAdmin": [...accessEditor, "accesscontextmanager.policies.setIamPolicy"],
  },
};

/**
 * Name of a permission in a custom role. Google's own roles name those of identity pools by the API's address
 * (`iam.googleapis.com/workloadIdentityPools.get`); refusals, logs and custom roles say `iam.workloadIdentityPools.get`
 * (https://github.com/hashicorp/terraform-provider-google/issues/17508, 2024-03-07).
 */
export const nameInCustomRole = (permission: string): string =>
  permission.replace(/^([a-z]+)\.googleapis\.com\//, "$1.");

export interface GoogleRoles {
  /** Permissions of each custom role, under their names there: one role, or as many as the limits make. */
  readonly custom: readonly (readonly string[])[];
  /** Roles of Google's, for what cannot stand in those. */
  readonly predefined: readonly string[];
  /** In a custom role, though nobody has said that they may stand there. */
  readonly unknown: readonly string[];
}

/** Roles that hold the permissions which are granted on one place. */
export function googleRolesFor(place: GrantedOn, permissions: Iterable<string>): GoogleRoles {
  const all = [...new Set(permissions)].sort(compareText);
  const own = place === "project" ? all.filter((name) => customRoleSupport(name) !== "not supported") : [];
  const rest = all.filter((name) => !own.includes(name));
  return {
    custom: split(own.map(nameInCustomRole).sort(compareText)),
    predefined: covering(place, rest),
    unknown: own.filter((name) => customRoleSupport(name) === "unknown"),
  };
}

/** The narrowest role with all of them; where there is none, one for each in turn that holds what is still missing. */
function covering(place: GrantedOn, permissions: readonly string[]): readonly string[] {
  if (permissions.length === 0) return [];
  const roles = Object.entries(predefinedRoles[place]);
  const whole = roles.find(([, held]) => permissions.every((name) => held.includes(name)));
  if (whole) return [whole[0]];
  const [first = "", ...others] = permissions;
  const role = roles.find(([, held]) => held.includes(first));
  if (!role) throw new Error(`No role is known that holds ${first} on the ${place}`);
  return [
    role[0],
    ...covering(
      place,
      others.filter((name) => !role[1].includes(name)),
    ),
  ].sort(compareText);
}

/** Title and description are counted at their longest. */
function split(permissions: readonly string[]): readonly (readonly string[])[] {
  const room = customRoleLimits.bytes - customRoleLimits.titleBytes - customRoleLimits.descriptionBytes;
  const roles: string[][] = [];
  let bytes = Infinity;
  for (const name of permissions) {
    const last = roles.at(-1);
    if (last === undefined || last.length >= customRoleLimits.permissions || bytes + name.length > room) {
      roles.push([name]);
      bytes = name.length;
    } else {
      last.push(name);
      bytes += name.length;
    }
  }
  return roles;
}
