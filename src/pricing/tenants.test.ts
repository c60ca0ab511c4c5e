import { describe, expect, it } from "vitest";
import { ref } from "../terraform/expression.ts";
import type { System } from "../system/system.ts";
import { day, graphOf, made } from "./examples.fixture.ts";
import { tenantRows } from "./tenants.ts";

const system = {
  target: "aws",
  region: "ap-northeast-1",
  components: { it: { key: "it", kind: "service", config: { instances: [2, 4] }, base: {}, implied: false } },
  connections: [],
  uses: new Map(),
  usedBy: new Map(),
  traffic: { tenants: 10, usersPerTenant: 50, requestsPerSession: 100, requestsPerSecondPerInstance: 1 },
} as unknown as System;

const graph = graphOf("aws", [
  made("aws_ecs_task_definition", { cpu: "1024", memory: "2048" }),
  made("aws_ecs_service", {
    launch_type: "FARGATE",
    desired_count: 2,
    task_definition: ref("aws_ecs_task_definition.it", "arn"),
  }),
  made("aws_appautoscaling_target", {
    resource_id: ref("aws_ecs_service.it", "name"),
    min_capacity: 2,
    max_capacity: 4,
  }),
]);

describe("tenants", () => {
  const rows = tenantRows(system, graph, [10, 100, 1000], "expected", { day }) ?? [];

  it("bring users and requests", () => {
    expect(rows.map(({ tenants, users, requestsPerMonth }) => [tenants, users, requestsPerMonth])).toEqual([
      [10, 500, 1_000_000],
      [100, 5000, 10_000_000],
      [1000, 50_000, 100_000_000],
    ]);
  });

  it("need instances, whatever the limit; the sum is of those that are allowed", () => {
    // 10,000,000 / (2,628,000 s x 10/24) is 9.1 a second.
    expect(rows.map(({ instances }) => instances[0])).toMatchObject([
      { needed: 2, most: 4 },
      { needed: 10, most: 4 },
      { needed: 92, most: 4 },
    ]);
    const hours = rows.map(({ estimate }) => Number(estimate.lines.find(({ name }) => name.en === "vCPU")?.quantity));
    expect(hours.map((value) => Math.round(value))).toEqual([1460, 2068, 2068]);
  });

  it("share the sum", () => {
    for (const { estimate, perTenant, tenants } of rows)
      expect(Number(perTenant.amount) * tenants).toBeCloseTo(Number(estimate.total.amount), 6);
  });

  it("need to be stated as such", () => {
    const { traffic, ...rest } = system;
    expect(traffic).toBeDefined();
    expect(tenantRows(rest, graph, [10], "expected", { day })).toBeUndefined();
  });
});
