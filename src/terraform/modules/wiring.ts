import { call, isExpression, mapChildren, type Expression, type Reference, type Value } from "../expression.ts";
import { typeAt } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { findAttribute } from "../schema.ts";
import { contains, type EnvironmentSet } from "./environment-set.ts";
import { joinWords, noun, plural, sentence, words } from "./naming.ts";
import type { Presence } from "./presence.ts";
import type { VariableTable } from "./variables.ts";

/** An output that another module or the root asks for. */
export interface ModuleOutput {
  readonly name: string;
  readonly description: string;
  /** As seen inside the module that gives it. */
  readonly value: Value;
}

/** Outputs and data sources that the modules need of each other, gathered while references are rewritten. */
export class Wiring {
  readonly #outputs = new Map<string, Map<string, ModuleOutput>>();
  readonly #shared = new Map<string, Set<string>>();

  constructor(
    private readonly presence: Presence,
    private readonly schemas: Schemas,
  ) {}

  outputsOf(area: string): readonly ModuleOutput[] {
    return [...(this.#outputs.get(area)?.values() ?? [])];
  }

  /** Data sources without arguments (`data.aws_region.current`) that a module mentions. */
  sharedDataOf(area: string): readonly string[] {
    return [...(this.#shared.get(area) ?? [])].sort();
  }

  addOutput(area: string, output: ModuleOutput): void {
    const outputs = this.#outputs.get(area) ?? new Map<string, ModuleOutput>();
    outputs.set(output.name, output);
    this.#outputs.set(area, outputs);
  }

  /** Rewrites the references of a value for the module it stands in. `where` is where the value is used. */
  rewrite(value: Value, area: string, where: EnvironmentSet, variables: VariableTable): Value {
    if (isExpression(value) && (value.$ === "if" || value.$ === "for")) {
      const inside = narrowed(where, value.$ === "if" ? value.condition : value.when, variables);
      const inner = value.$ === "if" ? value.then : value.in;
      return mapChildren(value, (child) => this.rewrite(child, area, child === inner ? inside : where, variables));
    }
    const mapped = mapChildren(value, (inner) => this.rewrite(inner, area, where, variables));
    return isExpression(mapped) ? this.#rewriteOne(mapped, area, where, variables) : mapped;
  }

  #rewriteOne(expression: Expression, area: string, where: EnvironmentSet, variables: VariableTable): Value {
    if (expression.$ === "param") {
      this.#parameter(expression.name, variables);
      return expression;
    }
    if (expression.$ !== "ref") return expression;
    const home = this.presence.areaOf(expression.to);
    if (home === undefined) {
      if (expression.to.startsWith("module.")) return this.#fromCall(expression, area, variables);
      if (!expression.to.startsWith("data.")) throw new Error(`reference to unknown resource ${expression.to}`);
      const shared = this.#shared.get(area) ?? new Set<string>();
      this.#shared.set(area, shared.add(expression.to));
      return expression;
    }
    if (home === area) return this.#local(expression, where);
    return this.#across(expression, home, area, where, variables);
  }

  /** What a call gives, handed on by the root. */
  #fromCall(reference: Reference, area: string, variables: VariableTable): Value {
    const label = reference.to.slice("module.".length);
    const optional = !contains(this.presence.ofCall(label), this.presence.ofArea(area));
    return { $: "var", name: variables.given(reference, joinWords(label, ...reference.path.map(String)), optional) };
  }

  /** What the root takes from a module to hand it to a call. */
  atRoot(reference: Reference): Value {
    const home = this.presence.areaOf(reference.to);
    if (home === undefined) return reference;
    return { $: "raw", code: `module.${home}.${this.#give(reference, home).name}` };
  }

  #parameter(name: string, variables: VariableTable): void {
    for (const graph of this.presence.graphs) {
      const parameter = graph.parameters[name];
      if (parameter) {
        variables.parameter(name, parameter.type, parameter.description);
        return;
      }
    }
    throw new Error(`unknown parameter ${name}`);
  }

  /** A counted resource is a list of none or one. */
  #local(reference: Reference, where: EnvironmentSet): Value {
    if (reference.key !== undefined || !this.presence.counted(reference.to)) return reference;
    if (contains(this.presence.of(reference.to), where)) return { ...reference, key: 0 };
    return call("one", { $: "raw", code: `${reference.to}[*]${attributePath(reference.path)}` });
  }

  #across(reference: Reference, home: string, area: string, where: EnvironmentSet, variables: VariableTable): Value {
    const { name, description, homeSet } = this.#give(reference, home);
    const optional =
      !contains(homeSet, this.presence.ofArea(area)) ||
      (this.presence.counted(reference.to) && !contains(this.presence.of(reference.to), where));
    const type = this.#typeOf(reference);
    return {
      $: "var",
      name: variables.wire(name, type, description, { area: home, output: name, origin: reference }, optional),
    };
  }

  #give(reference: Reference, home: string): { name: string; description: string; homeSet: EnvironmentSet } {
    const { name, description } = nameOf(reference);
    const homeSet = this.presence.ofArea(home);
    const own: Value =
      reference.key === undefined || !this.presence.isForEach(reference.to)
        ? this.#local(reference, homeSet)
        : this.presence.of(reference.to) === homeSet || reference.key === "*"
          ? reference
          : call("try", reference, null);
    this.addOutput(home, { name, description, value: own });
    return { name, description, homeSet };
  }

  #typeOf(reference: Reference): string {
    const { mode, type } = typeAt(reference.to);
    const schema = this.schemas.schemaOf(mode, type);
    const found = schema && findAttribute(schema, reference.path);
    const single = found?.kind === "attribute" ? terraformType(found.type) : "any";
    return reference.key === "*" ? `list(${single})` : single;
  }
}

/** Where a value is used that a switch guards. */
export function narrowed(
  where: EnvironmentSet,
  condition: Value | undefined,
  variables: VariableTable,
): EnvironmentSet {
  const set =
    condition !== undefined && isExpression(condition) && condition.$ === "var"
      ? variables.gateSet(condition.name)
      : undefined;
  return set === undefined ? where : where & set;
}

function terraformType(type: unknown): string {
  if (typeof type === "string") return type === "dynamic" ? "any" : type;
  if (!Array.isArray(type)) return "any";
  const [kind, inner] = type as [string, unknown];
  if (kind === "object") return "any";
  return `${kind === "set" ? "set" : kind}(${terraformType(inner)})`;
}

const attributePath = (path: Reference["path"]): string =>
  path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");

/** `api_security_group_id` for `aws_security_group.api.id`. */
function nameOf(reference: Reference): { name: string; description: string } {
  const parts = reference.to.split(".");
  const [type, resource] = parts[0] === "data" ? [parts[1] ?? "", parts[2] ?? ""] : [parts[0] ?? "", parts[1] ?? ""];
  const attribute = reference.path.filter((step) => typeof step === "string").join("_");
  const key = typeof reference.key === "string" && reference.key !== "*" ? reference.key : "";
  const last = reference.key === "*" ? plural(attribute) : attribute;
  // A data source and a resource may share type and name; their outputs must not.
  const name = joinWords(resource, noun(type), parts[0] === "data" ? "existing" : "", key, last);
  const subject = `the ${words(noun(type))} ${resource}${key === "" ? "" : ` (${key})`}`;
  return { name, description: `${sentence(words(last))} of ${subject}.` };
}
