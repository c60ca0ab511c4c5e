import { isExpression, type Reference, type Value } from "../expression.ts";
import { access } from "../evaluation/access.ts";
import { valueAt } from "../evaluation/plain.ts";
import { reduce } from "../evaluation/reduce.ts";
import { caught } from "../evaluation/refused.ts";
import type { Scope } from "../evaluation/scope.ts";
import { typeAt, type ParameterValue } from "../graph.ts";
import { findAttribute, own, type Found, type Schemas } from "../schema.ts";

/** Who evaluates a resource. */
interface Owner {
  readonly isOpen: (address: string) => boolean;
}

/** What all modules of an environment have in common: the resources by address, as far as somebody referred to them. */
export class World {
  readonly #arguments = new Map<
    string,
    { readonly owner: Owner; readonly args: () => Readonly<Record<string, Value>> }
  >();
  /** What is configured, and nothing else. */
  readonly scope: Scope;

  constructor(
    readonly schemas: Schemas,
    parameters: Readonly<Record<string, ParameterValue>>,
  ) {
    this.scope = {
      reference: (reference) => this.configured(reference),
      parameter: (name) => own(parameters, name)?.value,
      attribute: (reference) => this.attribute(reference),
    };
  }

  know(address: string, owner: Owner, args: () => Readonly<Record<string, Value>>): void {
    if (!this.#arguments.has(address)) this.#arguments.set(address, { owner, args });
  }

  /** An evaluated value with the arguments in place of what refers to them, as far as these are configured. */
  settle(value: Value): Value {
    return reduce(value, this.scope);
  }

  /** What is configured for a referred attribute; undefined: only the provider says. */
  configured({ to, path, key }: Reference): Value | undefined {
    const found = this.#arguments.get(to);
    const [name, ...rest] = path;
    if (!found || key !== undefined || typeof name !== "string" || found.owner.isOpen(to)) return undefined;
    const stated = own(found.args(), name);
    if (stated === undefined) return undefined;
    const whole = valueAt(stated, rest);
    if (whole !== undefined) return this.settle(whole);
    return isExpression(stated) ? caught(() => access(this.settle(stated), rest)) : undefined;
  }

  /** What the provider's schema says of a referred attribute. */
  attribute({ to, path }: Reference): Found | undefined {
    const { mode, type } = typeAt(to);
    const schema = this.schemas.schemaOf(mode, type);
    return schema && findAttribute(schema, path);
  }
}
