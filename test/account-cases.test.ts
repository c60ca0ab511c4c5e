import { describe, expect, it } from "vitest";
import { applyAll, applyRoot } from "../src/rehearsal/apply.ts";
import { enabledByHand } from "../src/outputs/terraform/first-apply.ts";
import { alreadyMade, emptyWorld, withApis, withEntered } from "../src/rehearsal/world.ts";
import { everything } from "./contract.fixture.ts";
import {
  named,
  onAws,
  onGoogle,
  prepared,
  problemsOf,
  rawOf,
  readmeOf,
  refusalsOf,
  rootOf,
  rootsOf,
  shortly,
  systems,
  withApisOf,
  withComponents,
  withProviderThere,
  zonesToEnter,
  type Fields,
} from "./accounts.fixture.ts";

const todo = rootsOf(rawOf("todo"));
const dashboard = rootsOf(rawOf("llm-dashboard"));

describe("a folder applied out of the README's order", () => {
  it("an environment of AWS before its account: no bucket, no role to give rights to, no zone", () => {
    const refused = applyRoot(prepared(todo), rootOf(todo, "aws", "prod")).refusals;
    expect(refused[0]).toMatchObject({ code: "no-state-bucket", address: "", root: "aws/environments/prod" });
    expect(shortly(refused.map(({ code, address, why }) => `${code} ${address}: ${why}`))).toContain(
      "not-there aws_iam_role_policy",
    );
  });

  it("an environment before the second of two projects: only that one's is refused", () => {
    const some = todo.filter(({ system }) => system.environment !== "account-prod");
    const refused = applyAll(prepared(todo), some).refusals.filter(({ root }) => root.startsWith("gcp"));
    expect([...new Set(refused.map(({ root }) => root))]).toEqual(["gcp/environments/prod"]);
    expect(refused[0]?.code).toBe("no-state-bucket");
  });

  it.each(["todo", "llm-dashboard"])("the project of %s that looks up zones, before those that have them", (name) => {
    const prod = rootOf(rootsOf(rawOf(name)), "gcp", "account-prod");
    const refused = applyRoot(prepared(rootsOf(rawOf(name))), prod).refusals;
    expect(refused.every(({ why }) => /^there is no google_dns_managed_zone \S+-example-com in \S+$/.test(why))).toBe(
      true,
    );
    expect(refused).toHaveLength(name === "todo" ? 1 : 2);
  });

  it("projects that the design has in another order are applied as the README orders them", () => {
    const raw = onGoogle(rawOf("todo"));
    const { dev, prod } = raw.environments as { readonly dev: unknown; readonly prod: unknown };
    const roots = rootsOf({ ...raw, environments: { prod, dev } });
    expect(roots.map(({ system }) => system.environment)).toEqual(["account-dev", "account-prod", "prod", "dev"]);
    expect(refusalsOf(roots)).toEqual([]);
    const [first = ""] = readmeOf({ ...raw, environments: { prod, dev } }).split("\n## Deploying");
    const steps = [...first.matchAll(/apply `(account[\w-]*)`/g)];
    expect(steps.map(([, step]) => step)).toEqual(["account-dev", "account-prod"]);
  });
});

describe("APIs", () => {
  it("that nobody enabled by hand stop the root of a project at once", () => {
    const root = rootOf(todo, "gcp", "account-dev");
    const missing = applyRoot(emptyWorld, root).refusals.map(({ code, why }) => `${code}: ${why}`);
    expect([...new Set(missing)].sort()).toEqual(
      ["cloudbilling", "cloudresourcemanager", "serviceusage"].map(
        (api) => `api-disabled: ${api}.googleapis.com is not enabled in todo-dev`,
      ),
    );
    const [command = ""] = /gcloud services enable .* --project todo-dev/.exec(readmeOf(rawOf("todo"))) ?? [];
    for (const api of enabledByHand) expect(command).toContain(api);
  });

  it("one that the root does not enable is missed by the environment that uses it", () => {
    const [account, dev] = [rootOf(todo, "gcp", "account-dev"), rootOf(todo, "gcp", "dev")];
    const without = {
      ...account,
      graph: {
        ...account.graph,
        resources: account.graph.resources.filter(({ args }) => args.service !== "sqladmin.googleapis.com"),
      },
    };
    const refused = refusalsOf([without, dev]);
    expect(shortly(refused)).toEqual(
      expect.arrayContaining(["api-disabled google_sql_database", "api-disabled google_sql_database_instance"]),
    );
    expect(refused.every((one) => one.includes("sqladmin.googleapis.com is not enabled in todo-dev"))).toBe(true);
  });

  it("of another project are of no use", () => {
    const account = rootOf(todo, "gcp", "account-dev");
    const made = applyRoot(withApisOf(todo), account).world;
    expect(made.apis.get("todo-prod")?.has("run.googleapis.com")).toBe(false);
    expect(withApis(made, "todo-prod", ["run.googleapis.com"]).apis.get("todo-dev")?.has("run.googleapis.com")).toBe(
      true,
    );
  });
});

