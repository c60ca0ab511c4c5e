import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./vendor-without-secret.ts";

const vendor = (fields: object) => ({ kind: "external", vendor: "V", url: "https://api.example.com", ...fields });
const components = {
  main: { kind: "network" },
  api: { kind: "service", image: "api", uses: { open: "use", keyed: "use", news: "use" } },
  open: vendor({ data: "personal" }),
  keyed: vendor({ data: "confidential", secrets: ["key"] }),
  news: vendor({ data: "public" }),
  unused: vendor({ data: "personal" }),
  key: { kind: "secret" },
};

test("a vendor that is used without a secret fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.open.secrets"]);
  expect(got.reasons).toEqual(["V is sent personal data, and no secret is named for it."]);
  expect(got.passed).toEqual(["components.keyed.secrets"]);
});
