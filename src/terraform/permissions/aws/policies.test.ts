import { describe, expect, it } from "vitest";
import { needsOf, permissionsOf } from "./grants.ts";
import { keptFromOthers } from "./others.ts";
import { unmarked } from "./unmarked.ts";
import { places, type Service } from "./places.ts";
import { applyPolicies, limits, packed, planPolicies, type PolicyDocument, type Statement } from "./policies.ts";
import { dataRows, resourceRows, type UsedType } from "./rows.ts";

const scope = { partition: "aws", account: "123456789012", prefix: "todo-prod" };
const boundary = "arn:aws:iam::123456789012:policy/todo-prod-boundary";
const tags = { system: "todo", environment: "prod" };
const applyScope = { ...scope, boundary, tags };

const managed = (...types: string[]): UsedType[] => types.map((type) => ({ mode: "managed", type }));
const everything: readonly UsedType[] = [
  ...managed(...Object.keys(resourceRows)),
  ...Object.keys(dataRows).map((type) => ({ mode: "data", type }) as const),
];

type Documents = Readonly<Record<string, PolicyDocument>>;

const statementsOf = (documents: Documents): readonly Statement[] =>
  Object.values(documents).flatMap(({ Statement }) => Statement);

/** Statements that allow an action. */
const allowing = (documents: Documents, action: string): readonly Statement[] =>
  statementsOf(documents).filter(({ Action, Effect }) => Effect === "Allow" && Action.includes(action));

describe("permissions of types", () => {
  it("are what its rows say, each once, in one order", () => {
    expect(permissionsOf(managed("aws_sqs_queue", "aws_sqs_queue_redrive_allow_policy"))).toEqual({
      read: ["sqs:GetQueueAttributes", "sqs:ListQueueTags"],
      write: ["sqs:CreateQueue", "sqs:DeleteQueue", "sqs:SetQueueAttributes", "sqs:TagQueue", "sqs:UntagQueue"],
    });
    expect(permissionsOf(managed("random_password", "time_rotating"))).toEqual({ read: [], write: [] });
    expect(permissionsOf([{ mode: "data", type: "aws_region" }])).toEqual({ read: [], write: [] });
  });
});

