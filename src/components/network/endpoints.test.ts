import { describe, expect, it } from "vitest";
import { lowerOne, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";

const build = (fields: object, options?: OptionsOfOne) => lowerOne("network", fields, { key: "main", ...options });
const problems = (fields: object, options?: OptionsOfOne) => problemsOf("network", fields, { key: "main", ...options });

describe("endpoints on AWS", () => {
  const made = build({ endpoints: ["registry", "secrets", "storage", "models", "sts"] });

  const endpointsOf = ({ resources }: typeof made) => resources.filter(({ type }) => type === "aws_vpc_endpoint");
  const interfaces = endpointsOf(made).filter(({ name }) => name === "interface");

  it("are in the private subnets, under the services' own names", () => {
    expect(interfaces.map(({ index }) => index)).toEqual([
      "bedrock-runtime",
      "ecr.api",
      "ecr.dkr",
      "secretsmanager",
      "sts",
    ]);
    for (const { args } of interfaces)
      expect(args).toMatchObject({
        private_dns_enabled: true,
        subnet_ids: ["a", "c"].map((zone) => ({ to: `module.main.aws_subnet.private["${zone}"]` })),
      });
  });

  it("let through callers and resources of this account only", () => {
    for (const { args } of interfaces) expect(JSON.stringify(args.policy)).toContain('"aws:PrincipalAccount"');
  });

  it("leave ECR's own bucket open in S3's policy, from which image layers come", () => {
    const policy = JSON.stringify(made.resources.find(({ type }) => type === "aws_vpc_endpoint_policy")?.args.policy);
    expect(policy).toContain("starport-layer-bucket");
    expect(policy).toContain('"aws:ResourceAccount"');
  });

  it("are reached from the VPC, on one port", () => {
    const [rule] = made.resources.filter(({ type }) => type === "aws_vpc_security_group_ingress_rule");
    expect(rule?.args).toMatchObject({
      cidr_ipv4: { to: "module.main.aws_vpc.this", path: ["cidr_block"] },
      from_port: 443,
      to_port: 443,
    });
  });

  it("are none where the design names none", () => {
    expect(endpointsOf(build({})).map(({ name }) => name)).toEqual(["s3"]);
  });

  it("are refused in an existing network, and for a model that has its own", () => {
    const existing = { aws: { vpc: "vpc-0a1b2c3d4e5f60718", public: ["subnet-1"], private: ["subnet-2"] } };
    expect(problems({ existing, endpoints: ["logs"] })).toEqual(["no-effect components.main.endpoints"]);
    const ai = { ai: { kind: "model", models: { aws: ["amazon.nova-lite-v1:0"] }, private: true } };
    expect(problems({ endpoints: ["models"] }, { beside: ai })).toEqual(["conflict components.main.endpoints"]);
    expect(problems({ endpoints: ["logs"] }, { beside: ai })).toEqual([]);
  });
});

describe("endpoints on Google Cloud", () => {
  const addresses = (more: object) =>
    build({ endpoints: ["secrets"] }, { target: "gcp", beside: more }).at(
      'google_dns_record_set.apis_apex["googleapis"]',
    ).args.rrdatas;
  const wall = { kind: "perimeter", gcp: { accessPolicy: "123456789012" } };

  it("send all APIs to private addresses", () => {
    expect(addresses({})).toContain("199.36.153.8");
  });

  it("send them to restricted addresses inside a perimeter that is enforced", () => {
    expect(addresses({ wall })).toContain("199.36.153.8");
    expect(addresses({ wall: { ...wall, dryRun: false } })).toContain("199.36.153.4");
  });
});
