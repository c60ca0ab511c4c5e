import { describe, expect, it } from "vitest";
import { estimate } from "./estimate.ts";
import { cents, day } from "./examples.fixture.ts";
import { readPlan } from "./plan.ts";

/** As `terraform show -json` writes it, cut to what is read. */
const plan = {
  format_version: "1.2",
  variables: { region: { value: "ap-northeast-1" } },
  planned_values: {
    root_module: {
      resources: [
        {
          address: "aws_eip.nat[0]",
          mode: "managed",
          type: "aws_eip",
          name: "nat",
          index: 0,
          values: { domain: "vpc" },
        },
      ],
      child_modules: [
        {
          address: 'module.ecs["main"]',
          resources: [
            ...["web", "api"].flatMap((index, place) => [
              {
                address: `module.ecs["main"].aws_ecs_task_definition.it["${index}"]`,
                mode: "managed",
                type: "aws_ecs_task_definition",
                name: "it",
                index,
                values: { cpu: String(1024 * (place + 1)), memory: "2048" },
              },
              {
                address: `module.ecs["main"].aws_ecs_service.it["${index}"]`,
                mode: "managed",
                type: "aws_ecs_service",
                name: "it",
                index,
                values: { name: index, launch_type: "FARGATE", desired_count: 1 },
              },
            ]),
            {
              address: 'module.ecs["main"].data.aws_region.now',
              mode: "data",
              type: "aws_region",
              name: "now",
              values: {},
            },
          ],
        },
      ],
    },
  },
  configuration: {
    provider_config: { aws: { expressions: { region: { references: ["var.region"] } } } },
    root_module: {
      resources: [{ address: "aws_eip.nat", expressions: {} }],
      module_calls: {
        ecs: {
          module: {
            resources: [
              {
                address: "aws_ecs_service.it",
                expressions: {
                  name: { references: ["each.key"] },
                  task_definition: { references: ["aws_ecs_task_definition.it", "each.key"] },
                  network_configuration: [{ subnets: { references: ["var.subnet_ids"] } }],
                },
              },
            ],
          },
        },
      },
    },
  },
};

describe("readPlan", () => {
  it("prices any plan, in its provider's region, by full addresses", () => {
    const read = readPlan(plan);
    if (!read) throw new Error("not read");
    const { graph, region, addresses } = read;
    expect([graph.target, region]).toEqual(["aws", "ap-northeast-1"]);
    const { lines } = estimate(graph, undefined, undefined, { day, addresses, ...(region && { region }) });
    const known = lines.filter(({ state }) => state === "known");
    expect(known.map(({ address, name, quantity }) => [address, name.en, quantity])).toEqual([
      ["aws_eip.nat[0]", "public IPv4 address", "730"],
      ['module.ecs["main"].aws_ecs_service.it["web"]', "vCPU", "730"],
      ['module.ecs["main"].aws_ecs_service.it["web"]', "memory", "1460"],
      ['module.ecs["main"].aws_ecs_service.it["api"]', "vCPU", "1460"],
      ['module.ecs["main"].aws_ecs_service.it["api"]', "memory", "1460"],
    ]);
  });

  it("keeps every resource, also of types that nobody prices", () => {
    const read = readPlan({
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: [{ address: "null_resource.x", mode: "managed", type: "null_resource", name: "x" }],
        },
      },
    });
    if (!read) throw new Error("not read");
    const result = estimate(read.graph, undefined, undefined, { day });
    expect([cents(result), result.complete]).toEqual([{}, false]);
  });

  it.each([
    null,
    3,
    "{}",
    [],
    {},
    { format_version: "1.2" },
    { planned_values: {} },
    { format_version: "1.0", values: {} },
  ])("does not read %j", (json) => {
    expect(readPlan(json)).toBeUndefined();
  });
});
