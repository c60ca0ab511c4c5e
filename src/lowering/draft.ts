import type { Issue } from "../issues/issue.ts";
import type { System } from "../system/system.ts";
import {
  address,
  type ModuleFile,
  type Output,
  type ParameterValue,
  type Resource,
  type ResourceGraph,
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
  readonly #outputs: Output[] = [];
  readonly #files = new Map<string, ModuleFile>();
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

  ownerOf(id: string): string | undefined {
    return this.#owners.get(id);
  }

  output(output: Output): void {
    this.#outputs.push(output);
  }

  file(file: ModuleFile): void {
    const id = `${file.area}/${file.path}`;
    const known = this.#files.get(id);
    if (known && known.content !== file.content) throw new Error(`${id} is written twice, with different content`);
    this.#files.set(id, file);
  }

  report(one: Issue): void {
    this.#issues.push(one);
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What the system owns comes first, then each component's resources, in the order of the design. */
  graph(system: System, parameters: Readonly<Record<string, ParameterValue>>): ResourceGraph {
    const parts = [...this.#ofParts].sort(([a], [b]) => compareText(a, b));
    return {
      target: system.target,
      environment: system.environment,
      resources: [
        ...parts.flatMap(([, resources]) => resources),
        ...Object.keys(system.components).flatMap((key) => this.#ofComponents.get(key) ?? []),
      ],
      outputs: this.#outputs,
      parameters,
      tags: system.tags,
      files: [...this.#files.values()],
      order: system.order,
    };
  }
}
