import { compareText } from "../../../text/order.ts";
import { needsOf, type Grants, type Needs, type SecretRead } from "./grants.ts";
import { keptData } from "./kept.ts";
import { keptFromOthers, markedOnly, type Others } from "./others.ts";
import { areas, inScope, places, type Area, type Scope } from "./places.ts";
import type { UsedType } from "./rows.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, read 2026-11. Spaces do not count. */
export const limits = { characters: 6144, policies: 10 } as const;

export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

export interface Policies {
  /** By what each is about, and so the end of its name: `network`, `data-2`. */
  readonly documents: Readonly<Record<string, PolicyDocument>>;
  /** What whoever plans is not given although the provider asks for it: it would read a secret. */
  readonly withheld: readonly SecretRead[];
}

/** With the boundary that roles must carry, the ARN of a managed policy. */
export interface ApplyScope extends Scope, Others {
  readonly boundary: string;
  /** Services whose data is kept: applying may not delete it. */
  readonly kept?: readonly string[];
}

/** What makes a role, or gives it more: only of roles within the boundary. */
const BOUND = new Set([
  "iam:AttachRolePolicy",
  "iam:CreateRole",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
]);

/** Never given: without its boundary a role could get any right, and so could whoever writes it. */
const NEVER = new Set(["iam:DeleteRolePermissionsBoundary"]);

type Condition = Statement["Condition"];

function conditionOf(action: string, { passedTo, passedLinked, linkedRoles }: Needs, boundary: string): Condition {
  if (BOUND.has(action)) return { StringEquals: { "iam:PermissionsBoundary": boundary } };
  if (action === "iam:PassRole")
    return { StringEquals: { "iam:PassedToService": [...passedTo, ...passedLinked].sort(compareText) } };
  if (action === "iam:CreateServiceLinkedRole") return { StringEquals: { "iam:AWSServiceName": linkedRoles } };
  // A service may go on using a key, as it must for what it keeps under it; nobody else is let in.
  if (action === "kms:CreateGrant") return { Bool: { "kms:GrantIsForAWSResource": "true" } };
  return undefined;
}

const size = (value: unknown): number => JSON.stringify(value).length;

const documentOf = (statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements,
});

/** Sid: letters and digits. `Ec2`, `Ec22` where a service has several. */
const sidOf = (service: string, at: number): string =>
  service.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) + (at === 0 ? "" : String(at + 1));

function resourcesOf(service: string, arns: ReadonlySet<string>, scope: Scope): readonly string[] {
  const also = (scope.also ?? []).filter((arn) => arn.split(":")[2] === service);
  return [...new Set([...[...arns].map((arn) => inScope(arn, scope)), ...also])].sort(compareText);
}

/** What an action is given for, and under which condition. */
export type Way = Pick<Statement, "Resource" | "Condition">;

/** One statement for all actions of a service that are about the same and under the same condition. */
function statementsOf(
  grants: Grants,
  scope: Scope,
  ways: (action: string, given: readonly string[], arns: ReadonlySet<string>) => readonly Way[],
): readonly Statement[] {
  const groups = new Map<string, Omit<Statement, "Sid"> & { readonly service: string; Action: string[] }>();
  for (const [action, arns] of [...grants].sort(([a], [b]) => compareText(a, b))) {
    if (NEVER.has(action)) continue;
    const service = action.slice(0, action.indexOf(":"));
    const given = arns.has("*") ? ["*"] : resourcesOf(service, arns, scope);
    for (const { Resource = [], Condition } of ways(action, given, arns)) {
      const key = JSON.stringify([service, Condition, Resource]);
      const group = groups.get(key);
      if (group) group.Action.push(action);
      else groups.set(key, { service, Effect: "Allow", Action: [action], Resource, ...(Condition && { Condition }) });
    }
  }
  const counts = new Map<string, number>();
  return [...groups.values()]
    .sort((a, b) => compareText(a.service, b.service))
    .map(({ service, ...rest }) => {
      const at = counts.get(service) ?? 0;
      counts.set(service, at + 1);
      return { Sid: sidOf(service, at), ...rest };
    });
}

const nameOf = ({ Effect, Action: [action = ""] }: Statement): Area | "denied" =>
  Effect === "Deny" ? "denied" : places[action.slice(0, action.indexOf(":")) as keyof typeof places].area;

/** Statements by what they are about, each in as many documents as it takes, in their order; and what is denied. */
export function packed(statements: readonly Statement[]): Policies["documents"] {
  const documents: Record<string, PolicyDocument> = {};
  for (const name of [...areas, "denied"] as const)
    filled(statements.filter((one) => nameOf(one) === name)).forEach((document, index) => {
      documents[index === 0 ? name : `${name}-${String(index + 1)}`] = document;
    });
  const count = Object.keys(documents).length;
  if (count > limits.policies)
    throw new Error(`${count} policies are more than the ${limits.policies} that a role takes`);
  return documents;
}

function filled(statements: readonly Statement[]): readonly PolicyDocument[] {
  const documents: Statement[][] = [];
  for (const statement of statements) {
    const last = documents.at(-1);
    if (size(documentOf([statement])) > limits.characters)
      throw new Error(`${statement.Sid}: ${size(documentOf([statement]))} characters do not fit into a policy`);
    if (last && size(documentOf([...last, statement])) <= limits.characters) last.push(statement);
    else documents.push([statement]);
  }
  return documents.map(documentOf);
}

/** For whoever plans: reads what the types are, and no secret. */
export function planPolicies(types: Iterable<UsedType>, scope: Scope): Policies {
  const { read, secrets } = needsOf(types);
  // What the same action is wanted for besides stays, such as parameters that AWS publishes.
  const own = new Set(secrets.map(({ action }) => action));
  const open = new Map<string, ReadonlySet<string>>();
  for (const [action, arns] of read) {
    const service = action.slice(0, action.indexOf(":")) as keyof typeof places;
    const left = own.has(action) ? new Set([...arns].filter((arn) => !places[service].arns.includes(arn))) : arns;
    if (left.size > 0) open.set(action, left);
  }
  return { documents: packed(statementsOf(open, scope, (_, Resource) => [{ Resource }])), withheld: secrets };
}

/** For whoever applies: reads, makes, changes and deletes what is the environment's, and keeps what the design protects. */
export function applyPolicies(types: Iterable<UsedType>, scope: ApplyScope): Policies {
  const used = [...types];
  const needs = needsOf(used);
  const made = new Set(used.flatMap(({ mode, type }) => (mode === "managed" ? [type] : [])));
  const all = new Map<string, Set<string>>();
  for (const [action, arns] of [...needs.read, ...needs.write])
    all.set(action, new Set([...(all.get(action) ?? []), ...arns]));
  const statements = statementsOf(all, scope, (action, Resource, arns) => {
    const Condition = conditionOf(action, needs, scope.boundary);
    return markedOnly(action, arns, Resource, scope, made) ?? [{ Resource, ...(Condition && { Condition }) }];
  });
  const denied = [...keptData(needs.write, scope.kept ?? [], scope), ...keptFromOthers(needs.write, scope)];
  return { documents: packed([...statements, ...denied]), withheld: [] };
}
