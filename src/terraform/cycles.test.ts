import { describe, expect, it } from "vitest";
import { dependencyCycles } from "./cycles.ts";
import { ref } from "./expression.ts";
import type { Output, Resource, ResourceGraph } from "./graph.ts";

const resource = (name: string, to: readonly string[], more: Partial<Resource> = {}): Resource => ({
  mode: "managed",
  type: "aws_sns_topic",
  name,
  area: "core",
  component: name,
  args: { policy: to.map((one) => ref(one.includes(".") ? one : `aws_sns_topic.${one}`, "arn")) },
  ...more,
});
const graph = (resources: readonly Resource[], outputs: readonly Output[] = []): ResourceGraph => ({
  target: "aws",
  environment: "prod",
  resources,
  outputs,
  parameters: {},
  tags: {},
});
const cycles = (...resources: readonly Resource[]) =>
  dependencyCycles(graph(resources)).map((knot) => knot.map(({ name }) => name));

describe("resources", () => {
  it("that wait in a line, or for the same, are none", () => {
    expect(cycles(resource("a", ["b", "c"]), resource("b", ["c"]), resource("c", []))).toEqual([]);
  });

  it("that wait for each other are found, once for each circle, in the order of waiting", () => {
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

  it("wait by depends_on, by for_each and through outputs as well", () => {
    expect(cycles(resource("a", [], { dependsOn: ["aws_sns_topic.b"] }), resource("b", ["a"]))).toEqual([["a", "b"]]);
    const each = { forEach: { one: ref("aws_sns_topic.b", "arn") } };
    expect(cycles(resource("a", [], each), resource("b", ["a"]))).toEqual([["a", "b"]]);
    const outputs = [{ name: "b_arn", area: "core", description: "B.", value: ref("aws_sns_topic.b", "arn") }];
    const found = dependencyCycles(graph([resource("a", ["output.b_arn"]), resource("b", ["a"])], outputs));
    expect(found.map((knot) => knot.map(({ name }) => name))).toEqual([["a", "b"]]);
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
