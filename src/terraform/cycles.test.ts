import { describe, expect, it } from "vitest";
import { dependencyCycles } from "./cycles.ts";
import { ref } from "./expression.ts";
import type { Resource, ResourceGraph } from "./graph.ts";

const resource = (name: string, to: readonly string[], more: Partial<Resource> = {}): Resource => ({
  mode: "managed",
  type: "aws_sns_topic",
  name,
  area: "core",
  component: name,
  args: { policy: to.map((one) => ref(one.includes(".") ? one : `aws_sns_topic.${one}`, "arn")) },
  ...more,
});
const graph = (resources: readonly Resource[]): ResourceGraph => ({
  target: "aws",
  environment: "prod",
  resources,
  outputs: [],
  parameters: {},
  tags: {},
});
const cycles = (...resources: readonly Resource[]) =>
  dependencyCycles([graph(resources)]).map((knot) => knot.map(({ id }) => id.split(".")[1]));

describe("resources", () => {
  it("that wait in a line, or for the same, are none", () => {
    expect(cycles(resource("a", ["b", "c"]), resource("b", ["c"]), resource("c", []))).toEqual([]);
  });

  it("that wait for each other are found, a circle for each set that hangs together, in the order of waiting", () => {
    expect(
      cycles(
        resource("a", ["b"]),
        resource("b", ["c"]),
        resource("c", ["a"]),
        resource("d", ["e"]),
        resource("e", ["d", "a"]),
      ),
    ).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  it("wait by depends_on, by for_each and by what replaces them as well, and may not wait for themselves", () => {
    expect(cycles(resource("a", [], { dependsOn: ["aws_sns_topic.b"] }), resource("b", ["a"]))).toEqual([["a", "b"]]);
    const each = { forEach: { one: ref("aws_sns_topic.b", "arn") } };
    expect(cycles(resource("a", [], each), resource("b", ["a"]))).toEqual([["a", "b"]]);
    const replaced = { lifecycle: { replace_triggered_by: [{ address: "aws_sns_topic.b", attribute: "id" }] } };
    expect(cycles(resource("a", [], replaced), resource("b", ["a"]))).toEqual([["a", "b"]]);
    expect(cycles(resource("a", ["a"]))).toEqual([["a"]]);
  });

  it("wait in all environments for what they wait for in one: modules serve all, whatever the values", () => {
    const dev = graph([resource("a", ["b"]), resource("b", [])]);
    const prod = graph([resource("a", []), resource("b", ["a"])]);
    expect(dependencyCycles([dev])).toEqual([]);
    expect(dependencyCycles([prod])).toEqual([]);
    expect(dependencyCycles([dev, prod]).map((knot) => knot.map(({ id }) => id.split(".")[1]))).toEqual([["a", "b"]]);
  });

  it("of a module that waits for another one wait for all in it", () => {
    const waits = resource("a", [], { dependsOn: ["aws_sns_topic.far"] });
    const sibling = resource("b", []);
    const far = (to: readonly string[]) => resource("far", to, { area: "other" });
    expect(cycles(waits, sibling, far([]))).toEqual([]);
    // `far` needs only `b`, but `b` stands in a module that waits for the whole of the other.
    expect(cycles(waits, sibling, far(["b"]))).toEqual([["b", "far"]]);
  });

  it("in a chain of many thousands are looked through", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => resource(`r${index}`, [`r${index + 1}`]));
    expect(cycles(...chain, resource("r20000", []))).toEqual([]);
  });
});
