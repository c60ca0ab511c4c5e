import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./vendor-wait-outlives-request.ts";

const external = { kind: "external", vendor: "OpenAI", url: "https://api.openai.com/v1", data: "internal" };

test("timeout times tries over the request timeout fails", () => {
  const got = check(rule, {
    targets: { gcp: { region: "asia-northeast1" } },
    components: {
      slow: { ...external, timeout: "2m", retries: 2 },
      quick: { ...external, timeout: "2m", retries: 1 },
      unsaid: external,
      api: { kind: "service", image: "api", uses: { slow: "use", quick: "use", unsaid: "use" } },
    },
  });
  expect(got.failed).toEqual(["components.api.uses.slow"]);
  expect(got.remedies).toEqual(["Shorten timeout or retries of slow, or raise api.timeout."]);
  expect(got.passed).toEqual(["components.api.uses.quick"]);
  expect(got.reasons).toEqual(["3 tries of slow take up to 6 min, and requests end after 5m (api.timeout)."]);
});
