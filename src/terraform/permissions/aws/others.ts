import { compareText } from "../../../text/order.ts";
import { needsOf, type Grants } from "./grants.ts";
import { inScope, places, type Scope, type Service } from "./places.ts";
import type { Statement, Way } from "./policies.ts";
import { resourceRows } from "./rows.ts";
import { exceptWhere, hasExceptions, isOfAnything } from "./unmarked.ts";

/** By what a system is told from others in its account. */
export interface Others {
  /** Tags that everything of the environment has: `system`, which names of other systems may begin with, and `environment`. */
  readonly tags: { readonly system: string; readonly environment: string };
  /** Ids of security groups that others made, and that the environment puts rules into: `sg-0a1b`. */
  readonly opened?: readonly string[];
  /** DNS names whose records, and those below them, are the environment's; and those below that are not. */
  readonly records?: { readonly own: readonly string[]; readonly others: readonly string[] };
}

/** Rules stand in a group and are of whoever puts them there. */
const RULES = new Set(
  ["AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress", "ModifySecurityGroupRules"]
    .concat(["RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress"])
    .map((name) => `ec2:${name}`),
);

const READS = /^(Get|List|Describe|View|Validate)/;

/**
 * For what a change is given whose ARNs hold no name: what carries the environment's tags, which every root puts on all
 * that it makes, and what else it is rightly about. Undefined: for all that its ARNs say.
 */
export function markedOnly(
  action: string,
  arns: ReadonlySet<string>,
  given: readonly string[],
  scope: Scope & Partial<Others>,
  made: ReadonlySet<string>,
): readonly Way[] | undefined {
  const { tags } = scope;
  if (tags === undefined || !isMarked(action, arns)) return undefined;
  const tagged = (of: "RequestTag" | "ResourceTag") => ({
    StringEquals: Object.fromEntries(tagNames.map((tag) => [`aws:${of}/${tag}`, tags[tag]])),
  });
  const opened = RULES.has(action) ? openedArns(scope) : [];
  return [
    { Resource: given, Condition: tagged("ResourceTag") },
    ...(opened.length > 0 ? [{ Resource: opened }] : []),
    ...exceptWhere(action, given, scope, made).map(({ resource = given, where, giving }) => ({
      Resource: resource,
      ...((where !== undefined || giving) && {
        Condition: { ...(where !== undefined && { Null: { [where]: "false" } }), ...(giving && tagged("RequestTag")) },
      }),
    })),
  ];
}

const tagNames = ["system", "environment"] as const;

const isMarked = (action: string, arns: ReadonlySet<string>): boolean =>
  isChange(action) && !isNamed(arns) && !isOfAnything(action);

/** Whether a change of a type is given for what carries the tags only, so that they come before whatever else changes. */
export function changesTaggedOnly(type: string): boolean {
  if (resourceRows[type] === undefined) return false;
  return [...needsOf([{ mode: "managed", type }]).write].some(([action, arns]) => isMarked(action, arns));
}

const openedArns = (scope: Scope & Partial<Others>): readonly string[] =>
  (scope.opened ?? []).map((id) => inScope(`arn:PARTITION:ec2:*:ACCOUNT:security-group/${id}`, scope));

/**
 * What applying may not touch, of what it is given without a look at tags: many ARNs hold no name, and names of another
 * system may begin alike, but tags tell. What has none, as what is just being made, is not meant; nor are calls that do
 * not look at tags. Where an ARN has the name, the names of other environments differ.
 */
export function keptFromOthers(write: Grants, scope: Scope & Others): readonly Statement[] {
  const changing = [...write.keys()].filter(isChange).sort(compareText);
  const opened = openedArns(scope);
  const onRules = opened.length > 0 ? changing.filter((action) => RULES.has(action)) : [];
  // What is only given for what carries the tags needs no denial, and suffers none.
  const isTold = (action: string): boolean =>
    isMarked(action, write.get(action) ?? new Set()) && !hasExceptions(action);
  const rest = changing.filter((action) => !onRules.includes(action) && !isTold(action));
  const spared = [...write.keys()].filter((action) => !changing.includes(action) || onRules.includes(action));
  const unnamed = rest.filter((action) => !isNamed(write.get(action) ?? new Set()));
  const denied =
    (Sid: string, Action: readonly string[], resource: Pick<Statement, "Resource" | "NotResource">) =>
    (tag: keyof Others["tags"]): Statement => ({
      Sid: `${Sid}OfAnother${tag === "system" ? "System" : "Environment"}`,
      Effect: "Deny",
      Action,
      ...resource,
      Condition: {
        StringNotEquals: { [`aws:ResourceTag/${tag}`]: scope.tags[tag] },
        Null: { [`aws:ResourceTag/${tag}`]: "false" },
      },
    });
  const everything = { Resource: ["*"] };
  const outside = { NotResource: opened };
  return [
    denied("KeepWhatIs", byVerb(rest, spared), everything)("system"),
    denied("KeepWhatIs", byVerb(unnamed, spared), everything)("environment"),
    ...tagNames.map(denied("KeepGroups", onRules, outside)),
    ...keptRecords([...write.keys()], scope),
  ].filter(({ Action }) => Action.length > 0);
}

function isChange(action: string): boolean {
  const [service, name = ""] = action.split(":") as [Service, string?];
  const { shared, untagged } = places[service];
  return untagged === undefined && !READS.test(name) && !shared?.split(" ").includes(name);
}

/** Whether the system's prefix stands in all that an action is given for: what names of other environments never begin with. */
const isNamed = (arns: ReadonlySet<string>): boolean =>
  [...arns].every((arn) => /PREFIX|default|aws-service-role/.test(arn));

/** `ec2:Delete*` where that says nothing of what is spared: documents have little room. */
function byVerb(actions: readonly string[], spared: readonly string[]): readonly string[] {
  const patterns = actions.map((action) => {
    const verb = /^[^:]+:[A-Z]+[a-z]*/.exec(action)?.[0] ?? action;
    return spared.some((one) => !actions.includes(one) && one.startsWith(verb)) ? action : `${verb}*`;
  });
  return [...new Set(patterns)];
}

/** Zones are made apart from environments, in several roots maybe, and have ids: records are told by their names. */
function keptRecords(changing: readonly string[], { records }: Others): readonly Statement[] {
  const Action = changing.filter((action) => action === "route53:ChangeResourceRecordSets");
  const denied = (Sid: string, operator: string, names: readonly string[]): Statement[] =>
    names.length === 0
      ? []
      : [
          {
            Sid,
            Effect: "Deny",
            Action,
            Resource: ["*"],
            Condition: { [`ForAnyValue:${operator}`]: { [RECORD_NAMES]: names } },
          },
        ];
  const { own = [], others = [] } = records ?? {};
  return [
    ...denied("KeepRecordsOfOthers", "StringNotLike", withBelow(own)),
    ...denied("KeepRecordsBelowOwn", "StringLike", withBelow(others)),
  ];
}

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html, read 2026-11-28. */
const RECORD_NAMES = "route53:ChangeResourceRecordSetsNormalizedRecordNames";

const withBelow = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort(compareText).flatMap((name) => [name, `*.${name}`]);
