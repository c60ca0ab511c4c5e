import { describe, expect, it } from "vitest";
import { ref } from "../../terraform/expression.ts";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, problemsOf } from "../lowered.fixture.ts";
import { allows, statementsOf } from "../../rehearsal/iam.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";

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
const account = (...of: Parameters<typeof pipeline>) => {
  const [kind, fields, options] = pipeline(...of);
  return lowerOne(kind, fields, { ...options, account: true });
};

describe("a pipeline on AWS", () => {
  it("gives its roles to pull requests and to jobs in the GitHub environment of one repository", () => {
    const { written } = account("aws");
    expect(written("module.ci_prod.module.plan.aws_iam_role.this")).toContain('"repo:acme/todo:pull_request"');
    expect(written("aws_iam_role.deploy[0]")).toContain('"repo:acme/todo:environment:prod"');
    expect(written("aws_iam_role.apply")).toContain('"repo:acme/todo:environment:prod-apply"');
    expect(written("aws_iam_role.apply")).not.toContain("*");
  });

  it("names the numbers of owner and repository where GitHub puts them into tokens", () => {
    const { written } = account("aws", { repositoryIds: { owner: 1, repository: 2 } });
    expect(written("module.ci_prod.module.plan.aws_iam_role.this")).toContain('"repo:acme@1/todo@2:pull_request"');
  });

  it("rolls out exactly the services that it is told to", () => {
    const { has, written } = lowered("aws", { deploys: ["api"] });
    const service = written('module.ci.aws_iam_role_policy.this["api"]');
    expect(service).toContain("module.api.module.service.aws_ecs_service.this");
    const images = account("aws", { deploys: ["api"] }).written("aws_iam_role_policy.push_images[0]");
    expect(images).toContain('aws_ecr_repository.this[\\"todo-api\\"]');
    expect(images).not.toContain("admin");
    expect(has('module.ci.aws_iam_role_policy.this["admin"]')).toBe(false);
    expect(lowered("aws").has('module.ci.aws_iam_role_policy.this["admin"]')).toBe(true);
  });

  it("lets plans read no secrets, and write nothing, a lock included, which would be that of an apply as well", () => {
    const { written, resources } = account("aws");
    const planning = "module.ci_prod.module.plan";
    for (const module of [planning, "module.ci_plan"])
      expect(written(`${module}.aws_iam_role_policy.state`)).not.toMatch(/tflock|s3:(Put|Delete)/);
    const writing = account("gcp").ids.filter((id) => id.includes("state_write"));
    expect(writing).toEqual(['module.ci_prod.google_storage_bucket_iam_member.state_write["apply"]']);
    const policies = resources.filter(({ module, type }) => module === planning && type.endsWith("policy"));
    expect(policies.length).toBeGreaterThan(1);
    expect(JSON.stringify(policies)).not.toContain("secretsmanager:GetSecretValue");
  });

  it("lets roles be made within the boundary of the environment only", () => {
    const { written, args } = account("aws");
    expect(args("module.ci_prod_boundary.aws_iam_policy.this").name).toBe("todo-prod-boundary");
    expect(
      JSON.stringify(lowered("aws").args("module.api.module.task.aws_iam_role.task").permissions_boundary),
    ).toContain("permissions_boundary");
    // By reference: a role is refused whose boundary is not there yet.
    expect(args("module.ci_prod.aws_iam_role.deploy[0]").permissions_boundary).toEqual(
      ref("module.ci_prod_boundary.aws_iam_policy.this", "arn"),
    );
    expect(written("aws_iam_role_policy.keep_identities")).toContain("iam:DeleteRolePermissionsBoundary");
  });

  it("bounds roles to what is tagged as the environment's, where ARNs do not tell", () => {
    const made = account("aws");
    const boundary = made.at("module.ci_prod_boundary.aws_iam_policy.this");
    const statements = statementsOf([boundary], new MockedCloud(made.graph));
    for (const action of [
      "bedrock:InvokeModel",
      "bedrock:GetInferenceProfile",
      "kms:Decrypt",
      "cognito-idp:AdminGetUser",
    ])
      for (const [environment, allowed] of [
        ["prod", true],
        ["dev", false],
      ] as const) {
        const context = { "aws:ResourceTag/system": "todo", "aws:ResourceTag/environment": environment };
        expect(allows(statements, { action, resource: "*", context }), `${action} ${environment}`).toBe(allowed);
      }
    // Images are of the account's root, and whose they are their names tell.
    const resource = "arn:aws:ecr:ap-northeast-1:123456789012:repository/todo-prod/api";
    const context = { "aws:ResourceTag/system": "todo", "aws:ResourceTag/environment": "account" };
    expect(allows(statements, { action: "ecr:BatchGetImage", resource, context })).toBe(true);
  });

  it("has one boundary for two pipelines, neither of which writes the roles of the other", () => {
    const beside = {
      second: { kind: "pipeline", repository: "acme/other", aws: { provider: "existing" } },
      api: { kind: "service", image: "api" },
    };
    const { ids, written } = lowerOne("pipeline", { repository: "acme/todo" }, { key: "ci", beside, account: true });
    expect(ids.filter((id) => id.includes("boundary.aws_"))).toEqual(["module.ci_prod_boundary.aws_iam_policy.this"]);
    expect(written("module.second_prod.aws_iam_role_policy.keep_identities")).toContain("role/todo-prod-ci-apply");
  });

  it("plans the root of the account in a role of its own, which reads that state", () => {
    const { written } = account("aws");
    expect(written("module.ci_plan.aws_iam_role_policy.state")).toContain("account/terraform.tfstate");
    expect(written('module.ci_plan.aws_iam_policy.this["containers"]')).toContain("ecr:DescribeRepositories");
  });

  it("makes the identity provider unless the account has it already", () => {
    const id = "module.github_oidc_provider.aws_iam_openid_connect_provider.this";
    expect(account("aws").ids).toContain(id);
    expect(account("aws", { aws: { provider: "existing" } }).ids).not.toContain(id);
  });
});

