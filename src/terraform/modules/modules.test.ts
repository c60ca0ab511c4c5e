import { describe, expect, it } from "vitest";
import { jsonencode, param, ref, refAll, text, type Value } from "../expression.ts";
import { part, write, type Part } from "./modules.fixture.ts";

const group = (days: number) => part("aws_cloudwatch_log_group", "api", { name: "/api", retention_in_days: days });
const topic = part("aws_sns_topic", "ops", { name: "ops" });

describe("what is equal in all environments", () => {
  it("stays literal in the module", () => {
    const files = write({ dev: [group(7)], prod: [group(7)] });
    expect(files["modules/core/main.tf"]).toContain("retention_in_days = 7");
    expect(files["modules/core/variables.tf"]).toBe("");
  });
});

describe("what differs", () => {
  const files = write({ dev: [group(7)], prod: [group(90)] });

  it("becomes one variable with type, description and validation", () => {
    expect(files["modules/core/main.tf"]).toContain("retention_in_days = var.api_retention_in_days");
    expect(files["modules/core/variables.tf"]).toBe(`variable "api_retention_in_days" {
  type        = number
  description = "Retention in days of the log group of api."

  validation {
    condition     = var.api_retention_in_days >= 0 && floor(var.api_retention_in_days) == var.api_retention_in_days
    error_message = "api_retention_in_days must be a whole number, zero or more."
  }
}
`);
  });

  it("gets each environment's value from its tfvars, through the root module", () => {
    expect(files["environments/dev/terraform.tfvars"]).toContain("api_retention_in_days = 7\n");
    expect(files["environments/prod/terraform.tfvars"]).toContain("api_retention_in_days = 90\n");
    expect(files["environments/prod/main.tf"]).toContain("api_retention_in_days = var.api_retention_in_days");
  });

  it("is only the differing leaf of a nested value", () => {
    const definition = (memory: number) =>
      part("aws_ecs_task_definition", "api", {
        family: "api",
        container_definitions: jsonencode([{ name: "api", memory, essential: true }]),
      });
    const main = write({ dev: [definition(512)], prod: [definition(2048)] })["modules/core/main.tf"];
    expect(main).toContain("memory    = var.api_memory");
    expect(main).toContain("essential = true");
  });

  it("shares one variable for a text that differs in the same way within a component", () => {
    const names = (name: string) => [
      part("aws_acm_certificate", "site", { domain_name: name }),
      part("aws_route53_zone", "site", { name }),
    ];
    const variables =
      write({ dev: names("dev.example.com"), prod: names("example.com") })["modules/core/variables.tf"] ?? "";
    expect(variables.match(/^variable /gm)).toHaveLength(1);
  });

  it("never shares one variable for numbers that happen to be equal", () => {
    const two = (n: number) => [
      part("aws_appautoscaling_target", "api", {
        min_capacity: n,
        max_capacity: n,
        resource_id: "x",
        scalable_dimension: "y",
        service_namespace: "z",
      }),
    ];
    const variables = write({ dev: two(1), prod: two(2) })["modules/core/variables.tf"] ?? "";
    expect(variables).toContain('variable "api_min_capacity"');
    expect(variables).toContain('variable "api_max_capacity"');
  });
});

