import { describe, expect, it } from "vitest";
import { dependencyCycles } from "../cycles.ts";
import { ref, type Value } from "../expression.ts";
import type { ModuleCall } from "./module-call.ts";
import { moduleOf } from "./modules.fixture.ts";

/** Gives a name that waits for nothing, and an ARN that waits for what it is handed. */
const topic = moduleOf(
  "topic",
  `
variable "name" {
  description = "Name of the topic."
  type        = string
}

variable "reader" {
  description = "ARN of who reads it."
  type        = any
  default     = null
}

locals {
  readers = [var.reader]
}

resource "aws_sns_topic" "this" {
  name = var.name
}

resource "aws_sns_topic_policy" "this" {
  count = length(local.readers)

  arn    = aws_sns_topic.this.arn
  policy = jsonencode(local.readers[count.index])
}

output "arn" {
  description = "ARN of the topic."
  value       = aws_sns_topic.this.arn
}

output "policy_id" {
  description = "Id of the policy."
  value       = aws_sns_topic_policy.this[*].id
}
`,
);

const calling = (label: string, args: Readonly<Record<string, Value>>, more: Partial<ModuleCall> = {}): ModuleCall => ({
  label,
  source: topic,
  component: label,
  args: { name: label, ...args },
  ...more,
});
const circles = (...calls: readonly ModuleCall[]) =>
  dependencyCycles([
    {
      target: "aws",
      environment: "prod",
      folder: "environments/prod",
      resources: [],
      calls,
      outputs: [],
      parameters: {},
      tags: {},
    },
  ]).map((knot) => knot.map(({ id }) => id));
const output = (label: string, ...path: readonly string[]) => ref(`module.${label}`, ...path);

describe("two components that use each other", () => {
  it("are none as long as what the one gives does not wait for the other", () => {
    expect(circles(calling("a", { reader: output("b", "arn") }), calling("b", { reader: output("a", "arn") }))).toEqual(
      [],
    );
  });

  it("are a circle where it does, with the resources in it", () => {
    expect(
      circles(calling("a", { reader: output("b", "policy_id") }), calling("b", { reader: output("a", "policy_id") })),
    ).toEqual([["module.a.aws_sns_topic_policy.this", "module.b.aws_sns_topic_policy.this"]]);
  });

  it("are one where either takes all that the other gives, or waits for it as a whole", () => {
    expect(
      circles(calling("a", { reader: output("b") }), calling("b", { reader: output("a", "policy_id") })),
    ).toHaveLength(1);
    expect(
      circles(calling("a", {}, { dependsOn: ["module.b"] }), calling("b", { reader: output("a", "arn") })),
    ).toHaveLength(1);
  });

  it("wait for each other whatever is decided: Terraform looks at the text", () => {
    const conditional: Value = { $: "if", condition: false, then: output("b", "policy_id"), else: null };
    expect(
      circles(calling("a", { reader: conditional }), calling("b", { reader: output("a", "policy_id") })),
    ).toHaveLength(1);
  });
});
