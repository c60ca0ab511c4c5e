import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./dead-letter-soon.ts";

test("one delivery fails, three pass, and so does the default", () => {
  const components = {
    once: { kind: "queue", deadLetter: { after: 1 } },
    thrice: { kind: "queue", deadLetter: { after: 3 } },
    unsaid: { kind: "queue" },
  };
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.once.deadLetter.after"]);
  expect(got.reasons).toEqual(["Messages go to the dead-letter queue after 1; the minimum is 3 deliveries."]);
  expect(got.passed).toEqual(["components.thrice.deadLetter.after", "components.unsaid.deadLetter.after"]);
  expect(got.findings[0]?.fix).toEqual({ value: 5, safe: true });
});
