import { describe, expect, it } from "vitest";
import { systemOf } from "../requirements/design.fixture.ts";
import { ref } from "../terraform/expression.ts";
import type { Resource, Target } from "../terraform/graph.ts";
import { day, graphOf, made } from "./examples.fixture.ts";
import { savingsOf } from "./savings.ts";

const regions = { aws: "ap-northeast-1", gcp: "asia-northeast1" };

/** What a system of these resources could save, and how much. */
const savings = (resources: readonly Resource[], target: Target = "aws") =>
  savingsOf(
    systemOf(target, {}),
    graphOf(target, resources),
    "expected",
    { day, region: regions[target] },
    () => undefined,
  ).map(({ title, monthly, atMost }) => `${title.en}: ${monthly.amount}${atMost ? " at most" : ""}`);

describe("an address that nothing uses", () => {
  const address = made("aws_eip");

  it("can be given back for what it costs", () => {
    expect(savings([address])).toEqual(["unused address aws_eip.it: 3.65"]);
    expect(savings([made("google_compute_address")], "gcp")).toEqual([
      "unused address google_compute_address.it: 10.95",
    ]);
  });

  it("is kept where a gateway, a machine or the address itself says who has it", () => {
    const used = ref("aws_eip.it", "id");
    expect(savings([address, made("aws_nat_gateway", { allocation_id: used })])).toEqual([]);
    expect(savings([address, made("aws_eip_association", { allocation_id: used })])).toEqual([]);
    expect(savings([made("aws_eip", { instance: "i-1" })])).toEqual([]);
    expect(savings([made("aws_eip", { network_interface: "eni-1" })])).toEqual([]);
  });

  it("is not used by who only names it, nor by who uses another", () => {
    expect(savings([address, made("aws_route53_record", { records: [ref("aws_eip.it", "public_ip")] })])).toHaveLength(
      1,
    );
    expect(savings([address, made("aws_nat_gateway", { allocation_id: ref("aws_eip.other", "id") })])).toHaveLength(1);
  });

  it("costs nothing where it is private", () => {
    expect(savings([made("google_compute_address", { address_type: "INTERNAL" })], "gcp")).toEqual([]);
  });
});

describe("a commitment", () => {
  it("is proposed for what always runs, the larger saving first", () => {
    const tasks = [
      made("aws_ecs_task_definition", { cpu: "1024", memory: "2048" }),
      made("aws_ecs_service", {
        launch_type: "FARGATE",
        desired_count: 2,
        task_definition: ref("aws_ecs_task_definition.it", "arn"),
      }),
    ];
    const found = savings([...tasks, made("aws_eip")]);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toBe("unused address aws_eip.it: 3.65");
    const amounts = found.map((one) => Number(/: ([\d.]+)/.exec(one)?.[1]));
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
  });

  it("is not proposed where nothing of it runs", () => {
    expect(savings([made("aws_s3_bucket")])).toEqual([]);
  });
});
