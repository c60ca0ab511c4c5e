import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockOf, planRegionalAddresses, TIERS, type RegionalAddressRequest } from "./index.ts";
import { expectDisjointInside, issuesOf, planOf, tiers, withReserved } from "./plan.fixture.ts";

describe("planRegionalAddresses", () => {
  it("gives each tier the first half of its quarter", () => {
    expect(planOf(planRegionalAddresses({ cidr: "10.0.0.0/16", tiers: TIERS }))).toEqual({
      subnets: { public: "10.0.0.0/19", private: "10.0.64.0/19", data: "10.0.128.0/19" },
      services: "10.0.192.0/20",
    });
    const fixed: RegionalAddressRequest = {
      cidr: "10.0.0.0/16",
      tiers: ["public", "private"],
      fixed: { public: "10.0.64.0/24" },
      services: 24,
    };
    expect(planOf(planRegionalAddresses(fixed))).toEqual({
      subnets: { public: "10.0.64.0/24", private: "10.0.96.0/19" },
      services: "10.0.192.0/24",
    });
  });

  it("goes elsewhere, half by half, where a quarter is taken", () => {
    const half = (index: number) => `10.0.${index * 32}.0/19`;
    const own = [2, 3];
    // The second halves of others and what services leave; the first halves are those of the other tiers.
    const elsewhere = [7, 5, 1, 6];
    const order = [...own, ...elsewhere];
    const privateOf = (reserved: readonly string[]) =>
      planOf(planRegionalAddresses({ cidr: "10.0.0.0/16", tiers: ["private"], reserved, services: 24 })).subnets
        .private;
    expect(order.map((_, taken) => privateOf(order.slice(0, taken).map(half)))).toEqual(order.map(half));
  });

  it("plans the smallest network that Google has room for in", () => {
    expect(planOf(planRegionalAddresses({ cidr: "10.0.0.0/21", tiers: ["private"] })).subnets).toEqual({
      private: "10.0.2.0/24",
    });
  });

  it("gives ranges inside and apart, and moves nothing when a tier is added", () => {
    const large = withReserved(2).filter(({ cidr }) => blockOf(cidr).prefix <= 20);
    fc.assert(
      fc.property(large, tiers, tiers, ({ cidr, reserved }, tiers, others) => {
        const plan = planOf(planRegionalAddresses({ cidr, reserved, tiers }));
        expect(Object.keys(plan.subnets)).toHaveLength(tiers.length);
        expectDisjointInside(cidr, [...Object.values(plan.subnets), plan.services], reserved);
        const more = planOf(planRegionalAddresses({ cidr, reserved, tiers: [...new Set([...others, ...tiers])] }));
        expect(more).toMatchObject(plan);
      }),
    );
  });

  it("says what does not fit", () => {
    expect(issuesOf(planRegionalAddresses({ cidr: "10.0.0.0/27", tiers: TIERS }))).toMatchObject([
      { code: "cidr-too-small", at: ["cidr"] },
    ]);
    expect(issuesOf(planRegionalAddresses({ cidr: "10.0.0.0/23", tiers: TIERS }))).toMatchObject([
      { code: "cidr-too-small", at: ["services"] },
    ]);
    expect(
      issuesOf(planRegionalAddresses({ cidr: "10.0.0.0/16", tiers: TIERS, fixed: { data: "10.1.0.0/24" } })),
    ).toMatchObject([{ code: "cidr-outside", at: ["fixed", "data"] }]);
  });
});
