import type { Resource, ResourceGraph } from "../graph.ts";
import { address } from "../graph.ts";
import { environmentAt, environmentsOf, noEnvironment, type EnvironmentSet } from "./environment-set.ts";
import { joinWords } from "./naming.ts";

/** Where every resource and component of a target exists. */
export class Presence {
  readonly all: EnvironmentSet;
  readonly #resources = new Map<string, EnvironmentSet>();
  readonly #areas = new Map<string, EnvironmentSet>();
  readonly #areaOf = new Map<string, string>();
  readonly #components = new Map<string, EnvironmentSet>();
  readonly #forEach = new Set<string>();
  readonly #calls = new Map<string, EnvironmentSet>();

  constructor(
    readonly graphs: readonly ResourceGraph[],
    /** The same, with what calls make. */
    readonly written: readonly ResourceGraph[],
  ) {
    this.all = environmentsOf(graphs);
    graphs.forEach((graph, index) => {
      for (const resource of graph.resources) this.#note(resource, environmentAt(index));
      for (const { label } of graph.calls ?? []) this.#calls.set(label, this.ofCall(label) | environmentAt(index));
    });
  }

  #note(resource: Resource, bit: EnvironmentSet): void {
    const id = address(resource);
    this.#resources.set(id, (this.#resources.get(id) ?? noEnvironment) | bit);
    this.#areas.set(resource.area, (this.#areas.get(resource.area) ?? noEnvironment) | bit);
    this.#components.set(resource.component, (this.#components.get(resource.component) ?? noEnvironment) | bit);
    this.#areaOf.set(id, resource.area);
    if (resource.forEach) this.#forEach.add(id);
  }

  /** Environments in which a resource exists; none for addresses outside the graph. */
  of(id: string): EnvironmentSet {
    return this.#resources.get(id) ?? noEnvironment;
  }

  /** Environments in which a module is called. */
  ofArea(area: string): EnvironmentSet {
    return this.#areas.get(area) ?? noEnvironment;
  }

  /** Environments whose root calls a module under this label. */
  ofCall(label: string): EnvironmentSet {
    return this.#calls.get(label) ?? noEnvironment;
  }

  areaOf(id: string): string | undefined {
    return this.#areaOf.get(id);
  }

  /** Whether a resource has a `count`: it is missing in some environment that calls its module. */
  counted(id: string): boolean {
    const area = this.#areaOf.get(id);
    return area !== undefined && !this.#forEach.has(id) && this.of(id) !== this.ofArea(area);
  }

  isForEach(id: string): boolean {
    return this.#forEach.has(id);
  }

  /** A component that exists in exactly these environments and is named in `subject`: it is why. */
  componentOf(set: EnvironmentSet, subject: string): string | undefined {
    if (set === this.all) return undefined;
    const words = `_${subject}_`;
    for (const [key, where] of this.#components) {
      if (where === set && words.includes(`_${joinWords(key)}_`)) return joinWords(key);
    }
    return undefined;
  }
}
