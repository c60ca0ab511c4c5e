import { describe, expect, it } from "vitest";
import { param, ref, text } from "../expression.ts";
import { moduleOf } from "../configuration/modules.fixture.ts";
import type { RootCall } from "../graph.ts";
import { write } from "./written.fixture.ts";

const variable = (name: string, type: string, more = ""): string =>
  `variable "${name}" {\n  type        = ${type}\n  description = "It."\n${more}}\n`;
const output = (name: string, value: string): string =>
  `output "${name}" {\n  description = "It."\n  value       = ${value}\n}\n`;

const vpc = moduleOf(
  "vpc",
  `resource "aws_vpc" "this" {\n  cidr_block = "10.0.0.0/16"\n}\n${output("id", "aws_vpc.this.id")}`,
);
const topic = moduleOf(
  "topic",
  `${variable("name", "string")}
resource "aws_sns_topic" "this" {
  name = var.name
}
${output("arn", "aws_sns_topic.this.arn")}`,
);
const rds = moduleOf(
  "rds",
  `${variable("name", "string")}${variable("vpc_id", "string")}${variable("topic_arn", "string")}
resource "aws_security_group" "this" {
  name        = var.name
  vpc_id      = var.vpc_id
  description = var.topic_arn
}

module "inner" {
  source = "../address"

  domain = var.name == "" ? "standard" : "vpc"
  name   = aws_security_group.this.id
}
`,
  [
    moduleOf(
      "address",
      `${variable("domain", "string")}${variable("name", "string")}
resource "aws_eip" "this" {
  domain = var.domain
  tags   = { Name = var.name }
}
`,
    ),
  ],
);
const main: RootCall = { label: "main", source: vpc, component: "main", args: {} };
const ops: RootCall = {
  label: "ops",
  source: topic,
  component: "ops",
  args: { name: text`${param("name_prefix")}-ops` },
};
const db: RootCall = {
  label: "db",
  source: rds,
  component: "db",
  args: {
    name: text`${param("name_prefix")}-db`,
    vpc_id: ref("module.main", "id"),
    topic_arn: ref("module.ops", "arn"),
  },
  assertions: [
    { address: "aws_security_group.this", path: ["name"], equals: "app-prod-db", message: "It has its name." },
    { address: "module.inner.aws_eip.this", path: ["domain"], equals: "vpc", message: "It is in the VPC." },
  ],
};
const written = (...more: readonly RootCall[]) => write({ prod: [main, ops, db, ...more] });
const tests = "environments/prod/tests/prod.tftest.hcl";
const inputsOf = (label: string, file = ""): string | undefined =>
  new RegExp(`run "${label}" \\{.*?variables \\{(.*?)\\n {2}\\}`, "s").exec(file)?.[1];

describe("the test of an environment", () => {
  const file = written()[tests] ?? "";

  it("makes the whole environment, with mocks that answer for every type of it", () => {
    expect(file).toContain('run "environment" {\n  command = apply\n}');
    expect(file).toContain('mock_resource "aws_vpc" {\n    defaults = {\n      id = "vpc-0123456789abcdef0"');
    expect(file).toContain("arn:aws:sns:ap-northeast-1:123456789012:example");
    expect(file).not.toContain('mock_resource "aws_subnet"');
  });

  it("hands a module what the environment does, and what the mocks answer for other modules", () => {
    expect(inputsOf("db", file)?.trim().split(/\n\s*/)).toEqual([
      'name      = "app-prod-db"',
      'vpc_id    = "vpc-0123456789abcdef0"',
      'topic_arn = "arn:aws:sns:ap-northeast-1:123456789012:example"',
    ]);
    expect(inputsOf("db", file)).not.toContain("var.");
  });

  it("asserts what can be seen of a module, and runs none of which nothing is promised", () => {
    expect(file).toContain('condition     = aws_security_group.this.name == "app-prod-db"');
    expect(file).not.toContain('run "ops"');
  });

  it("runs a module below a called one by itself, with what it is handed: only so a test sees its resources", () => {
    expect(file).toContain(`run "db-inner" {
  command = plan

  module {
    source = "../../modules/address"
  }

  variables {
    domain = "vpc"
    name   = "sg-0123456789abcdef0"
  }

  assert {
    condition     = aws_eip.this.domain == "vpc"
    error_message = "It is in the VPC."
  }
}
`);
  });

  it("has a twin for OpenTofu where that would refuse the file, and only there", () => {
    const twin = "environments/prod/tests/prod.tofutest.hcl";
    expect(written()).not.toHaveProperty([twin]);
    // A name that is stated needs no answer, and OpenTofu takes none.
    const group = moduleOf(
      "group",
      'resource "aws_db_parameter_group" "this" {\n  name   = "db"\n  family = "postgres17"\n}\n',
    );
    const files = written({ label: "group", source: group, component: "group", args: {} });
    expect(files[tests]).toContain('mock_resource "aws_db_parameter_group"');
    expect(files[twin]).not.toContain('mock_resource "aws_db_parameter_group"');
    expect(files[twin]).toContain('run "environment" {\n  command = plan\n}');
    expect(files[twin]).toContain('run "db"');
  });

  it("mocks an aliased provider by itself, with answers of its own region", () => {
    const certificate = moduleOf(
      "certificate",
      `
resource "aws_acm_certificate" "this" {
  provider    = aws.us_east_1
  domain_name = "example.com"
}
`,
    );
    const far = { label: "cdn", source: certificate, component: "cdn", args: {} };
    const [, alias = ""] = (written(far)[tests] ?? "").split('alias = "us_east_1"');
    expect(alias).toContain("arn:aws:acm:us-east-1:123456789012:certificate/");
    expect(alias).toContain('domain_name           = "example.com"');
  });

  it("does not mock what asks no cloud", () => {
    const password = moduleOf("password", 'ephemeral "random_password" "this" {\n  length = 32\n}\n');
    const file = written({ label: "password", source: password, component: "db", args: {} })[tests];
    expect(file).not.toContain('mock_provider "random"');
  });
});
