import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./break-glass-for-readers.ts";

const team = (read: readonly string[], breakGlass: readonly string[]) => ({
  components: { team: { kind: "access", read, breakGlass } },
});

test("readers who may do everything fail", () => {
  expect(check(rule, team(["Developers"], ["Leads", "Developers"])).failed).toEqual(["components.team.breakGlass.1"]);
});

test("a group of its own passes", () => {
  expect(check(rule, team(["Developers"], ["Leads"])).passed).toEqual(["components.team.breakGlass.0"]);
  expect(check(rule, team(["Developers"], [])).failed).toEqual([]);
});
