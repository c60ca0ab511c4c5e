import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./availability-promise.ts";

const design = (availability: string, vendor: object = { sla: "99.9%" }) => ({
  requirements: { availability },
  components: {
    site: { kind: "domain", name: "a.example.com", zone: { managed: true } },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    db: { kind: "postgres", version: 17, highAvailability: true },
    vendor: { kind: "external", vendor: "Qdrant", url: "https://q.example.com", data: "internal", ...vendor },
    api: { kind: "service", image: "api", instances: [2, 4], uses: { db: "readwrite", vendor: "use" } },
  },
});

test("more than the product fails, with what loses most", () => {
  const got = check(rule, design("99.9%"));
  expect(got.failed).toEqual(["requirements.availability"]);
  expect(got.remedies).toEqual([
    "Improve the part with the most downtime, remove it from the request path, or promise what can be kept.",
  ]);
  expect(got.reasons[0]).toMatch(/99.9% allows 43.2 minutes of downtime per month; .* \(vendor 43.2, /);
});

test("less passes", () => {
  expect(check(rule, design("99%")).passed).toEqual(["requirements.availability"]);
});

test("a vendor without an agreement makes it unknown, unless it is missed already", () => {
  const open = check(rule, design("99%", {}));
  expect(open.unknown).toEqual(["requirements.availability"]);
  expect(open.reasons[0]).toContain("To tell: write components.vendor.sla: what the vendor promises.");
  expect(check(rule, design("99.99%", {})).failed).toEqual(["requirements.availability"]);
});
