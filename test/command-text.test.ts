import { join, resolve } from "node:path";
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
