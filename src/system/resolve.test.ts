import { describe, expect, it } from "vitest";
import { z } from "zod";
import { each } from "../design/each.ts";
import { field, reference } from "../design/schema/field.ts";
import type { KindLanguage } from "./kind-language.ts";
import { resolve } from "./resolve.ts";

const words = { en: "x", ja: "x" };
const kinds: Readonly<Record<string, KindLanguage>> = {
  network: { name: "network", summary: words, schema: z.strictObject({ zones: z.int().default(2) }), singleton: true },
  app: {
    name: "app",
    summary: words,
    schema: z.strictObject({
      size: field(z.number(), "x", "x").default(1),
      home: reference("store").optional(),
      tags: z.array(z.string()).optional(),
    }),
    consumes: true,
    requires: ["network"],
  },
  store: {
    name: "store",
    summary: words,
    schema: z.strictObject({ size: z.number().optional() }),
    accepts: { read: words, write: words },
  },
};

const design = (components: object, more: object = {}) => ({
  name: "demo",
  targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  components,
  ...more,
});
const run = (components: object, more: object = {}) => resolve(design(components, more), kinds);
const codes = (components: object, more: object = {}) =>
  run(components, more).issues.map((one) => `${one.code} ${one.path.join(".")}`);

describe("resolving", () => {
  it("gives one system an environment and target, in the order of the design", () => {
    const { systems, issues } = run({ a: { kind: "app" } });
    expect(issues).toEqual([]);
    expect(systems.map((one) => `${one.environment}/${one.target}`)).toEqual([
      "dev/aws",
      "dev/gcp",
      "prod/aws",
      "prod/gcp",
    ]);
    expect(systems.map((one) => one.prefix)).toEqual(["demo-dev", "demo-dev", "demo-prod", "demo-prod"]);
  });

  it("takes the value of the environment, of the target, or the default", () => {
    const { systems } = run({
      a: { kind: "app", size: each({ aws: each({ dev: 1, prod: 2 }), gcp: each({ default: 3, prod: 4 }) }) },
    });
    expect(systems.map((one) => (one.components.a?.config as { size: number }).size)).toEqual([1, 3, 2, 4]);
  });

  it("adds what a component cannot do without, once, and says so", () => {
    const { systems } = run({ a: { kind: "app" }, b: { kind: "app" } });
    expect(Object.values(systems[0]?.components ?? {}).map((one) => `${one.key} ${one.implied}`)).toEqual([
      "a false",
      "b false",
      "network true",
    ]);
  });

  it("treats null as not set", () => {
    const { systems } = run({ s: { kind: "store", size: each({ dev: null, prod: 5 }) } });
    expect(systems[0]?.components.s?.config).toEqual({});
  });

  it("keeps the name in the cloud of a renamed component", () => {
    const { systems } = run({ userFiles: { kind: "store", renamedFrom: "files" } });
    expect(systems[0]?.components.userFiles).toMatchObject({
      name: "user_files",
      slug: "files",
      formerName: "files",
    });
  });
});

describe("a component that only some environments have", () => {
  const parts = {
    a: { kind: "app", uses: { s: "read" }, home: "s" },
    s: { kind: "store", environments: ["prod"], size: each({ prod: 1 }) },
  };

  it("is absent elsewhere, and so are connections to it; nothing that refers to it is blamed", () => {
    const { systems, issues } = run(parts);
    expect(issues).toEqual([]);
    expect(systems.map((one) => one.connections.length)).toEqual([0, 0, 1, 1]);
  });

  it("needs values for its own environments only", () => {
    expect(codes({ s: { ...parts.s, size: each({ dev: 1 }) } })).toEqual([
      "missing-environment components.s.size.$each",
    ]);
  });

  it("cannot name an environment that is not there", () => {
    expect(codes({ s: { kind: "store", environments: ["prd"] } })).toEqual([
      "unknown-environment components.s.environments.0",
    ]);
  });
});

describe("problems", () => {
  it("are found all at once, each at the path as written", () => {
    expect(
      codes({
        a: { kind: "app", size: each({ dev: "big", prod: 1 }), uses: { nothing: "read", s: "own" } },
        s: { kind: "store", sise: 1 },
      }).sort(),
    ).toEqual(
      [
        "unknown-access components.a.uses.s",
        "unknown-component components.a.uses.nothing",
        "unknown-key components.s.sise",
        "wrong-type components.a.size.$each.dev",
      ].sort(),
    );
  });

  it("of a component that is wrong twice are both found: a field, and what it uses", () => {
    expect(codes({ a: { kind: "app", sise: 1, uses: { nothing: "read" } } }).sort()).toEqual([
      "unknown-component components.a.uses.nothing",
      "unknown-key components.a.sise",
    ]);
  });

  it.each([
    ["my-api", "myApi"],
    ["My_api", "myApi"],
    ["user files", "userFiles"],
    ["資料", "api"],
  ])("of a key %s say what it could be: %s", (key, better) => {
    const [issue] = run({ [key]: { kind: "app", size: 1 } }).issues;
    expect(issue).toMatchObject({
      code: "bad-format",
      facts: { examples: expect.arrayContaining([better]) as unknown },
    });
  });

  it("say in which environments they hold when not in all", () => {
    const [issue] = run({ a: { kind: "app", size: each({ dev: "big", prod: 1 }) } }).issues;
    expect(issue?.scope).toEqual(["dev/aws", "dev/gcp"]);
    expect(run({ a: { kind: "app", size: "big" } }).issues[0]?.scope).toBeUndefined();
  });

  it("of the design itself: not an object, no environments, a target's name as environment", () => {
    expect(resolve("text", kinds).issues.map((one) => one.code)).toEqual(["wrong-type"]);
    expect(codes({}, { environments: {} })).toContain("missing-key environments");
    expect(codes({}, { environments: { aws: {} } })).toContain("bad-format environments.aws");
    expect(codes({}, { targets: {} })).toContain("missing-key targets");
  });

  it.each([["text"], [null], [["app"]], [5]])(
    "of components that are no object but %j are told alone",
    (components) => {
      expect(
        resolve({ ...design({}), components }, kinds).issues.map(({ code, path }) => `${code} ${path.join(".")}`),
      ).toEqual([components === null ? "missing-key components" : "wrong-type components"]);
    },
  );

  it("of references: the wrong kind, an access that is none, something that cannot be used", () => {
    expect(codes({ a: { kind: "app", home: "b" }, b: { kind: "app" } })).toEqual(["wrong-kind components.a.home"]);
    expect(codes({ a: { kind: "app", uses: { s: "own" } }, s: { kind: "store" } })).toEqual([
      "unknown-access components.a.uses.s",
    ]);
    expect(codes({ a: { kind: "app", uses: { b: "read" } }, b: { kind: "app" } })).toEqual([
      "not-usable components.a.uses.b",
    ]);
  });

  it("of names: two keys that would be one in the cloud, two of a kind that there is one of", () => {
    expect(codes({ userFiles: { kind: "store" }, b: { kind: "store", renamedFrom: "userFiles" } })).toEqual([
      "name-collision components.b",
    ]);
    expect(codes({ a: { kind: "network" }, b: { kind: "network" } })).toEqual(["duplicate-singleton components.b"]);
  });

  it("of labels, on Google Cloud only", () => {
    const { issues } = run({ s: { kind: "store", tags: { Team: "Data" } } });
    expect(issues.map((one) => [one.code, one.scope])).toEqual([
      ["bad-format", ["dev/gcp", "prod/gcp"]],
      ["bad-format", ["dev/gcp", "prod/gcp"]],
    ]);
  });
});
