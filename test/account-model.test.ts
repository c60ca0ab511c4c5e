import { describe, expect, it } from "vitest";
import { applyAll, applyRoot } from "../src/rehearsal/apply.ts";
import { alreadyMade, emptyWorld } from "../src/rehearsal/world.ts";
import {
  designs,
  named,
  onAws,
  prepared,
  problemsOf,
  rawOf,
  refusalsOf,
  rootsOf,
  shortly,
  withProviderThere,
  type Fields,
} from "./accounts.fixture.ts";

describe.each(designs)("$name, applied in the order of its README in empty accounts", ({ raw }) => {
  const roots = rootsOf(raw);

  it("is refused nothing", () => {
    expect(refusalsOf(roots)).toEqual([]);
  });

  it("is refused where environments come first: their state has no bucket, and nothing that they name is there", () => {
    const codes = new Set(applyAll(prepared(roots), [...roots].reverse()).refusals.map(({ code }) => code));
    expect(codes).toContain("no-state-bucket");
    expect(codes).toContain("not-there");
    expect(codes).toContain("api-disabled");
  });
});

describe("two systems in one account of AWS", () => {
  const todo = rootsOf(onAws(rawOf("todo")));
  const second = (name: string, raw: Fields) => rootsOf(named(name, onAws(raw)));

  it("collide in the identity provider of their pipelines, until one of them says that it is there", () => {
    const other = rawOf("todo");
    expect(refusalsOf([...todo, ...second("shop", other)])).toEqual([
      expect.stringMatching(
        /^name-taken aws\/account module\.github_oidc_provider\.aws_iam_openid_connect_provider\.this: /,
      ),
      expect.stringMatching(/^over-quota .*: 5 of aws_eip are allowed in 123456789012/),
    ]);
    const roots = [...todo, ...second("shop", withProviderThere(other))];
    expect(refusalsOf(roots, prepared(roots, { ...emptyWorld, raised: { aws_eip: 20 } }))).toEqual([]);
  });

  it("cannot both record every change of the account", () => {
    const dashboard = withProviderThere(rawOf("llm-dashboard"));
    const world = { ...emptyWorld, raised: { aws_eip: 20, aws_vpc: 20, aws_internet_gateway: 20 } };
    const roots = [...todo, ...second("llma", dashboard), ...second("llmb", dashboard)];
    const refused = refusalsOf(roots, prepared(roots, world));
    const types = refused.map((one) => /^name-taken \S+ module\.history\.(\w+)/.exec(one)?.[1]);
    expect(new Set(types)).toEqual(
      new Set(["aws_config_configuration_recorder", "aws_config_delivery_channel", "aws_iam_service_linked_role"]),
    );
  });

  it("need quotas of addresses and networks that carry both", () => {
    const refused = refusalsOf([...todo, ...second("llmdash", withProviderThere(rawOf("llm-dashboard")))]);
    expect(shortly(refused)).toEqual(["over-quota aws_eip", "over-quota aws_internet_gateway", "over-quota aws_vpc"]);
  });
});

describe("a name that somebody in the world has", () => {
  it("is refused to everybody else: buckets of state carry the account, so that they are free", () => {
    const there = onAws(rawOf("todo"));
    const elsewhere = (state: object) => ({
      ...there,
      targets: { aws: { region: "ap-northeast-1", account: "210987654321", ...state } },
    });
    const [here, other] = [rootsOf(there), rootsOf(elsewhere({}))];
    expect(refusalsOf([...here, ...other])).toEqual([]);
    const same = rootsOf(elsewhere({ state: { bucket: "todo-terraform-state-123456789012" } }));
    expect(refusalsOf([...here, ...same])).toEqual([
      expect.stringMatching(/^name-taken aws\/account module\.terraform_state\.aws_s3_bucket\.this: /),
    ]);
  });
});

describe("environments in two regions of one account", () => {
  it("have a root and a bucket in each, and one identity provider", () => {
    const raw = rawOf("todo");
    const region = { $each: { dev: "us-east-1", prod: "ap-northeast-1" } };
    const roots = rootsOf({ ...raw, targets: { aws: { region, account: "123456789012" } } });
    expect(roots.filter(({ system }) => system.serves).map(({ system }) => system.environment)).toEqual([
      "account-dev",
      "account-prod",
    ]);
    expect(refusalsOf(roots)).toEqual([]);
    const providers = roots.flatMap(({ graph }) =>
      graph.resources.filter(({ type }) => type === "aws_iam_openid_connect_provider"),
    );
    expect(providers).toHaveLength(1);
  });
});

describe("three environments", () => {
  const raw = rawOf("llm-dashboard");
  const places = (account: unknown, project: unknown) => ({
    ...raw,
    targets: {
      aws: { region: "ap-northeast-1", account },
      gcp: { region: "asia-northeast1", project },
    },
  });
  const three = <T>(dev: T, staging: T, prod: T) => ({ $each: { dev, staging, prod } });

  it("are applied in three accounts and three projects", () => {
    const roots = rootsOf(
      places(three("111111111111", "222222222222", "333333333333"), three("llm-a-dev", "llm-b-stg", "llm-c-prod")),
    );
    expect(roots.filter(({ system }) => system.serves).map(({ system }) => system.environment)).toEqual([
      ...["account-dev", "account-staging", "account-prod"],
      ...["account-dev", "account-staging", "account-prod"],
    ]);
    expect(refusalsOf(roots)).toEqual([]);
  });

  it("are applied in one account, and refused in one project, which has one sign-in", () => {
    expect(refusalsOf(rootsOf(onAws(places("111111111111", "llm-all"))))).toEqual([]);
    expect(problemsOf(places("111111111111", "llm-all"))).toEqual([
      "conflict components.people",
      "conflict components.people",
    ]);
  });
});

describe("an account in which something is there already", () => {
  const roots = rootsOf(onAws(rawOf("research-service")));
  const [account] = roots;
  if (!account) throw new Error("no account");
  const bucket = "airas-terraform-state-123456789012";
  const done = alreadyMade(emptyWorld, account, (type, names) => type === "aws_s3_bucket" && names[0] === bucket);
  const { imports = [], ...graph } = account.graph;

  it("refuses to make it again, and leaves it to whoever adopts it", () => {
    expect(imports.map(({ to }) => to)).toEqual(["module.terraform_state.aws_s3_bucket.this"]);
    const [refused, ...others] = applyRoot(done, { ...account, graph }).refusals;
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ code: "name-taken", why: expect.stringContaining("somebody else") as string });
    expect(applyRoot(done, account).refusals).toEqual([]);
  });

  it("is refused what a design adopts that is not there", () => {
    expect(applyRoot(emptyWorld, account).refusals.map(({ code, why }) => `${code}: ${why}`)).toEqual([
      `no-state-bucket: terraform init finds no bucket ${bucket}`,
      `not-there: there is no aws_s3_bucket ${bucket} to be imported`,
    ]);
  });
});
