import { describe, expect, it } from "vitest";
import { allows, statementsOf } from "../src/rehearsal/iam.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { administrator, applyAll, type Identity } from "../src/rehearsal/apply.ts";
import { accountOf, googleIdentity, heldIn, may, type Held, type Run } from "../src/rehearsal/google-identities.ts";
import type { Root } from "../src/rehearsal/world.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import {
  designs,
  onAws,
  onGoogle,
  problemsOf,
  prepared,
  rootOf,
  rootsOf,
  rawOf,
  shortly,
  withComponents,
} from "./accounts.fixture.ts";

/** Roots as they are applied: those of projects by a person, environments by their pipelines. */
function appliedBy(
  roots: readonly Root[],
  identityOf: (account: Root, environment: string) => Identity,
): readonly string[] {
  const accountFor = ({ system }: Root): Root | undefined =>
    roots.find((one) =>
      one.system.serves?.some(
        ({ environment, target }) => environment === system.environment && target === system.target,
      ),
    );
  const { refusals } = applyAll(prepared(roots), roots, (root) => {
    const account = accountFor(root);
    return account ? identityOf(account, root.system.environment) : administrator;
  });
  return refusals.map(({ code, root, address, why }) => `${code} ${root} ${address}: ${why}`);
}

const held = (account: Root, environment: string, run: Run) => heldIn(account, accountOf(account, environment, run));
const identity =
  (run: "plan" | "apply", isHeld: (one: Held) => boolean = () => true) =>
  (account: Root, environment: string): Identity =>
    googleIdentity(account, run, run, held(account, environment, run).filter(isHeld));

const google = designs.map(({ name, raw }) => ({ name, raw: onGoogle(raw) }));

describe.each(google)("$name, applied by its pipeline on Google Cloud", ({ raw }) => {
  const roots = rootsOf(raw);

  it("is refused nothing, whether planned or applied", () => {
    expect(appliedBy(roots, identity("apply"))).toEqual([]);
    expect(appliedBy(roots, identity("plan"))).toEqual([]);
  });

  it("is refused much without the role of its own, and what a limited role is for without that", () => {
    const without = (part: string): readonly string[] =>
      appliedBy(
        roots,
        identity("apply", ({ by }) => !by.includes(part)),
      );
    expect(without("google_project_iam_member.run").length).toBeGreaterThan(40);
    expect(shortly(without('limited["account-grants-apply"]'))).toEqual(["denied google_service_account_iam_member"]);
    expect(shortly(without('limited["secret-grants-apply"]'))).toEqual([
      "denied google_secret_manager_secret_iam_member",
    ]);
    expect(shortly(without('limited["project-grants-apply"]'))).toEqual(["denied google_project_iam_member"]);
    // Budgets are made by whoever applies the root.
    for (const account of roots.filter(({ system }) => system.serves !== undefined))
      for (const { environment } of account.system.serves ?? [])
        expect(held(account, environment, "apply").filter(({ on }) => on === "billing account")).toEqual([]);
  });
});

