import { describe, expect, test } from "vitest";
import type { System } from "../system/system.ts";
import { availability } from "./availability.ts";
import { front, postgres, systemOf } from "./design.fixture.ts";
import { needs, topologyOf } from "../topology/topology.ts";
import { seeded, share } from "../facets/random.fixture.ts";
import type { Stated } from "../facets/stated.ts";

const levels = (system: System, stated?: Stated) =>
  Object.fromEntries(availability(system, stated).terms.map((term) => [term.component, term.unavailability]));

describe("terms", () => {
  test("follow routes and uses, each component once", () => {
    const system = systemOf("aws", {
      ...front({ uses: { db: "readwrite", token: "read", other: "invoke" } }),
      other: { kind: "service", image: "other", instances: [2, 2], uses: { db: "read" } },
      db: postgres({ highAvailability: true }),
      token: { kind: "secret" },
      aside: postgres(),
    });
    expect(levels(system)).toEqual({ db: 0.0005, web: 0.0001, api: 0.0001, other: 0.0001, site: 0 });
    expect(availability(system).atStart.map((term) => term.component)).toEqual(["token"]);
  });

  test("a single instance and what agreements exclude are assumed, and say why", () => {
    const aws = systemOf("aws", front({ instances: [1, 4] }));
    const gcp = systemOf("gcp", {
      ...front({ uses: { db: "read", cache: "readwrite", zonal: "read" } }),
      db: postgres({ size: { gcp: "db-f1-micro" }, highAvailability: true }),
      zonal: postgres({ size: { gcp: "db-custom-2-7680" }, replicas: 2 }),
      cache: { kind: "redis", size: { gcp: "shared-core-nano" } },
    });
    const assumed = [aws, gcp].flatMap((system) =>
      availability(system).terms.flatMap(({ component, basis, unavailability }) =>
        basis.kind === "assumed" ? [`${component} ${unavailability ?? 0}: ${basis.why.en}`] : [],
      ),
    );
    expect(assumed).toEqual([
      "api 0.005: one task runs; the agreement of Fargate wants tasks in two or more zones",
      "db 0.005: db-f1-micro has a shared core; the agreement excludes it",
      "cache 0.005: shared-core-nano has a shared core; the agreement excludes it",
      "zonal 0.005: one zone without a standby; the agreement excludes it",
    ]);
  });

  test("N + 1: where two of three instances are needed, losing two is an outage", () => {
    const system = systemOf("aws", front({ instances: [3, 6] }));
    const { terms } = availability(system, { instancesNeeded: { api: 2 } });
    const spare = terms.find(({ redundancy }) => redundancy);
    expect(spare?.redundancy).toEqual({ needed: 2, of: 3, each: 0.005 });
    expect(spare?.unavailability).toBeCloseTo(3 * 0.005 ** 2 * 0.995 + 0.005 ** 3, 15);
  });

  test("the way out counts where an answer needs it, once a zone", () => {
    const outside = {
      llm: { kind: "external", vendor: "LLM", url: "https://llm.example.com", data: "internal", sla: "99.5%" },
    };
    const withNat = (nat: unknown) =>
      availability(
        systemOf("aws", { ...front({ uses: { llm: "use" } }), ...outside, main: { kind: "network", nat } }),
      ).terms.find(({ component }) => component === "main");
    expect(withNat(1)?.unavailability).toBe(0.001);
    expect(withNat(2)?.unavailability).toBeCloseTo(1e-6, 18);
    expect(availability(systemOf("aws", front())).terms.map(({ service }) => service)).not.toContain("NAT gateway");
  });

  test("what can be done without counts for nothing", () => {
    const system = systemOf("aws", { ...front({ uses: { cache: "read" } }), cache: { kind: "redis" } });
    expect(levels(system).cache).toBe(0.005);
    expect(levels(system, { optional: [{ from: "api", to: "cache" }] })).not.toHaveProperty("cache");
  });

  test("a queue is needed, who reads from it is not", () => {
    const system = systemOf("aws", {
      ...front({ uses: { jobs: "send" } }),
      worker: { kind: "service", image: "worker", instances: [1, 1], uses: { jobs: "receive" } },
      jobs: { kind: "queue" },
    });
    expect(Object.keys(levels(system))).not.toContain("worker");
    expect(levels(system).jobs).toBe(0.001);
  });
});

