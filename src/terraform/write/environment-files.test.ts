import { describe, expect, it } from "vitest";
import { param, ref, text } from "../expression.ts";
import { moduleOf } from "../configuration/modules.fixture.ts";
import type { RootCall } from "../graph.ts";
import { write } from "./written.fixture.ts";

const topic = moduleOf(
  "topic",
  `
variable "name" {
  type        = string
  description = "Name of the topic."
}

variable "display_name" {
  type        = string
  description = "What a person reads."
  default     = null
}

variable "limits" {
  type        = object({ least = number, most = optional(number) })
  description = "Messages a minute."
  default     = null
}

resource "aws_sns_topic" "this" {
  name         = var.name
  display_name = var.display_name
}

output "arn" {
  description = "ARN."
  value       = aws_sns_topic.this.arn
}
`,
);
const call = (label: string, args: RootCall["args"] = {}, more: Partial<RootCall> = {}): RootCall => ({
  label,
  source: topic,
  component: label,
  args: { ...args, name: text`${param("name_prefix")}-${label}` },
  ...more,
});
const shown = [{ name: "ops_arn", description: "ARN of ops.", value: ref("module.ops", "arn") }];

describe("the root module of an environment", () => {
  it("calls modules in their order with its own values, headed by what they are, in the order of their variables", () => {
    const calls = [
      call("ops", { limits: { most: 2, least: 1 }, display_name: "Ops" }, { comment: "Who is woken" }),
      call("news", { display_name: null, limits: null }, { movedFrom: "papers" }),
    ];
    expect(write({ prod: calls }, {}, shown)["environments/prod/main.tf"]).toBe(`locals {
  environment = "prod"
  prefix      = "app-prod"
  region      = "ap-northeast-1"
  tags        = { system = "app", environment = local.environment }
}

# Who is woken
module "ops" {
  source = "../../modules/topic"

  name         = "\${local.prefix}-ops"
  display_name = "Ops"
  limits       = { least = 1, most = 2 }
}

module "news" {
  source = "../../modules/topic"

  name = "\${local.prefix}-news"
}

moved {
  from = module.papers
  to   = module.news
}
`);
  });

  it("has no variables: what it states once is among its locals, what needs a word below the rest", () => {
    const tag = { image_tag: { value: "env-prod", comment: "Deployments move it." } };
    const named = call("ops", { display_name: text`app:${param("image_tag")}` });
    const files = write({ prod: [named] }, tag);
    expect(
      Object.keys(files)
        .filter((path) => path.startsWith("environments/prod/"))
        .sort(),
    ).toEqual([
      "environments/prod/backend.tf",
      "environments/prod/main.tf",
      "environments/prod/outputs.tf",
      "environments/prod/providers.tf",
      "environments/prod/terraform.tf",
      "environments/prod/tests/prod.tftest.hcl",
    ]);
    expect(files["environments/prod/main.tf"]).toContain(
      '  tags        = { system = "app", environment = local.environment }\n  # Deployments move it.\n  image_tag = "env-prod"\n}\n',
    );
    expect(files["environments/prod/main.tf"]).toContain('display_name = "app:${local.image_tag}"');
  });

  it("says once of maps that stand one after the other whose they are", () => {
    const task = moduleOf(
      "task",
      ["environment", "secrets"].map((name) => `variable "${name}" {\n  type = map(string)\n}\n`).join(""),
    );
    const alike = { A: "1", B: "2", C: "3", D: "4", E: "5" };
    const calls = ["api", "runner"].map((label) => ({
      label,
      source: task,
      component: label,
      args: { environment: alike, secrets: alike },
    }));
    const main = write({ prod: calls })["environments/prod/main.tf"] ?? "";
    expect(main.split("# What api and runner have alike.")).toHaveLength(2);
    expect(main).toContain(
      '  shared_environment = { A = "1", B = "2", C = "3", D = "4", E = "5" }\n\n  shared_secrets = {',
    );
  });

  it("names the tags of everything where a module takes them by itself", () => {
    const labelled = moduleOf(
      "labelled",
      'variable "labels" {\n  type        = map(string)\n  description = "Labels."\n}\n',
    );
    const call = (environment: string) => ({
      label: "it",
      source: labelled,
      component: "it",
      args: { labels: { environment, system: "app" } },
    });
    const main = (environment: string) => write({ prod: [call(environment)] })["environments/prod/main.tf"];
    expect(main("prod")).toContain("  labels = local.tags\n");
    expect(main("dev")).toContain('environment = "dev"');
  });

  it("reads several texts that are files in a loop over their names, which are all said", () => {
    const roles = moduleOf("roles", 'variable "policies" {\n  type = map(string)\n}\n');
    const main = (...areas: readonly string[]) => {
      const policies = Object.fromEntries(areas.map((area) => [area, "{}"]));
      const ci = {
        label: "ci",
        source: roles,
        component: "ci",
        args: { policies },
        files: { policies: "policies/plan" },
      };
      return write({ prod: [ci] })["environments/prod/main.tf"];
    };
    expect(main("data")).toContain('    data = file("${path.module}/policies/plan/data.json")\n  }\n');
    expect(main("data", "edge", "network")).toContain(`  policies = {
    for name in ["data", "edge", "network"] :
    name => file("\${path.module}/policies/plan/\${name}.json")
  }
`);
  });

  it("shows what its modules give", () => {
    expect(write({ prod: [call("ops")] }, {}, shown)["environments/prod/outputs.tf"]).toBe(
      'output "ops_arn" {\n  description = "ARN of ops."\n  value       = module.ops.arn\n}\n',
    );
  });

  it("names itself in the tags of everything", () => {
    expect(write({ prod: [call("ops")] })["environments/prod/providers.tf"]).toBe(`provider "aws" {
  region = local.region

  default_tags {
    tags = local.tags
  }
}
`);
  });
});

describe("modules", () => {
  const two = [call("ops"), call("news", { display_name: "News" })];

  it("are the same for one environment more, which changes no file outside its own folder", () => {
    const before = write({ dev: two });
    const after = write({ dev: two, prod: [call("ops", { display_name: "Ops" })] });
    for (const [path, content] of Object.entries(before)) expect(after[path], path).toBe(content);
    const more = Object.keys(after).filter((path) => !(path in before));
    expect(more.filter((path) => !path.startsWith("environments/prod/"))).toEqual([]);
  });

  it("are the same for one component more of their kind", () => {
    const before = write({ dev: [call("ops")] });
    const changed = Object.entries(write({ dev: two })).filter(([path, content]) => before[path] !== content);
    expect(changed.map(([path]) => path)).toEqual(["environments/dev/main.tf"]);
  });
});
