import { evaluate } from "../terraform/evaluation/evaluate.ts";
import { param, type Reference } from "../terraform/expression.ts";
import { address, type Resource } from "../terraform/graph.ts";
import type { MockedCloud } from "../terraform/mocks/cloud.ts";

/** What IAM would decide of a call. */
export interface Request {
  readonly action: string;
  /** Without one, whatever a statement is about will do. */
  readonly resource?: string;
  readonly context?: Readonly<Record<string, string>>;
}

type OneOrMore = string | readonly string[];
type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Conditions;
}

const listOf = (value: OneOrMore = []): readonly string[] => (typeof value === "string" ? [value] : value);

const patterns = new Map<string, RegExp>();

/** A pattern of IAM as an expression; the same ones are asked about again and again. */
function expressionOf(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const made = new RegExp(`^${escaped}$`, "s");
  if (patterns.size > 10_000) patterns.clear();
  patterns.set(pattern, made);
  return made;
}

const matches = (pattern: string, text: string): boolean => expressionOf(pattern).test(text);

/**
 * Operators that policies use, by whether a value of the request agrees with one of the policy. Those of ARNs compare
 * as patterns, also where they say Equals.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, read 2026-11-28.
 */
const operators: Readonly<Record<string, (stated: string, got: string) => boolean>> = {
  ArnEquals: matches,
  ArnLike: matches,
  Bool: (stated, got) => stated.toLowerCase() === got.toLowerCase(),
  StringEquals: (stated, got) => stated === got,
  StringLike: matches,
};

/**
 * Of a key that the request does not have, `IfExists` and what is negated hold, and all else does not, nor what asks for
 * any of several values. Of such a key requests have one here.
 */
function agrees(operator: string, stated: readonly string[], got: string | undefined): boolean {
  if (operator === "Null") return stated.includes(String(got === undefined));
  const [, any, plain = "", ifExists] = /^(ForAnyValue:)?(.*?)(IfExists)?$/.exec(operator) ?? [];
  if (any !== undefined && got === undefined) return false;
  const isNegated = plain.includes("Not");
  const compare = operators[plain.replace("Not", "")];
  if (!compare) throw new Error(`A condition that is not known: ${operator}`);
  if (got === undefined) return isNegated || ifExists !== undefined;
  return stated.some((one) => compare(one, got)) !== isNegated;
}

/** Without a context an allowance is taken to hold and a denial not to: nothing tells. */
const holds = ({ Effect, Condition = {} }: Statement, context: Request["context"]): boolean =>
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      context === undefined ? Effect === "Allow" : agrees(operator, listOf(values), context[key]),
    ),
  );

const covers = (statement: Statement, { action, resource, context }: Request): boolean => {
  const { Action, NotAction, Resource, NotResource } = statement;
  const named = listOf(Action ?? NotAction).some((one) => matches(one.toLowerCase(), action.toLowerCase()));
  if (named === (Action === undefined)) return false;
  if (resource !== undefined) {
    const about = listOf(Resource ?? NotResource).some((one) => matches(one, resource));
    if (about === (Resource === undefined)) return false;
  }
  return holds(statement, context);
};

/** Denials count first. One that is about some resources is not known to deny a call about any. */
export function allows(statements: readonly Statement[], request: Request): boolean {
  const covering = statements.filter((one) => covers(one, request));
  const denied = covering.some(
    ({ Effect, Resource }) => Effect === "Deny" && (request.resource !== undefined || listOf(Resource).includes("*")),
  );
  return !denied && covering.some(({ Effect }) => Effect === "Allow");
}

/** Whether it is said of the very call that nobody may make it, whatever else allows it. */
export const denies = (statements: readonly Statement[], request: Required<Pick<Request, "action" | "resource">>) =>
  statements.some((one) => one.Effect === "Deny" && covers(one, { context: {}, ...request }));

const UNKNOWN = "<unknown>";
/** Whether a resource has the ARN that it will have: neither unknown nor called by its address. */
export const isKnown = (resource: string): boolean => !resource.includes("<");

/** What a policy calls a resource whose ARN is only known afterwards. */
export const named = (resource: Resource): string => `<${address(resource)}>`;

/**
 * Statements of policies, whether of a role or managed, as they are in a cloud: a resource that is made is called by its
 * address, so that no two are the same.
 */
export const statementsOf = (
  policies: readonly Resource[],
  cloud: MockedCloud,
  argument: "policy" | "assume_role_policy" = "policy",
): readonly Statement[] =>
  policies.flatMap((policy) => {
    const document = evaluate(policy.args[argument] ?? null, {
      reference: (to) => referred(to, cloud),
      parameter: (name) => cloud.value(param(name)) ?? UNKNOWN,
    });
    if (typeof document !== "string") throw new Error(`The policy of ${address(policy)} is not known`);
    return (JSON.parse(document) as { readonly Statement: readonly Statement[] }).Statement;
  });

/** What the design states is itself; what a cloud would answer of a resource is the resource. */
function referred(reference: Reference, cloud: MockedCloud) {
  const made = cloud.graph.resources.find((one) => one.mode === "managed" && address(one) === reference.to);
  const isStated = made !== undefined && (made.args[String(reference.path[0])] ?? null) !== null;
  return made && !isStated ? named(made) : (cloud.value(reference) ?? UNKNOWN);
}

/** What statements allow, call by call: an ARN with `x` for `*`. */
export const callsOf = (statements: readonly Statement[]): readonly Request[] =>
  statements
    .filter(({ Effect }) => Effect === "Allow")
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((one) => ({ action, resource: one }))),
    );