describe("accounts of pipelines in two projects", () => {
  const roots = rootsOf(onGoogle(rawOf("todo")));
  const [dev, prod] = [rootOf(roots, "gcp", "account-dev"), rootOf(roots, "gcp", "account-prod")];

  it("do nothing in each other's", () => {
    const world = prepared(roots);
    const { refusals } = applyAll(world, roots, ({ system }) =>
      system.environment === "prod" ? identity("apply")(dev, "dev") : administrator,
    );
    const inProd = rootOf(roots, "gcp", "prod").graph.resources.filter(
      ({ mode, type }) => mode === "managed" && type.startsWith("google_"),
    );
    const denied = new Set(refusals.map(({ address }) => address));
    expect(inProd.length - denied.size).toBeLessThanOrEqual(1);
  });

  it("read no secret, no data and no state but what they plan", () => {
    const plan = held(prod, "prod", "plan");
    for (const permission of [
      "secretmanager.versions.access",
      "storage.objects.get",
      "logging.logEntries.list",
      "cloudsql.instances.connect",
      "cloudsql.instances.export",
      "iam.serviceAccounts.getAccessToken",
      "iam.serviceAccountKeys.create",
    ])
      expect(may(plan, "project", { permission }), permission).toBe(false);
    const objects = (name: string) => `projects/_/buckets/todo-prod-terraform-state/objects/${name}`;
    const roles = (name: string): readonly (string | undefined)[] =>
      plan
        .filter(
          ({ on, condition }) =>
            on === "bucket" && (condition ?? "").length > 0 && matches(condition ?? "", objects(name)),
        )
        .map(({ role }) => role);
    expect(roles("prod/default.tfstate")).toEqual(["roles/storage.objectViewer"]);
    expect(roles("account-prod/default.tfstate")).toEqual(["roles/storage.objectViewer"]);
    expect(roles("prod/default.tflock")).toEqual(["roles/storage.objectViewer"]);
    expect(roles("prod-eu/default.tfstate")).toEqual([]);
    expect(roles("dev/default.tfstate")).toEqual([]);
  });

  it("change log buckets of the environment, and not those of the root, which have the audit records", () => {
    const logs = rootsOf(onGoogle(rawOf("llm-dashboard")));
    const account = logs.find(({ system }) => system.serves?.some(({ environment }) => environment === "prod"));
    const own = logs.find(({ system }) => system.environment === "prod");
    if (!account || !own) throw new Error("no prod");
    const apply = held(account, "prod", "apply");
    const bucket = (name: string) => `projects/${own.system.project}/locations/${own.system.region}/buckets/${name}`;
    for (const permission of ["logging.buckets.delete", "logging.buckets.update"]) {
      expect(may(apply, "project", { permission, resource: bucket(`${own.system.prefix}-edge-0a1b`) })).toBe(true);
      for (const name of [`${own.system.name}-audit`, "_Default"])
        expect(may(apply, "project", { permission, resource: bucket(name) }), name).toBe(false);
    }
  });

  it("that deploy roll out what the environment says, as its accounts and as no other", () => {
    const deploy = accountOf(prod, "prod", "deploy");
    expect(heldIn(prod, deploy).map(({ on, role }) => `${on} ${role ?? ""}`)).toEqual([
      "repository roles/artifactregistry.writer",
    ]);
    const inEnvironment = heldIn(rootOf(roots, "gcp", "prod"), deploy);
    expect(inEnvironment.map(({ on, role }) => `${on} ${role ?? ""}`).sort()).toEqual([
      "account roles/iam.serviceAccountUser",
      "service roles/run.developer",
    ]);
  });

  it("that apply give themselves nothing more", () => {
    const apply = held(prod, "prod", "apply");
    const can = (permission: string, more: object = {}): boolean => may(apply, "project", { permission, ...more });
    expect(can("resourcemanager.projects.setIamPolicy", { grants: ["roles/cloudsql.client"] })).toBe(true);
    for (const role of [
      "roles/owner",
      "roles/editor",
      "roles/iam.serviceAccountTokenCreator",
      "roles/resourcemanager.projectIamAdmin",
      "projects/todo-prod/roles/todo_prod_delivery_apply",
    ])
      expect(can("resourcemanager.projects.setIamPolicy", { grants: [role] }), role).toBe(false);
    expect(can("resourcemanager.projects.setIamPolicy", { grants: ["roles/cloudsql.client", "roles/owner"] })).toBe(
      false,
    );
    expect(can("iam.serviceAccounts.setIamPolicy", { grants: ["roles/iam.workloadIdentityUser"] })).toBe(false);
    expect(can("iam.serviceAccounts.setIamPolicy", { grants: ["roles/iam.serviceAccountTokenCreator"] })).toBe(false);
    for (const permission of [
      ...["iam.roles.create", "iam.roles.update", "iam.roles.delete", "iam.roles.undelete"],
      ...[
        "iam.workloadIdentityPools.update",
        "iam.workloadIdentityPoolProviders.create",
        "iam.workloadIdentityPoolProviders.update",
      ],
      ...["iam.serviceAccounts.getAccessToken", "iam.serviceAccounts.signJwt", "iam.serviceAccountKeys.create"],
      ...[
        "serviceusage.services.enable",
        "serviceusage.services.disable",
        "artifactregistry.repositories.setIamPolicy",
      ],
      ...["secretmanager.versions.access", "storage.objects.get", "dns.managedZones.delete"],
    ])
      expect(can(permission), permission).toBe(false);
  });
});

