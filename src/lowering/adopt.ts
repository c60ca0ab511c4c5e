import { nearest } from "../design/expand.ts";
import { issue, type Issue, type Path } from "../issues/issue.ts";
import type { System } from "../system/system.ts";
import { plannedValues } from "../terraform/configuration/planned-values.ts";
import {
  address,
  blockAddress,
  parseAddress,
  SYSTEM,
  type Import,
  type Resource,
  type ResourceGraph,
  type RootCall,
} from "../terraform/graph.ts";
import { nameArgument, nameIn } from "../terraform/imports/names.ts";
import { replacing } from "../terraform/replacing/replacing.ts";
import { saysNoImport } from "../terraform/imports/no-import.ts";
import type { Schemas } from "../terraform/schema.ts";
import { compareText } from "../text/order.ts";
import { keptName, type Name, type Names, type Renamed } from "./adopted-names.ts";
import { belongs } from "./patch.ts";

/** One that exists, and where the design says so. */
export interface Adoption extends Import {
  readonly type: string;
  readonly path: Path;
}

export interface Adopted {
  readonly adoptions: readonly Adoption[];
  readonly issues: readonly Issue[];
  /** Places in the design of those whose resource is made here. */
  readonly reached: readonly Path[];
  /** Names that those have which the design would call otherwise. */
  readonly names: Names;
  readonly renamed: readonly Renamed[];
}

/** What a root makes that exists already, as components say of their resources and the design of those that are shared. */
export function adopted(graph: ResourceGraph, system: System, schemas: Schemas): Adopted {
  const given = [
    { owner: SYSTEM, adopt: system.adopt, place: ["adopt"] },
    ...Object.values(system.components).map(({ key, base }) => ({
      owner: key,
      adopt: base.adopt,
      place: ["components", key, "adopt"],
    })),
  ].filter(({ adopt }) => adopt !== undefined && Object.keys(adopt).length > 0);
  if (given.length === 0) return { adoptions: [], issues: [], reached: [], names: new Map(), renamed: [] };
  const adoptions: Adoption[] = [];
  const issues: Issue[] = [];
  const reached: Path[] = [];
  const names = new Map<string, Map<string, Name[]>>();
  const renamed: Renamed[] = [];
  const planned = plannedValues(graph.resources, schemas, graph.parameters);
  const addresses = addressesIn(graph);
  for (const { owner, adopt = {}, place } of given) {
    for (const [target, entry] of Object.entries(adopt)) {
      const path = [...place, target];
      const resource = addresses.find(owner, target);
      if (!resource) {
        if (belongs(target, system)) issues.push(addresses.unknown(owner, target, path));
        continue;
      }
      reached.push(path);
      const { id, name } = typeof entry === "string" ? { id: entry, name: undefined } : entry;
      const to = address(resource);
      const source = saysNoImport(resource.type);
      const other = adoptions.find((one) => one.to === to || (one.type === resource.type && one.id === id));
      if (source !== undefined) issues.push(issue("not-importable", path, { type: resource.type, source }));
      else if (other) issues.push(issue("adopted-twice", path, { id, other: other.path.join("."), environments: [] }));
      else {
        adoptions.push({ to, id, type: resource.type, path, replacedBy: replacedBy(resource) });
        const said = saidName({ target, id, name, path, resource, planned: planned[to] ?? {} }, graph);
        if ("issue" in said) issues.push(said.issue);
        if (!("kept" in said)) continue;
        const { label, target: block, ...kept } = said.kept;
        const ofCall = names.get(label) ?? new Map<string, Name[]>();
        names.set(label, ofCall.set(block, [...(ofCall.get(block) ?? []), kept]));
        if (said.ours !== "") renamed.push({ to, argument: kept.argument, name: said.ours, path });
      }
    }
  }
  return { adoptions: [...adoptions].sort((a, b) => compareText(a.to, b.to)), issues, reached, names, renamed };
}

/** Arguments that are stated, besides the name, for whose sake it would be made anew. */
const replacedBy = ({ type, args }: Resource): readonly string[] =>
  replacing(type).filter((one) => args[one] !== undefined && one.replace(/_prefix$/, "") !== nameArgument(type));

