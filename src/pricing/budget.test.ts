import { expect, test } from "vitest";
import { systemsOf } from "../requirements/design.fixture.ts";
import { budgetVerdict } from "./budget.ts";
import type { Line } from "./estimate.ts";

const line = (component: string, name: string, state: Line["state"]): Line => ({
  component,
  address: "",
  name: { en: name, ja: name },
  state,
});

const verdict = (budget: string, amount: string, lines: readonly Line[] = [], rate?: string) => {
  const [system] = systemsOf({
    name: "todo",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { prod: {} },
    requirements: { budget },
    components: {},
  });
  const made = system && budgetVerdict(system, { lines, total: { amount, currency: "USD" } }, rate);
  return [made?.status, made?.because?.en];
};

test("a total that is all is kept or over", () => {
  expect(verdict("$700/month", "700", [line("db", "storage", "known"), line("db", "x", "free")])).toEqual([
    "kept",
    undefined,
  ]);
  expect(verdict("$700/month", "700.01")).toEqual(["over", undefined]);
});

test("a total that lacks a line is unknown, and says which, unless what is known is over already", () => {
  const lacking = [line("db", "db.m6g.large", "no-price"), line("api", "requests", "needs-usage")];
  expect(verdict("$700/month", "0", lacking)).toEqual([
    "unknown",
    "no price for db db.m6g.large; no usage stated for api requests",
  ]);
  expect(verdict("$700/month", "701", lacking)).toEqual(["over", undefined]);
  const many = ["a", "b", "c", "d", "e", "f"].map((one) => line(one, "requests", "needs-usage"));
  expect(verdict("$700/month", "0", many)[1]).toBe(
    "no usage stated for a requests, b requests, c requests, d requests and 2 more",
  );
});

test("another currency needs a rate", () => {
  expect(verdict("¥100,000/month", "700")[0]).toBe("unknown");
  expect(verdict("¥100,000/month", "600", [], "150")).toEqual(["kept", undefined]);
  expect(verdict("¥100,000/month", "700", [], "150")).toEqual(["over", undefined]);
});
