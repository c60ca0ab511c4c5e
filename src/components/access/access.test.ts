import { describe, expect, it, test } from "vitest";
import { each } from "../../design/each.ts";
import type { Target } from "../../terraform/graph.ts";
import { ofKind } from "../../system/system.ts";
import { lowerOne, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";
import { explained } from "./explained.ts";

const access = (target: Target, fields: object, options: OptionsOfOne = {}) =>
  ["access", fields, { key: "team", target, ...options }] as const;
const account = (...[target, fields, options]: Parameters<typeof access>) =>
  lowerOne(...access(target, fields, { ...options, account: true }));
const environment = (...of: Parameters<typeof access>) => lowerOne(...access(...of));
const problems = (...of: Parameters<typeof access>) => problemsOf(...access(...of));

const onAws = { read: ["Developers", "Auditors"], operate: ["Operators"], shell: ["Operators"], breakGlass: ["Leads"] };
const onGcp = { read: ["dev@example.com"], operate: ["ops@example.com"], breakGlass: ["leads@example.com"] };

describe("people on AWS", () => {
  const made = account("aws", onAws);
  const policies = (level: string): string =>
    ["observe", "operate", "enter"]
      .map((name) => `aws_iam_role_policy.${name}["${level}"]`)
      .filter(made.has)
      .map(made.written)
      .join("\n");

  it("have a role for each level in the root of the account, for an hour at most, and nothing in the environment", () => {
    for (const level of ["read", "operate", "shell", "break-glass"])
      expect(made.args(`aws_iam_role.this["${level}"]`)).toMatchObject({
        name: `todo-prod-team-${level}`,
        path: "/people/",
        max_session_duration: 3600,
      });
    expect(environment("aws", onAws).ids.filter((id) => id.includes("aws_iam_role"))).toEqual([]);
    expect(made.outputs).toMatchObject([{ name: "people_role_arns", value: { team: { prod: { break_glass: {} } } } }]);
    expect(account("aws", { read: ["Developers"] }).ids.filter((id) => id.includes("aws_iam_role.this"))).toEqual([
      'module.team_prod.aws_iam_role.this["read"]',
    ]);
  });

  it("come from the named permission sets alone, wherever Identity Center is at home", () => {
    const trust = made.written('aws_iam_role.this["read"]');
    for (const group of onAws.read)
      expect(trust).toContain(`:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_${group}_${"?".repeat(16)}`);
    expect(trust).not.toContain("Operators");
    expect(trust).toContain(":root");
    expect(made.written('aws_iam_role.this["shell"]')).not.toContain("Developers");
    // No session of Identity Center has it, so that it would keep everybody out.
    expect(trust).not.toContain("MultiFactor");
  });

  it("see no data and no value of a secret", () => {
    for (const level of ["read", "operate", "shell"]) {
      expect(policies(level)).not.toMatch(/GetSecretValue|BatchGetSecretValue|ssm:GetParameter|s3:GetObject|dynamodb/);
      expect(made.written(`aws_iam_role_policy_attachment.view["${level}"]`)).toContain("job-function/ViewOnlyAccess");
    }
    expect(policies("read")).not.toMatch(/ReceiveMessage|ExecuteCommand|Put|Update|Start(?!Query)/);
    expect(made.has('aws_iam_role_policy_attachment.administer["operate"]')).toBe(false);
  });

  it("operate what carries the prefix, without changes of rights and without a shell", () => {
    const operate = policies("operate");
    for (const action of ["ecs:UpdateService", "sqs:StartMessageMoveTask", "secretsmanager:PutSecretValue"])
      expect(operate).toContain(action);
    expect(operate).not.toMatch(/iam:|PassRole|Purge|ExecuteCommand|Delete(?!Message)|RegisterTaskDefinition/);
    const statements = made.written('aws_iam_role_policy.operate["operate"]');
    expect(statements).toContain("todo-prod-*-dead");
    expect(statements).toContain("aws:ResourceTag/environment");
  });

  it("open a shell by ExecuteCommand, in the cluster of the environment", () => {
    expect(policies("shell")).toContain("ecs:ExecuteCommand");
    expect(policies("shell")).toContain(":cluster/todo-prod");
    expect(policies("shell")).not.toContain("UpdateService");
  });

  it("may do everything by breakGlass alone", () => {
    expect(made.written('aws_iam_role_policy_attachment.administer["break-glass"]')).toContain("AdministratorAccess");
    expect(made.has('aws_iam_role_policy.observe["break-glass"]')).toBe(false);
  });

  it("are told apart by environment", () => {
    const both = account("aws", onAws, { system: { environments: { dev: {}, prod: {} } } });
    expect(both.written('module.team_dev.aws_iam_role_policy.enter["shell"]')).toContain(":task/todo-dev/*");
    expect(both.written('module.team_prod.aws_iam_role_policy.enter["shell"]')).not.toContain("todo-dev");
  });
});

describe("a shell on AWS", () => {
  const writable = { kind: "service", image: "api:1", readOnlyFilesystem: false };
  const closed = { kind: "worker", image: "runner:1" };

  it("is opened in what has a writable file system", () => {
    const made = environment("aws", onAws, { beside: { api: writable, runner: closed } });
    expect(made.args("module.api.module.service.aws_ecs_service.this")).toMatchObject({
      enable_execute_command: true,
    });
    expect(made.written("module.api.module.task.aws_iam_role_policy.shell[0]")).toContain(
      "ssmmessages:OpenDataChannel",
    );
    expect(made.args("module.runner.module.service.aws_ecs_service.this").enable_execute_command ?? null).toBe(null);
    expect(made.has("module.runner.module.task.aws_iam_role_policy.shell[0]")).toBe(false);
  });

  it("is off where nobody may open one", () => {
    const made = environment("aws", { read: ["Developers"] }, { beside: { api: writable } });
    expect(made.has("module.api.module.task.aws_iam_role_policy.shell[0]")).toBe(false);
  });

  it("is refused where every file system is read-only", () => {
    expect(problems("aws", onAws, { beside: { runner: closed } })).toEqual(["no-effect components.team.shell"]);
    expect(problems("aws", onAws, { beside: { api: writable, runner: closed } })).toEqual([]);
  });
});

describe("people on Google Cloud", () => {
  const text = (value: unknown): string => (typeof value === "string" ? value : "custom");
  const members = ({ resources }: ReturnType<typeof account>): readonly string[] =>
    resources
      .filter(({ type }) => type === "google_project_iam_member")
      .map(({ args }) => `${text(args.member)} ${text(args.role)}`);

  it("have the roles of their groups all the time where the environment is not protected", () => {
    const made = account("gcp", onGcp);
    expect(members(made)).toContain("group:dev@example.com roles/logging.viewer");
    expect(members(made)).toContain("group:leads@example.com roles/owner");
    expect(made.has('google_project_iam_member.custom["operate ops@example.com"]')).toBe(true);
    expect(made.resources.filter(({ type }) => type.includes("entitlement"))).toEqual([]);
  });

  it("ask for the stronger ones with a reason, for an hour, where it is", () => {
    const made = account("gcp", onGcp, { protected: true });
    expect(members(made)).toContain("group:ops@example.com roles/logging.viewer");
    expect(members(made)).not.toContain("group:leads@example.com roles/owner");
    expect(made.has('google_project_iam_member.custom["operate ops@example.com"]')).toBe(false);
    expect(made.args('google_privileged_access_manager_entitlement.this["break-glass"]')).toMatchObject({
      max_request_duration: "3600s",
      eligible_users: [{ principals: ["group:leads@example.com"] }],
    });
    expect(made.written('google_privileged_access_manager_entitlement.this["operate"]')).toContain(
      "group:ops@example.com",
    );
  });

  it("see no data, and operate without rights to give", () => {
    const made = account("gcp", onGcp);
    expect(members(made).join()).not.toMatch(/roles\/(?:viewer|editor|cloudsql|secretmanager\.secretAccessor)/);
    const operate = made.written('google_project_iam_custom_role.this["operate"]');
    expect(operate).toContain("secretmanager.versions.add");
    expect(operate).not.toMatch(/setIamPolicy|actAs|versions\.access|delete/);
  });

  it("are the same in all environments of a project", () => {
    const project = { system: { environments: { dev: {}, prod: {} } }, targets: { gcp: { project: "shared" } } };
    const read = each({ dev: ["dev@example.com"], prod: ["ops@example.com"] });
    expect(problems("gcp", onGcp, project)).toEqual([]);
    expect(problems("gcp", { ...onGcp, read }, project)).toEqual(["account-differs components.team.read"]);
  });
});

describe("groups", () => {
  it("are permission sets on AWS and addresses on Google Cloud", () => {
    expect(problems("aws", { read: ["dev@example.com"] })).toEqual(["unsupported-on components.team.read.0"]);
    expect(problems("gcp", { operate: ["Developers"] })).toEqual(["unsupported-on components.team.operate.0"]);
    expect(problems("aws", { read: ["D".repeat(33)] })).toEqual(["name-too-long components.team.read.0"]);
    expect(problems("aws", { read: ["Dev*"] })).toEqual(["bad-format components.team.read.0"]);
  });

  it("open no shell on Google Cloud", () => {
    expect(problems("gcp", { shell: ["dev@example.com"] })).toEqual(["unsupported-on components.team.shell"]);
  });
});

test("who gets in as what is explained", () => {
  const { system } = environment("aws", { read: ["Developers", "Auditors"], breakGlass: ["Leads"] });
  const [team] = ofKind(system, "access");
  expect(team && explained(team).map(({ en }) => en)).toEqual(["read: Developers, Auditors", "breakGlass: Leads"]);
});