describe("what exists only in some environments", () => {
  it("becomes a counted resource, and references to it stay right", () => {
    const alarm = (actions: Value) =>
      part("aws_cloudwatch_metric_alarm", "api_cpu", {
        alarm_name: "cpu",
        comparison_operator: "GreaterThanThreshold",
        evaluation_periods: 5,
        alarm_actions: actions,
      });
    const files = write({
      dev: [group(7), alarm([])],
      prod: [group(7), topic, alarm([ref("aws_sns_topic.ops", "arn")])],
    });
    const main = files["modules/core/main.tf"] ?? "";
    expect(main).toContain("count = var.ops_enabled ? 1 : 0");
    expect(main).toContain("alarm_actions       = var.ops_enabled ? [aws_sns_topic.ops[0].arn] : []");
    expect(files["environments/dev/terraform.tfvars"]).toMatch(/^ops_enabled\s+= false$/m);
    expect(files["environments/prod/terraform.tfvars"]).toMatch(/^ops_enabled\s+= true$/m);
  });

  it("needs no count when its whole module is called only there", () => {
    const files = write({ dev: [group(7)], prod: [group(7), { ...topic, area: "monitoring" }] });
    expect(files["modules/monitoring/main.tf"]).not.toContain("count");
    expect(files["environments/dev/main.tf"]).not.toContain("monitoring");
    expect(files["environments/prod/main.tf"]).toContain('module "monitoring"');
  });

  it("leaves the list that refers to it beside others", () => {
    const alarm = (...topics: readonly string[]) =>
      part("aws_cloudwatch_metric_alarm", "api_cpu", {
        alarm_name: "cpu",
        alarm_actions: topics.map((name) => ref(`aws_sns_topic.${name}`, "arn")),
      });
    const leads = part("aws_sns_topic", "leads", { name: "leads" });
    const main = write({ dev: [topic, alarm("ops")], prod: [topic, leads, alarm("ops", "leads")] })[
      "modules/core/main.tf"
    ];
    expect(main).toContain("alarm_actions = compact([aws_sns_topic.ops.arn, one(aws_sns_topic.leads[*].arn)])");
  });

  it("gives null to a single value that refers to it from elsewhere", () => {
    const key = part("aws_kms_key", "vault", { description: "x" });
    const log = (id: Value | undefined) =>
      part("aws_cloudwatch_log_group", "api", { name: "/api", ...(id === undefined ? {} : { kms_key_id: id }) });
    const main = write({ dev: [log(undefined)], prod: [key, log(ref("aws_kms_key.vault", "arn"))] })[
      "modules/core/main.tf"
    ];
    expect(main).toContain("kms_key_id = one(aws_kms_key.vault[*].arn)");
  });

  it("is a dynamic block when it is a block", () => {
    const lb = (logs: boolean) =>
      part("aws_lb", "web", { name: "web", ...(logs ? { access_logs: { bucket: "logs", enabled: true } } : {}) });
    const main = write({ dev: [lb(false)], prod: [lb(true)] })["modules/core/main.tf"];
    expect(main).toContain('dynamic "access_logs" {');
    expect(main).toContain("for_each = var.web_access_logs_enabled ? [true] : []");
  });

  it("is a conditional element when it is a statement of a policy", () => {
    const role = (sids: readonly string[]) =>
      part("aws_iam_policy", "api", {
        policy: jsonencode({
          Statement: sids.map((Sid) => ({
            Sid,
            Effect: "Allow",
            Action: "s3:GetObject",
            Resource: `arn:aws:s3:::${Sid}`,
          })),
        }),
      });
    const main = write({ dev: [role(["ReadFiles"])], prod: [role(["ReadFiles", "ReadLogs"])] })["modules/core/main.tf"];
    expect(main).toContain('Sid      = "ReadFiles"');
    expect(main).toMatch(
      /for enabled in \[var\.api_policy_statement_read_logs_enabled\] : \{\n\s+Sid\s+= "ReadLogs"[^}]*\}\n\s+if enabled\n/,
    );
  });
});

describe("several instances", () => {
  it("follow a map variable when the instances differ", () => {
    const subnets = (zones: readonly string[]) =>
      part(
        "aws_subnet",
        "main",
        { vpc_id: "vpc-1", cidr_block: { $: "each", of: "value", path: ["cidr_block"] } },
        { forEach: Object.fromEntries(zones.map((zone, index) => [zone, { cidr_block: `10.0.${index}.0/24` }])) },
      );
    const files = write({ dev: [subnets(["a", "c"])], prod: [subnets(["a", "c", "d"])] });
    expect(files["modules/core/main.tf"]).toContain("for_each = var.main_subnets");
    expect(files["modules/core/variables.tf"]).toContain("map(object({ cidr_block = string }))");
  });
});

describe("wiring between modules", () => {
  it("derives outputs and inputs from references", () => {
    const vpc = part("aws_vpc", "main", { cidr_block: "10.0.0.0/16" }, { area: "vpc" });
    const subnet = part(
      "aws_subnet",
      "main_data",
      { vpc_id: ref("aws_vpc.main", "id") },
      { area: "vpc", forEach: { a: null, c: null } },
    );
    const database = part(
      "aws_db_subnet_group",
      "db",
      { subnet_ids: refAll("aws_subnet.main_data", "id"), name: text`${param("name_prefix")}-db` },
      { area: "rds" },
    );
    const files = write({ prod: [vpc, subnet, database] });
    expect(files["modules/vpc/outputs.tf"]).toContain("value       = values(aws_subnet.main_data)[*].id");
    expect(files["modules/rds/main.tf"]).toContain("subnet_ids = var.main_data_subnet_ids");
    expect(files["modules/rds/variables.tf"]).toContain("type        = list(string)");
    expect(files["environments/prod/main.tf"]).toContain("main_data_subnet_ids = module.vpc.main_data_subnet_ids");
    const calls = [...(files["environments/prod/main.tf"] ?? "").matchAll(/^module "(\w+)"/gm)].map(
      (match) => match[1],
    );
    expect(calls).toEqual(["vpc", "rds"]);
  });

  it("refuses a reference to nothing", () => {
    expect(() => write({ prod: [part("aws_subnet", "a", { vpc_id: ref("aws_vpc.nowhere", "id") })] })).toThrow(
      "aws_vpc.nowhere",
    );
  });
});

