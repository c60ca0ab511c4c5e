import { resolve } from "node:path";
import { expect, it } from "vitest";
import { sekkei } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const cost = ["cost", "systems/todo", "--bundled-prices"];

it.each([
  [[...cost, "--csv", "--per", "user"], "--per has no effect with --csv"],
  [[...cost, "--csv", "--compare", "aws,gcp"], "--compare has no effect with --csv"],
  [[...cost, "--csv", "--tenants", "100"], "--tenants has no effect with --csv"],
  [[...cost, "--csv", "--markdown"], "--markdown has no effect with --csv"],
  [[...cost, "--json", "--csv"], "--csv has no effect with --json"],
  [[...cost, "--json", "--currency", "JPY", "--rate", "150"], "--currency has no effect with --json"],
  [[...cost, "--markdown", "--per", "user"], "--per has no effect with --markdown"],
  [[...cost, "--tenants", "100", "--per", "user"], "--per has no effect with --tenants"],
  [[...cost, "--compare", "aws,gcp", "--target", "aws"], "--target has no effect with --compare"],
  [[...cost, "--plan", "plan.json"], "[folder] has no effect with --plan"],
  [["cost", "--plan", "plan.json", "--env", "prod", "--per", "user"], "--env has no effect with --plan"],
  [["cost", "--plan", "plan.json", "--load", "high"], "--load has no effect with --plan"],
  [["cost", "--plan", "plan.json", "--time-limit", "60"], "--time-limit has no effect with --plan"],
  [["diff", "systems/todo", "--json", "--markdown"], "--markdown has no effect with --json"],
  [["build", "systems/todo", "--check", "--force"], "--force has no effect with --check"],
  [["check", "systems/todo", "--explain", "no-budget", "--fix"], "--fix has no effect with --explain"],
])("%j is refused, and says what to leave out", async (line, told) => {
  const { status, stdout, stderr } = await sekkei(line, root);
  const printed = line.includes("--json") ? (JSON.parse(stdout) as { message: string }).message : stderr;
  expect(status).toBe(1);
  expect(printed).toContain(told);
  expect(printed).toContain("leave one of them out");
});

it("names all options that do nothing at once", async () => {
  const { stderr } = await sekkei([...cost, "--csv", "--per", "user", "--tenants", "100"], root);
  expect(stderr.match(/has no effect/g)).toHaveLength(3);
});

it.each([
  [[...cost, "--csv", "--load", "high", "--currency", "JPY", "--rate", "150"]],
  [[...cost, "--json", "--per", "user", "--currency", "USD"]],
  [[...cost, "--compare", "aws,gcp", "--markdown", "--env", "dev"]],
])("%j is no contradiction", async (line) => {
  const { stderr } = await sekkei(line, root);
  expect(stderr).toBe("");
});