test("sites are entries of their own; workers count where nothing else answers", () => {
  const site = { page: { kind: "site", domain: "site" }, site: front().site };
  expect(levels(systemOf("aws", site))).toEqual({ page: 0.001, site: 0 });
  const worker = {
    worker: { kind: "worker", image: "worker", instances: [2, 2], uses: { jobs: "receive" } },
    jobs: { kind: "queue" },
  };
  expect(levels(systemOf("gcp", worker))).toEqual({ worker: 0.005 ** 2, jobs: 0.0005 });
  expect(levels(systemOf("aws", { ...front(), ...worker }))).not.toHaveProperty("worker");
});

describe("verdicts", () => {
  const promising = (availability: string, components: object) =>
    systemOf("aws", components, { requirements: { availability } });
  const vendor = (sla?: string) => ({
    ...front({ uses: { llm: "use" } }),
    llm: { kind: "external", vendor: "LLM", url: "https://llm.example.com", data: "internal", ...(sla && { sla }) },
  });

  test("kept and missed", () => {
    expect(availability(promising("99.9%", front())).status).toBe("kept");
    expect(availability(promising("99.99%", front())).status).toBe("missed");
    expect(availability(systemOf("aws", front())).status).toBe("unpromised");
  });

  test("off-hours leave it open, or count with the fewest instances", () => {
    const hours = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI" };
    const status = (off: object) => availability(promising("99.9%", front({ offHours: { ...hours, ...off } }))).status;
    expect(status({})).toBe("unknown");
    expect(status({ instances: 1 })).toBe("missed");
    expect(status({ instances: 2 })).toBe("kept");
  });

  test("unknown only where what is known would do", () => {
    expect(availability(promising("99%", vendor())).status).toBe("unknown");
    expect(availability(promising("99.99%", vendor())).status).toBe("missed");
    expect(availability(promising("99%", vendor("99.5%"))).status).toBe("kept");
  });
});

test("a simulation of the graph agrees with the product", () => {
  const external = (sla: string) => ({
    kind: "external",
    vendor: "v",
    url: "https://v.example.com",
    data: "public",
    sla,
  });
  const system = systemOf("aws", {
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api", "/admin/*": "admin" } },
    site: { kind: "domain", name: "shop.example.com", zone: { managed: true } },
    api: { kind: "service", image: "api", instances: [2, 4], uses: { orders: "invoke", shared: "use" } },
    admin: { kind: "service", image: "admin", instances: [1, 1], uses: { shared: "use", mail: "use" } },
    orders: { kind: "service", image: "orders", instances: [1, 1], uses: { pay: "use", db: "readwrite" } },
    db: postgres(),
    shared: external("95%"),
    mail: external("97%"),
    pay: external("90%"),
    main: { kind: "network", nat: 2 },
  });
  const result = availability(system);
  const topology = topologyOf(system);
  const random = seeded(7);
  const own = new Map(result.terms.map((term) => [term.component, term.unavailability ?? 0]));
  // A month after month: each component is up or down, and the answer needs all that it reaches.
  const { mean, bound } = share(100_000, () => {
    const state = new Map([...own].map(([key, lost]) => [key, random() >= lost]));
    const answers = (key: string): boolean => {
      const component = system.components[key];
      return (state.get(key) ?? true) && component !== undefined && needs(key, topology).every(({ to }) => answers(to));
    };
    return !answers("web");
  });
  expect(Math.abs(result.reachable.unavailability - mean)).toBeLessThan(bound);
  expect(result.reachable.unavailability).toBeGreaterThan(0.15);
});
