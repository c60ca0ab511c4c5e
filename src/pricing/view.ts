import { isExpression, isList, isRecord, walk, type Value } from "../terraform/expression.ts";
import type { ParameterValue, Resource } from "../terraform/graph.ts";

/** What the expressions of a resource can be resolved with. */
export interface Scope {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** Arguments of a resource, or of a block of it, with parameters filled in. */
export class View {
  constructor(
    readonly resource: Resource,
    private readonly scope: Scope,
    private readonly args: Value = resource.args,
  ) {}

  /** A value by path; a block that is a list stands for its first. Undefined where absent or null. */
  get(...path: readonly (string | number)[]): Value | undefined {
    let here: Value | undefined = resolve(this.args, this.scope);
    for (const step of path) {
      if (typeof step === "string" && here !== undefined && isList(here)) here = here[0];
      if (here !== undefined) here = resolve(here, this.scope);
      if (here === undefined || here === null) return undefined;
      if (typeof step === "number") here = isList(here) ? here[step] : undefined;
      else here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    }
    if (here === undefined || here === null) return undefined;
    return resolve(here, this.scope) ?? undefined;
  }

  text(...path: readonly (string | number)[]): string | undefined {
    const value = this.get(...path);
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return typeof value === "string" ? value : undefined;
  }

  /** A number, also when it is written as a text (`cpu = "512"`). */
  number(...path: readonly (string | number)[]): number | undefined {
    const value = this.get(...path);
    if (typeof value === "number") return value;
    return typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  }

  flag(...path: readonly (string | number)[]): boolean {
    const value = this.get(...path);
    return value === true || value === "true";
  }

  has(...path: readonly (string | number)[]): boolean {
    const value = this.get(...path);
    return value !== undefined && !(isList(value) && value.length === 0);
  }

  /** Every block of a name. */
  blocks(...path: readonly (string | number)[]): readonly View[] {
    const value = this.get(...path);
    if (value === undefined) return [];
    return (isList(value) ? value : [value]).map((block) => new View(this.resource, this.scope, block));
  }

  /** How many items a list has; undefined where there is none, or it is not known. */
  count(...path: readonly (string | number)[]): number | undefined {
    const value = this.get(...path);
    return value !== undefined && isList(value) ? value.length : undefined;
  }
}

/** Replaces what is known: parameters, texts made of those, decided conditions. The rest stays. */
export function resolve(value: Value, scope: Scope): Value {
  if (!isExpression(value)) return value;
  switch (value.$) {
    case "param":
      return scope.parameters[value.name]?.value ?? value;
    case "heredoc":
      return value.text;
    case "template": {
      const parts = value.parts.map((part) => resolve(part, scope));
      return parts.every((part) => typeof part === "string" || typeof part === "number")
        ? parts.join("")
        : { ...value, parts };
    }
    case "if": {
      const condition = resolve(value.condition, scope);
      return typeof condition === "boolean" ? resolve(condition ? value.then : value.else, scope) : value;
    }
    default:
      return value;
  }
}

/** Addresses that a value refers to, in order. */
export function mentioned(value: Value): readonly string[] {
  const found = new Set<string>();
  walk(value, (expression) => {
    if (expression.$ === "ref") found.add(expression.to);
  });
  return [...found];
}
