import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve as resolvePath } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, check, DesignError, estimate, loadDesign, resolve, system, UsageError } from "../src/index.ts";
import { defineRule, fail, forSystem, text } from "../src/rules.ts";
import { sekkei } from "./sekkei.fixture.ts";

const root = resolvePath(import.meta.dirname, "..");

const shop = system({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  components: { db: { kind: "postgres", version: 17 } },
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei-api-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const written = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** What a command prints with `--json`. */
const command = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await sekkei([...args, "--json"], root)).stdout);

describe("loadDesign", () => {
  it("reads a file, or the design of a folder, with the place of every value", async () => {
    const file = written("sekkei.config.json", JSON.stringify(shop, null, 2));
    for (const path of [file, folder]) {
      const design = await loadDesign(path);
      expect(design).toMatchObject({ file, directory: folder, data: shop, sources: [file] });
      expect(design.locate(["components", "db", "version"])).toMatchObject({ line: 21, column: 18 });
    }
  });

  it("throws a DesignError for a file that is not there", async () => {
    await expect(loadDesign(join(folder, "nothing.yaml"))).rejects.toBeInstanceOf(DesignError);
  });
});

describe("resolve", () => {
  it("gives a system for each environment and target", async () => {
    const systems = await resolve(shop);
    expect(systems.map((one) => `${one.environment}/${one.target}`)).toEqual([
      "dev/aws",
      "dev/gcp",
      "prod/aws",
      "prod/gcp",
    ]);
    expect(systems[0]?.components.db?.config).toMatchObject({ version: 17, highAvailability: false });
  });
});

