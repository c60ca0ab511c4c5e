import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, problemsOf } from "../lowered.fixture.ts";

const pipeline = (target: Target, fields: object = {}) =>
  [
    "pipeline",
    { repository: "acme/todo", ...fields },
    {
      key: "ci",
      target,
      beside: { api: { kind: "service", image: "todo-api" }, admin: { kind: "service", image: "todo-admin" } },
    },
  ] as const;
const lowered = (...of: Parameters<typeof pipeline>) => lowerOne(...pipeline(...of));

describe("a pipeline on AWS", () => {
  it("gives its roles to pull requests and to jobs in the GitHub environment of one repository", () => {
    const { written } = lowered("aws");
    expect(written("aws_iam_role.plan")).toContain('"repo:acme/todo:pull_request"');
    for (const role of ["deploy[0]", "apply"])
      expect(written(`aws_iam_role.${role}`)).toContain(
        '["repo:acme/todo:environment:",{"$":"param","name":"environment"}]',
      );
    expect(written("aws_iam_role.apply")).not.toContain("*");
  });

  it("names the numbers of owner and repository where GitHub puts them into tokens", () => {
    const { written } = lowered("aws", { repositoryIds: { owner: 1, repository: 2 } });
    expect(written("aws_iam_role.plan")).toContain('"repo:acme@1/todo@2:pull_request"');
  });

  it("rolls out exactly the services that it is told to", () => {
    const { has, written } = lowered("aws", { deploys: ["api"] });
    const service = written('aws_iam_role_policy.deploy["api"]');
    for (const mine of ["module.api.module.service.aws_ecs_service", "module.api.module.task.aws_iam_role.task"])
      expect(service).toContain(mine);
    const images = written("aws_iam_role_policy.push_images[0]");
    expect(images).toContain('aws_ecr_repository.this[\\"todo-api\\"]');
    expect(images).not.toContain("admin");
    expect(has('aws_iam_role_policy.deploy["admin"]')).toBe(false);
    expect(lowered("aws").has('aws_iam_role_policy.deploy["admin"]')).toBe(true);
  });

  it("lets plans read no secrets and hold the lock of their own state only", () => {
    const policy = lowered("aws").written("aws_iam_role_policy.plan_changes");
    expect(policy).toMatch(/"Effect":"Deny","Action":\[[^\]]*"secretsmanager:GetSecretValue"/);
    expect(policy).toContain("/terraform.tfstate.tflock");
  });

  it("makes the identity provider unless the account has it already", () => {
    const id = "module.ci.aws_iam_openid_connect_provider.this[0]";
    expect(lowered("aws").ids).toContain(id);
    expect(lowered("aws", { aws: { provider: "existing" } }).ids).not.toContain(id);
  });
});

describe("a pipeline on Google Cloud", () => {
  it("takes tokens of pull requests and of the branches of one repository", () => {
    expect(
      lowered("gcp", { branches: ["main", "release/1"] }).written("google_iam_workload_identity_pool_provider.this"),
    ).toContain(
      "assertion.repository == 'acme/todo' && (assertion.sub == 'repo:acme/todo:pull_request' || assertion.ref in ['refs/heads/main', 'refs/heads/release/1'])",
    );
  });

  it("rolls out exactly the services that it is told to, as the accounts that they run as", () => {
    const { ids } = lowered("gcp", { deploys: ["api"] });
    expect(ids).toContain('module.ci.google_cloud_run_v2_service_iam_member.deploy["api"]');
    expect(ids).toContain('module.ci.google_service_account_iam_member.run_as["api"]');
    expect(ids.filter((id) => id.startsWith("module.ci.") && id.includes("admin"))).toEqual([]);
  });

  it("gives the deploying account no role on the project", () => {
    const { resources } = lowered("gcp");
    const roles = resources.filter(
      ({ type, module }) => type === "google_project_iam_member" && module === "module.ci",
    );
    expect([...new Set(roles.map(({ args }) => JSON.stringify(args.member)))]).toHaveLength(2);
    expect(roles.filter(({ args }) => JSON.stringify(args.member).includes("deploy"))).toEqual([]);
  });
});

describe("the repository of a pipeline", () => {
  const problems = (...of: Parameters<typeof pipeline>) => problemsOf(...pipeline(...of));

  it("is an owner and a name", () => {
    expect(problems("aws", { repository: "acme/todo.app" })).toEqual([]);
    expect(problems("aws", { repository: "https://github.com/acme/todo" })).toEqual([
      "bad-format components.ci.repository",
    ]);
  });

  it("must leave room in the subject that Google Cloud reads", () => {
    const repository = `${"a".repeat(39)}/${"b".repeat(90)}`;
    expect(problems("gcp", { repository })).toEqual(["name-too-long components.ci.repository"]);
    expect(problems("aws", { repository })).toEqual([]);
  });
});