describe("policies", () => {
  it("are the same in whatever order types come, and however often", () => {
    const turned = [...everything, ...everything].reverse();
    expect(applyPolicies(turned, applyScope)).toEqual(applyPolicies(everything, applyScope));
    expect(planPolicies(turned, scope)).toEqual(planPolicies(everything, scope));
  });

  it("keep to what IAM takes, with all types that there are", () => {
    const long = "a-name-of-a-system-as-long-as-any-can-be";
    const names = Array.from({ length: 12 }, (_, at) => `${"subdomain-".repeat(4)}${String(at)}.example.com`);
    const longest = {
      ...applyScope,
      prefix: `${long}-production`,
      tags: { system: long, environment: "production-in-the-west" },
      opened: ["sg-0123456789abcdef0", "sg-0123456789abcdef1"],
      records: { own: names.slice(0, 6), others: names.slice(6) },
      kept: ["ecr", "elasticache", "kafka", "kms", "logs", "s3", "secretsmanager", "sns", "sqs", "ssm"],
    };
    for (const { documents } of [
      planPolicies(everything, scope),
      applyPolicies(everything, applyScope),
      applyPolicies(everything, longest),
    ]) {
      expect(Object.keys(documents).length).toBeLessThanOrEqual(limits.policies);
      for (const [name, document] of Object.entries(documents))
        expect(JSON.stringify(document).length, name).toBeLessThanOrEqual(limits.characters);
      const ids = statementsOf(documents).map(({ Sid }) => Sid);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[A-Za-z0-9]+$/.test(id))).toEqual([]);
      expect(JSON.stringify(documents)).not.toMatch(/PREFIX|ACCOUNT|PARTITION/);
    }
  });

  it("allow all that types need, and nothing else", () => {
    const { read, write } = permissionsOf(everything);
    const allowed = (documents: Documents): readonly string[] =>
      statementsOf(documents).flatMap(({ Action, Effect }) => (Effect === "Allow" ? Action : []));
    const all = new Set([...read, ...write]);
    all.delete("iam:DeleteRolePermissionsBoundary");
    expect([...new Set(allowed(applyPolicies(everything, applyScope).documents))].sort()).toEqual([...all].sort());
    expect([...allowed(planPolicies(everything, scope).documents)].sort()).toEqual([...read]);
  });

  it("are told apart by what they are about, and refused where they do not fit", () => {
    const statement = (Sid: string, characters: number, action = "s3:GetObject"): Statement => ({
      Sid,
      Effect: "Allow",
      Action: [action],
      Resource: ["r".repeat(characters)],
    });
    expect(packed([])).toEqual({});
    const three = [statement("A", 3000), statement("B", 2500), statement("C", 3000), statement("D", 1, "kms:Decrypt")];
    const sids = Object.entries(packed(three)).map(([name, { Statement }]) => [
      name,
      ...Statement.map(({ Sid }) => Sid),
    ]);
    expect(sids).toEqual([
      ["data", "A", "B"],
      ["data-2", "C"],
      ["identity", "D"],
    ]);
    // To the character.
    const around = JSON.stringify(packed([statement("A", 0)]).data).length;
    expect(Object.keys(packed([statement("A", limits.characters - around)]))).toEqual(["data"]);
    expect(() => packed([statement("A", limits.characters - around + 1)])).toThrow("A: 6145 characters");
    const many = Array.from({ length: 11 }, (_, at) => statement(`S${String(at)}`, 6000));
    expect(Object.keys(packed(many.slice(1)))).toHaveLength(10);
    expect(() => packed(many)).toThrow("11 policies");
  });

  it("are about what carries the system's prefix, where ARNs tell", () => {
    const { documents } = applyPolicies(managed("aws_sqs_queue", "aws_ecs_task_definition"), applyScope);
    expect(allowing(documents, "sqs:DeleteQueue").map(({ Resource }) => Resource)).toEqual([
      ["arn:aws:sqs:*:123456789012:todo-prod-*"],
    ]);
    // IAM takes no ARN for this one.
    expect(allowing(documents, "ecs:DescribeTaskDefinition").map(({ Resource }) => Resource)).toEqual([["*"]]);
    expect(allowing(documents, "ecs:RegisterTaskDefinition").map(({ Resource }) => Resource)).toEqual([
      [
        "arn:aws:ecs:*:123456789012:cluster/todo-prod",
        "arn:aws:ecs:*:123456789012:service/todo-prod/*",
        "arn:aws:ecs:*:123456789012:task-definition/todo-prod-*:*",
      ],
    ]);
  });

  it("write roles of the system only, within the boundary, which none can leave", () => {
    const { documents } = applyPolicies(everything, applyScope);
    const bound = { StringEquals: { "iam:PermissionsBoundary": boundary } };
    for (const name of ["AttachRolePolicy", "CreateRole", "PutRolePermissionsBoundary", "PutRolePolicy"]) {
      const statements = allowing(documents, `iam:${name}`);
      expect(
        statements.map(({ Condition }) => Condition),
        name,
      ).toEqual([bound]);
      expect(statements[0]?.Resource, name).toEqual(["arn:aws:iam::123456789012:role/todo-prod-*"]);
    }
    expect(JSON.stringify(documents)).not.toContain("iam:DeleteRolePermissionsBoundary");
    const iam = statementsOf(documents).filter(({ Action }) => Action.some((name) => name.startsWith("iam:")));
    expect(
      iam.flatMap(({ Effect, Resource }) => (Effect === "Allow" ? Resource : [])).filter((arn) => arn === "*"),
    ).toEqual([]);
  });

  it("pass roles to the services that the types pass them to", () => {
    const { documents } = applyPolicies(managed("aws_ecs_task_definition", "aws_flow_log"), applyScope);
    expect(allowing(documents, "iam:PassRole")).toEqual([
      expect.objectContaining({
        Resource: ["arn:aws:iam::123456789012:role/todo-prod-*"],
        Condition: {
          StringEquals: { "iam:PassedToService": ["ecs-tasks.amazonaws.com", "vpc-flow-logs.amazonaws.com"] },
        },
      }),
    ]);
    expect(allowing(applyPolicies(managed("aws_sqs_queue"), applyScope).documents, "iam:PassRole")).toEqual([]);
  });

  it("make linked roles of the services that need one, and pass those that are asked for", () => {
    const { documents } = applyPolicies(managed("aws_lb", "aws_config_configuration_recorder"), applyScope);
    expect(allowing(documents, "iam:CreateServiceLinkedRole")).toEqual([
      expect.objectContaining({
        Resource: ["arn:aws:iam::123456789012:role/aws-service-role/*"],
        Condition: { StringEquals: { "iam:AWSServiceName": ["elasticloadbalancing.amazonaws.com"] } },
      }),
    ]);
    expect(allowing(documents, "iam:PassRole").map(({ Resource }) => Resource)).toEqual([
      ["arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/*"],
    ]);
  });

  it("let services use keys, and nobody else", () => {
    const { documents } = applyPolicies(managed("aws_db_instance_automated_backups_replication"), applyScope);
    expect(allowing(documents, "kms:CreateGrant").map(({ Condition }) => Condition)).toEqual([
      { Bool: { "kms:GrantIsForAWSResource": "true" } },
    ]);
  });

  it("of whoever plans read no secret, and say what is missing for it", () => {
    const { documents, withheld } = planPolicies(managed("aws_ssm_parameter"), scope);
    expect(withheld.map(({ type, action }) => [type, action])).toEqual([["aws_ssm_parameter", "ssm:GetParameter"]]);
    expect(allowing(documents, "ssm:GetParameter")).toEqual([]);
    expect(allowing(documents, "ssm:DescribeParameters")).toHaveLength(1);
    // Images that AWS publishes are no secret.
    const image: UsedType = { mode: "data", type: "aws_ssm_parameter" };
    const both = planPolicies([...managed("aws_ssm_parameter"), image], scope).documents;
    expect(allowing(both, "ssm:GetParameter").map(({ Resource }) => Resource)).toEqual([
      ["arn:aws:ssm:*::parameter/aws/service/*"],
    ]);
    const applying = applyPolicies(managed("aws_ssm_parameter"), applyScope).documents;
    expect(allowing(applying, "ssm:GetParameter")).toHaveLength(1);
  });

  it("of whoever plans write nothing", () => {
    const writing = statementsOf(planPolicies(everything, scope).documents)
      .flatMap(({ Action }) => Action)
      .filter((name) => !/:(Get|List|Describe|View|Validate|Connect)/.test(name));
    expect(writing).toEqual([]);
  });
});

