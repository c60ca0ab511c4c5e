import { array, assert, constantFrom, property, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { callGraph } from "./configuration/call-graph.ts";
import { moduleOf } from "./configuration/modules.fixture.ts";
import { knots } from "./connected-sets.ts";
import { dependencyCycles } from "./cycles.ts";
import { ref } from "./expression.ts";
import type { ResourceGraph, RootCall } from "./graph.ts";

const topic = moduleOf(
  "topic",
  `
variable "policy" {
  type        = list(string)
  description = "What it waits for."
  default     = []
}

resource "aws_sns_topic" "this" {
  name   = "it"
  policy = join(",", var.policy)
}

resource "aws_sns_topic" "free" {
  name = "free"
}

output "arn" {
  description = "ARN."
  value       = aws_sns_topic.this.arn
}

output "free_arn" {
  description = "ARN of the topic that waits for nobody."
  value       = aws_sns_topic.free.arn
}
`,
);
const call = (label: string, to: readonly string[], more: Partial<RootCall> = {}): RootCall => ({
  label,
  source: topic,
  component: label,
  args: { policy: to.map((one) => ref(`module.${one}`, "arn")) },
  ...more,
});
const graph = (calls: readonly RootCall[]): ResourceGraph => ({
  target: "aws",
  environment: "prod",
  folder: "environments/prod",
  resources: [],
  calls,
  outputs: [],
  parameters: {},
  tags: {},
});
const cycles = (...calls: readonly RootCall[]) =>
  dependencyCycles([graph(calls)]).map((knot) => knot.map(({ id }) => id.split(".")[1]));

describe("resources of calls", () => {
  it("that wait in a line, or for the same, are none", () => {
    expect(cycles(call("a", ["b", "c"]), call("b", ["c"]), call("c", []))).toEqual([]);
  });

  it("that wait for each other are found, a circle for each set that hangs together, in the order of waiting", () => {
    expect(
      cycles(call("a", ["b"]), call("b", ["c"]), call("c", ["a"]), call("d", ["e"]), call("e", ["d", "a"])),
    ).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
    expect(cycles(call("a", ["a"]))).toEqual([["a"]]);
  });

  it("wait for what an output is made of, and for nothing else in its module", () => {
    const free = call("a", [], { args: { policy: [ref("module.b", "free_arn")] } });
    expect(cycles(free, call("b", ["a"]))).toEqual([]);
  });

  it("wait by depends_on for all that stands in the other module", () => {
    const waits = call("a", [], { dependsOn: ["module.b"] });
    expect(cycles(waits, call("b", []))).toEqual([]);
    expect(cycles(waits, call("b", ["a"]))).toEqual([["a", "b"]]);
    // `b` needs what waits for nobody, but that stands in a module that waits for the whole of the other.
    expect(cycles(waits, call("b", [], { args: { policy: [ref("module.a", "free_arn")] } }))).toEqual([["a", "b"]]);
  });

  it("wait within a module by what replaces them and by their instances as well", () => {
    const circular = (waits: string) =>
      moduleOf(
        "circular",
        `
resource "aws_sns_topic" "a" {
  ${waits}
}

resource "aws_sns_topic" "b" {
  name = aws_sns_topic.a.arn
}
`,
      );
    const found = (waits: string) => cycles({ label: "it", source: circular(waits), component: "it", args: {} }).length;
    expect(found('name = "a"')).toBe(0);
    expect(found("depends_on = [aws_sns_topic.b]")).toBe(1);
    expect(found("count = length(aws_sns_topic.b.arn)")).toBe(1);
    expect(found("lifecycle {\n    replace_triggered_by = [aws_sns_topic.b.id]\n  }")).toBe(1);
  });

  it("wait in all environments for what they wait for in one: modules serve all, whatever the values", () => {
    const dev = graph([call("a", ["b"]), call("b", [])]);
    const prod = graph([call("a", []), call("b", ["a"])]);
    expect(dependencyCycles([dev])).toEqual([]);
    expect(dependencyCycles([prod])).toEqual([]);
    expect(dependencyCycles([dev, prod]).map((knot) => knot.map(({ id }) => id.split(".")[1]))).toEqual([["a", "b"]]);
  });

  it("in a chain of many thousands are looked through", () => {
    const chain = Array.from({ length: 5000 }, (_, index) => call(`r${index}`, [`r${index + 1}`]));
    expect(cycles(...chain, call("r5000", []))).toEqual([]);
  });

  it("are as many as all parts of all modules show, though only those that can have a part in one are looked into", () => {
    const labels = ["a", "b", "c", "d"];
    const drawn = record({
      on: subarray(labels, { maxLength: 2 }),
      output: constantFrom("arn", "free_arn"),
      after: subarray(labels, { maxLength: 1 }),
    });
    assert(
      property(array(drawn, { minLength: 4, maxLength: 4 }), (all) => {
        const calls = all.map(({ on, output, after }, index) =>
          call(labels[index] ?? "", [], {
            args: { policy: on.map((to) => ref(`module.${to}`, output)) },
            dependsOn: after.map((to) => `module.${to}`),
          }),
        );
        const parts = new Map([...callGraph(calls)].map(([id, { waits }]) => [id, [...waits]]));
        expect(cycles(...calls).length).toBe(knots(parts).length);
      }),
    );
  });
});
