import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProgram } from "../../src/cli/program.ts";
import { sekkei } from "../sekkei.fixture.ts";
import { englishIn, japaneseIn } from "./words.fixture.ts";

const root = join(import.meta.dirname, "../..");
const commands = makeProgram(() => Promise.resolve()).commands.map((command) => command.name());
const all = [...commands.map((name) => [name]), ["prices", "show"], ["prices", "update"], []];
const lines = (text: string): readonly string[] => text.split("\n");

describe.each(all)("the help of %s %s", (...names) => {
  it("is Japanese in Japanese", async () => {
    const { stdout } = await sekkei([...names, "--help", "--lang", "ja"], root);
    expect(japaneseIn(stdout)).toBeDefined();
    expect(lines(stdout).flatMap((line) => englishIn(line) ?? [])).toEqual([]);
  });

  it("is English in English", async () => {
    const { stdout } = await sekkei([...names, "--help", "--lang", "en"], root);
    expect(japaneseIn(stdout)).toBeUndefined();
  });
});

it.each([
  [["biuld"]],
  [["build", "--ouy", "x"]],
  [["build", "a", "b"]],
  [["build", "--config"]],
  [["completion"]],
  [["completion", "csh"]],
  [["cost", "--load", "much"]],
  [["cost", "systems/todo", "--rate", "x"]],
  [["cost", "systems/todo", "--currency", "JPY"]],
  [["init", "no-such-folder", "--name", "A"]],
  [["build", "systems/todo", "--env", "moon"]],
  [["explain", "-C", "systems/todo", "moon"]],
  [["check", "systems/todo", "--explain", "moon"]],
  [["check", "systems/todo", "--explain", "no-budget", "--fix"]],
  [["cost", "systems/todo", "--per", "user", "--csv"]],
  [["cost", "--plan", "no-such-plan.json"]],
  [["cost", "systems/todo", "--plan", "package.json"]],
  [["cost", "--plan", "package.json"]],
  [["cost", "--plan", "README.md"]],
  [["build", "--config", "no-such-design.yaml"]],
  [["build", "--config", "README.md"]],
  [["diff", "systems/todo", "--base", "no-such-branch"]],
  [["prices", "update", "--aws-url", "ftp://example.com"]],
  [["prices", "update", "--aws-url", "nowhere"]],
  [["prices", "update", "--aws-url", "https://a:b@example.com"]],
  [["prices", "update", "--max-size", "much"]],
  [["prices", "update", "--provider", "gcp"]],
  [["prices", "show", "nothing-of-this-name"]],
])("refuses %j in the language that is asked for", async (line) => {
  const refused = await sekkei([...line, "--lang", "ja"], root);
  expect(refused.status).toBe(1);
  expect(japaneseIn(refused.stderr)).toBeDefined();
  expect(lines(refused.stderr).flatMap((one) => englishIn(one) ?? [])).toEqual([]);
});

// A design without words of its author: what is printed of it is all Sekkei's.
describe("of a first design", () => {
  const folder = mkdtempSync(join(tmpdir(), "sekkei-words-"));
  beforeAll(() => sekkei(["init", folder, "--yes", "--name", "todo", "--format", "yaml"], root));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is compared in Japanese with what was committed, or refused so", async () => {
    const { status, stderr } = await sekkei(["diff", "--lang", "ja"], folder);
    expect(status).toBe(1);
    expect(stderr).toContain("git リポジトリの中にありません");
  });

  it.each([
    [["check"]],
    [["check", "--markdown"]],
    [["requirements"]],
    [["build"]],
    [["explain"]],
    [["explain", "db"]],
    [["cost", "--bundled-prices"]],
    [["cost", "--markdown"]],
    [["savings"]],
    [["completion", "fish"]],
  ])("%j prints the language that is asked for", async (line) => {
    const { stdout, stderr } = await sekkei([...line, "--lang", "ja"], folder);
    expect(japaneseIn(stdout + stderr)).toBeDefined();
    // What stands before an address is the title of the page there.
    const said = lines(stdout + stderr).filter((one) => !one.includes("https://"));
    expect(said.flatMap((one) => englishIn(one) ?? [])).toEqual([]);
  });
});
