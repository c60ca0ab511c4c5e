import type { Plain } from "../evaluation/plain.ts";
import { referencesIn, type Value } from "../expression.ts";
import { typeAt, type ResourceGraph, type Resource, type Target } from "../graph.ts";
import { aliasOf, MockedCloud } from "../mocks/cloud.ts";
import { awsUniqueness } from "./aws.ts";
import { googleUniqueness } from "./google.ts";
import type { Uniqueness, UniquenessRow } from "./row.ts";

/** Where the resources of a root are made. */
export interface Place {
  readonly target: Target;
  /** Number of the account of AWS, or id of the project of Google Cloud. */
  readonly account: string;
  readonly region: string;
}

/** Something that can be there once, and that a resource takes. */
export interface Claim {
  readonly resource: Resource;
  readonly row: Uniqueness;
  /** The arguments that name it; empty where there is one of it. */
  readonly names: readonly string[];
  /** The same for whatever takes the same thing. */
  readonly key: string;
}

const rows: Readonly<Record<string, UniquenessRow>> = { ...awsUniqueness, ...googleUniqueness };

/** What is known of a type; undefined for those that no cloud makes. */
export const uniquenessOf = (type: string): UniquenessRow | undefined =>
  Object.hasOwn(rows, type) ? rows[type] : undefined;

/** All that a root takes in the cloud. A name that is not known before it is made is nobody else's. */
export function claimsOf(graph: ResourceGraph, place: Place): readonly Claim[] {
  const cloud = new MockedCloud(graph, place.target === "aws" ? place.account : undefined);
  return graph.resources.flatMap((resource) => {
    const row = resource.mode === "managed" ? uniquenessOf(resource.type) : undefined;
    if (!row || !("within" in row)) return [];
    const value = (name: string): Plain | undefined => {
      const stated = resource.args[name];
      return stated === undefined ? undefined : cloud.value(stated);
    };
    if (row.by.some((name) => isMadeUp(resource.args[name]))) return [];
    const names = row.by.map((name) => textOf(value(name)));
    if (names.some((name, index) => name === "" && resource.args[row.by[index] ?? ""] !== undefined)) return [];
    const region = value("region") ?? aliasOf(resource)?.replaceAll("_", "-") ?? place.region;
    const owner = place.target === "gcp" ? (value("project") ?? place.account) : place.account;
    const within = { world: [], account: [owner], region: [owner, region] }[row.within];
    return [{ resource, row, names, key: JSON.stringify([resource.type, ...within, ...names]) }];
  });
}

/** What has random letters in it is nobody else's, and another each time that it is made. */
const isMadeUp = (stated: Value | undefined): boolean =>
  stated !== undefined && referencesIn(stated).some(({ to }) => typeAt(to).type.startsWith("random_"));

const textOf = (value: Plain | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
