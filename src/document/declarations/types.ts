import type { z } from "zod";
import { mayBeAbsent, unitOf } from "../../design/schema/describe.ts";
import { definition, unwrap } from "../../design/schema/inspect.ts";
import { comment, fieldComment } from "./comment.ts";

/** `input`: as a design writes it. `config`: as a system holds it, validated and with defaults. */
export type Side = "input" | "config";

type Shape = Readonly<Record<string, z.ZodType>>;

export interface InterfaceOptions {
  /** Lines of its own comment. */
  readonly says?: readonly string[];
  /** Members that no schema describes, as text. */
  readonly members?: readonly string[];
  /** What it extends. */
  readonly parent?: string;
  /** A field that is left to others. */
  readonly without?: string;
  /** Fields that cannot be given per environment: environments follow from them. */
  readonly fixed?: ReadonlySet<string>;
}

/** What types of designs depend on: the kinds of its components, and what an `each` may name. */
const parameters = [
  { name: "Keys", bound: "KindsByKey" },
  { name: "Names", bound: "string" },
] as const;

const listed = (items: readonly string[]): string => (items.length === 0 ? "" : `<${items.join(", ")}>`);

/** Writes schemas as TypeScript interfaces; objects inside of others get a name of their own. */
export class Interfaces {
  readonly #texts = new Map<string, string>();
  /** Types of units that were used, by name. */
  readonly units = new Set<string>();

  constructor(readonly side: Side) {}

  get text(): string {
    return [...this.#texts.values()].join("\n\n");
  }

  /** Adds an interface and gives the type that refers to it. */
  add(name: string, shape: Shape, options: InterfaceOptions = {}): string {
    const own = Object.entries(shape)
      .filter(([field]) => field !== options.without)
      .map(([field, schema]) => this.#member(name, field, schema, options.fixed?.has(field) ?? false));
    const body = [...(options.members ?? []), ...own].join("\n");
    const code = `${body}${options.parent ?? ""}`.replace(/\/\*\*.*?\*\//gs, "");
    const needed = parameters.filter(({ name: one }) => new RegExp(`\\b${one}\\b`).test(code));
    const full = this.#free(`${name}${this.side === "input" ? "Input" : "Config"}`);
    const head = options.says ? `${comment(options.says, "")}\n` : "";
    const title = `${full}${listed(needed.map(({ name: one, bound }) => `${one} extends ${bound}`))}${options.parent ? ` extends ${options.parent}` : ""}`;
    this.#texts.set(full, `${head}export interface ${title} {\n${body}\n}`);
    return `${full}${listed(needed.map(({ name: one }) => one))}`;
  }

  /** A name that no other interface has: the second object of a union gets a number. */
  #free(name: string, nth = 1): string {
    const tried = nth === 1 ? name : `${name}${nth}`;
    return this.#texts.has(tried) ? this.#free(name, nth + 1) : tried;
  }

  #member(owner: string, field: string, schema: z.ZodType, fixed: boolean): string {
    const type = this.type(schema, `${owner}${capital(field)}`);
    const absent = this.side === "input" ? mayBeAbsent(schema) : schema._zod.optout === "optional";
    const written = this.side === "input" ? `readonly ${key(field)}` : key(field);
    return `${fieldComment(schema)}\n  ${written}${absent ? "?" : ""}: ${fixed ? type : this.#authored(type)}${absent ? " | undefined" : ""};`;
  }

  /** A value that a design may give per environment or per target. */
  #authored(type: string): string {
    return this.side === "input" ? `Authored<${type}, Names>` : type;
  }

  /** The type of a schema; `name` is for the objects in it. */
  type(schema: z.ZodType, name: string): string {
    const here = unwrap(schema);
    const unit = unitOf(here);
    if (unit) {
      const type = this.side === "input" ? unit.types.text : unit.types.value;
      this.units.add(type);
      return type;
    }
    const reference = here.meta()?.reference as readonly string[] | undefined;
    if (reference && this.side === "input") {
      const kinds = reference.map((kind) => JSON.stringify(kind)).join(" | ");
      return `KeyOf<Keys${kinds === "" ? "" : `, ${kinds}`}>`;
    }
    const def = definition(here) as ReturnType<typeof definition> & {
      entries?: Readonly<Record<string, string>>;
      values?: readonly unknown[];
    };
    switch (def.type) {
      case "string":
      case "number":
      case "boolean":
      case "unknown":
        return def.type;
      case "literal":
        return (def.values ?? []).map((value) => JSON.stringify(value)).join(" | ");
      case "enum":
        return Object.values(def.entries ?? {})
          .map((value) => JSON.stringify(value))
          .join(" | ");
      case "union":
        return [...new Set((def.options ?? []).map((option) => this.type(option, name)))].join(" | ");
      case "array":
        return this.side === "input"
          ? `readonly ${this.#authored(this.#inner(def.element, name))}[]`
          : `(${this.#inner(def.element, name)})[]`;
      case "tuple":
        return `${this.side === "input" ? "readonly " : ""}[${(def.items ?? []).map((item) => this.#authored(this.type(item, name))).join(", ")}]`;
      case "record":
        return this.#record(here, name);
      case "object":
        return this.add(name, def.shape ?? {});
      default:
        throw new Error(`${name}: no declaration is known for "${def.type}"`);
    }
  }

  /** Keys are any text, or some of a list. */
  #record(schema: z.ZodType, name: string): string {
    const { keyType, valueType } = definition(schema);
    const value = this.#authored(this.#inner(valueType, name));
    const key = keyType ? this.type(keyType, name) : "string";
    const record = (of: string): string =>
      key === "string" ? `Record<string, ${of}>` : `Partial<Record<${key}, ${of}>>`;
    // `each` of two maps with different keys: TypeScript adds the other's keys to each, as undefined.
    return this.side === "input" ? `Readonly<${record(`${value} | undefined`)}>` : record(value);
  }

  #inner(schema: z.ZodType | undefined, name: string): string {
    if (!schema) throw new Error(`${name}: a list or map without a type of what is in it`);
    return this.type(schema, name);
  }
}

export const capital = (name: string): string => `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;

const key = (name: string): string => (/^[a-zA-Z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
