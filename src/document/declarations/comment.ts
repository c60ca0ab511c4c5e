import type { z } from "zod";
import { defaultOf, described, lengthText, numberText, unitOf } from "../../design/schema/describe.ts";
import type { Text } from "../../text/text.ts";
import { definition, unwrap } from "../../design/schema/inspect.ts";

/** A JSDoc comment, indented for a member of an interface. */
export function comment(lines: readonly string[], indent = "  "): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`), `${indent} */`].join(
    "\n",
  );
}

/** What is said of a field on hover: its meaning in both languages, what may be written, default, source. */
export function fieldComment(schema: z.ZodType): string {
  const { description = "", ja, source } = described(schema);
  const value = valueText(schema);
  const standard = defaultOf(schema);
  const tags = [
    ...(standard === undefined ? [] : [`@default ${JSON.stringify(standard)}`]),
    ...(source === undefined ? [] : [`@see ${source}`]),
  ];
  return comment([
    description,
    ...(ja === undefined ? [] : ["", ja]),
    ...(value === "" ? [] : ["", `${value[0]?.toUpperCase() ?? ""}${value.slice(1)}.`]),
    ...(tags.length > 0 ? ["", ...tags] : []),
  ]);
}

/** Both languages, one paragraph each. */
export const bothLanguages = (text: Text): readonly string[] => [text.en, "", text.ja];

/** What may be written, beyond what the type says: unit, range, length, spelling. */
export function valueText(schema: z.ZodType): string {
  const here = unwrap(schema);
  const unit = unitOf(here);
  // What would end the comment cannot stand in it.
  const examples = ((here.meta()?.examples ?? []) as readonly unknown[]).filter((one) => !String(one).includes("*/"));
  const like =
    examples.length === 0
      ? ""
      : `, such as ${examples
          .slice(0, 2)
          .map((one) => `\`${JSON.stringify(one)}\``)
          .join(" or ")}`;
  if (unit) {
    const range = [...(unit.min ? [`from ${unit.min}`] : []), ...(unit.max ? [`to ${unit.max}`] : [])].join(" ");
    return `${unit.title}${range === "" ? "" : `, ${range}`}${like}`;
  }
  const def = definition(here);
  switch (def.type) {
    case "number":
      return numberText(here) + like;
    case "string": {
      const length = lengthText(here);
      return length === "" && like === "" ? "" : `text${length === "" ? "" : ` of ${length}`}${like}`;
    }
    case "array":
    case "record": {
      const inner = def.element ?? def.valueType;
      return [def.type === "array" ? lengthText(here) : "", inner ? each(valueText(inner)) : ""]
        .filter((one) => one !== "")
        .join("; ");
    }
    case "tuple":
      return (def.items ?? []).map(valueText).join("; then ");
    case "union":
      return [...new Set((def.options ?? []).map(valueText))].filter((one) => one !== "").join("; or ");
    default:
      return "";
  }
}

const each = (text: string): string => (text === "" ? "" : `each: ${text}`);