describe("accounts of pipelines in one project", () => {
  const roots = rootsOf({
    ...onGoogle(rawOf("todo")),
    targets: { gcp: { region: "asia-northeast1", project: "todo-all" } },
  });
  const account = rootOf(roots, "gcp", "account");
  const secret = (name: string) => ({
    permission: "secretmanager.secrets.setIamPolicy",
    resource: `projects/123456789012/secrets/${name}`,
    grants: ["roles/secretmanager.secretAccessor"],
  });

  it("are refused nothing, and let nobody at the other's secrets and state", () => {
    expect(appliedBy(roots, identity("apply"))).toEqual([]);
    const dev = held(account, "dev", "apply");
    expect(may(dev, "project", secret("todo-dev-api-token"))).toBe(true);
    expect(may(dev, "project", secret("todo-prod-api-token"))).toBe(false);
    const reached = dev.filter(({ on }) => on === "bucket").map(({ condition }) => condition ?? "");
    expect(reached.filter((one) => one.includes("/prod/") || one.includes("/account/"))).toEqual([]);
  });
});

/** Whether a condition of names holds for a name. */
function matches(condition: string, name: string): boolean {
  return condition.split(" || ").some((part) => {
    const [, prefix] = /startsWith\("(.*)"\)/.exec(part) ?? [];
    const [, whole] = /== "(.*)"/.exec(part) ?? [];
    return prefix !== undefined ? name.startsWith(prefix) : whole === name;
  });
}

