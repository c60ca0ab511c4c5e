import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSchemas } from "../src/terraform/schema.ts";
import { moduleFolders } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import { parseHcl } from "../src/terraform/hcl/syntax.ts";
import { awsUniqueness } from "../src/terraform/uniqueness/aws.ts";
import { googleUniqueness } from "../src/terraform/uniqueness/google.ts";

const schemas = await loadSchemas(["aws", "google", "google-beta"]);
const rows = { ...awsUniqueness, ...googleUniqueness };
const emitted = [
  ...new Set(
    moduleFolders(resolve(import.meta.dirname, "../src")).flatMap(({ files }) =>
      Object.entries(files).flatMap(([file, text]) =>
        file.endsWith(".tf")
          ? parseHcl(text).flatMap((item) =>
              item.kind === "block" && item.type === "resource" ? [item.labels[0] ?? ""] : [],
            )
          : [],
      ),
    ),
  ),
].filter((type) => /^(aws|google)_/.test(type));

describe("what is known of names", () => {
  it("is known of every type that a module makes, and of no other", () => {
    expect(emitted.filter((type) => !Object.hasOwn(rows, type))).toEqual([]);
    // No module of the project makes a parameter, since every plan would read it; kinds of others may.
    const known = [...emitted, "aws_ssm_parameter"];
    expect(Object.keys(rows).filter((type) => !known.includes(type))).toEqual([]);
    expect(emitted.length).toBeGreaterThan(150);
  });

  it("names arguments that the types have", () => {
    const wrong = Object.entries(rows).flatMap(([type, row]) =>
      "by" in row
        ? row.by.filter((name) => !schemas.schemaOf("managed", type)?.a[name]).map((name) => `${type}.${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("has a page of the provider for each name that can be taken", () => {
    const wrong = Object.entries(rows).filter(
      ([, row]) =>
        "by" in row && !/^https:\/\/(docs\.aws\.amazon|cloud\.google|firebase\.google)\.com\//.test(row.source),
    );
    expect(wrong.map(([type]) => type)).toEqual([]);
  });
});
