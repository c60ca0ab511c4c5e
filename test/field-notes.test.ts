import { readFileSync } from "node:fs";
import { join, resolve as absolute } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldText } from "../src/checks/report.ts";
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import { allKinds } from "../src/api/project.ts";
import { each } from "../src/design/each.ts";
import { loadDesign } from "../src/design/load/load.ts";
import { nodeHost } from "../src/design/load/node-host.ts";
import { system } from "../src/index.ts";
import { resolve } from "../src/system/resolve.ts";
import { documents } from "./field-notes.fixture.ts";

const root = absolute(import.meta.dirname, "..");

/** Cells of every row of a table, without back quotes; `\|` is a bar inside of a cell. */
const rows = readFileSync(join(root, "docs/field-notes.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const plain = (cell = ""): string => cell.replaceAll("`", "");
const found = rows
  .filter((row) => row.length === 6 && row[0] !== "System")
  .map(([name = "", , rule, field]) => ({ name, rule: plain(rule), field: plain(field) }));
const described = rows.filter((row) => row.length === 5 && row[0] !== "Document");

async function findingsOf(name: string): Promise<readonly string[]> {
  const file = join(root, "systems", name, "as-written.config.ts");
  return check((await loadDesign(file, { host: nodeHost(root), modules: { sekkei: { system, each } } })).raw);
}

function check(raw: unknown): readonly string[] {
  const { systems, issues } = resolve(raw, allKinds);
  expect(issues).toEqual([]);
  const { findings } = runChecks(systems, raw, rules, { today: "2026-11-22" });
  return findings.map((finding) => `${finding.rule.id} at ${fieldText(finding.path)}`);
}

describe("the field notes", () => {
  it("have at least six findings of each system, and some of every other document", () => {
    for (const name of ["todo", "research-service", "llm-dashboard"])
      expect(found.filter((row) => row.name === name).length).toBeGreaterThanOrEqual(6);
    expect(new Set(described.map(([document]) => document)).size).toBe(2);
  });

  it("name rules that exist", () => {
    const known = rules.map((rule) => rule.id);
    const named = [...found.map(({ rule }) => rule), ...described.map((row) => plain(row[2]))];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("quote a sentence and say what to do in each row", () => {
    for (const row of rows) for (const cell of row) expect(cell).not.toBe("");
  });

  it.each([...new Set(found.map(({ name }) => name))])("say of %s what the check finds", async (name) => {
    const findings = await findingsOf(name);
    const told = found.filter((row) => row.name === name).map(({ rule, field }) => `${rule} at ${field}`);
    expect(told.filter((one) => !findings.includes(one))).toEqual([]);
  });

  it.each(Object.entries(documents))("say of the document %s what the check finds", (name, raw) => {
    const ids = check(raw).map((finding) => finding.split(" at ")[0]);
    const told = described.filter(([document]) => document === name).map((row) => plain(row[2]));
    expect(told.length).toBeGreaterThanOrEqual(6);
    expect(told.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
