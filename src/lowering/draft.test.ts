import { describe, expect, it } from "vitest";
import { systemOf } from "../requirements/design.fixture.ts";
import type { Resource } from "../terraform/graph.ts";
import { GraphDraft } from "./draft.ts";

const resource = (name: string, component: string): Resource => ({
  mode: "managed",
  type: "aws_eip",
  name,
  area: "network",
  component,
  args: {},
});
const system = systemOf("aws", { b: { kind: "secret" }, a: { kind: "secret" } });
const part = (name: string) => ({ name, area: "network" });
const namesOf = (draft: GraphDraft) => draft.graph(system, {}).resources.map(({ name }) => name);

describe("resources of a draft", () => {
  it("stand in the order of the design, after what the system owns by name", () => {
    const draft = new GraphDraft();
    draft.put(resource("of_a", "a"), undefined);
    draft.put(resource("of_b", "b"), undefined);
    draft.put(resource("more_of_a", "a"), undefined);
    expect([draft.begin(part("keys")), draft.begin(part("cluster")), draft.begin(part("keys"))]).toEqual([
      true,
      true,
      false,
    ]);
    draft.put(resource("key", ""), part("keys"));
    draft.put(resource("cluster", ""), part("cluster"));
    expect(namesOf(draft)).toEqual(["cluster", "key", "of_b", "of_a", "more_of_a"]);
    expect([draft.ownerOf("aws_eip.of_a"), draft.ownerOf("aws_eip.none")]).toEqual(["a", undefined]);
  });

  it("have one owner each", () => {
    const draft = new GraphDraft();
    draft.put(resource("it", "a"), undefined);
    expect(() => {
      draft.put(resource("it", "b"), undefined);
    }).toThrow('aws_eip.it is added twice, by "a" and "b"');
  });
});
