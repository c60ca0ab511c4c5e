import { describe, expect, it } from "vitest";
import { moduleOf } from "../configuration/modules.fixture.ts";
import { ref, type Value } from "../expression.ts";
import type { RootCall } from "../graph.ts";
import { sharedMaps, withShared } from "./shared-maps.ts";

const source = moduleOf(
  "task",
  'variable "environment" {\n  type = map(string)\n}\n\nvariable "tags" {\n  type = any\n}\n',
);
const call = (label: string, environment: Readonly<Record<string, Value>>): RootCall => ({
  label,
  source,
  component: label,
  args: { environment, tags: environment },
});
const shared = (...calls: readonly RootCall[]) => sharedMaps({ calls, tags: { system: "app" }, environment: "dev" });

const alike = { A: "1", B: "2", C: ref("module.db", "address"), D: "4", E: "5" };

describe("maps that calls have alike", () => {
  it("are one local, and each call states what is its own", () => {
    const found = shared(call("api", { ...alike, NAME: "api" }), call("other", { A: "9" }), call("runner", alike));
    expect(found).toEqual([
      { name: "shared_environment", argument: "environment", labels: ["api", "runner"], entries: alike },
    ]);
    const local = { $: "raw", code: "local.shared_environment" };
    expect(withShared("api", "environment", { ...alike, NAME: "api" }, found)).toEqual({
      $: "call",
      name: "merge",
      args: [local, { NAME: "api" }],
    });
    expect(withShared("runner", "environment", alike, found)).toEqual(local);
    expect(withShared("other", "environment", { A: "9" }, found)).toEqual({ A: "9" });
    expect(withShared("api", "tags", alike, found)).toEqual(alike);
  });

  it("are none of what stands once anyway: the root's own tags, and texts that are files", () => {
    const tags = { A: "1", B: "2", C: "3", D: "4" };
    const tagged = ["api", "runner"].map((label) => call(label, { ...tags, environment: "dev" }));
    expect(sharedMaps({ calls: tagged, tags, environment: "dev" })).toEqual([]);
    expect(sharedMaps({ calls: tagged, tags, environment: "prod" })).toHaveLength(1);
    const inFiles = ["api", "runner"].map((label) => ({ ...call(label, alike), files: { environment: "policies" } }));
    expect(shared(...inFiles)).toEqual([]);
  });

  it("stay where they are when they are few, or have other values", () => {
    const { E, ...few } = alike;
    expect(shared(call("api", few), call("runner", few))).toEqual([]);
    expect(shared(call("api", alike), call("runner", { ...few, E: `${E}0` }))).toEqual([]);
  });

  it("are those that save most where several sets of calls have some", () => {
    const most = { ...alike, F: "6" };
    const more = Object.fromEntries(Object.keys(most).map((key) => [`X${key}`, "1"]));
    const found = shared(call("a", { ...alike, ...more }), call("b", { ...alike, ...more }), call("c", alike));
    expect(found).toMatchObject([{ labels: ["a", "b", "c"], entries: alike }]);
  });
});
