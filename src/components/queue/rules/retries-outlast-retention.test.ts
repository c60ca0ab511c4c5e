import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./retries-outlast-retention.ts";

const components = {
  plain: { kind: "queue" },
  endless: { kind: "queue", visibility: "12h", deadLetter: { after: 10 } },
  brief: { kind: "queue", visibility: "6h", retain: "2d", deadLetter: { after: 5, retain: "3d" } },
};

test("tries longer than the retention, and dead letters that go before anybody looks, fail", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.endless.retain", "components.brief.deadLetter.retain"]);
  expect(got.fixes).toEqual(["components.brief.deadLetter.retain: 14d"]);
  expect(got.remedies).toEqual([
    "Keep them longer (14d at most), or try less often.",
    'Write deadLetter: { retain: "14d" }.',
  ]);
  expect(got.passed).toEqual(["components.plain.deadLetter.retain"]);
  expect(got.reasons[0]).toBe("The tries take 10 x 12h = 5d, and messages expire after 4d.");
});

test("Pub/Sub counts anew for the dead letter topic", () => {
  const got = check(rule, {
    targets: { gcp: { region: "asia-northeast1" } },
    components: { plain: { kind: "queue" } },
  });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
