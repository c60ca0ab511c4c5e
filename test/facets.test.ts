import { describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { without } from "../src/facets/facets.fixture.ts";
import type { Facets } from "../src/facets/facets.ts";
import { requirementsReport } from "../src/requirements/report.ts";
import { resolve } from "../src/system/resolve.ts";
import type { AnyKind } from "../src/lowering/kind.ts";

const all: Readonly<Record<string, AnyKind>> = kinds;

describe.each(Object.entries(all))("the kind %s", (_, kind) => {
  it("says of every facet what it is, or why it does not apply, in both languages", () => {
    const facets = kind.facets as Facets<unknown>;
    for (const facet of Object.values(facets) as readonly Facets<unknown>[keyof Facets<unknown>][]) {
      if (typeof facet === "function" || !("notApplicable" in facet)) continue;
      expect(facet.notApplicable.en.length).toBeGreaterThan(10);
      expect(facet.notApplicable.ja).toMatch(/[ぁ-ん]/);
    }
  });
});

// Held by the compiler: each line must be an error.
const { traffic, availability, recovery, latency, capacity, exposure } = without;
export const incomplete: readonly Facets<unknown>[] = [
  // @ts-expect-error traffic is left out
  { availability, recovery, latency, capacity, exposure },
  // @ts-expect-error availability is left out
  { traffic, recovery, latency, capacity, exposure },
  // @ts-expect-error recovery is left out
  { traffic, availability, latency, capacity, exposure },
  // @ts-expect-error latency is left out
  { traffic, availability, recovery, capacity, exposure },
  // @ts-expect-error capacity is left out
  { traffic, availability, recovery, latency, exposure },
  // @ts-expect-error exposure is left out
  { traffic, availability, recovery, latency, capacity },
];

describe("a kind that nobody declared", () => {
  it("is unknown to every promise, never kept", () => {
    const { systems } = resolve(
      {
        name: "shop",
        targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
        environments: { prod: {} },
        requirements: { availability: "99%", rto: "1d", rpo: "1d", latency: { p95: "3s" } },
        components: {
          api: { kind: "service", image: "api", port: 80, health: "/", instances: [2, 4], uses: { vault: "read" } },
          vault: { kind: "bucket" },
        },
      },
      all,
    );
    const [system] = systems;
    if (!system) throw new Error("no system");
    const { vault } = system.components;
    if (!vault) throw new Error("no component");
    const strange = { ...system, components: { ...system.components, vault: { ...vault, kind: "vault" } } };
    const status = Object.fromEntries(requirementsReport(strange).verdicts.map((one) => [one.promise, one.status]));
    expect(status).toMatchObject({ rto: "unknown", rpo: "unknown", "latency.p95": "unknown" });
    expect(status.availability).not.toBe("kept");
  });
});
