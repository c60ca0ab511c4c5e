import { canonical, isExpression, isList, isRecord, type BinaryOperator, type Value } from "../expression.ts";
import { decimal } from "./functions/number-functions.ts";
import { isNeverNull } from "./knowledge.ts";
import { isPlain, isScalar } from "./plain.ts";
import { refuse } from "./refused.ts";
import { bool, encoded, number, scalarText } from "./text.ts";

/** An operator on two evaluated operands; undefined while the result is not known. */
export function binary(operator: BinaryOperator, first: Value, second: Value): Value | undefined {
  const [left, right] = [encoded(first), encoded(second)];
  switch (operator) {
    case "==":
      return areEqual(left, right);
    case "!=": {
      const equal = areEqual(left, right);
      return equal === undefined ? undefined : !equal;
    }
    case "&&":
    case "||": {
      const decisive = operator === "||";
      if (isPlain(left) && bool(left) === decisive) return decisive;
      if (isPlain(right) && bool(right) === decisive) return decisive;
      return isPlain(left) && isPlain(right) ? !decisive : undefined;
    }
    default:
      return isPlain(left) && isPlain(right) ? arithmetic(operator, number(left), number(right)) : undefined;
  }
}

function arithmetic(operator: Exclude<BinaryOperator, "==" | "!=" | "&&" | "||">, left: number, right: number): Value {
  switch (operator) {
    case "+":
      return decimal(left + right);
    case "-":
      return decimal(left - right);
    case "*":
      return decimal(left * right);
    case "/":
      return right === 0 ? refuse("division by zero") : quotient(left, right);
    case "%":
      return right === 0 ? refuse("division by zero") : decimal(left % right);
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

/** Whether two values are equal; undefined while that depends on what is not known. */
function areEqual(left: Value, right: Value): boolean | undefined {
  if (isPlain(left) && isPlain(right)) return canonical(left) === canonical(right);
  if ((left === null && isNeverNull(right)) || (right === null && isNeverNull(left))) return false;
  if (isList(left) && isList(right))
    return left.length !== right.length ? false : all(left.map((item, index) => areEqual(item, right[index] ?? null)));
  if (isRecord(left) && isRecord(right)) {
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length || keys.some((key) => !Object.hasOwn(right, key))) return false;
    return all(keys.map((key) => areEqual(left[key] ?? null, right[key] ?? null)));
  }
  return isExpression(left) || isExpression(right) ? undefined : false;
}

const all = (parts: readonly (boolean | undefined)[]): boolean | undefined =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;

export function unary(operator: "!" | "-", operand: Value): Value | undefined {
  const value = encoded(operand);
  if (!isScalar(value)) return isExpression(value) ? undefined : refuse("an operand expected, not a list or map");
  return operator === "!" ? !bool(value) : -number(value);
}

/** A text of parts that are evaluated: what is known is joined. */
export function template(parts: readonly Value[]): Value {
  const [only] = parts;
  // A text that is one expression is that expression, whatever it gives.
  if (parts.length === 1 && only !== undefined && typeof only !== "string") return only;
  const made: Value[] = [];
  const push = (part: Value): void => {
    const last = made.at(-1);
    if (isExpression(part) && part.$ === "template") part.parts.forEach(push);
    else if (!isScalar(part)) {
      if (!isExpression(part)) refuse(part === null ? "null stands in a text" : "a list or map stands in a text");
      made.push(part);
    } else if (typeof last === "string") made[made.length - 1] = last + scalarText(part);
    else if (part !== "") made.push(scalarText(part));
  };
  parts.forEach(push);
  const [one] = made;
  if (one === undefined) return "";
  return made.length === 1 && typeof one === "string" ? one : { $: "template", parts: made };
}

/** A quotient that has an end in decimals, without the dust of binary fractions; any other as it is. */
function quotient(left: number, right: number): number {
  const rounded = decimal(left / right);
  return decimal(rounded * right) === left ? rounded : left / right;
}
