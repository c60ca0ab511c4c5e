import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { referencePage } from "../src/document/reference.ts";
import { design, ledger } from "./throw-away-kind.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "sekkei-kind-"));

/** A copy of the sources with one more folder, generated anew and bundled: nothing else is edited. */
beforeAll(async () => {
  for (const part of ["src", "scripts", "package.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [path, text] of Object.entries(ledger)) {
    const file = join(copy, "src/components/ledger", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // The pages of the rules are not looked at here; making them would start the tests again.
  execFileSync(process.execPath, ["scripts/generate.mjs", "--lists"], { cwd: copy });
  await build({
    absWorkingDir: copy,
    entryPoints: {
      cli: "src/cli/main.ts",
      reference: "src/document/reference.ts",
      kinds: "src/components/kinds.gen.ts",
    },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["esbuild", "oxc-parser"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  mkdirSync(join(copy, "design"));
  writeFileSync(join(copy, "design/sekkei.config.json"), JSON.stringify(design));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const sekkei = (...args: string[]): string => {
  const { stdout, stderr, error } = spawnSync(process.execPath, ["dist/cli.js", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  if (error) throw error;
  return stdout + stderr;
};

describe("a kind that holds data, in a folder of its own and nowhere else,", () => {
  it("counts among what must be up, and what cannot be had back breaks the promise", () => {
    const said = sekkei("requirements", "design");
    expect(said).toMatch(/books +Amazon S3/);
    expect(said).toMatch(/rpo.*missed/i);
    expect(said).toContain("lost for good");
  });

  it("has lines of cost", () => {
    expect(sekkei("cost", "design")).toMatch(/^books .*\n +storage .*needs usage/m);
  });

  it("is checked by the rule in its folder", () => {
    expect(sekkei("check", "design")).toContain("ledger-open");
  });

  it("is explained on both clouds", () => {
    const said = sekkei("explain", "books", "--config", "design/sekkei.config.json");
    expect(said).toContain("Amazon S3, sealed");
    expect(said).toContain("Cloud Storage, sealed");
    expect(said).toContain("None that matters.");
  });

  it("is built", () => {
    sekkei("build", "design", "--out", "out");
    expect(sekkei("build", "design", "--out", "out", "--check")).not.toMatch(/error/i);
  });

  it("stands in the reference and in the schema", async () => {
    const load = (name: string): Promise<unknown> =>
      import(/* @vite-ignore */ pathToFileURL(join(copy, "dist", name)).href);
    const { kinds } = (await load("kinds.js")) as { kinds: Parameters<typeof referencePage>[0] };
    const pages = (await load("reference.js")) as { referencePage: typeof referencePage };
    expect(pages.referencePage(kinds, "en")).toContain("A book that is only written to.");
    expect(pages.referencePage(kinds, "ja")).toContain("追記だけの台帳。");
    expect(sekkei("schema")).toContain('"ledger"');
  });

  it("stands in the types of the language", () => {
    const inputs = readFileSync(join(copy, "src/inputs.gen.ts"), "utf8");
    expect(inputs).toMatch(/readonly ledger: LedgerInput/);
    expect(inputs).toContain("A book that is only written to.");
    expect(readFileSync(join(copy, "src/system/configs.gen.ts"), "utf8")).toContain("readonly ledger: LedgerConfig;");
  });
});
