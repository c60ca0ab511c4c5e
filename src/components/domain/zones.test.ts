import { describe, expect, it } from "vitest";
import { artifacts, lowerDesign, schemasFor, type Lowered } from "../../build/build.ts";
import type { DesignError } from "../../issues/issue.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { places } from "../../system/places.fixture.ts";
import type { Target } from "../../terraform/graph.ts";
import { kinds } from "../kinds.gen.ts";

const schemas = await schemasFor(["aws", "gcp"]);

/** A domain of each environment in a zone of its name, or in the one that is named. */
function made(
  target: Target,
  names: Readonly<Record<string, string>>,
  more: object = {},
  components: object = {},
): Lowered {
  const site = { kind: "domain", name: { $each: names }, zone: { managed: true } };
  return lowerDesign(
    {
      name: "todo",
      targets: { [target]: { ...places[target], ...more } },
      environments: Object.fromEntries(Object.keys(names).map((name) => [name, {}])),
      components: { site, ...components },
    },
    kinds,
    schemas,
  );
}

const inOne = { gcp: { project: "todo-project" }, aws: {} };
const accounts = (...names: readonly string[]) => ({
  account: { $each: Object.fromEntries(names.map((name, index) => [name, String(100000000000 + index)])) },
});

/** `root: child in parent`, of each NS record; `root: name` of each zone; both by the root that makes it. */
function found({ systems, graphs }: Lowered, part: "zones" | "delegations"): readonly string[] {
  return graphs.flatMap((graph, index) => {
    const system = systems[index];
    if (!system || isEnvironment(system)) return [];
    return graph.resources.flatMap(({ mode, type, name, index: key, args }) => {
      if (mode !== "managed") return [];
      if (part === "zones") return type.endsWith("_zone") ? [`${graph.environment}: ${String(key)}`] : [];
      if (name !== "delegation") return [];
      const zone = JSON.stringify(args.zone_id ?? args.managed_zone);
      return [`${graph.environment}: ${String(key)} in ${/this\[\\"([^\\]+)\\"\]/.exec(zone)?.[1] ?? zone}`];
    });
  });
}

const outputsOf = ({ graphs }: Lowered) =>
  graphs.flatMap(({ environment, outputs }) =>
    outputs.flatMap(({ name, value }) =>
      name === "public_zones_name_servers" ? Object.keys(value as object).map((zone) => `${environment}: ${zone}`) : [],
    ),
  );

/** With the system's name in the place of the prefix. */
const plain = (value: unknown): unknown => {
  const { parts } = (value ?? {}) as { readonly parts?: readonly unknown[] };
  return parts ? parts.map((part) => (typeof part === "string" ? part : "todo")).join("") : value;
};

const readme = (lowered: Lowered): string => artifacts(lowered, kinds, schemas).get("README.md")?.content ?? "";

const three = { dev: "dev.todo.example.com", staging: "staging.todo.example.com", prod: "todo.example.com" };

describe("zones of one account", () => {
  it.each(["aws", "gcp"] as const)("are made by its root on %s, the parent delegating the others", (target) => {
    const design = made(target, three, inOne[target]);
    expect(found(design, "zones")).toHaveLength(3);
    expect(found(design, "delegations")).toEqual([
      "account: dev.todo.example.com in todo.example.com",
      "account: staging.todo.example.com in todo.example.com",
    ]);
    expect(outputsOf(design)).toEqual(["account: todo.example.com"]);
    expect(readme(design)).not.toContain("looks up zones");
    const others = design.graphs.filter(({ environment }) => environment !== "account");
    const types = others.flatMap(({ resources }) =>
      resources.flatMap(({ mode, type }) => (mode === "managed" ? type : [])),
    );
    expect(types.filter((type) => type.endsWith("_zone"))).toEqual([]);
  });

  it("refer to the name servers of the child, which nobody knows before", () => {
    const { graphs } = made("aws", three);
    const record = graphs.at(-1)?.resources.find(({ index, name }) => name === "delegation" && index === three.dev);
    expect(record?.args.records).toEqual({
      $: "ref",
      to: 'module.public_zones.aws_route53_zone.this["dev.todo.example.com"]',
      path: ["name_servers"],
    });
    expect(record?.args).toMatchObject({ name: three.dev, type: "NS" });
  });

  it("are delegated by the nearest", () => {
    const names = { dev: "a.dev.todo.example.com", staging: "dev.todo.example.com", prod: "todo.example.com" };
    expect(found(made("gcp", names, inOne.gcp), "delegations")).toEqual([
      "account: a.dev.todo.example.com in dev.todo.example.com",
      "account: dev.todo.example.com in todo.example.com",
    ]);
  });

  it("are not delegated by one that they only look like children of", () => {
    const names = { dev: "xtodo.example.com", staging: "todo.example.com.example.org", prod: "todo.example.com" };
    const design = made("gcp", names, inOne.gcp);
    expect(found(design, "delegations")).toEqual([]);
    expect(outputsOf(design)).toHaveLength(3);
    expect(readme(design)).toContain("`xtodo.example.com` of `account`: NS records in its parent zone");
  });

  it("are one where two environments or two domains name the same", () => {
    const beside = {
      docs: { kind: "domain", name: "docs.todo.example.com", zone: { managed: "todo.example.com" } },
    };
    const names = { dev: "todo.example.com", prod: "todo.example.com" };
    for (const target of ["aws", "gcp"] as const)
      expect(found(made(target, names, inOne[target], beside), "zones")).toEqual(["account: todo.example.com"]);
  });

  it("are protected if any of its environments is", () => {
    const zone = { kind: "domain", name: "todo.example.com", zone: { managed: true } };
    const argsOf = (target: Target, isProtected: boolean) =>
      lowerDesign(
        {
          name: "todo",
          targets: { [target]: { ...places[target], ...inOne[target] } },
          environments: { dev: {}, prod: { protected: isProtected } },
          components: { site: zone },
        },
        kinds,
        schemas,
      )
        .graphs.at(-1)
        ?.resources.find(({ mode, type }) => mode === "managed" && type.endsWith("_zone"))?.args;
    expect(argsOf("aws", true)?.force_destroy).toBe(false);
    expect(argsOf("aws", false)?.force_destroy).toBe(true);
    expect(argsOf("gcp", true)?.deletion_policy).toBe("PREVENT");
    expect(argsOf("gcp", false)?.deletion_policy).toBe("DELETE");
  });
});

