import {
  isExpression,
  isList,
  isRecord,
  type Expression,
  type ForExpression,
  type Reference,
  type Value,
} from "../expression.ts";
import { functions } from "../evaluation/functions/functions.ts";
import { isScalar } from "../evaluation/plain.ts";
import { own, type Schemas } from "../schema.ts";
import type { Configuration, Repeated } from "./configuration.ts";
import { either, itemOf, objectOf, scalar, shapeOfBlock, shapeOfType, stepInto, type Shape } from "./shape.ts";
import { shapeOfCall } from "./shape-of-call.ts";

/** What names mean where an expression stands. */
export interface Place {
  /** `each.value`, of what is made by `for_each`. */
  readonly each?: { readonly value: Shape };
  readonly loop: Readonly<Record<string, Shape>>;
}

export const outside: Place = { loop: {} };

/** Names that are read: `var.size`, `local.zones`. */
export type Seen = (name: string) => void;

/**
 * Follows every expression of a module without arguments: what it refers to must exist in the module and in the
 * provider's schema. Within `try` and `can` nothing is wrong.
 */
export class ShapeReader {
  readonly #locals = new Map<string, Shape>();
  #quiet = 0;

  constructor(
    private readonly configuration: Configuration,
    private readonly schemas: Schemas,
    /** Outputs of the called modules, by the label of the call. */
    private readonly called: (label: string) => readonly string[] | undefined,
    private readonly report: (problem: string) => void,
    private readonly seen: Seen,
  ) {}

