import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const network = (fields: object = {}) => ({ main: { kind: "network", ...fields } });

describe("a network on AWS", () => {
  test("has three tiers over the zones, and no rule in the default group", () => {
    const { at } = lowered(network({ zones: 3 }));
    for (const tier of ["public", "private", "data"])
      expect(Object.keys(at(`aws_subnet.main_${tier}`).forEach ?? {})).toHaveLength(3);
    expect(Object.keys(at("aws_default_security_group.main").args)).toEqual(["vpc_id"]);
  });

  test("lets private subnets out and data subnets nowhere", () => {
    const { has, at } = lowered(network({ nat: 1 }));
    expect(at("aws_route.main_private").forEach).toEqual({
      "ap-northeast-1a": { nat_zone: "ap-northeast-1a" },
      "ap-northeast-1c": { nat_zone: "ap-northeast-1a" },
    });
    expect(has("aws_route.main_data")).toBe(false);
    expect(lowered(network({ nat: 0 })).has("aws_route.main_private")).toBe(false);
  });

  test("has small instances in place of gateways, when told", () => {
    const { at, has, written } = lowered(network({ nat: { instances: 1 } }));
    expect(has("aws_nat_gateway.main")).toBe(false);
    expect(written("aws_route.main_private")).toContain('"network_interface_id"');
    expect(at("aws_network_interface.main_nat").args.source_dest_check).toBe(false);
    expect(at("aws_instance.main_nat").args).toMatchObject({
      instance_type: "t4g.nano",
      metadata_options: { http_tokens: "required" },
      root_block_device: { encrypted: true },
    });
  });

  test("takes traffic of private subnets only into NAT instances", () => {
    const { resources, written } = lowered(network({ nat: { instances: 2 } }));
    const rules = resources.filter((one) => one.type === "aws_vpc_security_group_ingress_rule");
    expect(rules.map((one) => one.name)).toEqual(["main_nat"]);
    expect(written("aws_vpc_security_group_ingress_rule.main_nat")).toContain("aws_subnet.main_private");
  });

  test("keeps records of traffic when told", () => {
    expect(lowered(network()).has("aws_flow_log.main")).toBe(false);
    const { at } = lowered(network({ flowLogs: { retain: "90d" } }));
    expect(at("aws_cloudwatch_log_group.main_flow").args.retention_in_days).toBe(90);
  });

  test("creates nothing where one is there", () => {
    const aws = { vpc: "vpc-0a1b2c3d4e5f60718", public: ["subnet-1"], private: ["subnet-2"] };
    const { resources } = lowered(network({ existing: { aws } }));
    expect(resources.filter((one) => one.mode === "managed")).toEqual([]);
  });
});

describe("a network on Google Cloud", () => {
  test("has one subnet, NAT for it, and a range for databases", () => {
    const { has } = lowered(network(), { target: "gcp" });
    for (const address of [
      'google_compute_subnetwork.this["private"]',
      "google_compute_router_nat.this[0]",
      "google_service_networking_connection.this",
    ])
      expect(has(address)).toBe(true);
  });

  test("has Cloud NAT whatever NAT is made of, and none for 0", () => {
    expect(
      lowered(network({ nat: { instances: 2 } }), { target: "gcp" }).has("google_compute_router_nat.this[0]"),
    ).toBe(true);
    expect(lowered(network({ nat: 0 }), { target: "gcp" }).has("google_compute_router_nat.this[0]")).toBe(false);
  });
});

describe("a network is refused", () => {
  test.each([
    ["with more NAT than zones", { nat: 3 }, { nat: 2 }, "out-of-range components.main.nat"],
    [
      "with more NAT instances than zones",
      { nat: { instances: 3 } },
      { nat: { instances: 2 } },
      "out-of-range components.main.nat",
    ],
    ["with more zones than the region", { zones: 4 }, { zones: 3 }, "out-of-range components.main.zones"],
    ["wider than a VPC", { cidr: "10.0.0.0/12" }, { cidr: "10.0.0.0/16" }, "out-of-range components.main.cidr"],
  ])("%s", (_, wrong, right, problem) => {
    expect(problemsOf(network(wrong))).toEqual([problem]);
    expect(problemsOf(network(right))).toEqual([]);
  });

  test("with NAT instances of another processor than their image", () => {
    expect(problemsOf(network({ nat: { instances: 1, type: "t3.nano" } }))).not.toEqual([]);
    expect(problemsOf(network({ nat: { instances: 1, type: "c7gn.medium" } }))).toEqual([]);
  });
});