describe("zones of several projects", () => {
  const design = made("gcp", { prod: three.prod, dev: three.dev, staging: three.staging });

  it("are looked up by the root of the parent's project, in theirs", () => {
    expect(found(design, "delegations")).toEqual([
      "account-prod: dev.todo.example.com in todo.example.com",
      "account-prod: staging.todo.example.com in todo.example.com",
    ]);
    const root = design.graphs.find(({ environment }) => environment === "account-prod");
    expect(
      root?.resources.filter(({ mode }) => mode === "data").map(({ args }) => [plain(args.name), args.project]),
    ).toEqual([
      ["todo-dev-todo-example-com", "todo-dev"],
      ["todo-staging-todo-example-com", "todo-staging"],
    ]);
    expect(outputsOf(design)).toEqual(["account-prod: todo.example.com"]);
  });

  it("are made before, by whoever may then be seen to read them", () => {
    const text = readme(design);
    const places = ["dev", "staging", "prod"].map((name) => text.indexOf(`apply \`account-${name}\``));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain("needs the role `roles/dns.reader` in `todo-dev`, `todo-staging`");
  });

  it("go by the same name in the environment and in the root", () => {
    const prod = design.graphs.find(({ environment }) => environment === "prod");
    const [record] = prod?.resources.filter(({ type }) => type === "google_dns_record_set") ?? [];
    expect(record?.args.managed_zone).toBe("todo-todo-example-com");
    const root = design.graphs.find(({ environment }) => environment === "account-prod");
    expect(
      plain(
        root?.resources.find(({ mode, type }) => mode === "managed" && type === "google_dns_managed_zone")?.args.name,
      ),
    ).toBe("todo-todo-example-com");
  });

  it("are left to people where two would wait for each other", () => {
    const nested = {
      kind: "domain",
      name: { $each: { dev: "b.a.example.com", prod: "c.b.a.example.com" } },
      zone: { managed: true },
    };
    const circle = made("gcp", { dev: "example.com", prod: "a.example.com" }, {}, { nested });
    // account-prod has a and c.b.a, account-dev the root of all and b.a.
    expect(found(circle, "delegations")).toEqual([]);
    expect(outputsOf(circle)).toHaveLength(4);
  });

  it("of one name are refused: only one of them would ever be asked", () => {
    const refused = (target: Target, names: Readonly<Record<string, string>>, more: object = {}) => {
      try {
        made(target, names, more);
        return [];
      } catch (error) {
        return (error as DesignError).issues.map(({ code, path, facts }) => [code, path.join("."), facts]);
      }
    };
    const names = { dev: "x.example.com", staging: "x.example.com", prod: "example.com" };
    const issueOn = (target: Target) => [
      ["zone-twice", "components.site.zone", { zone: "x.example.com", environments: ["dev", "staging"], target }],
    ];
    expect(refused("gcp", names)).toEqual(issueOn("gcp"));
    expect(refused("aws", names, accounts("dev", "staging", "prod"))).toEqual(issueOn("aws"));
    expect(refused("aws", names)).toEqual([]);
    expect(refused("gcp", names, inOne.gcp)).toEqual([]);
  });
});

describe("zones of several accounts of AWS", () => {
  it("are delegated by the parent's owner, who is told what to enter", () => {
    const design = made("aws", { dev: three.dev, prod: three.prod }, accounts("dev", "prod"));
    expect(found(design, "delegations")).toEqual([]);
    expect(outputsOf(design)).toEqual(["account-dev: dev.todo.example.com", "account-prod: todo.example.com"]);
    expect(readme(design)).toContain(
      "`dev.todo.example.com` of `account-dev`: an NS record `dev.todo.example.com` in the zone `todo.example.com`, which `account-prod` makes",
    );
  });

  it("of one name are one in an account, whatever the regions of its environments", () => {
    const each = (dev: string, prod: string) => ({ $each: { dev, prod } });
    const regions = { region: each("us-east-1", "ap-northeast-1"), state: { bucket: each("one-state", "two-state") } };
    expect(found(made("aws", { dev: "a.example.com", prod: "a.example.com" }, regions), "zones")).toEqual([
      "account-dev: a.example.com",
    ]);
  });
});

describe("names of zones on Google Cloud", () => {
  it("are refused where they are too long, or the same but for a dot", () => {
    const long = `${"a".repeat(50)}.example.com`;
    expect(() => made("gcp", { prod: long })).toThrow(/name-too-long|63/);
    expect(() => made("gcp", { dev: "a-b.example.com", prod: "a.b.example.com" }, inOne.gcp)).toThrow();
    expect(() => made("aws", { dev: "a-b.example.com", prod: "a.b.example.com" })).not.toThrow();
  });
});
