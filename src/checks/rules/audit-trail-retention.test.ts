import { expect, test } from "vitest";
import { kinds } from "../../components/kinds.gen.ts";
import { resolve, type Kinds } from "../../system/resolve.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./audit-trail-retention.ts";

const design = {
  name: "todo",
  targets: { aws: { region: "ap-northeast-1" } },
  environments: { prod: { protected: true } },
  requirements: { compliance: ["pci-dss"] },
  components: { history: { kind: "secret" } },
};

const status = (days: number, compliance = design.requirements.compliance) => {
  const { systems } = resolve({ ...design, requirements: { compliance } }, kinds as unknown as Kinds);
  return systems.flatMap((system) => {
    const { history } = system.components;
    if (!history) return [];
    const trail = { ...history, kind: "audit", config: { trail: { retain: { seconds: days * 86_400 } } } };
    return rule
      .look({ ...system, components: { history: trail } }, { systems, rules: [], accept: {} })
      .map((one) => `${one.at.join(".")} ${one.status}`);
  });
};

test("a trail of less than a year fails where an audit is due", () => {
  expect(status(90)).toEqual(["components.history.trail.retain fail"]);
  expect(status(365)).toEqual(["components.history.trail.retain pass"]);
  expect(status(90, ["gdpr"])).toEqual([]);
});

test("without a trail nothing is said", () => {
  const got = check(rule, design);
  expect([...got.failed, ...got.passed]).toEqual([]);
});