describe("zones that nobody delegates", () => {
  const roots = rootsOf(onAws(rawOf("todo")));

  it("let certificates of AWS wait for ever: those of all environments below", () => {
    const refused = refusalsOf(roots, emptyWorld);
    expect(refused).toEqual([
      expect.stringMatching(/^not-delegated aws\/environments\/dev .*nobody finds dev\.todo\.example\.com: the zone/),
      expect.stringMatching(/^not-delegated aws\/environments\/prod .*nobody finds todo\.example\.com: the zone/),
    ]);
  });

  it("are those that the README names, and no others: the root of the account delegates the rest", () => {
    expect(zonesToEnter(roots)).toEqual(["todo.example.com"]);
    expect(refusalsOf(roots, withEntered(emptyWorld, zonesToEnter(roots)))).toEqual([]);
    // Entering only the child leaves the parent.
    expect(refusalsOf(roots, withEntered(emptyWorld, ["dev.todo.example.com"]))).toEqual([
      expect.stringMatching(/^not-delegated aws\/environments\/prod /),
    ]);
  });

  it.each(systems)("are in the README of $name, each with the root that makes it", ({ raw }) => {
    const readme = readmeOf(raw);
    for (const zone of zonesToEnter(rootsOf(raw))) expect(readme).toContain(`\`${zone}\``);
  });

  it("in three accounts are a person's to delegate, one after the other", () => {
    const raw = onAws(rawOf("llm-dashboard"));
    const account = { $each: { dev: "111111111111", staging: "222222222222", prod: "333333333333" } };
    const apart = rootsOf({ ...raw, targets: { aws: { region: "ap-northeast-1", account } } });
    expect(zonesToEnter(apart)).toHaveLength(3);
    expect(refusalsOf(apart)).toEqual([]);
    expect(shortly(refusalsOf(apart, withEntered(emptyWorld, ["llmdash.example.com"])))).toEqual([
      "not-delegated aws_acm_certificate_validation",
    ]);
  });
});

describe("two systems in one account or project", () => {
  it("llm-dashboard fits the quotas of a new account alone, and no address is left", () => {
    const roots = rootsOf(onAws(rawOf("llm-dashboard")));
    expect(refusalsOf(roots)).toEqual([]);
    const used = { ...prepared(roots), counts: new Map([["123456789012 ap-northeast-1 aws_eip", 1]]) };
    expect(refusalsOf(roots, used)).toEqual([expect.stringMatching(/^over-quota aws\/environments\/prod .*aws_eip/)]);
  });

  it("five environments are more networks than a region of a new account has, whose own is the fifth", () => {
    const raw = onAws(rawOf("todo"));
    const environments = Object.fromEntries(["a", "b", "c", "d", "e"].map((key) => [key, {}]));
    const components = {
      main: { kind: "network", nat: 0 },
      db: { kind: "postgres", version: 17, size: "micro" },
    };
    const five = rootsOf({ name: "five", targets: raw.targets, environments, components });
    expect(shortly(refusalsOf(five))).toEqual(["over-quota aws_internet_gateway", "over-quota aws_vpc"]);
  });

  it("in one project collide in nothing where they have names of their own and no sign-in", () => {
    const project = (raw: Fields) => ({ ...raw, targets: { gcp: { region: "asia-northeast1", project: "shared" } } });
    const quiet = (raw: Fields) => withComponents(project(onGoogle(raw)), { history: null });
    const [one, other] = [rootsOf(quiet(rawOf("todo"))), rootsOf(named("shop", quiet(rawOf("todo"))))];
    const refused = refusalsOf([...one, ...other]);
    // The bucket of the state is the project's.
    expect(shortly(refused)).toEqual(["name-taken google_storage_bucket"]);
    expect(refused).toEqual([
      expect.stringMatching(/module\.terraform_state\..*shared-terraform-state belongs to todo/),
    ]);
  });

  it("in one project overwrite each other's records of who reads data", () => {
    const raw = rawOf("todo");
    const at = (name: string) =>
      rootsOf(
        named(name, {
          ...raw,
          targets: { gcp: { region: "asia-northeast1", project: "shared", state: { bucket: `${name}-state` } } },
        }),
      );
    const refused = refusalsOf([...at("todo"), ...at("shop")]);
    expect(shortly(refused)).toEqual(["name-taken google_project_iam_audit_config"]);
    expect(refused.every((one) => one.endsWith("and would be overwritten"))).toBe(true);
  });

  it("with sign-in on both collide in it", () => {
    const raw = {
      name: "one",
      targets: { gcp: { region: "asia-northeast1", project: "shared" } },
      environments: { prod: {} },
      components: { people: { kind: "identity", gcp: { firebase: true } } },
    };
    const other = { ...raw, name: "two", targets: { gcp: { ...raw.targets.gcp, state: { bucket: "two-state" } } } };
    expect(shortly(refusalsOf([...rootsOf(raw), ...rootsOf(other)]))).toEqual([
      "name-taken google_firebase_project",
      "name-taken google_identity_platform_config",
    ]);
  });
});

