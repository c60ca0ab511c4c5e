import { describe, expect, it } from "vitest";
import { param, ref, text } from "../expression.ts";
import { moduleOf } from "../configuration/modules.fixture.ts";
import { part, write } from "../modules/modules.fixture.ts";

const network = part("aws_vpc", "main", { cidr_block: "10.0.0.0/16" }, { area: "vpc" });
const topic = part("aws_sns_topic", "ops", { name: text`${param("name_prefix")}-ops` }, { area: "monitoring" });
const group = part(
  "aws_security_group",
  "db",
  { name: "db", vpc_id: ref("aws_vpc.main", "id"), description: ref("aws_sns_topic.ops", "name") },
  { area: "rds", assertions: [{ path: ["name"], equals: "db", message: "It has its name." }] },
);
const written = (...more: ReturnType<typeof part>[]) => write({ prod: [network, topic, group, ...more] });
const tests = "environments/prod/tests/prod.tftest.hcl";

describe("the test of an environment", () => {
  const file = written()[tests] ?? "";

  it("makes the whole environment, with mocks that answer for every type of it", () => {
    expect(file).toContain('run "environment" {\n  command = apply\n}');
    expect(file).toContain('mock_resource "aws_vpc" {\n    defaults = {\n      id = "vpc-0123456789abcdef0"');
    expect(file).toContain("arn:aws:sns:ap-northeast-1:123456789012:example");
    expect(file).not.toContain('mock_resource "aws_subnet"');
  });

  it("hands modules the environment's own variables, and answers for what other modules give", () => {
    const two = (name: string) => [
      network,
      topic,
      { ...group, args: { ...group.args, revoke_rules_on_delete: name === "prod" } },
    ];
    const differing = write({ dev: two("dev"), prod: two("prod") })[tests] ?? "";
    expect(differing).toMatch(/db_revoke_rules_on_delete += var\.db_revoke_rules_on_delete/);
    const inputs = /run "rds" \{.*?variables \{(.*?)\n {2}\}/s.exec(file)?.[1];
    expect(inputs).toContain('main_vpc_id        = "vpc-0123456789abcdef0"');
    expect(inputs).toContain('ops_sns_topic_name = "app-prod-ops"');
  });

  it("states what a module of a call has under the name of a variable of the root, whose value would reach it", () => {
    const source = moduleOf(
      "topic",
      `
variable "name" {
  type        = string
  description = "Name of the topic."
}

variable "environment" {
  type        = map(string)
  description = "Variables of the environment."
  default     = {}
}

variable "other" {
  type        = string
  description = "Not in the root."
  default     = ""
}

resource "aws_sns_topic" "this" {
  name = var.name
  tags = merge(var.environment, { other = var.other })
}
`,
    );
    const assertions = [{ address: "aws_sns_topic.this", path: ["name"], equals: "a", message: "It has its name." }];
    const call = { label: "news", source, component: "news", args: { name: "a" }, assertions };
    const inputs = /run "news" \{.*?variables \{(.*?)\n {2}\}/s.exec(
      write({ prod: [network] }, {}, [call])[tests] ?? "",
    )?.[1];
    expect(inputs?.trim().split(/\n\s*/)).toEqual(['name        = "a"', "environment = {}"]);
  });

  it("takes away in the end what may not be destroyed, and only then", () => {
    expect(file).not.toContain("cleanup");
    const kept = part("aws_kms_key", "main", {}, { area: "kms", lifecycle: { prevent_destroy: true } });
    const files = written(kept);
    expect(files[tests]).toContain('run "environment" {\n  command   = apply\n  state_key = "environment"\n}');
    expect(files[tests]?.trim()).toMatch(
      /run "environment" [^}]+\}\n\n#[^\n]+\nrun "cleanup" \{\n {2}command {3}= apply\n {2}state_key = "environment"\n\n {2}module \{\n {4}source = "\.\/tests\/cleanup"\n {2}\}\n\}/,
    );
    expect(files["environments/prod/tests/cleanup/main.tf"]).toContain("required_providers");
    // Modules serve all environments: what one of them may destroy is not kept in any.
    const shared = { ...kept, lifecycle: {} };
    expect(write({ dev: [shared], prod: [kept] })[tests]).not.toContain("cleanup");
  });

  it("has a twin for OpenTofu where that would refuse the file, and only there", () => {
    const twin = "environments/prod/tests/prod.tofutest.hcl";
    expect(written()).not.toHaveProperty([twin]);
    const kept = part("aws_kms_key", "main", {}, { area: "kms", lifecycle: { prevent_destroy: true } });
    const files = written(kept);
    expect(files[twin]).toContain('run "environment" {\n  command = plan\n}');
    expect(files[twin]).toContain('run "rds"');
    expect(files[twin]).not.toMatch(/state_key|cleanup/);
    // A name that is stated needs no answer, and OpenTofu takes none.
    const named = part("aws_db_parameter_group", "db", { name: "db", family: "postgres17" }, { area: "rds" });
    expect(written(named)[tests]).toContain('mock_resource "aws_db_parameter_group"');
    expect(written(named)[twin]).not.toContain('mock_resource "aws_db_parameter_group"');
  });

  it("mocks an aliased provider by itself, with answers of its own region", () => {
    const far = part(
      "aws_acm_certificate",
      "cdn",
      { domain_name: "example.com" },
      { area: "cdn", provider: "aws.us_east_1" },
    );
    const [, alias = ""] = (written(far)[tests] ?? "").split('alias = "us_east_1"');
    expect(alias).toContain("arn:aws:acm:us-east-1:123456789012:certificate/");
    expect(alias).toContain('domain_name           = "example.com"');
  });

  it("does not mock what asks no cloud", () => {
    const password = part("random_password", "db", { length: 32 }, { area: "rds", mode: "ephemeral" });
    expect(written(password)[tests]).not.toContain('mock_provider "random"');
  });
});
