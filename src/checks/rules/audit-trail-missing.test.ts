import { expect, test } from "vitest";
import { kinds } from "../../components/kinds.gen.ts";
import { resolve, type Kinds } from "../../system/resolve.ts";
import type { System } from "../../system/system.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./audit-trail-missing.ts";

const design = {
  name: "todo",
  targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  requirements: { compliance: ["soc2", "appi"] },
  components: { history: { kind: "secret" } },
};

/** The systems of the design, in which `history` is a trail in one environment. */
function withTrail(environment: string): readonly System[] {
  const { systems } = resolve(design, kinds as unknown as Kinds);
  return systems.map((system) => {
    const { history } = system.components;
    if (!history || system.environment !== environment) return { ...system, components: {} };
    return { ...system, components: { history: { ...history, kind: "audit" } } };
  });
}

const outcomes = (systems: readonly System[]) =>
  systems.flatMap((system) =>
    rule
      .look(system, { systems, rules: [], accept: {} })
      .map(({ status }) => `${system.environment}/${system.target} ${status}`),
  );

test("a regime without a trail fails in a protected environment", () => {
  const got = check(rule, design);
  expect(got.failed).toEqual(["components (prod/aws, prod/gcp)"]);
  expect(got.reasons).toEqual(["The design promises SOC 2, Japan's APPI, and no trail records who changes what."]);
  expect(check(rule, {}).passed).toEqual([]);
});

test("a trail passes, on AWS also one of another environment in the same account", () => {
  expect(outcomes(withTrail("prod"))).toEqual(["prod/aws pass", "prod/gcp pass"]);
  expect(outcomes(withTrail("dev"))).toEqual(["prod/aws pass", "prod/gcp fail"]);
});
