import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { text } from "../expression.ts";
import { writeYaml } from "./yaml.ts";

describe("YAML", () => {
  it("has a line for each list, and reads as what it was", () => {
    const value = {
      read: { data: { "pubsub.topics": ["get", "list"] }, none: {} },
      change: { on: ["off", "a: b", "1"], few: [] },
    };
    const written = writeYaml(value);
    expect(written).toContain("    pubsub.topics: [get, list]\n");
    expect(parse(written)).toEqual(value);
  });

  it("is of what is known", () => {
    expect(() => writeYaml({ a: [text`${{ $: "ref", to: "var", path: ["b"] }}`] })).toThrow("known");
  });
});