interface Entry {
  /** As the design has it. */
  readonly target: string;
  readonly id: string;
  readonly name: string | undefined;
  readonly path: Path;
  readonly resource: Resource;
  /** What is known of its arguments. */
  readonly planned: Readonly<Record<string, unknown>>;
}

type Said =
  | { readonly issue: Issue }
  | { readonly kept: Name & { readonly label: string; readonly target: string }; readonly ours: string }
  | { readonly same: true };

/** What its name means for an adopted resource: that it stays, what is put in place of the design's, or what is wrong. */
function saidName({ target, id, name, path, resource, planned }: Entry, graph: ResourceGraph): Said {
  const { type, args } = resource;
  const argument = nameArgument(type);
  const known = argument === undefined ? undefined : planned[argument];
  const ours = typeof known === "string" ? known : "";
  const facts = { address: target, name: ours, ...(argument === undefined ? {} : { argument }) };
  if (argument === undefined)
    return name === undefined
      ? { same: true }
      : { issue: issue("adopted-name", path, { ...facts, why: "nameless", id }) };
  const inId = nameIn(type, id);
  if (name !== undefined && inId !== undefined && name !== inId)
    return { issue: issue("adopted-name", path, { ...facts, why: "differs", id, inId }) };
  const prefixed = args[`${argument}_prefix`] !== undefined;
  if (!prefixed && args[argument] === undefined) return { same: true };
  const value = name ?? inId;
  if (value === undefined) return { issue: issue("adopted-name", path, { ...facts, why: "unsaid", id }) };
  if (value === known) return { same: true };
  const place = keptName(graph, resource);
  return place
    ? { kept: { ...place, argument, value, prefixed }, ours }
    : { issue: issue("adopted-name", path, { ...facts, why: "repeated" }) };
}

/** By what addresses a design names what a root makes. */
export const addressesIn = ({ resources, calls = [] }: ResourceGraph): Addresses => new Addresses(resources, calls);

/** Resources by the addresses that a design has for them: within their component, with the label of the call where that is not enough. */
class Addresses {
  readonly #named: readonly { readonly resource: Resource; readonly inner: string; readonly whole: string }[];

  constructor(resources: readonly Resource[], calls: readonly RootCall[]) {
    const labels = new Set(calls.map(({ label }) => `module.${label}`));
    this.#named = resources
      .filter(({ mode }) => mode === "managed")
      .map((resource) => {
        const whole = address(resource);
        const [head = ""] = /^module\.\w+/.exec(whole) ?? [];
        return { resource, whole, inner: labels.has(head) ? whole.slice(head.length + 1) : whole };
      });
  }

  find(owner: string, target: string): Resource | undefined {
    const own = this.#named.filter(({ resource: { component } }) => component === owner);
    const inner = own.filter((one) => one.inner === target);
    return (inner.length === 1 ? inner[0] : own.find(({ whole }) => whole === target))?.resource;
  }

  /** How the design names a resource of this root, within its component. */
  ofResource(resource: Resource): string | undefined {
    return this.#within(resource.component).find((one) => one.resource === resource)?.said;
  }

  unknown(owner: string, target: string, path: Path): Issue {
    const allowed = this.#within(owner).map(({ said }) => said);
    // One of several of its sort, without the word that says which.
    const block = blockAddress(parseAddress(target));
    const instance = allowed.find((one) => one.startsWith(`${target}[`) || one.startsWith(`${block}[`));
    const near = instance ?? allowed.find((one) => one.endsWith(`.${target}`)) ?? nearest(target, allowed);
    const found = this.#named.find((one) => one.inner === target || one.whole === target);
    const elsewhere = found && found.resource.component !== owner ? found.resource.component : undefined;
    return issue("unknown-resource", path, {
      field: "adopt",
      address: target,
      ...(owner === SYSTEM ? {} : { component: owner }),
      ...(elsewhere !== undefined ? { owner: elsewhere } : near === undefined ? {} : { near }),
      allowed,
    });
  }

  /** What a component has, each under the address that the design says: the whole one where another has the same. */
  #within(owner: string): readonly { readonly resource: Resource; readonly said: string }[] {
    const own = this.#named.filter(({ resource: { component } }) => component === owner);
    return own.map(({ resource, inner, whole }) => ({
      resource,
      said: own.filter((one) => one.inner === inner).length > 1 ? whole : inner,
    }));
  }
}
