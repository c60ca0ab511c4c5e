import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSchemas, own, type AttributeType, type BlockSchema, type Mode } from "../terraform/schema.ts";
import { zoneTypes } from "./delegation.ts";
import { keptNames } from "../terraform/kept-names.ts";
import { lastSnapshots, lingering, retained } from "./later/after-deletion.ts";
import { changedOutside, unsteady } from "./later/changed-outside.ts";
import { takes } from "./later/deploy.ts";
import { byItself, masters } from "./later/rotate.ts";
import { lookedUp, needs, serviceAgents } from "./needs.ts";
import { readers } from "./starting.ts";

const schemas = await loadSchemas(["aws", "google", "google-beta"]);

/** What of a path is not there, through blocks and objects, whether they stand once or are lists. */
function missing(type: string, path: string, mode: Mode = "managed"): readonly string[] {
  const schema = schemas.schemaOf(mode, type);
  if (!schema) return [`${mode} ${type}`];
  return hasPath(schema, path.split(".")) ? [] : [`${type} ${path}`];
}

function hasPath(block: BlockSchema, [step = "", ...rest]: readonly string[]): boolean {
  const attribute = own(block.a, step);
  if (attribute) return inType(attribute[0], rest);
  const nested = own(block.b, step);
  return nested !== undefined && (rest.length === 0 || hasPath(nested[3], rest));
}

function inType(type: AttributeType, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (typeof type === "string") return false;
  switch (type[0]) {
    case "list":
    case "set":
      return inType(type[1], [step, ...rest]);
    case "map":
      return inType(type[1], rest);
    case "object": {
      const found = own(type[1], step);
      return found !== undefined && inType(found, rest);
    }
  }
}

describe("tables of the rehearsal name what the providers have", () => {
  it("of arguments that others change, and of what differs in every plan", () => {
    const changed = Object.entries(changedOutside).flatMap(([type, rows]) =>
      rows.flatMap(({ path }) => missing(type, path)),
    );
    expect(changed).toEqual([]);
    const wavering = Object.entries(unsteady).flatMap(([type, { attribute }]) => {
      const isData = type.startsWith("data.");
      const schema = schemas.schemaOf(isData ? "data" : "managed", type.replace("data.", ""));
      const names = Object.keys(schema?.a ?? {});
      // Each of `^(id|arn)$` is there, or something begins so.
      const wanted = attribute.source.replace(/^\^\(?|\)?\$$/g, "").split("|");
      return wanted
        .filter((one) => !names.some((name) => (attribute.source.endsWith("$") ? name === one : name.startsWith(one))))
        .map((one) => `${type} ${one}`);
    });
    expect(wavering).toEqual([]);
  });

  it("of what is left, kept and named", () => {
    const rows: readonly (readonly [type: string, path: string, mode?: Mode])[] = [
      ...Object.entries(retained),
      ...Object.entries(masters),
      ...Object.entries(zoneTypes),
      ...Object.entries(byItself).map(([type, { path }]) => [type, path] as const),
      ...Object.entries(lastSnapshots).flatMap(([type, { unless }]) =>
        ["final_snapshot_identifier", ...(unless === undefined ? [] : [unless])].map((path) => [type, path] as const),
      ),
      ...Object.entries(keptNames).flatMap(([type, { days }]) =>
        typeof days === "number" ? [] : [[type, days.argument] as const],
      ),
      ...Object.entries(needs).flatMap(([type, all]) =>
        all.flatMap(({ argument, of, by }) => [[type, argument] as const, [of, by] as const]),
      ),
      ...Object.entries(lookedUp).flatMap(([type, all]) =>
        all.flatMap(({ argument, of, by, in: place }) => [
          [type, argument, "data"] as const,
          [of, by] as const,
          ...(place === undefined ? [] : [[type, place, "data"] as const]),
        ]),
      ),
      ...Object.values(serviceAgents).map(({ of, by }) => [of, by] as const),
    ];
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.flatMap(([type, path, mode]) => missing(type, path, mode))).toEqual([]);
    const types = [...Object.keys(lingering), ...Object.keys(keptNames), ...Object.keys(takes), ...readers];
    expect(types.filter((type) => !schemas.schemaOf("managed", type))).toEqual([]);
  });

  it("and so do the places that its code looks at", () => {
    const texts = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
      .map((file) => readFileSync(resolve(import.meta.dirname, file), "utf8"));
    const named = (form: RegExp): readonly string[] => [
      ...new Set(texts.flatMap((text) => [...text.matchAll(form)].flatMap(([, found = ""]) => found))),
    ];
    const all = schemas.typesOf("managed").flatMap((type) => schemas.schemaOf("managed", type) ?? []);
    const isSomewhere = (path: string): boolean => all.some((schema) => hasPath(schema, path.split(".")));
    const paths = [...named(/\b(?:stated|has|textIs|ignores)\(\w+, "([\w.]+)"/g), ...named(/\bargs\.(\w+)/g)];
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !isSomewhere(path))).toEqual([]);
    const types = named(/["(^|]((?:aws|google)_\w+\w(?<!_))["|)$]/g);
    expect(types.length).toBeGreaterThan(30);
    // An organization may forbid what nothing here makes.
    const others = ["google_service_account_key"];
    const wrong = types.filter((type) => !type.endsWith("_") && !others.includes(type));
    expect(wrong.filter((type) => !schemas.schemaOf("managed", type) && !schemas.schemaOf("data", type))).toEqual([]);
  });
});