describe("a pipeline on Google Cloud", () => {
  it("takes tokens of pull requests and of the branches of one repository", () => {
    expect(
      account("gcp", { branches: ["main", "release/1"] }).written("google_iam_workload_identity_pool_provider.this"),
    ).toContain(
      "assertion.repository == 'acme/todo' && (assertion.sub == 'repo:acme/todo:pull_request' || assertion.ref in ['refs/heads/main', 'refs/heads/release/1'])",
    );
  });

  it("rolls out exactly the services that it is told to, as the accounts that they run as", () => {
    const { ids } = lowered("gcp", { deploys: ["api"] });
    expect(ids).toContain('module.ci.google_cloud_run_v2_service_iam_member.this["api"]');
    expect(ids).toContain('module.ci.google_service_account_iam_member.run_as["api"]');
    expect(ids.filter((id) => id.startsWith("module.ci.") && id.includes("admin"))).toEqual([]);
  });

  it("gives the deploying account no role on the project", () => {
    const { resources } = account("gcp");
    const roles = resources.filter(({ type }) => type === "google_project_iam_member");
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

describe("jobs that deployments run", () => {
  const migrate = {
    kind: "job",
    image: "todo-api",
    command: ["alembic", "upgrade", "head"],
    uses: { db: "readwrite" },
  };
  const made = (target: Target, fields: object) =>
    lowerOne(
      "pipeline",
      { repository: "acme/todo", deploys: ["api"], ...fields },
      {
        key: "ci",
        target,
        beside: {
          api: { kind: "service", image: "todo-api", uses: { db: "readwrite" } },
          db: { kind: "postgres", version: 17 },
          migrate,
          nightly: { ...migrate, command: ["report"] },
        },
      },
    );

  it("may be started and followed on AWS, they and no others", () => {
    const { written, has } = made("aws", { runs: ["migrate"] });
    const policy = written('module.ci.aws_iam_role_policy.this["run-migrate"]');
    expect(policy).toContain("states:StartExecution");
    expect(policy).toContain("states:DescribeExecution");
    expect(policy).not.toContain("nightly");
    expect(has('module.ci.aws_iam_role_policy.this["run-nightly"]')).toBe(false);
    expect(made("aws", {}).has('module.ci.aws_iam_role_policy.this["run-migrate"]')).toBe(false);
  });

  it("may be started and followed on Google Cloud, they and no others", () => {
    const { ids, args } = made("gcp", { runs: ["migrate"] });
    const members = ids.filter((id) => id.startsWith("module.ci.google_cloud_run_v2_job_iam_member"));
    expect(members.map((id) => args(id).role)).toEqual(["roles/run.invoker", "roles/run.viewer"]);
    for (const id of members) expect(JSON.stringify(args(id).name)).toContain("module.migrate.");
    expect(made("gcp", {}).ids.filter((id) => id.includes("job_iam_member"))).toEqual([]);
  });

  it("are run by the command of an output, which waits for their end", () => {
    const command = (target: Target) =>
      JSON.stringify(made(target, {}).outputs.find(({ name }) => name === "run_commands")?.value);
    for (const target of ["aws", "gcp"] as const) expect(command(target)).toContain("run_command");
  });

  it("change the database as all who write do", () => {
    const job = made("aws", {}).written("module.db.module.users[0].module.task.aws_ecs_task_definition.this");
    expect(job).toContain('"migrate":{"login":"migrate_v101","access":"readwrite"}');
  });

  it("are jobs", () => {
    const [kind, fields, options] = pipeline("aws", { runs: ["api"] });
    expect(problemsOf(kind, fields, options)).toEqual(["wrong-kind components.ci.runs.0"]);
  });
});

describe("what an environment adopts under another name", () => {
  const bucket = { kind: "bucket", adopt: { "module.bucket.aws_s3_bucket.this": "old-files" } };
  const beside = { files: bucket, api: { kind: "service", image: "api", uses: { files: "readwrite" } } };
  const made = lowerOne("pipeline", { repository: "acme/todo" }, { key: "ci", beside, account: true, protected: true });
  const cloud = new MockedCloud(made.graph);
  const applying = statementsOf(
    made.resources.filter(({ module, type }) => module === "module.ci_prod" && type === "aws_iam_policy"),
    cloud,
  );
  const boundary = statementsOf([made.at("module.ci_prod_boundary.aws_iam_policy.this")], cloud);

  it("may be changed by its pipeline, used by what runs, and is protected as all else", () => {
    const resource = "arn:aws:s3:::old-files";
    expect(allows(applying, { action: "s3:PutBucketPolicy", resource })).toBe(true);
    expect(allows(applying, { action: "s3:PutBucketPolicy", resource: "arn:aws:s3:::old-other" })).toBe(false);
    expect(allows(applying, { action: "s3:DeleteBucket", resource })).toBe(false);
    expect(allows(boundary, { action: "s3:GetObject", resource: `${resource}/a` })).toBe(true);
    expect(allows(boundary, { action: "s3:GetObject", resource: "arn:aws:s3:::old-other/a" })).toBe(false);
  });

  it("is changed whether it has no tags, or those of the environment, and not as long as it has another's", () => {
    const call = { action: "s3:PutBucketPolicy", resource: "arn:aws:s3:::old-files" };
    const tagged = (system: string) => ({ "aws:ResourceTag/system": system, "aws:ResourceTag/environment": "prod" });
    expect(allows(applying, { ...call, context: {} })).toBe(true);
    expect(allows(applying, { ...call, context: tagged("todo") })).toBe(true);
    expect(allows(applying, { ...call, context: tagged("legacy") })).toBe(false);
  });
});
