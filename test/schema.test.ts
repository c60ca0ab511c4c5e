import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { loadDesign } from "../src/index.ts";

const root = resolve(import.meta.dirname, "..");
const systems = ["todo", "research-service", "llm-dashboard"];

/** The file that the package exports as `sekkei/schema.json`. */
const schema = JSON.parse(readFileSync(join(root, "dist/schema.json"), "utf8")) as object;

describe("sekkei/schema.json", () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    // Strict: a word that validators do not know would be refused.
    validate = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
      validateFormats: false,
    }).compile(schema);
    // A large schema on a busy machine.
  }, 120_000);
  const designOf = async (name: string) =>
    (await loadDesign(join(root, "systems", name))).data as Record<string, unknown>;

  it.each(systems)("takes %s in YAML and in JSON", async (name) => {
    const data = await designOf(name);
    for (const written of [parse(stringify(data)), JSON.parse(JSON.stringify(data))]) {
      validate(written);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it.each([
    ["an unknown field", { title: 1 }, "/title"],
    ["an unknown key", { titel: "x" }, ""],
    ["an unknown region", { targets: { aws: { region: "tokyo", account: "123456789012" } } }, "/targets/aws/region"],
  ])("refuses %s", async (_, change, place) => {
    validate({ ...(await designOf("todo")), ...change });
    expect((validate.errors ?? []).map((one) => one.instancePath)).toContain(place);
  });

  it("gives defaults as a design would write them", () => {
    expect(JSON.stringify(schema)).not.toMatch(/"default":\{"(seconds|mebibytes|gibibytes|percent)"/);
  });
});