it("plans of a root that looks up zones of other projects are let see them, in each of these and by no other", () => {
  const systems = rootsOf(onGoogle(rawOf("llm-dashboard"))).map(({ system }) => system);
  const { firstApply } = kinds.pipeline.clouds?.gcp ?? {};
  const steps = typeof firstApply === "function" ? firstApply(systems) : [];
  const granted = steps.flatMap(({ says }) => [
    ...says.matchAll(/add-iam-policy-binding (\S+) --role=roles\/dns\.reader --member=serviceAccount:([^`]+)`/g),
  ]);
  expect(granted.map(([, project, account]) => `${project ?? ""} ${account ?? ""}`)).toEqual(
    ["llmdash-dev", "llmdash-staging"].map(
      (project) => `${project} llmdash-prod-delivery-plan@llmdash-prod.iam.gserviceaccount.com`,
    ),
  );
});

describe("tokens of GitHub on AWS", () => {
  const roots = rootsOf(rawOf("todo"));
  const account = rootOf(roots, "aws", "account");
  const trusted = (sub: string): readonly string[] =>
    account.graph.resources.flatMap((one) => {
      const { type, args } = one;
      if (type !== "aws_iam_role" || !JSON.stringify(args.assume_role_policy).includes("token.actions")) return [];
      const statements = statementsOf([one], new MockedCloud(account.graph), "assume_role_policy");
      const context = {
        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
        "token.actions.githubusercontent.com:sub": sub,
      };
      return allows(statements, { action: "sts:AssumeRoleWithWebIdentity", context }) ? [nameOf(args.name)] : [];
    });
  const nameOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

  it("of a pull request plan, of an environment deploy or apply, of anything else do nothing", () => {
    expect(trusted("repo:example/todo:pull_request").map((one) => one.slice(-5))).toEqual(["-plan", "-plan", "-plan"]);
    expect(trusted("repo:example/todo:environment:prod")).toEqual(["todo-prod-delivery-deploy"]);
    expect(trusted("repo:example/todo:environment:prod-apply")).toEqual(["todo-prod-delivery-apply"]);
    for (const sub of ["ref:refs/heads/main", "environment:staging", "environment:prod-apply-x", "environment:Prod"])
      expect(trusted(`repo:example/todo:${sub}`)).toEqual([]);
    for (const repository of ["example/todo-fork", "somebody/todo", "example/tod"])
      for (const end of ["pull_request", "environment:prod", "environment:prod-apply"])
        expect(trusted(`repo:${repository}:${end}`)).toEqual([]);
  });
});

describe("names of two environments that begin alike", () => {
  const environments = { prod: { protected: true }, eu: { prefix: "todo-prod-eu" } };
  const cidr = { $each: { prod: "10.0.0.0/16", eu: "10.1.0.0/16" } };
  const name = { $each: { prod: "todo.example.com", eu: "eu.todo.example.com" } };
  const components = {
    main: { kind: "network", cidr },
    site: { kind: "domain", name, zone: "external" },
    token: { kind: "secret" },
    delivery: { kind: "pipeline", repository: "example/todo" },
  };
  const alike = (target: "aws" | "gcp", place: object) => ({
    name: "todo",
    targets: { [target]: place },
    environments,
    components,
  });
  const aws = { region: "ap-northeast-1", account: "123456789012" };

  it.each([
    ["aws", aws],
    ["gcp", { region: "asia-northeast1", project: "todo-all" }],
  ] as const)("are refused in one account or project with a pipeline: %s", (target, place) => {
    expect(problemsOf(alike(target, place))).toEqual(["within-reach environments.prod.prefix"]);
  });

  it("are let be apart, without a pipeline, or under a prefix that tells them apart", () => {
    const account = { $each: { prod: "111111111111", eu: "222222222222" } };
    expect(problemsOf(alike("aws", { ...aws, account }))).toEqual([]);
    expect(problemsOf(withComponents(alike("aws", aws), { delivery: null }))).toEqual([]);
    expect(problemsOf({ ...alike("aws", aws), environments: { ...environments, eu: {} } })).toEqual([]);
  });

  it.each([
    ["the bucket of the state", { terraform: {} }],
    ["the bucket of the trail", { history: {} }],
    ["all of the account", { prod: { prefix: "todo" } }],
  ])("and those of the account itself are out of reach: %s", (_, given) => {
    const [one = ""] = Object.keys(given);
    const raw = {
      name: "todo",
      targets: { aws },
      environments: given,
      components: {
        history: { kind: "audit", trail: { retain: "365d" } },
        delivery: { kind: "pipeline", repository: "example/todo" },
      },
    };
    expect(problemsOf(raw)).toEqual([`within-reach environments.${one}.prefix`]);
    expect(problemsOf(withComponents(raw, { delivery: null }))).toEqual([]);
  });

  it("of another system, which no design knows of, do not let a pipeline at its roles", () => {
    const roots = rootsOf(onAws(rawOf("todo")));
    const { graph } = rootOf(roots, "aws", "account");
    const own = graph.resources.filter(
      ({ module, type }) => module === "module.delivery_prod" && /^aws_iam_(role_)?policy$/.test(type),
    );
    const statements = statementsOf(
      own.filter(({ name: one }) => one !== "push_images"),
      new MockedCloud(graph),
    );
    const boundary = "arn:aws:iam::123456789012:policy/todo-prod-boundary";
    const changes = [
      "UpdateAssumeRolePolicy",
      "DeleteRole",
      "DeleteRolePolicy",
      "PutRolePolicy",
      "TagRole",
      "UntagRole",
    ];
    for (const action of changes.map((one) => `iam:${one}`))
      for (const [role, system, allowed] of [
        ["todo-prod-api", "todo", true],
        ["todo-prod-eu-api", "todo-prod", false],
        ["todo-prod-eu-delivery-apply", "todo-prod", false],
      ] as const) {
        const context = { "aws:ResourceTag/system": system, "iam:PermissionsBoundary": boundary };
        const resource = `arn:aws:iam::123456789012:role/${role}`;
        expect(allows(statements, { action, resource, context }), `${action} ${role}`).toBe(allowed);
      }
    const made = { "iam:PermissionsBoundary": boundary };
    const resource = "arn:aws:iam::123456789012:role/todo-prod-new";
    for (const action of ["iam:CreateRole", "iam:TagRole"])
      expect(allows(statements, { action, resource, context: made }), action).toBe(true);
  });

  it("of another system or environment of the account do not let a pipeline at what they have", () => {
    const roots = rootsOf(onAws(rawOf("todo")));
    const { graph } = rootOf(roots, "aws", "account");
    const own = graph.resources.filter(
      ({ module, type }) => module === "module.delivery_dev" && /^aws_iam_(role_)?policy$/.test(type),
    );
    const statements = statementsOf(
      own.filter(({ name: one }) => one !== "push_images"),
      new MockedCloud(graph),
    );
    const calls = {
      "ec2:DeleteSubnet": "arn:aws:ec2:ap-northeast-1:123456789012:subnet/subnet-1",
      "ec2:ModifyVpcAttribute": "arn:aws:ec2:ap-northeast-1:123456789012:vpc/vpc-1",
      "elasticloadbalancing:ModifyTargetGroup":
        "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/api-1/2",
      "acm:DeleteCertificate": "arn:aws:acm:ap-northeast-1:123456789012:certificate/1",
      "ec2:CreateTags": "arn:aws:ec2:ap-northeast-1:123456789012:subnet/subnet-1",
      "ec2:CreateRoute": "arn:aws:ec2:ap-northeast-1:123456789012:route-table/rtb-1",
      "ec2:DetachInternetGateway": "arn:aws:ec2:ap-northeast-1:123456789012:vpc/vpc-1",
      "ec2:ModifySecurityGroupRules": "arn:aws:ec2:ap-northeast-1:123456789012:security-group-rule/sgr-1",
      "application-autoscaling:PutScalingPolicy":
        "arn:aws:application-autoscaling:ap-northeast-1:123456789012:scalable-target/1",
    };
    for (const [action, resource] of Object.entries(calls))
      for (const [system, environment, allowed] of [
        ["todo", "dev", true],
        ["todo", "prod", false],
        ["todo", "account", false],
        ["blog", "dev", false],
        // Nobody's that says so.
        [undefined, undefined, false],
        [undefined, "dev", false],
      ] as const) {
        const context = {
          ...(system && { "aws:ResourceTag/system": system }),
          ...(environment && { "aws:ResourceTag/environment": environment }),
        };
        expect(allows(statements, { action, resource, context }), `${action} ${system} ${environment}`).toBe(allowed);
      }
  });

  it.each([
    ["one root", {}],
    ["roots of two regions", { region: { $each: { dev: "us-east-1", prod: "ap-northeast-1" } } }],
  ])("of another environment do not let a pipeline at its records: %s", (_, place) => {
    const raw = onAws(rawOf("todo")) as { readonly targets: { readonly aws: object } };
    const roots = rootsOf({ ...raw, targets: { aws: { ...raw.targets.aws, ...place } } });
    const of = (environment: string) =>
      roots.flatMap(({ graph }) =>
        statementsOf(
          graph.resources.filter(
            ({ module, type }) => module === `module.delivery_${environment}` && /^aws_iam_(role_)?policy$/.test(type),
          ),
          new MockedCloud(graph),
        ),
      );
    const change = (environment: string, name: string): boolean =>
      allows(of(environment), {
        action: "route53:ChangeResourceRecordSets",
        resource: "arn:aws:route53:::hostedzone/Z1",
        context: { "route53:ChangeResourceRecordSetsNormalizedRecordNames": name },
      });
    for (const [environment, own, other] of [
      ["dev", "dev.todo.example.com", "todo.example.com"],
      ["prod", "todo.example.com", "dev.todo.example.com"],
    ] as const) {
      expect(change(environment, own), own).toBe(true);
      expect(change(environment, `_a1.${own}`)).toBe(true);
      for (const name of [other, `_a1.${other}`, "example.com"]) expect(change(environment, name), name).toBe(false);
    }
  });

  it("have policies that fit into their roles", () => {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, read 2026-11. Expressions are longer
    // than what they give.
    const most = 10_240;
    const sizes = new Map<string, number>();
    const { graph } = rootOf(rootsOf(onAws(rawOf("llm-dashboard"))), "aws", "account");
    for (const { type, module, args } of graph.resources) {
      if (type !== "aws_iam_role_policy") continue;
      const role = `${module ?? ""} ${JSON.stringify(args.role)}`;
      sizes.set(role, (sizes.get(role) ?? 0) + JSON.stringify(args.policy).length);
    }
    expect(sizes.size).toBeGreaterThan(5);
    expect([...sizes].filter(([, size]) => size > most)).toEqual([]);
  });
});
