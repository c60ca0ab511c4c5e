import type { Issue } from "../issues/issue.ts";
import type { System } from "../system/system.ts";
import { isRecord, type Value } from "../terraform/expression.ts";
import type { Output, ParameterValue, ResourceGraph, RootCall } from "../terraform/graph.ts";
import { compareText } from "../text/order.ts";

/** What the lowerings of one system have made so far. */
export class GraphDraft {
  readonly #ofParts = new Map<string, RootCall[]>();
  readonly #ofComponents = new Map<string, RootCall[]>();
  readonly #apis = new Map<string, { readonly agent: boolean }>();
  readonly #outputs: Output[] = [];
  readonly #locals = new Map<string, ParameterValue>();
  readonly #issues: Issue[] = [];

  /** Whether a part that the system has once, for all components that need it, is new and has to be made. */
  begin(part: string): boolean {
    if (this.#ofParts.has(part)) return false;
    this.#ofParts.set(part, []);
    return true;
  }

  call(call: RootCall, part: string | undefined): void {
    const [lists, key] = part === undefined ? [this.#ofComponents, call.component] : [this.#ofParts, part];
    const list = lists.get(key);
    if (list) list.push(call);
    else lists.set(key, [call]);
  }

  /** An API of Google Cloud that something needs, and whether the service's own account is given roles. */
  api(service: string, { agent = false }: { readonly agent?: boolean } = {}): void {
    this.#apis.set(service, { agent: agent || (this.#apis.get(service)?.agent ?? false) });
  }

  get apis(): ReadonlyMap<string, { readonly agent: boolean }> {
    return this.#apis;
  }

  local(name: string, value: ParameterValue): void {
    this.#locals.set(name, value);
  }

  output(output: Output): void {
    this.#outputs.push(output);
  }

  /** Puts a value into the output's map, at a path. */
  listed({ name, description, value }: Output, path: readonly string[]): void {
    const index = this.#outputs.findIndex((one) => one.name === name);
    const before = this.#outputs[index]?.value;
    const output = { name, description, value: within(before, path, value) };
    if (index < 0) this.#outputs.push(output);
    else this.#outputs[index] = output;
  }

  report(one: Issue): void {
    this.#issues.push(one);
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What the system owns comes first, then each component's calls, in the order of the design; nothing is evaluated. */
  graph(system: System, parameters: Readonly<Record<string, ParameterValue>>): ResourceGraph {
    const keys = Object.keys(system.components);
    const isImplied = (key: string): boolean => system.components[key]?.implied ?? false;
    return {
      target: system.target,
      environment: system.environment,
      folder: system.folder,
      resources: [],
      calls: [
        ...inNameOrder(this.#ofParts),
        // What others stand on and nobody wrote comes before what somebody did.
        ...[...keys.filter(isImplied), ...keys.filter((key) => !isImplied(key))].flatMap(
          (key) => this.#ofComponents.get(key) ?? [],
        ),
      ],
      outputs: this.#outputs,
      parameters: { ...parameters, ...Object.fromEntries([...this.#locals].sort(([a], [b]) => compareText(a, b))) },
      tags: system.tags,
      order: system.order,
    };
  }
}

/** A map with a value at a path of it. */
function within(map: Value | undefined, [key, ...rest]: readonly string[], value: Value): Value {
  if (key === undefined) return value;
  const entries = map !== undefined && isRecord(map) ? map : {};
  return { ...entries, [key]: within(entries[key], rest, value) };
}

const inNameOrder = <Item>(lists: ReadonlyMap<string, readonly Item[]>): readonly Item[] =>
  [...lists].sort(([a], [b]) => compareText(a, b)).flatMap(([, items]) => items);
