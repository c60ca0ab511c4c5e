import type { Issue } from "../issues/issue.ts";
import type { System } from "../system/system.ts";
import {
  address,
  type Output,
  type ParameterValue,
  type Resource,
  type ResourceGraph,
  type RootCall,
} from "../terraform/graph.ts";
import { compareText } from "../text/order.ts";

/** Something that the system has once for all components that need it. */
export interface SharedPart {
  /** Tells it from all others; its resources stand in the order of these names. */
  readonly name: string;
  /** Folder under `modules/`. */
  readonly area: string;
}

/** What the lowerings of one system have made so far. */
export class GraphDraft {
  readonly #owners = new Map<string, string>();
  readonly #ofParts = new Map<string, Resource[]>();
  readonly #ofComponents = new Map<string, Resource[]>();
  readonly #callsOfParts = new Map<string, RootCall[]>();
  readonly #callsOfComponents = new Map<string, RootCall[]>();
  readonly #apis = new Map<string, { readonly agent: boolean }>();
  readonly #outputs: Output[] = [];
  readonly #issues: Issue[] = [];

  /** Whether the part is new and has to be made. */
  begin({ name }: SharedPart): boolean {
    if (this.#ofParts.has(name)) return false;
    this.#ofParts.set(name, []);
    return true;
  }

  put(resource: Resource, part: SharedPart | undefined): void {
    const id = address(resource);
    const known = this.#owners.get(id);
    if (known !== undefined) throw new Error(`${id} is added twice, by "${known}" and "${resource.component}"`);
    this.#owners.set(id, resource.component);
    const [lists, key] = part ? [this.#ofParts, part.name] : [this.#ofComponents, resource.component];
    const list = lists.get(key);
    if (list) list.push(resource);
    else lists.set(key, [resource]);
  }

  call(call: RootCall, part: SharedPart | undefined): void {
    const [lists, key] = part ? [this.#callsOfParts, part.name] : [this.#callsOfComponents, call.component];
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

  ownerOf(id: string): string | undefined {
    return this.#owners.get(id);
  }

  output(output: Output): void {
    this.#outputs.push(output);
  }

  report(one: Issue): void {
    this.#issues.push(one);
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What the system owns comes first, then each component's resources, in the order of the design. */
  graph(system: System, parameters: Readonly<Record<string, ParameterValue>>): ResourceGraph {
    const keys = Object.keys(system.components);
    const isImplied = (key: string): boolean => system.components[key]?.implied ?? false;
    const resources = [...inNameOrder(this.#ofParts), ...keys.flatMap((key) => this.#ofComponents.get(key) ?? [])];
    return {
      target: system.target,
      environment: system.environment,
      resources,
      loose: resources,
      calls: [
        ...inNameOrder(this.#callsOfParts),
        // What others stand on and nobody wrote comes before what somebody did.
        ...[...keys.filter(isImplied), ...keys.filter((key) => !isImplied(key))].flatMap(
          (key) => this.#callsOfComponents.get(key) ?? [],
        ),
      ],
      outputs: this.#outputs,
      parameters,
      tags: system.tags,
      order: system.order,
    };
  }
}

const inNameOrder = <Item>(lists: ReadonlyMap<string, readonly Item[]>): readonly Item[] =>
  [...lists].sort(([a], [b]) => compareText(a, b)).flatMap(([, items]) => items);
