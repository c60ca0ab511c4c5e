import { describe, expect, it } from "vitest";
import { param, ref, type Value } from "../terraform/expression.ts";
import { estimate } from "./estimate.ts";
import { cents, day, graphOf, made, priced, usage } from "./examples.fixture.ts";
import { shown } from "./money.ts";

const tokyo = { day, region: "ap-northeast-1" };
const fargate = (args: Record<string, Value>) => [
  made("aws_ecs_task_definition", { cpu: "1024", memory: "2048" }),
  made("aws_ecs_service", { task_definition: ref("aws_ecs_task_definition.it", "arn"), ...args }),
];

describe("states", () => {
  it("asks for traffic where only usage can tell", () => {
    const { lines, complete, total } = estimate(graphOf("aws", [made("aws_nat_gateway")]), undefined, undefined, tokyo);
    expect(lines).toMatchObject([
      { name: { en: "hours" }, state: "known", quantity: "730", unit: "hour", price: { amount: "0.062" } },
      { name: { en: "data processed" }, state: "needs-usage", price: { amount: "0.062" } },
    ]);
    expect(lines[1]?.ask?.en).toContain("traffic.users");
    expect([complete, shown(total)]).toEqual([false, "$45.26"]);
  });

  it("has no price where the catalog has none, and adds nothing for it", () => {
    const { lines, total } = priced([made("aws_nat_gateway")], "no traffic", { region: "ap-northeast-3" });
    expect(lines.map(({ state }) => state)).toEqual(["no-price", "no-price"]);
    expect(total.amount).toBe("0");
  });

  it("says when a price is unverified", () => {
    const database = made("aws_db_instance", {
      engine: "postgres",
      instance_class: "db.t4g.small",
      storage_type: "gp3",
    });
    expect(priced([database]).unverified).toBe(true);
    expect(priced([made("aws_nat_gateway")]).unverified).toBe(false);
  });

  it("does not price data sources", () => {
    expect(priced([made("aws_vpc", {}, { mode: "data" })]).lines).toEqual([]);
  });

  it("prices the fewest instances without traffic, and asks about more", () => {
    const scaling = made("aws_appautoscaling_target", {
      resource_id: ref("aws_ecs_service.it", "name"),
      min_capacity: 1,
      max_capacity: 4,
    });
    const resources = [...fargate({ launch_type: "FARGATE" }), scaling];
    const { lines } = priced(resources, "no traffic");
    expect(lines.filter(({ address }) => address === "aws_ecs_service.it")).toMatchObject([
      { name: { en: "vCPU" }, quantity: "730" },
      { name: { en: "memory" }, quantity: "1460" },
      { name: { en: "instances above 1, up to 4" }, state: "needs-usage" },
    ]);
    // 3,650,000 s x 10/24 of busy hours: 4,000,000,000 / 1,095,000 / 50 is 73 instances, of which 4 may run.
    const busy = priced(resources, usage({ calls: 4_000_000_000 }));
    expect(busy.lines.find(({ name }) => name.en === "vCPU")?.quantity).toBe("1642.5"); // 730 x (10/24 x 4 + 14/24 x 1)
  });
});

describe("instances and parameters", () => {
  it("reads parameters and counts what is alike once", () => {
    const root_block_device = { volume_size: param("disk"), volume_type: "gp3" };
    const graph = {
      ...graphOf(
        "aws",
        Object.entries({ a: "t3.nano", b: "t3.nano", c: "t3.small" }).map(([index, instance_type]) =>
          made("aws_instance", { instance_type, root_block_device }, { index }),
        ),
      ),
      parameters: { disk: { value: 10 } },
    } as const;
    expect(cents(estimate(graph, undefined, undefined, tokyo))).toEqual({
      "t3.nano": "9.93", // 2 x 730 x 0.0068
      "disk gp3": "2.88", // 3 x 10 x 0.096
      "t3.small": "19.86", // 730 x 0.0272
    });
  });

  it("charges a resource in the region that it names", () => {
    const line = (rest: object, args = {}) => priced([made("aws_eip", args, rest)]).lines[0]?.price?.region;
    expect([line({}), line({ provider: "us_east_1" }), line({}, { region: "ap-southeast-1" })]).toEqual([
      "ap-northeast-1",
      "us-east-1",
      "ap-southeast-1",
    ]);
  });
});

describe("tiers over a whole account", () => {
  it("fills the first tier with the first lines", () => {
    const balancers = ["a", "b"].map((name) => made("aws_lb", {}, { name }));
    const { lines } = priced(balancers, usage({}, { responseGb: 10_239 }));
    expect(lines.filter(({ name }) => name.en.startsWith("data out")).map(({ monthly }) => monthly?.amount)).toEqual([
      "1167.246", // 10239 x 0.114
      "911.296", // 1 x 0.114 + 10238 x 0.089
    ]);
  });
});

describe("options", () => {
  const twoTasks = fargate({ launch_type: "FARGATE", desired_count: 2 });

  it("takes a savings plan off in a line of its own", () => {
    const { lines, total } = priced(twoTasks, "no traffic", { discounts: [{ kind: "savings-plan", percent: 20 }] });
    expect(lines.at(-1)).toMatchObject({ name: { en: "savings-plan, 20%" }, takesOff: "savings-plan" });
    expect(lines.at(-1)?.monthly?.amount).toBe("-17.99304"); // 20% of 73.8176 + 16.1476
    expect(shown(total)).toBe("$71.97");
  });

  it("has no price of interruptible capacity until a discount is stated", () => {
    const strategy = [
      { capacity_provider: "FARGATE", weight: 1 },
      { capacity_provider: "FARGATE_SPOT", weight: 3 },
    ];
    const tasks = fargate({ desired_count: 4, capacity_provider_strategy: strategy });
    expect(priced(tasks, "no traffic").lines.filter(({ state }) => state === "no-price")).toHaveLength(2);
    const { lines } = priced(tasks, "no traffic", { discounts: [{ kind: "spot", percent: 70 }] });
    expect(lines.find(({ name }) => name.en === "vCPU (Spot)")?.monthly?.amount).toBe("110.7264"); // 3 x 730 x 0.05056
    expect(lines.at(-1)?.monthly?.amount).toBe("-94.46346"); // 70% of 110.7264 + 2 x 3 x 730 x 0.00553
  });

  it("refuses a discount that is no percentage", () => {
    for (const percent of [-1, 101, NaN])
      expect(() => priced(twoTasks, "no traffic", { discounts: [{ kind: "savings-plan", percent }] })).toThrow(
        "0 to 100",
      );
  });

  it("takes free tiers off in lines of their own, never more than was used", () => {
    const fn = made("aws_lambda_function", { memory_size: 512 });
    const { lines } = priced([fn], usage({ calls: 1_500_000 }), { freeTier: true });
    expect(lines.filter(({ takesOff }) => takesOff === "free-tier")).toMatchObject([
      { name: { en: "free tier of requests" }, quantity: "1000000", monthly: { amount: "-0.2" } },
      { name: { en: "free tier of duration" }, quantity: "150000", monthly: { amount: "-2.500005" } },
    ]);
  });

  it("counts the hours of the month that it is asked for", () => {
    expect(cents(priced([made("aws_eip")], "no traffic", { hours: 672 }))).toEqual({ "public IPv4 address": "3.36" });
  });
});
