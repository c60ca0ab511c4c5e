import { describe, expect, it } from "vitest";
import * as z from "zod";
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
  // Needs one that needs another.
  site: { name: "site", summary: words, schema: z.strictObject({}), requires: ["app"] },
};

const design = (components: object, more: object = {}) => ({
  name: "demo",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
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

  it("adds what those need that it adds, and nothing that is there under another key", () => {
    const keys = (components: object) => Object.keys(run(components).systems[0]?.components ?? {});
    expect(keys({ www: { kind: "site" } })).toEqual(["www", "app", "network"]);
    expect(keys({ www: { kind: "site" }, net: { kind: "network" }, api: { kind: "app" } })).toEqual([
      "www",
      "net",
      "api",
    ]);
    expect(codes({ a: { kind: "app" }, network: { kind: "store" } })).toEqual(["needs-component components.network"]);
    // What is broken may be the one that is needed.
    expect(codes({ a: { kind: "app" }, network: "10.0.0.0/16" })).toEqual(["wrong-type components.network"]);
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

  it("is not asked for its kind elsewhere, nor are those blamed that use what cannot be read", () => {
    const { issues } = run({ s: { kind: "stroe", environments: ["prod"] }, a: { kind: "app", uses: { s: "read" } } });
    expect(issues.map(({ code, scope }) => [code, scope])).toEqual([["not-allowed", ["prod/aws", "prod/gcp"]]]);
    expect(codes({ s: { kind: "unheardOf" }, a: { kind: "app", uses: { s: "read" }, home: "s" } })).toEqual([
      "not-allowed components.s.kind",
    ]);
    expect(codes({ s: 5, a: { kind: "app", uses: { s: "read" } } })).toEqual(["wrong-type components.s"]);
  });

  it("may be of some targets, or of other environments on each", () => {
    const keys = (fields: object) =>
      run({ s: { kind: "store", ...fields } }).systems.map((one) => Object.keys(one.components));
    expect(keys({ targets: ["gcp"] })).toEqual([[], ["s"], [], ["s"]]);
    expect(keys({ environments: each({ aws: ["prod"], gcp: ["dev"] }) })).toEqual([[], ["s"], ["s"], []]);
    expect(keys({ targets: each({ dev: ["aws"], prod: ["gcp"] }) })).toEqual([["s"], [], [], ["s"]]);
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

  it("of a key that is too long: 30 characters are enough", () => {
    const key = (length: number) => `a${"b".repeat(length - 1)}`;
    expect(codes({ [key(30)]: { kind: "store" } })).toEqual([]);
    expect(codes({ [key(31)]: { kind: "store" } })).toEqual([`bad-format components.${key(31)}`]);
    const examples = (written: string) => run({ [written]: { kind: "store" } }).issues[0]?.facts;
    expect(examples(`${key(29)}-b`)).toMatchObject({ examples: [`${key(29)}B`] });
    expect(examples(`${key(30)}-b`)).toMatchObject({ examples: ["api", "userFiles"] });
  });

  it("of a kind: none, a number, one that is nearly right", () => {
    expect(run({ a: {} }).issues).toMatchObject([{ code: "missing-key", path: ["components", "a", "kind"] }]);
    expect(run({ a: { kind: 5 } }).issues).toMatchObject([{ code: "wrong-type", path: ["components", "a", "kind"] }]);
    expect(run({ a: { kind: "stor" } }).issues).toMatchObject([{ code: "not-allowed", facts: { near: "store" } }]);
    // It is read as what was meant.
    expect(codes({ a: { kind: "stor", sise: 1 } })).toEqual([
      "not-allowed components.a.kind",
      "unknown-key components.a.sise",
    ]);
  });

  it("of what nobody has are one in all environments, whatever else is there", () => {
    const parts = { a: { kind: "app", uses: { nothing: "read" } }, s: { kind: "store", environments: ["prod"] } };
    expect(run(parts).issues.map(({ code, scope }) => [code, scope])).toEqual([["unknown-component", undefined]]);
    expect(run({ a: 5, b: { kind: "unheardOf", uses: { nothing: "read" } } }).issues.map(({ code }) => code)).toEqual([
      "wrong-type",
      "not-allowed",
      "unknown-component",
    ]);
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
