import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./customer-key-missing.ts";

const components = {
  receipts: { kind: "bucket" },
  payments: { kind: "queue" },
  vault: { kind: "bucket", encryption: "customerKey" },
  images: { kind: "bucket", public: true },
};

test("the cloud's key fails where card data is", () => {
  const got = check(rule, { requirements: { compliance: ["pci-dss"] }, components });
  expect(got.failed).toEqual(["components.receipts.encryption", "components.payments.encryption"]);
  expect(got.fixes).toEqual([
    "components.receipts.encryption: customerKey (asks)",
    "components.payments.encryption: customerKey (asks)",
  ]);
  expect(got.passed).toEqual(["components.vault.encryption"]);
});

test("other regimes do not ask for it", () => {
  expect(check(rule, { requirements: { compliance: ["soc2"] }, components }).failed).toEqual([]);
});
