import { isExpression, isList, isRecord, type Reference, type Value } from "../expression.ts";
import type { Found } from "../schema.ts";
import type { Knowledge } from "./functions/define.ts";
import { givesScalar, givesValue } from "./functions/functions.ts";
import type { Scope } from "./scope.ts";

/** What can be told of values that are expressions still. */
export function knowledgeOf(scope: Scope): Knowledge {
  const found = (reference: Reference): Found | undefined => scope.attribute?.(reference);
  return {
    isScalar(value) {
      if (!isExpression(value)) return value === null ? undefined : !isList(value) && !isRecord(value);
      switch (value.$) {
        case "template":
        case "param":
        case "raw":
        case "equal":
        case "binary":
        case "unary":
          return true;
        case "call":
          return givesScalar(value.name);
        case "ref": {
          if (value.path.length === 0) return undefined;
          const attribute = found(value);
          if (attribute === undefined) return undefined;
          return attribute.kind === "attribute" && typeof attribute.type === "string"
            ? attribute.type === "dynamic"
              ? undefined
              : true
            : false;
        }
        case "for":
        case "splat":
        case "object":
          return false;
        default:
          return undefined;
      }
    },
    isPresent(value) {
      if (value === null || value === "") return false;
      if (isNeverNull(value)) return !isExpression(value) || value.$ !== "template" || hasText(value.parts);
      if (!isExpression(value) || value.$ !== "ref") return false;
      const attribute = found(value);
      // Only the provider sets it, and it always does: an ARN, an id.
      return attribute?.kind === "attribute" && /^[cs]+$/.test(attribute.flags);
    },
  };
}

const hasText = (parts: readonly Value[]): boolean => parts.some((part) => typeof part === "string" && part !== "");

/** Whether a value surely is not null, as Terraform can tell before it knows it. */
export function isNeverNull(value: Value): boolean {
  if (!isExpression(value)) return value !== null;
  switch (value.$) {
    case "call":
      return givesValue(value.name);
    case "ref":
      return value.path.length === 0;
    case "if":
      return isNeverNull(value.then) && isNeverNull(value.else);
    case "template":
    case "for":
    case "splat":
    case "object":
    case "equal":
    case "binary":
    case "unary":
    case "raw":
    case "param":
      return true;
    default:
      return false;
  }
}