describe("build", () => {
  it("gives the files that the command writes", async () => {
    const { files } = await build(await loadDesign(join(root, "systems/todo")));
    expect(files.length).toBeGreaterThan(50);
    const differing = files.filter(
      ({ path, content }) => readFileSync(join(root, "systems/todo/generated", path), "utf8") !== content,
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it("gives those of the environments and targets that are asked for", async () => {
    const { files } = await build(shop, { environments: ["prod"], targets: ["aws"] });
    const paths = files.map(({ path }) => path);
    expect(paths).toContain("terraform/aws/environments/prod/main.tf");
    expect(paths.filter((path) => path.includes("/gcp/") || path.includes("/environments/dev/"))).toEqual([]);
  });

  it("gives those of the outputs that are asked for, and refuses one that there is not", async () => {
    const { files } = await build(shop, { outputs: ["readme"] });
    expect(files.map(({ path }) => path)).toEqual(["README.md"]);
    await expect(build(shop, { outputs: ["terrafrom"] })).rejects.toThrow(/"terrafrom".*terraform/);
  });

  it("refuses an environment that the design does not have", async () => {
    const wrong = build(shop, { environments: ["staging"] });
    await expect(wrong).rejects.toThrow('there is no environment "staging"; there are dev, prod');
    await expect(wrong).rejects.toBeInstanceOf(UsageError);
  });
});

describe("check", () => {
  it("gives what the command prints", async () => {
    const printed = await command("check", "systems/todo", "--lang", "en");
    const found = await check(await loadDesign(join(root, "systems/todo")));
    expect({ version: 1, command: "check", ...found }).toEqual(printed);
  });

  it("asks rules of the caller's own, and words itself in Japanese", async () => {
    const rule = defineRule({
      id: "acme-title",
      title: text("The system has a title", "システムに名称がある"),
      family: "own",
      severity: "low",
      why: text("People must know its name."),
      look: forSystem(() => fail(["title"], text("It has none.", "ない。"))),
    });
    const { failed, findings } = await check(shop, { rules: [rule], language: "ja" });
    expect(failed).toBe(true);
    expect(findings.find((one) => one.rule === "acme-title")).toMatchObject({ reason: "ない。", path: "title" });
  });

  it("leaves out what is less severe", async () => {
    const { findings } = await check(shop, { severity: "high" });
    expect(findings.filter((one) => one.severity !== "high")).toEqual([]);
  });
});

describe("estimate", () => {
  it("gives what the command prints", async () => {
    const printed = (await command("cost", "systems/todo", "--bundled-prices", "--day", "2026-11-22")) as {
      systems: unknown;
    };
    const made = await estimate(await loadDesign(join(root, "systems/todo")), { day: "2026-11-22" });
    expect(JSON.parse(JSON.stringify(made))).toEqual(printed.systems);
  });

  it("prices the load that is asked for", async () => {
    const [made] = await estimate(shop, { environments: ["prod"], targets: ["aws"], load: "high", day: "2026-11-22" });
    expect(made).toMatchObject({ environment: "prod", target: "aws", load: "high" });
    expect(Number(made?.estimate.total.amount)).toBeGreaterThan(0);
  });
});

describe("options", () => {
  // As a caller in JavaScript writes them: no type says what is wrong.
  const call = (work: unknown, options: unknown) =>
    (work as (design: unknown, options: unknown) => Promise<unknown>)(shop, options);

  it.each([
    ["check", check, { severity: "mid" }, `option severity is 'mid'; allowed: "high", "medium", "low", "info"`],
    ["check", check, { rules: {} }, "option rules is {}; allowed: [...]"],
    ["check", check, { day: "tomorrow" }, `option day is 'tomorrow'; allowed: "2026-11-22"`],
    ["build", build, { targets: "aws" }, `option targets is 'aws'; allowed: ["...", ...]`],
    ["build", build, { environments: [1] }, 'option environments is [ 1 ]; allowed: ["...", ...]'],
    ["build", build, { outputs: "terraform" }, `option outputs is 'terraform'; allowed: ["...", ...]`],
    ["build", build, { language: "fr" }, `option language is 'fr'; allowed: "en", "ja"`],
    ["build", build, { env: ["dev"] }, 'there is no option "env"; there are environments, targets, outputs, language'],
    ["estimate", estimate, { load: "most" }, `option load is 'most'; allowed: "low", "expected", "high"`],
    ["estimate", estimate, { day: "2026-02-30" }, `option day is '2026-02-30'; allowed: "2026-11-22"`],
    ["estimate", estimate, { freeTier: "no" }, "option freeTier is 'no'; allowed: true, false"],
    ["estimate", estimate, ["prod"], "options are an object with environments, targets, load, day, freeTier, language"],
    ["estimate", estimate, null, "options are an object with environments, targets, load, day, freeTier, language"],
  ])("of %s are refused when they are none: %s %j", async (_, work, options, message) => {
    const made = call(work, options);
    await expect(made).rejects.toBeInstanceOf(UsageError);
    await expect(made).rejects.toThrow(message);
  });

  it("may be undefined", async () => {
    await expect(call(build, { environments: undefined, outputs: ["readme"] })).resolves.toBeDefined();
  });
});

describe("a design that is wrong", () => {
  const wrong = async (): Promise<DesignError> => {
    const file = written(
      "wrong.yaml",
      'name: shop\ntargets: { aws: { account: "123456789012", region: tokyo } }\nenvironments: { dev: {} }\ncomponents: { db: { kind: postgre } }\n',
    );
    return build(await loadDesign(file)).then(
      () => Promise.reject(new Error("it was built")),
      (thrown: unknown) => thrown as DesignError,
    );
  };

  it("throws one DesignError with everything that is wrong", async () => {
    const error = await wrong();
    expect(error).toBeInstanceOf(DesignError);
    expect(error.issues).toMatchObject([
      { code: "not-allowed", path: "targets.aws.region", line: 2, column: 52 },
      // Of the kind that was meant.
      { code: "missing-key", path: "components.db.version", line: 4, column: 19 },
      {
        code: "not-allowed",
        path: "components.db.kind",
        line: 4,
        column: 27,
        remedy: expect.stringContaining("postgres") as string,
      },
    ]);
    expect(error.message).toBe(error.format());
  });

  it("is put into words with the line as written, in both languages", async () => {
    const error = await wrong();
    expect(error.format()).toContain("4 | components: { db: { kind: postgre } }");
    expect(error.format({ language: "ja" })).toMatch(/件/);
    expect(error.format({ color: true })).toContain("\u001b[");
    expect(error.describe("ja").map((one) => one.code)).toEqual(error.issues.map((one) => one.code));
  });

  it("has no places when it was not read from a file", async () => {
    const error = await resolve({ ...shop, name: "My Shop" }).then(
      () => Promise.reject(new Error("it was resolved")),
      (thrown: unknown) => thrown as DesignError,
    );
    expect(error.issues[0]).toMatchObject({ code: "bad-format", path: "name" });
    expect(error.issues[0]).not.toHaveProperty("file");
  });
});
