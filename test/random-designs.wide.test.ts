import { parse } from "@cdktn/hcl2json";
import { assert, asyncProperty, property, sample } from "fast-check";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { each } from "../src/design/each.ts";
import { loadDesign } from "../src/design/load/load.ts";
import { system } from "../src/index.ts";
import { DesignError } from "../src/issues/issue.ts";
import { resolve } from "../src/system/resolve.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const all: Kinds = kinds;
const schemas = await schemasFor(["aws", "gcp"]);

/** The same designs each time; `SEED=7 npx vitest run test/random-designs.wide.test.ts` looks at others. */
const seed = Number(process.env.SEED ?? 20_261_122);
/** Thirty times as many in the long tests. */
const times = process.env.LONG === undefined ? 1 : 30;
const runs = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed,
  numRuns: numRuns * times,
});

/** Everything that all rules say of a design, as text. */
function said(raw: unknown): string {
  const { systems, issues } = resolve(raw, all);
  expect(issues).toEqual([]);
  const report = runChecks(systems, raw, rules, { today: "2026-11-22" });
  const ids = (key: string, value: unknown): unknown => (key === "rule" ? (value as { id: string }).id : value);
  return JSON.stringify({ ...report, rules: report.rules.map((rule) => rule.id) }, ids);
}

/** A design from a file of that name, which need not be there. */
async function loaded(file: string, text: string): Promise<unknown> {
  const host = {
    cwd: "/design",
    readFile: (path: string) =>
      path === `/design/${file}` ? Promise.resolve(text) : Promise.reject(new Error(`no ${path}`)),
    exists: (path: string) => Promise.resolve(path === `/design/${file}`),
    requireFrom: () => createRequire(import.meta.url),
  };
  return (await loadDesign(file, { host, modules: { sekkei: { system, each } } })).raw;
}

/** As a person writes it in TypeScript, with calls of `each`. */
function script(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(script).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("$each" in value) return `each(${script(value.$each)})`;
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${script(one)}`)
    .join(", ")} }`;
}

describe("a random valid design", () => {
  it("resolves; all rules look at it without an exception, and say the same of it in YAML, the second time", async () => {
    await assert(
      asyncProperty(randomDesign(), async (design) => {
        const direct = said(design);
        expect(said(await loaded("sekkei.config.yaml", stringify(design)))).toBe(direct);
      }),
      runs(100),
    );
  });

  it("gives the same findings in TypeScript", async () => {
    await assert(
      asyncProperty(randomDesign(), async (design) => {
        const body = script(design);
        const names = body.includes("each(") ? "each, system" : "system";
        const text = `import { ${names} } from "sekkei";\n\nexport default system(${body} as never);\n`;
        expect(said(await loaded("sekkei.config.ts", text))).toBe(said(design));
      }),
      runs(20),
    );
  });

  it("is lowered and written without an exception, twice to the same bytes", () => {
    assert(
      property(randomDesign(), (design) => {
        const written = () => {
          // Nothing of the first time is used again.
          const fresh = { ...schemas };
          return [...artifacts(lowerDesign(design, all, fresh), all, fresh)];
        };
        expect(written()).toEqual(written());
      }),
      runs(20),
    );
  });

  it("whose components use each other is refused for that alone, or written", () => {
    let refused = 0;
    for (const design of sample(randomDesign({ circles: true }), runs(60))) {
      try {
        artifacts(lowerDesign(design, all, schemas), all, schemas);
      } catch (error) {
        if (!(error instanceof DesignError)) throw error;
        expect(error.issues.map(({ code }) => code).filter((code) => code !== "cycle")).toEqual([]);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(5);
    expect(refused).toBeLessThan(55 * times);
  });

  it("is written as Terraform that can be read again", async () => {
    for (const design of sample(randomDesign(), runs(5)))
      for (const [path, { content }] of artifacts(lowerDesign(design, all, schemas), all, schemas))
        if (/\.(?:tf|hcl|tfvars)$/.test(path)) await expect(parse(path, content)).resolves.toBeTypeOf("object");
  });

  it("holds every kind, each value for an environment and for a target, and up to three environments", () => {
    const designs = sample(randomDesign(), runs(300));
    const used = designs.flatMap((design) =>
      Object.values(design.components as Fields).map((component) => (component as { kind: string }).kind),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(kinds).sort());
    const text = JSON.stringify(designs);
    for (const name of ["aws", "gcp", "dev", "staging", "prod"])
      expect(text).toMatch(new RegExp(`"\\$each":\\{[^{}]*"${name}":`));
  });
});