describe("members of an object that only some environments have", () => {
  it("are evaluated nowhere else: a text with what is missing there would fail", () => {
    const task = (secrets: Readonly<Record<string, Value>>): Part =>
      part("aws_ecs_task_definition", "api", {
        family: "api",
        container_definitions: jsonencode([{ name: "api", ...secrets }]),
      });
    const secret = part("aws_secretsmanager_secret", "db", { name: "db" }, { area: "rds" });
    const valueFrom = text`${ref("aws_secretsmanager_secret.db", "arn")}:password::`;
    const main = write({
      dev: [task({ secrets: [{ name: "DB_PASSWORD", valueFrom }] }), secret],
      prod: [task({})],
    })["modules/core/main.tf"];
    expect(main).toMatch(/one\(\[\s+for enabled in \[var\.api_\w+_enabled\] : \{\s+secrets = \[/);
    expect(main).not.toMatch(/for key, value in/);
  });
});

describe("a resource that is made anew with another one", () => {
  it("names the one there is, also where only some environments have it", () => {
    const primary = part("aws_db_instance", "db", { instance_class: "db.t4g.micro" });
    const lifecycle = { replace_triggered_by: [{ address: "aws_db_instance.db", attribute: "id" }] };
    const replica = part("aws_db_instance", "db_replica", { identifier: "db" }, { forEach: { "1": null }, lifecycle });
    const always = write({ prod: [primary, replica] })["modules/core/main.tf"];
    expect(always).toContain("replace_triggered_by = [aws_db_instance.db.id]");
    const main = write({ dev: [topic], prod: [topic, primary, replica] })["modules/core/main.tf"];
    expect(main).toContain("replace_triggered_by = [aws_db_instance.db[0].id]");
  });
});

describe("a renamed resource", () => {
  it("moves instead of being made anew", () => {
    const main = write({ prod: [{ ...group(7), movedFrom: "web" }] })["modules/core/main.tf"];
    expect(main).toContain("moved {\n  from = aws_cloudwatch_log_group.web\n  to   = aws_cloudwatch_log_group.api\n}");
  });
});

describe("three environments", () => {
  it("ask which environment it is only when nothing simpler says it", () => {
    const log = (id: Value) => part("aws_cloudwatch_log_group", "api", { name: "/api", kms_key_id: id });
    const keys = [part("aws_kms_key", "one", {}), part("aws_kms_key", "two", {})];
    const main = write({
      dev: [...keys, log(ref("aws_kms_key.one", "arn"))],
      staging: [...keys, log(ref("aws_kms_key.one", "arn"))],
      prod: [...keys, log(ref("aws_kms_key.two", "arn"))],
    })["modules/core/main.tf"];
    expect(main).toMatch(
      /contains\(\["dev", "staging"\], var.environment\)\s+\? aws_kms_key.one.arn\s+: aws_kms_key.two.arn/,
    );
  });
});

describe("one thing in one environment and a list of them in another", () => {
  const bucket = (name: string) => part("aws_s3_bucket", name, { bucket: name });
  const queue = (sources: Value) =>
    part("aws_sqs_queue", "jobs", { policy: jsonencode({ Condition: { ArnEquals: { "aws:SourceArn": sources } } }) });
  const arn = (name: string) => ref(`aws_s3_bucket.${name}`, "arn");

  it("has no type in Terraform, and is refused", () => {
    const both = [bucket("a"), bucket("b")];
    expect(() => write({ dev: [...both, queue(arn("a"))], prod: [...both, queue([arn("a"), arn("b")])] })).toThrow(
      /aws_sqs_queue\.jobs: .*SourceArn is a text in one environment and a list in another/,
    );
    expect(write({ dev: [...both, queue([arn("a")])], prod: [...both, queue([arn("a"), arn("b")])] })).toBeDefined();
  });
});
