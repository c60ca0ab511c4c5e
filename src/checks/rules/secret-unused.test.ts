import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./secret-unused.ts";

test("a secret that nothing names fails", () => {
  const got = check(rule, {
    components: {
      token: { kind: "secret" },
      forgotten: { kind: "secret" },
      hook: { kind: "secret" },
      vendorKey: { kind: "secret" },
      ops: { kind: "channel", slack: { webhook: "hook" } },
      openai: {
        kind: "external",
        vendor: "OpenAI",
        url: "https://api.openai.com/v1",
        secrets: ["vendorKey"],
        data: "internal",
      },
      api: { kind: "service", image: "api", uses: { token: "read" } },
    },
  });
  expect(got.failed).toEqual(["components.forgotten"]);
  expect(got.remedies).toEqual([
    'Write uses: { forgotten: "read" } where it is read, or secrets: ["forgotten"] of the external service that it opens; otherwise withdraw it and remove it.',
  ]);
  expect(got.reasons).toEqual(["Nothing reads forgotten in prod."]);
  expect(got.passed).toEqual(["components.token", "components.hook", "components.vendorKey"]);
});
