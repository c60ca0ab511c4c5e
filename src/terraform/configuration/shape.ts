import { own, type AttributeType, type BlockSchema } from "../schema.ts";
import type { TypeConstraint } from "./type-constraint.ts";

/** What is known of a value without any arguments: which members it has. Undefined: it may be anything. */
export type Shape =
  | undefined
  | { readonly kind: "null" | "scalar" }
  | { readonly kind: "list" | "set" | "map"; readonly of: Shape }
  | { readonly kind: "object"; readonly names: readonly string[]; readonly member: (name: string) => Shape };

export const scalar: Shape = { kind: "scalar" };

export const objectOf = (members: Readonly<Record<string, Shape>>): Shape => ({
  kind: "object",
  names: Object.keys(members),
  member: (name) => members[name],
});

/** A resource or a block of it, with all that can be read of it. */
export function shapeOfBlock(block: BlockSchema): Shape {
  return {
    kind: "object",
    names: [...Object.keys(block.a), ...Object.keys(block.b ?? {})],
    member(name) {
      const attribute = own(block.a, name);
      if (attribute) return shapeOfAttribute(attribute[0]);
      const nested = own(block.b, name);
      if (!nested) return undefined;
      const [nesting, , , inner] = nested;
      return nesting === "single" ? shapeOfBlock(inner) : { kind: nesting, of: shapeOfBlock(inner) };
    },
  };
}

function shapeOfAttribute(type: AttributeType): Shape {
  if (type === "dynamic") return undefined;
  if (typeof type === "string") return scalar;
  if (type[0] !== "object") return { kind: type[0], of: shapeOfAttribute(type[1]) };
  const members = type[1];
  return {
    kind: "object",
    names: Object.keys(members),
    member: (name) => shapeOfAttribute(own(members, name) ?? "dynamic"),
  };
}

export function shapeOfType(type: TypeConstraint): Shape {
  if (type === "any") return undefined;
  if (typeof type === "string") return scalar;
  switch (type.kind) {
    case "tuple":
      return { kind: "list", of: undefined };
    case "object":
      return {
        kind: "object",
        names: Object.keys(type.members),
        member: (name) => shapeOfType(own(type.members, name)?.type ?? "any"),
      };
    default:
      return { kind: type.kind, of: shapeOfType(type.of) };
  }
}

/** What each item of a collection is. */
export function itemOf(shape: Shape): Shape {
  if (shape === undefined) return undefined;
  if (shape.kind === "object") return shape.names.map(shape.member).reduce(either, { kind: "null" });
  return shape.kind === "list" || shape.kind === "set" || shape.kind === "map" ? shape.of : undefined;
}

/** What a value is that may be one or the other. */
export function either(a: Shape, b: Shape): Shape {
  if (a === undefined || b === undefined) return undefined;
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  if (a.kind === "object" && b.kind === "object") {
    const same = a.names.length === b.names.length && a.names.every((name) => b.names.includes(name));
    if (!same) return undefined;
    return { kind: "object", names: a.names, member: (name) => either(a.member(name), b.member(name)) };
  }
  if ("of" in a && "of" in b && a.kind === b.kind) return { kind: a.kind, of: either(a.of, b.of) };
  return a.kind === b.kind ? a : undefined;
}

/** A step into a value: its shape, or why there is none. A step that is not known is undefined. */
export function stepInto(shape: Shape, step: string | number | undefined): { shape: Shape } | { problem: string } {
  const named = typeof step === "number" ? `item ${step}` : `"${step ?? ""}"`;
  if (shape === undefined) return { shape: undefined };
  switch (shape.kind) {
    case "map":
      return { shape: shape.of };
    case "list":
      return typeof step === "string" ? { problem: `a list has no ${named}` } : { shape: shape.of };
    case "set":
      return { problem: `a set has no ${named}` };
    case "object":
      if (step === undefined) return { shape: itemOf(shape) };
      if (typeof step === "string" && shape.names.includes(step)) return { shape: shape.member(step) };
      return { problem: `no ${named} among ${shape.names.toSorted().join(", ")}` };
    default:
      return { problem: `${shape.kind === "null" ? "null" : "a plain value"} has no ${named}` };
  }
}
