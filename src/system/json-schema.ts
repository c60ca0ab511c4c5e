import { z } from "zod";
import { componentSchema } from "./components.ts";
import { designSchema } from "./design-schema.ts";
import type { Kinds } from "./resolve.ts";

type Json = { [key: string]: unknown };

/** The JSON Schema of designs in YAML or JSON, made from the schemas that validate them. */
export function jsonSchema(kinds: Kinds): Json {
  const top = plain(designSchema);
  const properties = top["properties"] as Record<string, Json>;
  const components = Object.values(kinds).map((kind) => wrapFields(plain(componentSchema(kind))));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sekkei design",
    type: "object",
    required: top["required"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      ...Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, withEach(schema)])),
      components: {
        description: properties["components"]?.["description"],
        type: "object",
        additionalProperties: { oneOf: components },
      },
    },
  };
}

function plain(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
  delete made["$schema"];
  return made;
}

/** Any value may be given per environment or per target instead. */
function withEach(schema: Json): Json {
  const inner = wrapFields(schema);
  const { description, ...rest } = inner;
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: [
      rest,
      {
        type: "object",
        required: ["$each"],
        additionalProperties: false,
        properties: {
          $each: {
            type: "object",
            additionalProperties: { anyOf: [rest, { type: "null" }, { type: "object", required: ["$each"] }] },
          },
        },
      },
    ],
  };
}

function wrapFields(schema: Json): Json {
  const copy: Json = { ...schema };
  delete copy["ja"];
  const properties = copy["properties"] as Record<string, Json> | undefined;
  if (properties)
    copy["properties"] = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, "const" in inner ? inner : withEach(inner)]),
    );
  if (typeof copy["additionalProperties"] === "object")
    copy["additionalProperties"] = withEach(copy["additionalProperties"] as Json);
  if (typeof copy["items"] === "object") copy["items"] = withEach(copy["items"] as Json);
  for (const union of ["anyOf", "oneOf"] as const) {
    if (Array.isArray(copy[union])) copy[union] = (copy[union] as Json[]).map(wrapFields);
  }
  return copy;
}
