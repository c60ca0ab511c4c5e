import { givesScalar } from "../evaluation/functions/functions.ts";
import { either, itemOf, scalar, type Shape } from "./shape.ts";

const listOf = (of: Shape): Shape => ({ kind: "list", of });

/** What a function makes of arguments of such shapes. */
export function shapeOfCall(name: string, args: readonly Shape[], spread: boolean): Shape {
  const [first, second] = args;
  switch (name) {
    case "coalesce":
      return spread ? itemOf(args.at(-1)) : args.reduce(either, { kind: "null" });
    case "concat":
    case "setunion":
    case "setintersection":
    case "setsubtract": {
      const kind = name === "concat" ? "list" : "set";
      const lists = spread ? args.map((one, index) => (index === args.length - 1 ? itemOf(one) : one)) : args;
      return { kind, of: lists.map(itemOf).reduce(either, { kind: "null" }) };
    }
    case "compact":
    case "distinct":
    case "reverse":
    case "slice":
    case "sort":
    case "tolist":
      return listOf(itemOf(first));
    case "toset":
      return { kind: "set", of: itemOf(first) };
    case "tomap":
      return { kind: "map", of: itemOf(first) };
    case "keys":
    case "split":
    case "range":
      return listOf(scalar);
    case "values":
      return listOf(itemOf(first));
    case "element":
    case "one":
      return itemOf(first);
    case "flatten":
      return listOf(undefined);
    case "zipmap":
      return { kind: "map", of: itemOf(second) };
    case "merge":
      return spread ? itemOf(args.at(-1)) : merged(args);
    case "sensitive":
    case "nonsensitive":
      return first;
    default:
      return givesScalar(name) === true ? scalar : undefined;
  }
}

/** Objects together have the members of all; maps make a map of them. */
function merged(args: readonly Shape[]): Shape {
  const parts = args.filter((one) => one?.kind !== "null");
  if (parts.every((one) => one?.kind === "object")) {
    const holder = (name: string) => parts.findLast((one) => one.names.includes(name));
    return {
      kind: "object",
      names: [...new Set(parts.flatMap(({ names }) => names))],
      member: (name) => holder(name)?.member(name),
    };
  }
  if (parts.some((one) => one?.kind === "map"))
    return { kind: "map", of: parts.map(itemOf).reduce(either, { kind: "null" }) };
  return undefined;
}
