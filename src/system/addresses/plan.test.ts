import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockOf, planAddresses, TIERS, type AddressRequest } from "./index.ts";
import { expectDisjointInside, flat, issuesOf, planOf, tiers, withReserved, ZONES, zones } from "./plan.fixture.ts";

describe("planAddresses", () => {
  it("puts each tier and zone in its own slot", () => {
    const plan = planOf(planAddresses({ cidr: "10.0.0.0/16", zones: ["a", "c"], tiers: TIERS, services: 20 }));
    expect(plan).toEqual({
      subnets: {
        public: { a: "10.0.0.0/20", c: "10.0.16.0/20" },
        private: { a: "10.0.64.0/20", c: "10.0.80.0/20" },
        data: { a: "10.0.128.0/20", c: "10.0.144.0/20" },
      },
      services: "10.0.192.0/20",
    });
    expect(planOf(planAddresses({ cidr: "10.0.0.0/16", zones: ["a"], tiers: [], services: 18 })).services).toBe(
      "10.0.192.0/18",
    );
  });

  it("gives subnets inside, apart and as many as asked for", () => {
    fc.assert(
      fc.property(withReserved(3), zones, tiers, fc.boolean(), ({ cidr, reserved }, zones, tiers, services) => {
        const length = blockOf(cidr).prefix + 4;
        const wanted = services && length <= 24 ? { services: length } : {};
        const plan = planOf(planAddresses({ cidr, reserved, zones, tiers, ...wanted }));
        const subnets = flat(plan).map(([, one]) => one);
        expect(subnets).toHaveLength(zones.length * tiers.length);
        expectDisjointInside(cidr, plan.services === undefined ? subnets : [...subnets, plan.services], reserved);
        expect(subnets.filter((one) => blockOf(one).prefix < 16 || blockOf(one).prefix > 28)).toEqual([]);
      }),
    );
  });

  it("moves nothing when a zone, a tier or services are added", () => {
    fc.assert(
      fc.property(withReserved(3), zones, tiers, zones, tiers, ({ cidr, reserved }, zones, tiers, more, others) => {
        const before = flat(planOf(planAddresses({ cidr, reserved, zones, tiers })));
        const grown: AddressRequest = {
          cidr,
          reserved,
          zones: more.length > zones.length ? more : zones,
          tiers: [...new Set([...others, ...tiers])],
        };
        expect(flat(planOf(planAddresses(grown)))).toEqual(expect.arrayContaining(before));
        const length = blockOf(cidr).prefix + 4;
        if (length > 24) return;
        const first = planOf(planAddresses({ cidr, reserved, zones, tiers, services: length }));
        const second = planOf(planAddresses({ ...grown, services: length }));
        expect(flat(first)).toEqual(before);
        expect(second.services).toBe(first.services);
      }),
    );
  });

  it("takes fixed subnets as they stand and plans the rest around them", () => {
    const plan = planOf(
      planAddresses({
        cidr: "10.0.0.0/16",
        zones: ["a", "c"],
        tiers: TIERS,
        fixed: { public: ["10.0.64.0/24", "10.0.1.0/24"] },
        reserved: ["10.0.144.0/26"],
        services: 20,
      }),
    );
    expect(plan).toEqual({
      subnets: {
        public: { a: "10.0.64.0/24", c: "10.0.1.0/24" },
        private: { a: "10.0.224.0/20", c: "10.0.80.0/20" },
        data: { a: "10.0.128.0/20", c: "10.0.240.0/20" },
      },
      services: "10.0.192.0/20",
    });
  });

  it("respects any fixed subnets", () => {
    const fixed = fc.uniqueArray(fc.nat({ max: 255 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fixed, fc.constantFrom(...TIERS), tiers, (thirds, tier, others) => {
        const stated = thirds.map((third) => `10.0.${third}.0/24`);
        const zones = ZONES.slice(0, thirds.length);
        const request = {
          cidr: "10.0.0.0/16",
          zones,
          tiers: [...new Set([tier, ...others])],
          fixed: { [tier]: stated },
        };
        const plan = planOf(planAddresses(request));
        expect(Object.values(plan.subnets[tier] ?? {})).toEqual(stated);
        expectDisjointInside(
          "10.0.0.0/16",
          flat(plan).map(([, one]) => one),
        );
        // A fixed list may be longer than the zones: what is to come is kept free.
        const early = flat(planOf(planAddresses({ ...request, zones: zones.slice(0, 1) })));
        expect(flat(plan)).toEqual(expect.arrayContaining(early));
      }),
    );
  });

  it("lets planned subnets have the places of those that may never come, before it gives up", () => {
    const request: AddressRequest = {
      cidr: "10.0.0.0/16",
      zones: ["a"],
      tiers: TIERS,
      reserved: ["10.0.0.0/17", "10.0.160.0/19", "10.0.192.0/18"],
    };
    const plan = planOf(planAddresses({ ...request, tiers: ["public", "data"] }));
    expect(plan.subnets).toEqual({ public: { a: "10.0.144.0/20" }, data: { a: "10.0.128.0/20" } });
    expect(issuesOf(planAddresses(request))).toEqual([
      { code: "cidr-too-small", facts: { cidr: "10.0.0.0/16", needs: 4096, has: 0 }, at: ["cidr"] },
    ]);
  });

  it("names every fixed subnet that cannot stand", () => {
    const outcome = planAddresses({
      cidr: "10.0.0.0/16",
      zones: ["a", "c"],
      tiers: TIERS,
      fixed: { public: ["10.1.0.0/24", "10.0.1.0/24"], data: ["10.0.1.128/25", "10.0.9.0/29"] },
      reserved: ["10.0.9.0/24"],
    });
    expect(issuesOf(outcome)).toEqual([
      { code: "cidr-outside", facts: { cidr: "10.1.0.0/24", outer: "10.0.0.0/16" }, at: ["fixed", "public", 0] },
      {
        code: "cidr-overlap",
        facts: { cidr: "10.0.1.128/25", other: "10.0.1.0/24", where: "fixed.public.1" },
        at: ["fixed", "data", 0],
      },
      { code: "cidr-too-small", facts: { cidr: "10.0.9.0/29", needs: 16, has: 8 }, at: ["fixed", "data", 1] },
      {
        code: "cidr-overlap",
        facts: { cidr: "10.0.9.0/29", other: "10.0.9.0/24", where: "reserved.0" },
        at: ["fixed", "data", 1],
      },
    ]);
  });

  it("says when the network is too small", () => {
    const small = { cidr: "10.0.0.0/25", zones: ["a"], tiers: ["public"] } as const;
    expect(issuesOf(planAddresses(small))).toEqual([
      { code: "cidr-too-small", facts: { cidr: "10.0.0.0/25", needs: 256, has: 128 }, at: ["cidr"] },
    ]);
    expect(planOf(planAddresses({ ...small, fixed: { public: ["10.0.0.0/28"] } })).subnets).toEqual({
      public: { a: "10.0.0.0/28" },
    });
    expect(issuesOf(planAddresses({ cidr: "10.0.0.0/16", zones: [...ZONES, "e"], tiers: ["data"] }))).toMatchObject([
      { code: "cidr-too-small", at: ["zones", 4] },
    ]);
    expect(issuesOf(planAddresses({ cidr: "10.0.0.0/16", zones: ["a"], tiers: ["data"], services: 17 }))).toEqual([
      { code: "cidr-too-small", facts: { cidr: "10.0.192.0/18", needs: 32_768, has: 16_384 }, at: ["services"] },
    ]);
    expect(issuesOf(planAddresses({ cidr: "10.0.0.0/16", zones: ["a"], tiers: ["data"], services: 25 }))).toMatchObject(
      [{ at: ["services"] }],
    );
  });
});
