import { canonical, isRecord, type Reference, type Value } from "../expression.ts";
import { environmentsOf, includes, type EnvironmentSet } from "./environment-set.ts";
import { joinWords, sentence, words } from "./naming.ts";
import { typeOf, validationOf, type Validation } from "./variable-type.ts";
import { compareText } from "../../text/order.ts";

/** Where the root module takes a variable's value from. */
export type VariableSource =
  /** One value an environment, from its `.tfvars`; `undefined` where the module is not called. */
  | { readonly kind: "values"; readonly values: readonly (Value | undefined)[] }
  /** The root variable of the same meaning. */
  | { readonly kind: "parameter"; readonly parameter: string }
  /** An output of another module; `origin` is what it gives, in the terms of a graph. */
  /** An output of a call in the root. */
  | { readonly kind: "call"; readonly reference: Reference }
  | { readonly kind: "wire"; readonly area: string; readonly output: string; readonly origin: Reference };

export interface ModuleVariable {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Present when the variable may be left out. */
  readonly default?: Value;
  readonly validation?: Validation;
  readonly source: VariableSource;
}

export interface ValuePlace {
  /** Names that tell what the value is for, most telling last: `["api", "memory"]`. */
  readonly names: readonly string[];
  /** Type of the resource, to tell two apart that have the same name. */
  readonly noun: string;
  readonly component: string;
}

/** The input variables of one module, without two names for one thing or one name for two. */
export class VariableTable {
  readonly #byName = new Map<string, ModuleVariable>();
  readonly #byUse = new Map<string, string>();

  readonly #gates = new Map<string, EnvironmentSet>();

  /** Environments in which a switch is on. */
  gateSet(name: string): EnvironmentSet | undefined {
    return this.#gates.get(name);
  }

  /** All of a module that the environments in `where` call; what one of them has no value for may be left out. */
  allIn(where: EnvironmentSet): readonly ModuleVariable[] {
    return [...this.#byName.values()]
      .map((variable) => withDefault(variable, where))
      .sort((a, b) => compareText(a.name, b.name));
  }

  /** A variable for a value that differs between environments. */
  differing(values: readonly (Value | undefined)[], place: ValuePlace, asMap: boolean): string {
    const last = place.names.at(-1) ?? "value";
    const content = values.map((value) => canonical(value)).join("|");
    // A text that differs in the same way within one component means the same thing; a number need not.
    const text = values.every((value) => value === undefined || typeof value === "string");
    const use = text ? `${place.component}|${content}` : `${place.component}|${last}|${content}`;
    const known = this.#byUse.get(use);
    if (known !== undefined) return known;
    const name = this.#free(
      joinWords(...place.names),
      joinWords(place.names[0] ?? "", place.noun, ...place.names.slice(1)),
    );
    const given = values.filter((value): value is Value => value !== undefined);
    const records = given.filter((value) => value !== null);
    const map =
      asMap ||
      (records.length > 0 && records.every(isRecord) && !records.every((one) => sameKeys(one, records[0] as Value)));
    const validation = validationOf(name, given);
    this.#add(use, {
      name,
      type: typeOf(given, map),
      description: `${sentence(words(place.names.slice(1).join(" ")))} of the ${words(place.noun)} of ${place.names[0] ?? ""}.`,
      ...(given.includes(null) ? { default: null } : {}),
      ...(validation ? { validation } : {}),
      source: { kind: "values", values },
    });
    return name;
  }

  /** A switch that is true in some environments only. */
  gate(values: readonly (boolean | undefined)[], subject: string, what: string): string {
    const use = `gate|${subject}|${values.map(String).join("|")}`;
    const known = this.#byUse.get(use);
    if (known !== undefined) return known;
    const name = this.#free(`${subject}_enabled`, `${subject}_${joinWords(what)}_enabled`);
    this.#gates.set(
      name,
      environmentsOf(values, (value) => value === true),
    );
    this.#add(use, {
      name,
      type: "bool",
      description: `Whether this environment has ${what}.`,
      source: { kind: "values", values },
    });
    return name;
  }

  parameter(name: string, type: string, description: string): void {
    if (this.#byName.has(name)) return;
    this.#add(`param|${name}`, { name, type, description, source: { kind: "parameter", parameter: name } });
  }

  wire(
    name: string,
    type: string,
    description: string,
    from: { readonly area: string; readonly output: string; readonly origin: Reference },
    optional: boolean,
  ): string {
    const { area, output } = from;
    const use = `wire|${area}|${output}`;
    const known = this.#byUse.get(use);
    if (known !== undefined) return known;
    const free = this.#free(name, joinWords(area, name));
    this.#add(use, {
      name: free,
      type,
      description,
      ...(optional ? { default: type.startsWith("list") ? [] : null } : {}),
      source: { kind: "wire", ...from },
    });
    return free;
  }

  /** A variable for what a call gives. */
  given(reference: Reference, name: string, optional: boolean): string {
    const use = `call|${canonical(reference)}`;
    const known = this.#byUse.get(use);
    if (known !== undefined) return known;
    const free = this.#free(name);
    this.#add(use, {
      name: free,
      type: "any",
      description: `${sentence(words(reference.path.join("_")))} of ${reference.to}.`,
      ...(optional ? { default: null } : {}),
      source: { kind: "call", reference },
    });
    return free;
  }

  #free(...candidates: readonly string[]): string {
    for (const candidate of candidates) if (!this.#byName.has(candidate)) return candidate;
    const base = candidates.at(-1) ?? "value";
    for (let number = 2; ; number++) if (!this.#byName.has(`${base}_${number}`)) return `${base}_${number}`;
  }

  #add(use: string, variable: ModuleVariable): void {
    this.#byName.set(variable.name, variable);
    this.#byUse.set(use, variable.name);
  }
}

/** Something that is missing in a whole environment, such as a block, leaves the variables within it without a value. */
function withDefault(variable: ModuleVariable, where: EnvironmentSet): ModuleVariable {
  const { source, validation, ...rest } = variable;
  if (source.kind !== "values") return variable;
  const values = source.values.map((value, index) => (value === undefined && includes(where, index) ? null : value));
  if (!values.some((value, index) => value !== source.values[index])) return variable;
  const given = values.filter((value): value is Value => value !== undefined);
  const nullable = validation && validationOf(variable.name, given);
  return { ...rest, default: null, ...(nullable ? { validation: nullable } : {}), source: { kind: "values", values } };
}

const sameKeys = (a: Value, b: Value): boolean =>
  isRecord(a) && isRecord(b) && canonical(Object.keys(a).sort()) === canonical(Object.keys(b).sort());
