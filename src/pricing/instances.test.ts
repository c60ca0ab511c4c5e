import { describe, expect, it } from "vitest";
import { containerSize, cpus, gibibytes } from "./instances.ts";
import { perUnit } from "./per.ts";
import type { Usage } from "./usage/usage.ts";
import { View } from "./view.ts";

describe("limits of containers", () => {
  it.each([
    ["1", 1],
    ["0.5", 0.5],
    ["500m", 0.5],
    ["1500m", 1.5],
    ["two", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s are %s vCPUs", (text, expected) => {
    expect(cpus(text)).toBe(expected);
  });

  it.each([
    ["512Mi", 0.5],
    ["2Gi", 2],
    ["1.5Gi", 1.5],
    ["1048576Ki", 1],
    ["1073741824", undefined],
    ["1Ti", undefined],
    [undefined, undefined],
  ])("%s is %s GiB", (text, expected) => {
    expect(gibibytes(text)).toBe(expected);
  });

  it("counts thousands where it is written so", () => {
    const bytes = (text: string): number => Math.round((gibibytes(text) ?? 0) * 1024 ** 3);
    expect([bytes("3K"), bytes("3M"), bytes("3G")]).toEqual([3000, 3_000_000, 3_000_000_000]);
  });
});

describe("the containers of a template", () => {
  const size = (...limits: readonly object[]) => {
    const containers = limits.map((one) => ({ resources: { limits: one as Record<string, string> } }));
    const resource = { mode: "managed", type: "t", name: "n", area: "", component: "c", args: { containers } } as const;
    return containerSize(new View(resource, { parameters: {} }));
  };

  it("add up, and have 1 vCPU and 512 MiB each where nothing is stated", () => {
    expect(size({ cpu: "2", memory: "4Gi" }, { cpu: "500m", memory: "256Mi" })).toEqual({ cpu: 2.5, memory: 4.25 });
    expect(size({}, { cpu: "2" })).toEqual({ cpu: 3, memory: 1 });
  });

  it("are one where there is none", () => {
    expect(size()).toEqual({ cpu: 1, memory: 0.5 });
    expect(containerSize(undefined)).toEqual({ cpu: 1, memory: 0.5 });
  });
});

describe("a sum for each", () => {
  const sum = { amount: "100", currency: "USD" } as const;
  const usage = { whole: { users: 20, requests: 1000 } } as Usage;

  it("tenant, user or request", () => {
    expect(perUnit(sum, "tenant", { tenants: 4 }, usage, "expected")?.amount).toBe("25");
    expect(perUnit(sum, "user", undefined, usage, "expected")?.amount).toBe("5");
    expect(perUnit(sum, "request", undefined, usage, "expected")?.amount).toBe("0.1");
  });

  it("is none where nobody says how many there are, or none are", () => {
    expect(perUnit(sum, "tenant", undefined, usage, "expected")).toBeUndefined();
    expect(perUnit(sum, "user", undefined, undefined, "expected")).toBeUndefined();
    expect(perUnit(sum, "user", undefined, { whole: { users: 0 } } as Usage, "expected")).toBeUndefined();
    expect(perUnit(sum, "user", undefined, { whole: { users: 1 } } as Usage, "expected")?.amount).toBe("100");
  });
});