describe("what applying may not touch", () => {
  const { write } = needsOf(everything);
  const matches = (pattern: string, action: string): boolean =>
    pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
  const deniedBy = (statements: readonly Statement[], sid: string, action: string): boolean =>
    statements.some(({ Sid, Action }) => Sid.endsWith(sid) && Action.some((one) => matches(one, action)));
  const reads = (action: string): boolean => /:(Get|List|Describe|View|Validate)/.test(action);
  const placeOf = (action: string) => places[action.split(":")[0] as Service];
  const isShared = (action: string): boolean =>
    placeOf(action).untagged !== undefined ||
    (placeOf(action)
      .shared?.split(" ")
      .includes(action.split(":")[1] ?? "") ??
      false);

  const { documents } = applyPolicies(everything, applyScope);
  const own = { "aws:ResourceTag/system": "todo", "aws:ResourceTag/environment": "prod" };
  /** Whether it is given for all that it could be about, with or without tags. */
  const isFree = (action: string): boolean => allowing(documents, action).some(({ Condition }) => !isOwn(Condition));
  const isOwn = (condition: Statement["Condition"]): boolean =>
    JSON.stringify(condition) === JSON.stringify({ StringEquals: own });

  it("is every change that it is given, but what is said to be about others rightly", () => {
    const statements = keptFromOthers(write, applyScope);
    const free = [...write.keys()].filter(
      (action) => !reads(action) && isFree(action) && !deniedBy(statements, "System", action),
    );
    expect(free.filter((action) => !isShared(action) && action !== "iam:DeleteRolePermissionsBoundary")).toEqual([]);
    expect(
      [...write.keys()].filter(
        (action) => (reads(action) || isShared(action)) && deniedBy(statements, "System", action),
      ),
    ).toEqual([]);
  });

  it("is what another environment has, where names do not tell", () => {
    const statements = keptFromOthers(write, applyScope);
    for (const action of [
      ...["CreateTags", "DeleteTags", "RevokeSecurityGroupIngress", "CreateSubnet"].map((name) => `ec2:${name}`),
      ...["ec2:ReplaceRoute", "ec2:ModifySecurityGroupRules", "ec2:DisassociateAddress"],
      "bedrock:DeleteInferenceProfile",
      "application-autoscaling:DeregisterScalableTarget",
      "servicediscovery:DeleteNamespace",
      "kms:ScheduleKeyDeletion",
    ])
      expect(!isFree(action) || deniedBy(statements, "Environment", action), action).toBe(true);
  });

  const isNamed = (action: string): boolean =>
    [...(write.get(action) ?? [])].every((arn) => /PREFIX|default|aws-service-role/.test(arn));
  const exceptions = Object.entries(unmarked).flatMap(([service, list]) =>
    list.flatMap(({ actions, only, where, giving }) =>
      actions
        .split(" ")
        .map((name) => ({ action: `${service}:${name}`, partly: only !== undefined || !!where || !!giving })),
    ),
  );

  it("is what carries no tag, where names do not tell, but for what is said with a reason", () => {
    const changes = [...write.keys()].filter(
      (action) => !reads(action) && !isShared(action) && !isNamed(action) && allowing(documents, action).length > 0,
    );
    expect(changes.length).toBeGreaterThan(140);
    const spared = (action: string): boolean => exceptions.some((one) => matches(one.action, action) && !one.partly);
    expect(
      changes.filter(
        (action) => isFree(action) !== spared(action) && !exceptions.some((one) => one.action === action && one.partly),
      ),
    ).toEqual([]);
    for (const action of [
      ...[
        "DeleteVpc",
        "DeleteSubnet",
        "DeleteSecurityGroup",
        "ReleaseAddress",
        "TerminateInstances",
        "CreateRoute",
      ].map((name) => `ec2:${name}`),
      ...["PutKeyPolicy", "ScheduleKeyDeletion", "DisableKey"].map((name) => `kms:${name}`),
      ...["acm:DeleteCertificate", "cognito-idp:DeleteUserPool", "cloudfront:DeleteDistribution"],
      "elasticloadbalancing:DeleteTargetGroup",
    ])
      expect(
        allowing(documents, action).map(({ Condition }) => Condition),
        action,
      ).toEqual([{ StringEquals: own }]);
  });

  it("is excepted of nothing that it is not given, or that has a name anyway", () => {
    const given = [...write.keys()];
    const idle = exceptions.filter(({ action }) => !given.some((one) => matches(action, one) && !isNamed(one)));
    expect(idle.map(({ action }) => action)).toEqual([]);
  });

  const arnOf = (sort: string): string => `arn:aws:ec2:*:123456789012:${sort}`;

  it("is partly excepted: by its sort, by what a request says, or by the tags that it puts on", () => {
    const given = { "aws:RequestTag/environment": "prod", "aws:RequestTag/system": "todo" };
    const of = (action: string) => allowing(documents, action).map(({ Resource, Condition }) => [Resource, Condition]);
    expect(of("ec2:CreateTags")).toEqual([
      [["*"], { StringEquals: own }],
      [["*"], { Null: { "ec2:CreateAction": "false" } }],
      [[arnOf("security-group-rule/*")], { StringEquals: given }],
      [[arnOf("security-group/*")], { StringEquals: given }],
    ]);
    // Who makes no network has no default group to tag.
    const without = applyPolicies(managed("aws_security_group"), applyScope).documents;
    expect(allowing(without, "ec2:CreateTags").map(({ Resource }) => Resource)).not.toContainEqual([
      arnOf("security-group/*"),
    ]);
    expect(of("kms:DeleteAlias")).toEqual([
      [["arn:aws:kms:*:123456789012:alias/todo-prod-*", "arn:aws:kms:*:123456789012:key/*"], { StringEquals: own }],
      [["arn:aws:kms:*:123456789012:alias/todo-prod-*"], undefined],
    ]);
    for (const action of ["Authorize", "Revoke"])
      expect(of(`ec2:${action}SecurityGroupIngress`)).toEqual([
        [["*"], { StringEquals: own }],
        [[arnOf("security-group-rule/*")], undefined],
      ]);
  });

  it("lets what exists be opened, and nothing else", () => {
    const opening = { ...applyScope, opened: ["sg-1"] };
    const group = ["arn:aws:ec2:*:123456789012:security-group/sg-1"];
    const statements = keptFromOthers(write, opening);
    const onRules = statements.filter(({ Action }) => Action.includes("ec2:RevokeSecurityGroupIngress"));
    expect(onRules.map(({ Sid, NotResource }) => [Sid, NotResource])).toEqual([
      ["KeepGroupsOfAnotherSystem", group],
      ["KeepGroupsOfAnotherEnvironment", group],
    ]);
    expect(deniedBy(statements, "WhatIsOfAnotherSystem", "ec2:ModifySecurityGroupRules")).toBe(false);
    const opens = (action: string) =>
      allowing(applyPolicies(everything, opening).documents, action).flatMap(({ Resource = [], Condition }) =>
        Condition === undefined ? Resource : [],
      );
    expect(opens("ec2:AuthorizeSecurityGroupIngress")).toEqual([...group, arnOf("security-group-rule/*")]);
    expect(opens("ec2:ModifySecurityGroupRules")).toEqual(group);
    expect(opens("ec2:ModifySubnetAttribute")).toEqual([]);
  });
  it("is records by their names, whichever root has the zone", () => {
    const records = { own: ["todo.example.com"], others: ["dev.todo.example.com"] };
    const key = "route53:ChangeResourceRecordSetsNormalizedRecordNames";
    const kept = keptFromOthers(write, { ...applyScope, records }).filter(({ Sid }) => Sid.startsWith("KeepRecords"));
    expect(kept.map(({ Condition }) => Condition)).toEqual([
      { "ForAnyValue:StringNotLike": { [key]: ["todo.example.com", "*.todo.example.com"] } },
      { "ForAnyValue:StringLike": { [key]: ["dev.todo.example.com", "*.dev.todo.example.com"] } },
    ]);
  });

  it("denies nothing that is not given", () => {
    const { documents } = applyPolicies(managed("aws_sqs_queue"), { ...applyScope, kept: ["ecr", "kms", "sqs"] });
    const allowed = new Set(
      statementsOf(documents).flatMap(({ Action, Effect }) => (Effect === "Allow" ? Action : [])),
    );
    for (const { Sid, Effect, Action } of statementsOf(documents))
      if (Effect === "Deny")
        expect(
          Action.filter((one) => ![...allowed].some((action) => matches(one, action))),
          Sid,
        ).toEqual([]);
    expect(
      documents.denied?.Statement.filter(({ Sid }) => !Sid.startsWith("KeepWhat")).map(({ Sid, Action }) => [
        Sid,
        ...Action,
      ]),
    ).toEqual([["KeepQueues", "sqs:DeleteQueue"]]);
  });
});
