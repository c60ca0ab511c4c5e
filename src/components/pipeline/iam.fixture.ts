import { isExpression, isList, isRecord, type Value } from "../../terraform/expression.ts";
import type { Resource } from "../../terraform/graph.ts";

export const account = "123456789012";

/** What IAM would decide of a call. */
export interface Request {
  readonly action: string;
  /** Without one, whatever a statement is about will do. */
  readonly resource?: string;
  readonly context?: Readonly<Record<string, string>>;
}

type OneOrMore = string | readonly string[];

export interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
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
  patterns.set(pattern, made);
  return made;
}

const matches = (pattern: string, text: string): boolean => expressionOf(pattern).test(text);

/** Without a context an allowance is taken to hold and a denial not to: nothing tells. */
const holds = ({ Effect, Condition = {} }: Statement, context: Readonly<Record<string, string>> | undefined): boolean =>
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => {
      if (context === undefined) return Effect === "Allow";
      const got = context[key];
      if (operator === "Null") return listOf(values).includes(String(got === undefined));
      if (operator === "StringNotEquals") return got === undefined || !listOf(values).includes(got);
      if (got === undefined) return false;
      return listOf(values).some((value) =>
        operator.endsWith("Like") || operator.startsWith("Arn") ? matches(value, got) : value === got,
      );
    }),
  );

const covers = (statement: Statement, { action, resource, context }: Request): boolean => {
  if (!listOf(statement.Action).some((one) => matches(one.toLowerCase(), action.toLowerCase()))) return false;
  if (resource !== undefined) {
    const about = listOf(statement.Resource ?? statement.NotResource).some((one) => matches(one, resource));
    if (about === (statement.NotResource !== undefined)) return false;
  }
  return holds(statement, context);
};

/** Denials count first. One that is about some resource is not known to deny a call about any. */
export function allows(statements: readonly Statement[], request: Request): boolean {
  const covering = statements.filter((one) => covers(one, request));
  const denied = covering.some(({ Effect }) => Effect === "Deny" && request.resource !== undefined);
  return !denied && covering.some(({ Effect }) => Effect === "Allow");
}

const known: Readonly<Record<string, string>> = {
  "data.aws_partition.current partition": "aws",
  "data.aws_caller_identity.current account_id": account,
};

const UNKNOWN = "<unknown>";
export const isKnown = (resource: string): boolean => !resource.includes(UNKNOWN);

/** A document as JSON, with what nobody knows before as a word. */
function plain(value: Value): unknown {
  if (isList(value)) return value.map(plain);
  if (!isExpression(value))
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value;
  if (value.$ === "template") return value.parts.map(plain).join("");
  if (value.$ === "call" && value.name === "jsonencode") return plain(value.args[0] ?? null);
  if (value.$ === "ref") {
    const at = `${value.to.replace(/^.*?((?:data\.)?aws_)/, "$1")} ${value.path.join(".")}`;
    return known[at] ?? UNKNOWN;
  }
  return UNKNOWN;
}

/** Statements of policies, whether of a role or managed. */
export const statementsOf = (policies: readonly Resource[]): readonly Statement[] =>
  policies.flatMap(({ args }) => {
    const document = plain(args.policy ?? null);
    const { Statement } = (typeof document === "string" ? JSON.parse(document) : document) as {
      readonly Statement: readonly Statement[];
    };
    return Statement;
  });

/** What statements allow, call by call: an ARN with `x` for `*`. */
export const callsOf = (statements: readonly Statement[]): readonly Request[] =>
  statements
    .filter(({ Effect }) => Effect === "Allow")
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((one) => ({ action, resource: one }))),
    );
