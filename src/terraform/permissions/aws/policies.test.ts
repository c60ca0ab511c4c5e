import { describe, expect, it } from "vitest";
import { permissionsOf } from "./grants.ts";
import { applyPolicies, limits, packed, planPolicies, type PolicyDocument, type Statement } from "./policies.ts";
import { dataRows, resourceRows, type UsedType } from "./rows.ts";

const scope = { partition: "aws", account: "123456789012", prefix: "todo-prod" };
const boundary = "arn:aws:iam::123456789012:policy/todo-prod-boundary";
const applyScope = { ...scope, boundary };

const managed = (...types: string[]): UsedType[] => types.map((type) => ({ mode: "managed", type }));
const everything: readonly UsedType[] = [
  ...managed(...Object.keys(resourceRows)),
  ...Object.keys(dataRows).map((type) => ({ mode: "data", type }) as const),
];

const statementsOf = (documents: readonly PolicyDocument[]): readonly Statement[] =>
  documents.flatMap(({ Statement }) => Statement);

/** Statements that allow an action. */
const allowing = (documents: readonly PolicyDocument[], action: string): readonly Statement[] =>
  statementsOf(documents).filter(({ Action }) => Action.includes(action));

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
    for (const { documents } of [planPolicies(everything, scope), applyPolicies(everything, applyScope)]) {
      expect(documents.length).toBeLessThanOrEqual(limits.policies);
      for (const document of documents) expect(JSON.stringify(document).length).toBeLessThanOrEqual(limits.characters);
      const ids = statementsOf(documents).map(({ Sid }) => Sid);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[A-Za-z0-9]+$/.test(id))).toEqual([]);
      expect(JSON.stringify(documents)).not.toMatch(/PREFIX|ACCOUNT|PARTITION/);
    }
  });

  it("allow all that types need, and nothing else", () => {
    const { read, write } = permissionsOf(everything);
    const allowed = (documents: readonly PolicyDocument[]): readonly string[] =>
      statementsOf(documents).flatMap(({ Action }) => Action);
    const all = new Set([...read, ...write]);
    all.delete("iam:DeleteRolePermissionsBoundary");
    expect([...allowed(applyPolicies(everything, applyScope).documents)].sort()).toEqual([...all].sort());
    expect([...allowed(planPolicies(everything, scope).documents)].sort()).toEqual([...read]);
  });

  it("fill one document before the next, and refuse what does not fit", () => {
    const statement = (Sid: string, characters: number): Statement => ({
      Sid,
      Effect: "Allow",
      Action: ["s3:GetObject"],
      Resource: ["r".repeat(characters)],
    });
    expect(packed([])).toEqual([]);
    const three = [statement("A", 3000), statement("B", 2500), statement("C", 3000)];
    expect(packed(three).map(({ Statement }) => Statement.map(({ Sid }) => Sid))).toEqual([["A", "B"], ["C"]]);
    // To the character.
    const around = JSON.stringify(packed([statement("A", 0)])[0]).length;
    expect(packed([statement("A", limits.characters - around)])).toHaveLength(1);
    expect(() => packed([statement("A", limits.characters - around + 1)])).toThrow("A: 6145 characters");
    // Of the ten that a role takes, one says what of others is out of reach.
    const many = Array.from({ length: 10 }, (_, at) => statement(`S${String(at)}`, 6000));
    expect(packed(many.slice(1))).toHaveLength(9);
    expect(() => packed(many)).toThrow("10 policies");
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
    expect(iam.flatMap(({ Resource }) => Resource).filter((arn) => arn === "*")).toEqual([]);
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
