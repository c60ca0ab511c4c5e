import type { Mode } from "../../schema.ts";
import { computeRows } from "./compute.ts";
import { edgeData, edgeRows } from "./edge.ts";
import { identityData, identityRows } from "./identity.ts";
import { messageRows } from "./messages.ts";
import { networkData, networkRows } from "./network.ts";
import { recordRows } from "./records.ts";
import type { DataRows, ResourceRows, Row } from "./row.ts";
import { storageData, storageRows } from "./storage.ts";

/** A type of resource, or of data source, as a configuration names it. */
export interface UsedType {
  readonly mode: Mode;
  readonly type: string;
}

export const resourceRows: ResourceRows = {
  ...networkRows,
  ...edgeRows,
  ...computeRows,
  ...storageRows,
  ...messageRows,
  ...recordRows,
  ...identityRows,
};

export const dataRows: DataRows = { ...networkData, ...edgeData, ...storageData, ...identityData };

/** What is known of a type. What is not known is no empty list: nobody could tell it from a type that calls nothing. */
export function rowOf({ mode, type }: UsedType): Row {
  const rows: Readonly<Record<string, Row>> = mode === "managed" ? resourceRows : mode === "data" ? dataRows : {};
  const row = Object.hasOwn(rows, type) ? rows[type] : undefined;
  if (row) return row;
  throw new Error(`${mode === "managed" ? "" : `${mode}.`}${type} has no row in terraform/permissions/aws`);
}

/** Types of the provider, each once, in an order that does not depend on who asks. */
export function awsTypes(types: Iterable<UsedType>): readonly UsedType[] {
  const known = new Map<string, UsedType>();
  for (const { mode, type } of types) if (type.startsWith("aws_")) known.set(`${mode} ${type}`, { mode, type });
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type);
}