  read(value: Value, place: Place): Shape {
    if (isExpression(value)) return this.#expression(value, place);
    if (value === null) return { kind: "null" };
    if (isList(value))
      return { kind: "list", of: value.map((one) => this.read(one, place)).reduce(either, { kind: "null" }) };
    if (!isRecord(value)) return scalar;
    return objectOf(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.read(one, place)])));
  }

  /** What `each` and `count` are in a block. */
  repeated({ count, forEach }: Repeated): Place {
    if (count !== undefined) {
      this.read(count, outside);
      return { loop: { count: objectOf({ index: scalar }) } };
    }
    return forEach === undefined ? outside : { loop: {}, each: { value: itemOf(this.read(forEach, outside)) } };
  }

  #refuse(problem: string): Shape {
    if (this.#quiet === 0) this.report(problem);
    return undefined;
  }

  #expression(value: Expression, place: Place): Shape {
    const inner = (one: Value): Shape => this.read(one, place);
    switch (value.$) {
      case "ref":
        return this.#reference(value, place);
      case "var": {
        this.seen(`var.${value.name}`);
        const variable = own(this.configuration.variables, value.name);
        return variable ? shapeOfType(variable.type) : this.#refuse(`no variable "${value.name}"`);
      }
      case "local":
        return this.#local(value.name);
      case "each":
        if (!place.each) return this.#refuse("each stands where nothing is made by for_each");
        return value.of === "key" ? scalar : this.#walk(place.each.value, value.path);
      case "loop":
        if (!Object.hasOwn(place.loop, value.name)) return this.#refuse(`${value.name} is not known here`);
        return this.#walk(place.loop[value.name], value.path);
      case "call":
        return this.#call(value, place);
      case "if":
        inner(value.condition);
        return either(inner(value.then), inner(value.else));
      case "get":
        return this.#walk(
          inner(value.of),
          value.path.map((step) => this.#step(step, place)),
        );
      case "splat": {
        const of = inner(value.of);
        const item = of?.kind === "list" || of?.kind === "set" ? of.of : of?.kind === "null" ? undefined : of;
        return { kind: "list", of: this.#walk(item, value.path) };
      }
      case "object": {
        const items = value.entries.map((entry) => {
          inner(entry.key);
          return inner(entry.value);
        });
        return { kind: "map", of: items.reduce(either, { kind: "null" }) };
      }
      case "for":
        return this.#loop(value, place);
      case "equal":
      case "binary":
        inner(value.left);
        inner(value.right);
        return scalar;
      case "unary":
        inner(value.operand);
        return scalar;
      case "template":
        value.parts.forEach(inner);
        return scalar;
      default:
        return scalar;
    }
  }

  /** A step whose value is known by its text alone. */
  #step(step: Value, place: Place): string | number | undefined {
    if (typeof step === "string" || typeof step === "number") return step;
    this.read(step, place);
    return undefined;
  }

  #walk(shape: Shape, path: readonly (string | number | undefined)[]): Shape {
    let here = shape;
    for (const step of path) {
      const next = stepInto(here, step);
      if ("problem" in next) return this.#refuse(next.problem);
      here = next.shape;
    }
    return here;
  }

  #local(name: string): Shape {
    this.seen(`local.${name}`);
    const value = own(this.configuration.locals, name);
    if (value === undefined) return this.#refuse(`no local "${name}"`);
    if (!this.#locals.has(name)) {
      this.#locals.set(name, undefined);
      // Its own problems are told where it stands.
      this.#quiet++;
      this.#locals.set(name, this.read(value, outside));
      this.#quiet--;
    }
    return this.#locals.get(name);
  }

  #call(value: Extract<Expression, { $: "call" }>, place: Place): Shape {
    const { name, args, expand } = value;
    const tries = name === "try" || name === "can";
    if (tries) this.#quiet++;
    const shapes = args.map((one) => this.read(one, place));
    if (tries) this.#quiet--;
    if (name === "can") return scalar;
    if (name === "try") return shapes.reduce(either, { kind: "null" });
    if (!Object.hasOwn(functions, name) && !name.startsWith("file")) return this.#refuse(`no function "${name}" here`);
    return shapeOfCall(name, shapes, expand === true);
  }

  #loop(value: ForExpression, place: Place): Shape {
    const source = this.read(value.in, place);
    const item = itemOf(source);
    const key = source?.kind === "set" ? item : scalar;
    const variables = value.names.length > 1 ? [key, item] : [item];
    const bound = Object.fromEntries(value.names.map((name, index) => [name, variables[index]]));
    const within = { ...place, loop: { ...place.loop, ...bound } };
    if (value.keyAs !== undefined) this.read(value.keyAs, within);
    if (value.when !== undefined) this.read(value.when, within);
    const made = this.read(value.valueAs, within);
    if (value.keyAs === undefined) return { kind: "list", of: made };
    return { kind: "map", of: value.group ? { kind: "list", of: made } : made };
  }

  #reference({ to, key, path }: Reference, place: Place): Shape {
    this.seen(to);
    const at = key === undefined ? path : [this.#step(key, place), ...path];
    const label = to.startsWith("module.") ? to.slice("module.".length) : undefined;
    const block = label === undefined ? own(this.configuration.resources, to) : own(this.configuration.calls, label);
    if (!block) return this.#refuse(`no ${to}`);
    const one = label === undefined ? this.#resource(to) : this.#outputs(label);
    const whole: Shape =
      block.count !== undefined
        ? { kind: "list", of: one }
        : block.forEach !== undefined
          ? { kind: "map", of: one }
          : one;
    const [step] = at;
    if (block.count !== undefined && isScalar(step) && typeof step === "string")
      return this.#refuse(`${to} is made by count: an index is missing`);
    if (block.forEach !== undefined && key === undefined && path.length > 0)
      return this.#refuse(`${to} is made by for_each: a key is missing`);
    return this.#walk(whole, at);
  }

  #resource(to: string): Shape {
    const block = own(this.configuration.resources, to);
    const schema = block && this.schemas.schemaOf(block.mode, block.type);
    return schema && shapeOfBlock(schema);
  }

  #outputs(label: string): Shape {
    const names = this.called(label);
    return names && { kind: "object", names, member: () => undefined };
  }
}
