import { expect, it } from "vitest";
import { systemOf } from "../requirements/design.fixture.ts";
import type { RootCall } from "../terraform/graph.ts";
import { moduleOf } from "../terraform/configuration/modules.fixture.ts";
import { GraphDraft } from "./draft.ts";

const source = moduleOf("topic", "");
const call = (label: string, component: string): RootCall => ({ label, source, component, args: {} });
const system = systemOf("aws", { b: { kind: "secret" }, a: { kind: "secret" } });

it("calls of a draft stand in the order of the design, after what the system owns by name", () => {
  const draft = new GraphDraft();
  draft.call(call("of_a", "a"), undefined);
  draft.call(call("of_b", "b"), undefined);
  draft.call(call("more_of_a", "a"), undefined);
  expect([draft.begin("keys"), draft.begin("cluster"), draft.begin("keys")]).toEqual([true, true, false]);
  draft.call(call("key", ""), "keys");
  draft.call(call("cluster", ""), "cluster");
  expect(draft.graph(system, {}).calls?.map(({ label }) => label)).toEqual([
    "cluster",
    "key",
    "of_b",
    "of_a",
    "more_of_a",
  ]);
});

it("what is alike of several components is one output, a map by component", () => {
  const draft = new GraphDraft();
  const description = "Where users come in.";
  draft.listed({ name: "urls", description, value: "https://b" }, ["b"]);
  draft.output({ name: "vpc_id", description: "Id of the VPC.", value: "vpc-1" });
  draft.listed({ name: "urls", description, value: "https://a" }, ["a", "public"]);
  draft.listed({ name: "urls", description, value: "https://a.internal" }, ["a", "private"]);
  expect(draft.graph(system, {}).outputs).toEqual([
    { name: "urls", description, value: { b: "https://b", a: { public: "https://a", private: "https://a.internal" } } },
    { name: "vpc_id", description: "Id of the VPC.", value: "vpc-1" },
  ]);
});
