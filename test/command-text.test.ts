import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { sekkei } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const day = ["--day", "2026-11-22"];
const prod = ["--env", "prod"];

/** What people read, of the complete systems; a change of it is a change of a golden file. */
const commands: Readonly<Record<string, readonly string[]>> = {
  cost: ["cost", "systems/todo", ...prod, ...day],
  "cost-compared": ["cost", "systems/todo", ...prod, ...day, "--compare", "aws,gcp"],
  "cost-compared-markdown": ["cost", "systems/todo", ...prod, ...day, "--compare", "aws,gcp", "--markdown"],
  "cost-per-user": ["cost", "systems/todo", ...prod, ...day, "--per", "user", "--currency", "JPY", "--rate", "150"],
  "cost-markdown": ["cost", "systems/todo", ...prod, ...day, "--target", "aws", "--markdown"],
  "cost-lines": ["cost", "systems/todo", "--env", "dev", ...day, "--target", "aws", "--csv"],
  "cost-claimed": ["cost", "systems/research-service", ...prod, ...day, "--target", "aws", "--load", "high"],
  "cost-free-tier": ["cost", "systems/todo", "--env", "dev", ...day, "--target", "gcp", "--free-tier", "--load", "low"],
  savings: ["savings", "systems/todo", ...day],
  "explain-all": ["explain", "-C", "systems/todo"],
  "explain-one": ["explain", "db", "-C", "systems/todo"],
  requirements: ["requirements", "systems/llm-dashboard", ...prod],
  check: ["check", "systems/research-service"],
  "check-markdown": ["check", "systems/todo", "--markdown"],
  "prices-shown": ["prices", "show", "fargate"],
};

describe.each(Object.entries(commands))("%s", (name, args) => {
  it.each(["en", "ja"])("in %s", async (language) => {
    const run = await sekkei([...args, "--lang", language], root, { XDG_CONFIG_HOME: join(root, "none") });
    await expect(`${run.stdout}\n[${run.status}]\n${run.stderr}`).toMatchFileSnapshot(
      `golden/commands/${name}.${language}.txt`,
    );
  });
});

it.each(["en", "ja"])("every sum over lines without one is marked as open in %s", (language) => {
  const text = (name: string): string =>
    readFileSync(join(import.meta.dirname, `golden/commands/${name}.${language}.txt`), "utf8");
  const [load, total, unit, claims] = {
    en: ["high load", "Total", "per user", "Total  "],
    ja: ["高負荷", "合計", "利用者あたり", "合計  "],
  }[language as "en" | "ja"] as [string, string, string, string];
  const marked = (name: string, start: string): readonly boolean[] =>
    text(name)
      .split("\n")
      .filter((line) => line.trim().startsWith(start))
      .map((line) => line.includes("+ ?"));
  expect(marked("cost", total)).toEqual([true, true, true, true]);
  expect(marked("cost", load)).toEqual([true, true]);
  expect(marked("cost-per-user", unit)).toEqual([true, true]);
  expect(marked("cost-claimed", claims)).toEqual([true, true]);
});

/** What a terminal of 100 columns shows without breaking a line. */
const narrow = ["cost", "cost-compared", "cost-per-user", "cost-claimed", "cost-free-tier"];

describe.each(narrow)("%s", (name) => {
  it.each(["en", "ja"])("has no line over 100 columns in %s", (language) => {
    const file = join(import.meta.dirname, `golden/commands/${name}.${language}.txt`);
    const wide = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => stringWidth(line) > 100);
    expect(wide).toEqual([]);
  });
});
