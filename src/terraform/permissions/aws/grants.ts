import { compareText } from "../../../text/order.ts";
import { LINKED_ROLES, linkedRolesOf, places, type Service } from "./places.ts";
import type { Calls, Row } from "./row.ts";
import { awsTypes, rowOf, type UsedType } from "./rows.ts";

/** Actions with the ARNs that each is wanted for, in patterns. */
export type Grants = ReadonlyMap<string, ReadonlySet<string>>;

/** Why the value of a secret would be read. */
export interface SecretRead {
  readonly type: string;
  readonly action: string;
  readonly why: string;
}

/** What types need, for whoever reads them and for whoever makes, changes and deletes them. */
export interface Needs {
  readonly read: Grants;
  /** Besides what is read. */
  readonly write: Grants;
  /** What of `read` gives a secret's value. */
  readonly secrets: readonly SecretRead[];
  /** Services that a role of the system is given to, and those that get the role that is linked to them. */
  readonly passedTo: readonly string[];
  readonly passedLinked: readonly string[];
  /** Services whose linked roles are made. */
  readonly linkedRoles: readonly string[];
}

const actionsOf = (calls: Calls | undefined): readonly (readonly [Service, string])[] =>
  calls === undefined || calls === "none"
    ? []
    : Object.entries(calls).flatMap(([service, names]) =>
        names.split(" ").map((name) => [service as Service, name] as const),
      );

/** ARNs that an action of a row is about. */
function arnsOf(row: Row, service: Service, name: string): readonly string[] {
  const place = places[service];
  if (place.anywhere?.split(" ").includes(name)) return ["*"];
  // A row's own are of the service that it is about; what it needs besides is where it always is.
  return row.places?.every((arn) => arn.includes(`:${service}:`)) ? row.places : place.arns;
}

function add(to: Map<string, Set<string>>, row: Row, calls: Calls | undefined): void {
  for (const [service, name] of actionsOf(calls)) {
    const action = `${service}:${name}`;
    const arns = to.get(action) ?? new Set<string>();
    arnsOf(row, service, name).forEach((arn) => arns.add(arn));
    to.set(action, arns);
  }
}

const sorted = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== undefined))].sort(compareText);

export function needsOf(types: Iterable<UsedType>): Needs {
  const rows = awsTypes(types).map((used) => ({ ...used, row: rowOf(used) }));
  const read = new Map<string, Set<string>>();
  const write = new Map<string, Set<string>>();
  for (const { row } of rows) {
    add(read, row, row.read);
    for (const calls of [row.create, row.update, row.delete]) add(write, row, calls);
  }
  const passes = rows.map(({ row }) => row.passes);
  const needs = {
    passedTo: sorted(passes.map((passed) => (passed?.linked ? undefined : passed?.to))),
    passedLinked: sorted(passes.map((passed) => (passed?.linked ? passed.to : undefined))),
    linkedRoles: sorted(rows.map(({ row }) => row.linkedRole)),
  };
  const passed = [...(needs.passedTo.length > 0 ? places.iam.arns : []), ...needs.passedLinked.map(linkedRolesOf)];
  if (passed.length > 0) write.set("iam:PassRole", new Set(passed));
  if (needs.linkedRoles.length > 0) write.set("iam:CreateServiceLinkedRole", new Set([LINKED_ROLES]));
  return {
    ...needs,
    read,
    write,
    secrets: rows.flatMap(({ type, row }) => (row.secret ? [{ type, ...row.secret }] : [])),
  };
}

/** Names of the actions alone. */
export function permissionsOf(types: Iterable<UsedType>): {
  readonly read: readonly string[];
  readonly write: readonly string[];
} {
  const { read, write } = needsOf(types);
  return { read: [...read.keys()].sort(compareText), write: [...write.keys()].sort(compareText) };
}
