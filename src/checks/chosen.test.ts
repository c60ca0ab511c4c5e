import { expect, test } from "vitest";
import { systemsOf } from "../requirements/design.fixture.ts";
import { rules } from "./rules.gen.ts";
import { runChecks } from "./run.ts";

const names = ["east", "north", "west"];
const raw = {
  name: "todo",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
  environments: Object.fromEntries(names.map((name) => [name, {}])),
  components: {
    main: { kind: "network", zones: 3, nat: 3 },
    api: { kind: "service", image: "api", cpu: 2, memory: "4GiB", instances: [2, 10], uses: { db: "readwrite" } },
    db: { kind: "postgres", version: 17 },
  },
};
const systems = systemsOf(raw);

/** What fails where only some environments are looked at. */
const failing = (...looked: readonly string[]): readonly string[] => {
  const { findings } = runChecks(systems, raw, rules, {
    today: "2026-11-28",
    only: ({ environment }) => looked.includes(environment),
  });
  return [...new Set(findings.map(({ rule, path }) => `${rule.id} ${path.join(".")}`))].sort();
};

test("of environments that are alike, whichever is looked at has what is wrong with all, also what is told once", () => {
  const all = failing(...names);
  expect(all).toContain("compute-quota components.api.instances");
  expect(all).toContain("network-quota components.main.nat");
  for (const name of names) expect(failing(name), name).toEqual(all);
});
