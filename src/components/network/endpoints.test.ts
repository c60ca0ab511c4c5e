import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { address, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import { model } from "../model/index.ts";
import { perimeter } from "../perimeter/index.ts";
import { network } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const build = (target: Target, config: object, more: object = {}): ResourceGraph => {
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region } },
      environments: { prod: {} },
      components: { main: { kind: "network", ...config }, ...more },
    },
    { network, perimeter, model },
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
};
const find = (graph: ResourceGraph, id: string) => graph.resources.find((one) => address(one) === id);

describe("endpoints on AWS", () => {
  const graph = build("aws", { endpoints: ["registry", "secrets", "storage", "models", "sts"] });

  it("are in the private subnets, under the services' own names", () => {
    const interfaces = find(graph, "aws_vpc_endpoint.main_interface");
    expect(Object.keys(interfaces?.forEach ?? {})).toEqual(["ecr.api", "ecr.dkr", "secretsmanager"]);
    expect(interfaces?.args).toMatchObject({
      private_dns_enabled: true,
      subnet_ids: { to: "aws_subnet.main_private", key: "*" },
    });
  });

  it("let through callers and resources of this account only", () => {
    for (const { args } of graph.resources.filter(
      ({ type, name }) => type === "aws_vpc_endpoint" && name !== "main_s3",
    ))
      expect(JSON.stringify(args.policy)).toContain('"aws:PrincipalAccount"');
  });

  it("leave ECR's own bucket open in S3's policy, from which image layers come", () => {
    const policy = JSON.stringify(find(graph, "aws_vpc_endpoint_policy.main_s3")?.args.policy);
    expect(policy).toContain("starport-layer-bucket");
    expect(policy).toContain('"aws:ResourceAccount"');
  });

  it("are reached from the VPC, on one port", () => {
    expect(find(graph, "aws_vpc_security_group_ingress_rule.main_endpoints")?.args).toMatchObject({
      cidr_ipv4: "10.0.0.0/16",
      from_port: 443,
      to_port: 443,
    });
  });

  it("are none where the design names none", () => {
    const names = build("aws", {})
      .resources.filter(({ type }) => type === "aws_vpc_endpoint")
      .map(({ name }) => name);
    expect(names).toEqual(["main_s3"]);
  });

  it("are refused in an existing network, and for a model that has its own", () => {
    const existing = { aws: { vpc: "vpc-0a1b2c3d4e5f60718", public: ["subnet-1"], private: ["subnet-2"] } };
    expect(() => build("aws", { existing, endpoints: ["logs"] })).toThrow("no-effect at components.main.endpoints");
    const ai = { ai: { kind: "model", models: { aws: ["amazon.nova-lite-v1:0"] }, private: true } };
    expect(() => build("aws", { endpoints: ["models"] }, ai)).toThrow("conflict at components.main.endpoints");
    expect(() => build("aws", { endpoints: ["logs"] }, ai)).not.toThrow();
  });
});

describe("endpoints on Google Cloud", () => {
  const addresses = (more: object) =>
    find(build("gcp", { endpoints: ["secrets"] }, more), "google_dns_record_set.main_googleapis_apex")?.args.rrdatas;
  const wall = { kind: "perimeter", gcp: { accessPolicy: "123456789012" } };

  it("send all APIs to private addresses", () => {
    expect(addresses({})).toContain("199.36.153.8");
  });

  it("send them to restricted addresses inside a perimeter that is enforced", () => {
    expect(addresses({ wall })).toContain("199.36.153.8");
    expect(addresses({ wall: { ...wall, dryRun: false } })).toContain("199.36.153.4");
  });
});
