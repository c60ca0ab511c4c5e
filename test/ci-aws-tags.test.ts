import { describe, expect, it } from "vitest";
import { lowerDesign } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { allows, statementsOf, type Statement } from "../src/rehearsal/iam.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { ofKind } from "../src/system/system.ts";
import type { ResourceGraph } from "../src/terraform/graph.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { needsOf } from "../src/terraform/permissions/aws/grants.ts";
import { places, type Service } from "../src/terraform/permissions/aws/places.ts";
import type { Calls } from "../src/terraform/permissions/aws/row.ts";
import { resourceRows } from "../src/terraform/permissions/aws/rows.ts";
import { rootsIn } from "./accounts.fixture.ts";
import { designs as written, randomDesigns, schemas } from "./designs.fixture.ts";

/** What whoever applies an environment is given, and what the environment has. */
interface Place {
  readonly name: string;
  readonly given: readonly Statement[];
  readonly graph: ResourceGraph;
  readonly tags: Readonly<Record<string, string>>;
  readonly boundary: string;
}

const places_ = [...written, ...randomDesigns.slice(0, 12)].flatMap(({ raw }): Place[] => {
  if (!("aws" in (raw as { targets: object }).targets)) return [];
  const roots = rootsIn(lowerDesign(raw, kinds, schemas, ["aws"]));
  return roots.flatMap(({ system, graph }) => {
    const [pipeline] = ofKind(system, "pipeline");
    const root = roots.find((one) => one.system.serves?.includes(system));
    if (!isEnvironment(system) || !pipeline || !root) return [];
    const module = `module.${pipeline.name}_${system.environment}`;
    const policies = root.graph.resources.filter(
      (one) => one.module === module && /^aws_iam_(role_)?policy$/.test(one.type) && one.name !== "push_images",
    );
    return [
      {
        name: `${system.name} ${system.environment}`,
        given: statementsOf(policies, new MockedCloud(root.graph, system.account ?? "")),
        graph,
        tags: { system: system.tags.system ?? system.name, environment: system.environment },
        boundary: `arn:aws:iam::${system.account ?? ""}:policy/${system.prefix}-boundary`,
      },
    ];
  });
});

/** Types that are tagged in a call after they are made, or that AWS made before: the provider's source says so. */
const taggedAfter = new Set([
  "aws_default_security_group",
  "aws_vpc_security_group_egress_rule",
  "aws_vpc_security_group_ingress_rule",
]);

/** What takes no tags, nor stands in what does. */
const untagged = new Set([
  "aws_cloudfront_function",
  "aws_cloudfront_origin_access_control",
  "aws_cloudfront_response_headers_policy",
]);

/** Whoever removes the boundary of a role has all that there is. */
const NEVER = new Set(["iam:DeleteRolePermissionsBoundary"]);

const namesOf = (calls: Calls): readonly string[] =>
  calls === "none"
    ? []
    : Object.entries(calls).flatMap(([service, names]) => names.split(" ").map((name) => `${service}:${name}`));

const isRead = (action: string): boolean => /:(Get|List|Describe|View|Validate)/.test(action);
const isTagging = (action: string): boolean => /:(Add|Create)?Tags?(Resource|ToResource|ToCertificate)?/.test(action);

/** Sorts that EC2's calls are about, where an exception is for one of them. */
const sortOf = (type: string): string =>
  type.endsWith("_rule") ? "security-group-rule" : type.replace(/^aws_(default_)?/, "").replaceAll("_", "-");

/** Whether something would be refused: of all calls of all types, first and later applies, and taking down. */
function refusedIn({ given, graph, tags, boundary }: Place): readonly string[] {
  const own = Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]));
  const types = new Set(
    graph.resources.flatMap(({ mode, type }) => (mode === "managed" && type.startsWith("aws_") ? [type] : [])),
  );
  return [...types].flatMap((type) => {
    const row = resourceRows[type];
    if (!row) return [];
    const hasTags = Object.hasOwn(schemas.schemaOf("managed", type)?.a ?? {}, "tags");
    const may = (action: string, isThere: boolean, more: Readonly<Record<string, string>> = {}): boolean =>
      resourcesOf(action, type).every((resource) =>
        allows(given, {
          action,
          ...(resource !== undefined && { resource }),
          context: {
            ...(isThere ? own : {}),
            ...more,
            "iam:PermissionsBoundary": boundary,
            "iam:PassedToService": row.passes?.to ?? "",
            "iam:AWSServiceName": row.linkedRole ?? "",
            "kms:GrantIsForAWSResource": "true",
          },
        }),
      );
    const giving = Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value]));
    const [making] = namesOf(row.create);
    const creating = namesOf(row.create).map((action) => {
      if (isRead(action)) return [action, true] as const;
      const service = action.split(":")[0] ?? "";
      if (isTagging(action) && hasTags)
        return [
          action,
          may(action, false, taggedAfter.has(type) ? giving : { [`${service}:CreateAction`]: making ?? "" }),
        ] as const;
      // What is made has no tags yet; what it stands in has.
      return [action, may(action, !(hasTags && action === making) && !untagged.has(type))] as const;
    });
    const later = [...namesOf(row.update), ...namesOf(row.delete)].map(
      (action) => [action, isRead(action) || NEVER.has(action) || may(action, !untagged.has(type))] as const,
    );
    return [...creating, ...later].flatMap(([action, isLet]) => (isLet ? [] : [`${type}: ${action}`]));
  });
}

/** Of a sort of its own where EC2 tells sorts apart; elsewhere whatever a statement is about. */
const resourcesOf = (action: string, type: string): readonly (string | undefined)[] =>
  action.startsWith("ec2:") ? [`arn:aws:ec2:ap-northeast-1:123456789012:${sortOf(type)}/x-1`] : [undefined];

describe("whoever applies an environment on AWS", () => {
  it("is looked at where there is a pipeline", () => {
    expect(places_.length).toBeGreaterThan(6);
  });

  it.each(places_)("is refused nothing of its own, made, changed or taken down: $name", (place) => {
    expect(refusedIn(place)).toEqual([]);
  });

  it.each(places_)("changes nothing that carries no tags, where a name does not tell: $name", ({ given, graph }) => {
    const { write } = needsOf(graph.resources);
    const free = [...write].flatMap(([action, arns]) => {
      const [service, name = ""] = action.split(":") as [Service, string?];
      const isNamed = [...arns].every((arn) => /PREFIX|default|aws-service-role/.test(arn));
      if (isRead(action) || isNamed || places[service].untagged !== undefined) return [];
      return /^(Delete|Terminate|Release|Schedule|PutKey|Disable|Deregister|Replace)/.test(name) &&
        allows(given, { action, context: {} })
        ? [action]
        : [];
    });
    const known = /^(rds|logs|wafv2|config|ecs|cloudfront|servicediscovery|bedrock):|NetworkInterface|DeleteAlias/;
    expect(free.filter((action) => !known.test(action))).toEqual([]);
  });
});
