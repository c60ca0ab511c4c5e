import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const network = (fields: object = {}) => ({ main: { kind: "network", ...fields } });
/** With code that goes out by it: on Google Cloud only what uses services does. */
const used = (fields: object = {}) => ({
  ...network(fields),
  api: { kind: "service", image: "api", uses: { mailer: "invoke" } },
  mailer: { kind: "service", image: "mailer" },
});

describe("a network on AWS", () => {
  const instances = (ids: readonly string[], id: string) => ids.filter((one) => one.startsWith(`module.main.${id}[`));

  test("has three tiers over the zones, and no rule in the default group", () => {
    const { ids, args } = lowered(network({ zones: 3 }));
    for (const tier of ["public", "private", "data"])
      expect(instances(ids, `aws_subnet.${tier}`)).toEqual(
        ["a", "c", "d"].map((zone) => `module.main.aws_subnet.${tier}["${zone}"]`),
      );
    expect(Object.keys(args("aws_default_security_group.this")).filter((name) => name !== "tags")).toEqual(["vpc_id"]);
  });

  test("lets private subnets out and data subnets nowhere", () => {
    const { ids, args } = lowered(used({ nat: 1 }));
    for (const zone of ["a", "c"])
      expect(args(`aws_route.private["${zone}"]`).nat_gateway_id).toMatchObject({
        to: 'module.main.aws_nat_gateway.this["a"]',
      });
    expect(instances(ids, "aws_nat_gateway.this")).toHaveLength(1);
    expect(ids.filter((id) => id.includes("aws_route.data"))).toEqual([]);
    expect(instances(lowered(network({ nat: 0 })).ids, "aws_route.private")).toEqual([]);
  });

  test("has small instances in place of gateways, when told", () => {
    const { args, ids } = lowered(used({ nat: { instances: 1 } }));
    expect(instances(ids, "aws_nat_gateway.this")).toEqual([]);
    expect(args('aws_route.private["a"]')).toHaveProperty("network_interface_id");
    expect(args('aws_network_interface.nat["a"]').source_dest_check).toBe(false);
    expect(args('aws_instance.nat["a"]')).toMatchObject({
      instance_type: "t4g.nano",
      metadata_options: { http_tokens: "required" },
      root_block_device: { encrypted: true },
    });
  });

  test("takes traffic of private subnets only into NAT instances", () => {
    const { resources } = lowered(used({ nat: { instances: 2 } }));
    const rules = resources.filter(
      (one) => one.type === "aws_vpc_security_group_ingress_rule" && one.module === "module.main",
    );
    expect(rules.map((one) => one.args.cidr_ipv4)).toMatchObject(
      ["a", "c"].map((zone) => ({ to: `module.main.aws_subnet.private["${zone}"]`, path: ["cidr_block"] })),
    );
  });

  test("keeps records of traffic when told", () => {
    expect(lowered(network()).resources.filter(({ type }) => type === "aws_flow_log")).toEqual([]);
    const { resources } = lowered(network({ flowLogs: { retain: "90d" } }));
    const [group] = resources.filter(({ type }) => type === "aws_cloudwatch_log_group");
    expect(group?.args.retention_in_days).toBe(90);
  });

  test("creates nothing where one is there", () => {
    const aws = { vpc: "vpc-0a1b2c3d4e5f60718", public: ["subnet-1"], private: ["subnet-2"] };
    const { resources } = lowered(network({ existing: { aws } }));
    expect(resources.filter((one) => one.mode === "managed")).toEqual([]);
  });
});

describe("a network on Google Cloud", () => {
  test("keeps records of traffic as long as told, in a bucket of their own where a month is too short", () => {
    const made = (retain: string) => lowered(network({ flowLogs: { retain } }), { target: "gcp", protected: true });
    const type = "google_logging_project_bucket_config";
    expect(made("30d").resources.filter((one) => one.type === type)).toEqual([]);
    const { resources } = made("90d");
    expect(resources.find((one) => one.type === type)?.args).toMatchObject({
      retention_days: 90,
      deletion_policy: "PREVENT",
    });
    const sink = resources.find((one) => one.type === "google_logging_project_sink");
    expect(JSON.stringify(sink?.args.filter)).toContain("compute.googleapis.com/vpc_flows");
    expect(JSON.stringify(sink?.args.filter)).toContain("-private");
  });

  test("has one subnet, NAT for it, and a range for databases", () => {
    const { has } = lowered(used(), { target: "gcp" });
    for (const address of [
      'google_compute_subnetwork.this["private"]',
      "google_compute_router_nat.this[0]",
      "google_service_networking_connection.this",
    ])
      expect(has(address)).toBe(true);
  });

  test("has Cloud NAT whatever NAT is made of, and none for 0", () => {
    expect(lowered(used({ nat: { instances: 2 } }), { target: "gcp" }).has("google_compute_router_nat.this[0]")).toBe(
      true,
    );
    expect(lowered(used({ nat: 0 }), { target: "gcp" }).has("google_compute_router_nat.this[0]")).toBe(false);
  });
});

describe("NAT", () => {
  const nats = /^(aws_nat_gateway|google_compute_router_nat|google_compute_router)$/;
  const made = (design: object, target: "aws" | "gcp") =>
    lowered(design as never, { target }).resources.filter(({ type }) => nats.test(type)).length > 0;

  test("is made where something goes out by it, and nowhere else", () => {
    const alone = { ...network(), api: { kind: "service", image: "api" } };
    expect(made(used(), "aws") && made(used(), "gcp")).toBe(true);
    expect([made(alone, "aws"), made(alone, "gcp")]).toEqual([true, false]);
    expect([made(network(), "aws"), made(network(), "gcp")]).toEqual([false, false]);
    const batch = (region: string) => network({ gcp: { subnets: { batch: { region, cidr: "10.200.0.0/20" } } } });
    expect([made(batch("asia-northeast1"), "gcp"), made(batch("asia-northeast2"), "gcp")]).toEqual([true, false]);
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
