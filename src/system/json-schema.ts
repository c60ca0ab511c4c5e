import * as z from "zod";
import { defaultOf } from "../design/schema/describe.ts";
import { componentSchema } from "./components.ts";
import { designSchema } from "./design-schema.ts";
import type { Kinds } from "./kind-language.ts";

type Json = Record<string, unknown>;

/** The JSON Schema of designs in YAML or JSON, made from the schemas that validate them. */
export function jsonSchema(kinds: Kinds): Json {
  const shared = new Definitions();
  const top = plain(designSchema(kinds));
  const properties = top.properties as Record<string, Json>;
  const components = Object.values(kinds).map((kind) => shared.name(shared.wrapFields(plain(componentSchema(kind)))));
  const fields = Object.entries(properties).map(([name, schema]) => [name, shared.withEach(schema)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sekkei design",
    type: "object",
    required: top.required,
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      ...(Object.fromEntries(fields) as Json),
      components: {
        description: properties.components?.description,
        type: "object",
        additionalProperties: { oneOf: components },
      },
    },
    $defs: shared.all,
  };
}

function plain(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // What only our own pages read; strict validators refuse words that they do not know.
      for (const word of ["ja", "source", "reference", "form", "example"]) Reflect.deleteProperty(jsonSchema, word);
      if ("default" in jsonSchema && zodSchema instanceof z.ZodType) jsonSchema.default = defaultOf(zodSchema);
    },
  }) as Json;
  delete made.$schema;
  return made;
}

/** Parts of the schema that stand in it more than once: a value may be itself or `$each` of itself. */
class Definitions {
  readonly all: Json = {};
  readonly #names = new Map<string, string>();

  /** A reference to a part; equal parts share one definition. */
  name(schema: Json): Json {
    const text = JSON.stringify(schema);
    if (text.length < 60) return schema;
    const known = this.#names.get(text) ?? `part${this.#names.size + 1}`;
    this.#names.set(text, known);
    this.all[known] = schema;
    return { $ref: `#/$defs/${known}` };
  }

  /** Any value may be given per environment or per target instead. */
  withEach(schema: Json): Json {
    const { description, ...rest } = this.wrapFields(schema);
    const value = this.name(rest);
    const each = { anyOf: [value, { type: "null" }, { type: "object", required: ["$each"] }] };
    return {
      ...(description === undefined ? {} : { description }),
      anyOf: [
        value,
        {
          type: "object",
          required: ["$each"],
          additionalProperties: false,
          properties: { $each: { type: "object", additionalProperties: each } },
        },
      ],
    };
  }

  wrapFields(schema: Json): Json {
    const copy: Json = { ...schema };
    const properties = copy.properties as Record<string, Json> | undefined;
    if (properties) {
      copy.properties = Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, "const" in inner ? inner : this.withEach(inner)]),
      );
    }
    for (const field of ["additionalProperties", "items"] as const) {
      if (typeof copy[field] === "object" && !Array.isArray(copy[field]))
        copy[field] = this.withEach(copy[field] as Json);
    }
    for (const union of ["anyOf", "oneOf"] as const) {
      if (Array.isArray(copy[union])) copy[union] = (copy[union] as Json[]).map((option) => this.wrapFields(option));
    }
    return copy;
  }
}
