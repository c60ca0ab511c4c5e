import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./nobody-woken.ts";

const design = (ops: object, rto: string) => ({
  requirements: { rto },
  components: {
    key: { kind: "secret" },
    ops: { kind: "channel", ...ops },
    api: { kind: "service", image: "api", alarms: { busy: { metric: "cpu", above: "80%", notify: ["ops"] } } },
  },
});

test("mail alone fails a promise of an hour", () => {
  const got = check(rule, design({ email: ["ops@example.com"] }, "1h"));
  expect(got.failed).toEqual(["requirements.rto"]);
  expect(got.reasons[0]).toContain("all 1 alarms go to mail or chat (ops)");
});

test("an on-call service passes; a day is not asked", () => {
  expect(check(rule, design({ pagerduty: { key: "key" } }, "1h")).passed).toEqual(["requirements.rto"]);
  const got = check(rule, design({ email: ["ops@example.com"] }, "24h"));
  expect([...got.failed, ...got.passed]).toEqual([]);
});
