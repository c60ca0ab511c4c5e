import type { Value } from "../../expression.ts";
import { isExpression, isRecord } from "../../expression.ts";
import { isIdentifier } from "../../hcl/escape.ts";
import { inline } from "../../hcl/inline.ts";

const SCALARS: Readonly<Record<string, string>> = { string: "string", number: "number", bool: "boolean" };

/** The TypeScript type of what a variable of this type takes. Throws where the type is none. */
export function inputType(type: Value, indent: string): string {
  const inner = itemType(type, indent);
  return inner === "Value" || /^(?:List|Map)Argument</.test(inner) ? inner : `Argument<${inner}>`;
}

/** A type inside a list, map or object, where the surrounding type adds `Expression`. */
function itemType(type: Value, indent: string): string {
  if (isExpression(type) && type.$ === "raw") {
    if (type.code === "any") return "Value";
    const scalar = SCALARS[type.code];
    if (scalar !== undefined) return scalar;
  }
  if (isExpression(type) && type.$ === "call") {
    const [of] = type.args;
    if (of !== undefined && (type.name === "list" || type.name === "set"))
      return `ListArgument<${itemType(of, indent)}>`;
    if (of !== undefined && type.name === "map") return `MapArgument<${itemType(of, indent)}>`;
    if (type.name === "tuple" && Array.isArray(of))
      return `readonly [${(of as readonly Value[]).map((item) => inputType(item, indent)).join(", ")}]`;
    if (type.name === "object" && of !== undefined && isRecord(of)) return objectType(of, indent);
  }
  throw new TypeError(`"${inline(type)}" is no type`);
}

function objectType(members: Readonly<Record<string, Value>>, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(members).map(([name, type]) => {
    const optional = isExpression(type) && type.$ === "call" && type.name === "optional" ? type.args : undefined;
    const written = inputType(optional?.[0] ?? type, inner);
    const otherwise = optional?.[1];
    const key = isIdentifier(name) ? name : JSON.stringify(name);
    return `${otherwise === undefined ? "" : docComment([defaultTag(otherwise)], inner)}${inner}readonly ${key}${optional === undefined ? `: ${written} | null` : `?: ${written} | null | undefined`};\n`;
  });
  return lines.length === 0 ? "Readonly<Record<string, never>>" : `{\n${lines.join("")}${indent}}`;
}

/** The default of a variable, for its comment; a long one is not shown. */
export function defaultTag(value: Value): string {
  const text = inline(value);
  return text.length > 80 || text.includes("\n") ? "" : `@default ${text}`;
}

/** A comment that an editor shows; "" when there is nothing to say. */
export function docComment(lines: readonly string[], indent: string): string {
  const text = lines
    .filter((line) => line !== "")
    .join("\n")
    .replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${text
    .split("\n")
    .map((line) => `${indent} * ${line}`.trimEnd())
    .join("\n")}\n${indent} */\n`;
}