describe("what somebody made in the account before", () => {
  const roots = rootsOf(onAws(rawOf("llm-dashboard")));
  const account = rootOf(roots, "aws", "account");
  const there = (...types: readonly string[]) => alreadyMade(prepared(roots), account, (type) => types.includes(type));

  it("a recorder of AWS Config, its channel, and the role that comes with them, are not made twice", () => {
    const types = ["aws_config_configuration_recorder", "aws_config_delivery_channel", "aws_iam_service_linked_role"];
    expect(shortly(refusalsOf(roots, there(...types)))).toEqual(types.map((type) => `name-taken ${type}`));
    const without = withComponents(onAws(rawOf("llm-dashboard")), {
      history: { kind: "audit", trail: { retain: "365d" } },
    });
    expect(refusalsOf(rootsOf(without), there(...types))).toEqual([]);
  });

  it("the identity provider of GitHub is said to be there", () => {
    const world = there("aws_iam_openid_connect_provider");
    expect(shortly(refusalsOf(roots, world))).toEqual(["name-taken aws_iam_openid_connect_provider"]);
    expect(refusalsOf(rootsOf(withProviderThere(onAws(rawOf("llm-dashboard")))), world)).toEqual([]);
  });

  it("five trails leave no room for a sixth", () => {
    const counts = new Map([["123456789012 ap-northeast-1 aws_cloudtrail", 5]]);
    expect(shortly(refusalsOf(roots, { ...prepared(roots), counts }))).toEqual(["over-quota aws_cloudtrail"]);
  });

  it("roles that AWS makes for its services by itself are in nobody's way", () => {
    const linked = roots.flatMap(({ graph }) =>
      graph.resources.filter(({ type }) => type === "aws_iam_service_linked_role"),
    );
    expect(linked.map(({ args }) => args.aws_service_name)).toEqual(["config.amazonaws.com"]);
  });

  it("99 service accounts of others are too many in a project", () => {
    const google = rootsOf(onGoogle(rawOf("todo")));
    const counts = new Map([["todo-dev google_service_account", 97]]);
    const refused = refusalsOf(google, { ...prepared(google), counts });
    expect(shortly(refused)).toEqual(["over-quota google_service_account"]);
    expect(refused).toHaveLength(1);
  });
});

describe("a name that a stranger has", () => {
  it.each([
    ["aws", "account", "aws_s3_bucket"],
    ["gcp", "account-dev", "google_storage_bucket"],
  ] as const)(
    "stops the root at the bucket of the state on %s, which a design can name otherwise",
    (target, environment, type) => {
      const root = rootOf(todo, target, environment);
      const world = alreadyMade(
        prepared(todo),
        root,
        (one, [name]) => one === type && (name ?? "").includes("terraform-state"),
      );
      expect(
        shortly(applyRoot(world, root).refusals.map(({ code, address, why }) => `${code} ${address}: ${why}`)),
      ).toEqual([`name-taken ${type}`]);
      const { targets } = rawOf("todo") as { readonly targets: Readonly<Record<string, Fields>> };
      const other = rootsOf({
        ...rawOf("todo"),
        targets: {
          [target]: {
            ...targets[target],
            state: { bucket: target === "aws" ? "our-state" : { $each: { dev: "our-state-dev", prod: "our-state" } } },
          },
        },
      });
      expect(refusalsOf(other, { ...prepared(other), taken: world.taken })).toEqual([]);
    },
  );

  it("stops an environment at the address of its sign-in, which is taken by anybody in the region", () => {
    const prod = rootOf(dashboard, "aws", "prod");
    const world = alreadyMade(prepared(dashboard), prod, (type) => type === "aws_cognito_user_pool_domain");
    expect(shortly(refusalsOf(dashboard, world))).toEqual(["name-taken aws_cognito_user_pool_domain"]);
  });
});

describe("one zone in two projects or accounts", () => {
  const raw = {
    name: "twice",
    environments: { dev: {}, prod: {} },
    components: { site: { kind: "domain", name: "app.example.com", zone: { managed: "example.com" } } },
  };
  const google = { gcp: { region: "asia-northeast1", project: { $each: { dev: "twice-dev", prod: "twice-prod" } } } };

  it("is refused: only one of them would ever be asked", () => {
    expect(problemsOf({ ...raw, targets: google })).toEqual(["zone-twice components.site.zone"]);
  });
});

it("every kind on both clouds names nothing that is not there, whichever cloud comes first", () => {
  const roots = rootsOf(everything);
  const turned = [...roots].sort((a, b) => a.graph.target.localeCompare(b.graph.target) * -1);
  expect(refusalsOf(turned)).toEqual([]);
});
