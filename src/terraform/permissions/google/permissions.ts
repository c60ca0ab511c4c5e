import { compareText } from "../../../text/order.ts";
import type { GoogleRow, GoogleRows } from "./row.ts";
import { dataRows } from "./data.ts";
import { networkRows } from "./network.ts";
import { projectRows } from "./project.ts";
import { runtimeRows } from "./runtime.ts";
import { watchRows } from "./watch.ts";

/** What every type of the Google providers needs that a module uses. */
export const googleRows: GoogleRows = { ...projectRows, ...networkRows, ...runtimeRows, ...dataRows, ...watchRows };

/**
 * What a permission must be granted on. All in a project can be granted on the project; to act as an account is
 * better granted on that account alone.
 */
export const grantedOn = ["project", "service account", "billing account", "access policy"] as const;
export type GrantedOn = (typeof grantedOn)[number];

export interface Permissions {
  /** To refresh, plan and import. */
  readonly read: readonly string[];
  /** To create, change and delete, beside `read`. */
  readonly write: readonly string[];
}

/** The providers name the project as the one that a call is counted in (`user_project_override`). */
const everyCall = "serviceusage.services.use";

/** A type that no row says anything of: unknown is never nothing. */
export class UnknownGoogleType extends Error {}

function rowOf(type: string): GoogleRow {
  const row = Object.hasOwn(googleRows, type) ? googleRows[type] : undefined;
  if (row === undefined)
    throw new UnknownGoogleType(`No row says which permissions ${type} needs (src/terraform/permissions/google)`);
  return row;
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort(compareText);

export function placeOf(permission: string): GrantedOn {
  if (permission.startsWith("billing.")) return "billing account";
  if (permission.startsWith("accesscontextmanager.")) return "access policy";
  return permission === "iam.serviceAccounts.actAs" ? "service account" : "project";
}

/** Permissions for resources (`google_pubsub_topic`) and data sources (`data.google_project`), by what they are granted on. */
export function googlePermissionsOf(types: Iterable<string>): Readonly<Record<GrantedOn, Permissions>> {
  const rows = [...new Set(types)].map(rowOf);
  const read = sorted(rows.flatMap((row) => [...row.read, everyCall]));
  const write = sorted(rows.flatMap((row) => [...row.create, ...row.update, ...row.delete]));
  const at = (place: GrantedOn): Permissions => ({
    read: read.filter((permission) => placeOf(permission) === place),
    write: write.filter((permission) => placeOf(permission) === place && !read.includes(permission)),
  });
  return {
    project: at("project"),
    "service account": at("service account"),
    "billing account": at("billing account"),
    "access policy": at("access policy"),
  };
}

/** APIs that must be enabled before the types can be made or read. */
export const googleServicesOf = (types: Iterable<string>): readonly string[] =>
  sorted([...types].flatMap((type) => rowOf(type).services));
