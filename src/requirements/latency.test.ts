import { describe, expect, test } from "vitest";
import { front, postgres, systemOf } from "./design.fixture.ts";
import { latency } from "./latency.ts";

const components = {
  ...front({ uses: { db: "readwrite", orders: "invoke", token: "read" } }),
  orders: { kind: "service", image: "orders", instances: [2, 2], uses: { jobs: "send" } },
  db: postgres(),
  jobs: { kind: "queue" },
  token: { kind: "secret" },
};
const promising = (latency: object) => systemOf("aws", components, { requirements: { latency } });

describe("paths", () => {
  test("run from the load balancer to all that is waited for", () => {
    const [budget] = latency(promising({ p95: "1s" }));
    expect(budget?.paths.map((path) => path.components.join(" > ")).toSorted()).toEqual([
      "web > api > db",
      "web > api > orders > jobs",
    ]);
  });

  test("add up what is stated and what is assumed", () => {
    const stated = { serviceTime: { api: { p95: 0.2 }, orders: { p95: 0.1 } } };
    const [budget] = latency(promising({ p95: "400ms" }), stated);
    // Edge 5, ways 2 each, api 200, orders 100, a message 50.
    expect(budget?.paths[0]?.knownSeconds).toBeCloseTo(0.005 + 3 * 0.002 + 0.2 + 0.1 + 0.05, 12);
    expect(budget?.status).toBe("kept");
    expect(latency(promising({ p95: "300ms" }), stated)[0]?.status).toBe("missed");
  });

  test("that are not stated say what is left for whom", () => {
    const [budget] = latency(promising({ p99: "100ms" }), { serviceTime: { api: { p99: 0.02 } } });
    const [through, direct] = budget?.paths ?? [];
    expect(through?.status).toBe("unknown");
    expect(through?.leftSeconds).toBeCloseTo(0.1 - 0.005 - 3 * 0.002 - 0.02 - 0.05, 12);
    expect(through?.legs.find(({ needs }) => needs)?.component).toBe("orders");
    expect(direct?.status).toBe("kept");
  });

  test("a path that is too long without the rest is missed", () => {
    expect(latency(promising({ p95: "10ms" }))[0]?.status).toBe("missed");
  });
});

test("a percentile of another kind is not stated", () => {
  const [budget] = latency(promising({ p99: "1s" }), { serviceTime: { api: { p95: 0.1 } } });
  expect(budget?.status).toBe("unknown");
});

test("nothing is promised, nothing is reckoned", () => {
  expect(latency(promising({}))).toEqual([]);
});

test("a graph with very many ways ends", () => {
  const layers = 12;
  const names = ["a", "b", "c"];
  const wide: Record<string, object> = {};
  for (let layer = 0; layer < layers; layer += 1)
    for (const name of names) {
      const uses: Record<string, string> = {};
      if (layer + 1 < layers) for (const to of names) uses[`${to}${layer + 1}`] = "invoke";
      wide[`${name}${layer}`] = { kind: "service", image: "x", uses };
    }
  const system = systemOf(
    "aws",
    { ...front({ uses: { a0: "invoke" } }), ...wide },
    { requirements: { latency: { p95: "1s" } } },
  );
  expect(latency(system)[0]?.paths.length).toBe(500);
});
