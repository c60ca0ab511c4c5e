import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sekkei as run } from "./sekkei.fixture.ts";

const root = resolve(import.meta.dirname, "..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sekkei savings "));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sekkei = (...args: string[]) => run(args, folder, { XDG_CONFIG_HOME: join(folder, "none") });

interface Report {
  readonly systems: readonly {
    readonly environment: string;
    readonly target: string;
    readonly savings: readonly {
      readonly component: string;
      readonly title: string;
      readonly monthly: { readonly amount: string };
      readonly givenUp: string;
      readonly change: string;
    }[];
  }[];
}

const write = (nat: string): void => {
  writeFileSync(
    join(folder, "sekkei.config.yaml"),
    `name: demo
targets: { aws: { region: ap-northeast-1, account: "123456789012" } }
environments: { dev: {} }
components:
  net: { kind: network, nat: ${nat} }
  files: { kind: bucket }
  api: { kind: service, image: "api:1" }
traffic: { users: 1000, stored: { files: 1000GiB } }
`,
  );
};
const found = async (): Promise<Report> =>
  JSON.parse((await sekkei("savings", "--json", "--day", "2026-11-22")).stdout) as Report;
const sumOf = async (nat: string): Promise<number> => {
  write(nat);
  const { systems } = JSON.parse((await sekkei("cost", "--json", "--day", "2026-11-22")).stdout) as {
    systems: { estimate: { total: { amount: string } } }[];
  };
  return Number(systems[0]?.estimate.total.amount);
};

describe("savings", () => {
  it("are what the changed design really costs less", async () => {
    const [gateways, instances, one] = [await sumOf("2"), await sumOf("{ instances: 2 }"), await sumOf("1")];
    write("2");
    const { savings = [] } = (await found()).systems[0] ?? {};
    const by = (title: string): number =>
      Number(savings.find((saving) => saving.title.includes(title))?.monthly.amount);
    expect(by("NAT instances")).toBeCloseTo(gateways - instances, 8);
    expect(by("one NAT gateway")).toBeCloseTo(gateways - one, 8);
    // 1,000 GB at 0.025 and at 0.0138.
    expect(by("storage class")).toBeCloseTo(11.2, 8);
  });

  it("of the complete systems each say what is given up and what to write, the largest first", async () => {
    for (const name of ["todo", "research-service", "llm-dashboard"]) {
      const run = await sekkei("savings", join(root, "systems", name), "--json");
      expect(run.status).toBe(0);
      const { systems } = JSON.parse(run.stdout) as Report;
      expect(systems.flatMap(({ savings }) => savings).length).toBeGreaterThan(0);
      for (const { savings } of systems) {
        const sums = savings.map(({ monthly }) => Number(monthly.amount));
        expect(sums).toEqual([...sums].sort((a, b) => b - a));
        for (const { title, givenUp, change, monthly } of savings) {
          for (const text of [title, givenUp, change]) expect(text).not.toBe("");
          expect(Number(monthly.amount)).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe("addresses that nothing uses", () => {
  const unused = async (): Promise<readonly string[]> =>
    (await found()).systems.flatMap(({ savings }) =>
      savings.map(({ title }) => title).filter((title) => title.includes("unused")),
    );

  it("are none of those that gateways or NAT instances have", async () => {
    for (const nat of ["2", "{ instances: 2 }"]) {
      write(nat);
      expect(await unused()).toEqual([]);
    }
  });
});

describe("cost --tenants", () => {
  it("shows instances and cost by the number of tenants", async () => {
    writeFileSync(
      join(folder, "sekkei.config.yaml"),
      `name: demo
targets: { aws: { region: ap-northeast-1, account: "123456789012" }, gcp: { region: asia-northeast1 } }
environments: { prod: {} }
components:
  api: { kind: service, image: api, instances: [2, 4] }
traffic: { tenants: 10, usersPerTenant: 100, requestsPerSecondPerInstance: 5 }
`,
    );
    const run = await sekkei("cost", "--tenants", "100,500,1000,2000");
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/2,000 +200,000 +api 15! \(4\)/);
    expect(run.stdout).toContain("Google Cloud");
    expect((await sekkei("cost", "--tenants", "100,many")).status).toBe(1);
  });
});
