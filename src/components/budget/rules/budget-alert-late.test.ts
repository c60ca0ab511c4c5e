import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./budget-alert-late.ts";

const budget = (alertAt: object) => ({ kind: "budget", limit: "$70/month", notify: ["ops"], ...alertAt });

test("only late and never full fail, the default passes", () => {
  const got = check(rule, {
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      late: budget({ alertAt: ["100%"] }),
      open: budget({ alertAt: ["50%", "80%"] }),
      usual: budget({}),
    },
  });
  expect(got.failed).toEqual(["components.late.alertAt", "components.open.alertAt"]);
  expect(got.reasons).toEqual([
    "It notifies at 100%, but not before.",
    "It notifies at 50%, 80%, but not when all of it is spent.",
  ]);
  expect(got.passed).toEqual(["components.usual.alertAt"]);
});
