import type { BodyItem } from "../hcl/syntax.ts";
import { isExpression, mapExpressions, walk, type Value } from "../expression.ts";
import { address, inOwnerOrder, SYSTEM, type Assertion, type Resource, type ResourceGraph } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { environmentsOf, includes, type EnvironmentSet } from "./environment-set.ts";
import { mapBody, mergeBody } from "./merge-body.ts";
import { ValueMerger } from "./merge-value.ts";
import { joinWords, noun } from "./naming.ts";
import { Presence } from "./presence.ts";
import { VariableTable, type ModuleVariable } from "./variables.ts";
import { Wiring, type ModuleOutput } from "./wiring.ts";
import { compareText } from "../../text/order.ts";

/** A resource of a module, merged over the environments. */
export interface MergedResource {
  readonly mode: Resource["mode"];
  readonly type: string;
  readonly name: string;
  readonly component: string;
  readonly comment?: string;
  /** `count` or `for_each`, provider, arguments, blocks, lifecycle, depends_on: in that order. */
  readonly body: readonly BodyItem[];
  readonly movedFrom?: string;
  /** Whether the address has an index in some environments. */
  readonly counted: boolean;
  readonly where: EnvironmentSet;
  readonly provider?: string;
  /** Whether its block says `prevent_destroy`. */
  readonly kept: boolean;
}

export interface Module {
  readonly area: string;
  readonly where: EnvironmentSet;
  readonly resources: readonly MergedResource[];
  readonly variables: readonly ModuleVariable[];
  readonly outputs: readonly ModuleOutput[];
  readonly sharedData: readonly string[];
  /** Provider aliases that its resources ask for. */
  readonly aliases: readonly string[];
  /** Modules that must be complete first, beyond what its inputs say. */
  readonly dependsOn: readonly string[];
  /** What must hold of its resources, an entry an environment. */
  readonly assertions: readonly (readonly ModuleAssertion[])[];
}

export interface ModuleAssertion extends Assertion {
  readonly address: string;
}

export interface RootOutput {
  readonly name: string;
  readonly area: string;
  readonly description: string;
  readonly where: EnvironmentSet;
}

export interface ModuleSet {
  readonly presence: Presence;
  readonly modules: readonly Module[];
  readonly outputs: readonly RootOutput[];
  /** Rewrites references of a call to resources of these modules for the root, where calls stand. */
  readonly atRoot: (value: Value) => Value;
}

/**
 * Turns one graph an environment into modules that serve all of them. Names are given in the order of the
 * components' keys, so that they stay when a design is rearranged; only the blocks follow the design.
 */
export function assembleModules(written: readonly ResourceGraph[], schemas: Schemas): ModuleSet {
  // What calls make, their own modules say.
  const graphs = written.map((graph) => inOwnerOrder({ ...graph, resources: graph.loose ?? graph.resources }));
  const place = placesOf(written);
  const presence = new Presence(graphs, written);
  const wiring = new Wiring(presence, schemas);
  const areas = new Map<string, Map<string, (Resource | undefined)[]>>();
  graphs.forEach((graph, index) => {
    for (const resource of graph.resources) {
      const area = areas.get(resource.area) ?? new Map<string, (Resource | undefined)[]>();
      areas.set(resource.area, area);
      const id = address(resource);
      const row = area.get(id) ?? graphs.map(() => undefined);
      row[index] = resource;
      area.set(id, row);
    }
  });
  const drafts = [...areas]
    .sort(([a], [b]) => compareText(a, b))
    .map(([area, rows]) => {
      const variables = new VariableTable();
      const merger = new ValueMerger(presence, variables);
      const resources = [...rows].map(([id, row]) =>
        mergeResource(id, row, { area, presence, wiring, variables, merger, schemas }),
      );
      return { area, variables, merger, resources, rows };
    });
  const outputs = rootOutputs(graphs, drafts, presence, wiring);
  const atRoot = (value: Value): Value => mapExpressions(value, (one) => (one.$ === "ref" ? wiring.atRoot(one) : one));
  // Modules give what calls ask of them; the text of a call is made later.
  for (const graph of graphs) for (const call of graph.calls ?? []) atRoot(call.args);
  const modules = drafts.map(({ area, variables, resources, rows }): Module => ({
    area,
    where: presence.ofArea(area),
    resources: [...resources].sort((a, b) => place(a.component) - place(b.component)),
    variables: variables.allIn(presence.ofArea(area)),
    outputs: [...wiring.outputsOf(area)].sort((a, b) => compareText(a.name, b.name)),
    sharedData: wiring.sharedDataOf(area),
    aliases: [
      ...new Set(resources.flatMap((resource) => (resource.provider?.includes(".") ? [resource.provider] : []))),
    ].sort(),
    dependsOn: foreignDependencies(rows, area, presence),
    assertions: graphs.map((_, index) =>
      [...rows].flatMap(([id, row]) =>
        (row[index]?.assertions ?? []).map((one) => ({ ...one, address: addressIn(id, presence) })),
      ),
    ),
  }));
  return { presence, modules, outputs, atRoot };
}

/** Where the blocks of a component stand among those of others: as in the design. */
function placesOf(graphs: readonly ResourceGraph[]): (component: string) => number {
  const owners = graphs.flatMap(({ order, resources }) => order ?? resources.map(({ component }) => component));
  const places = new Map([...new Set([SYSTEM, ...owners])].map((key, index) => [key, index]));
  return (component) => places.get(component) ?? places.size;
}

const addressIn = (id: string, presence: Presence): string => (presence.counted(id) ? `${id}[0]` : id);

interface Setting {
  readonly area: string;
  readonly presence: Presence;
  readonly wiring: Wiring;
  readonly variables: VariableTable;
  readonly merger: ValueMerger;
  readonly schemas: Schemas;
}

function mergeResource(id: string, row: readonly (Resource | undefined)[], setting: Setting): MergedResource {
  const { area, presence, wiring, variables, merger, schemas } = setting;
  const first = row.find((one) => one !== undefined);
  if (!first) throw new Error(`no resource at ${id}`);
  const where = presence.of(id);
  const areaSet = presence.ofArea(area);
  const counted = presence.counted(id);
  const schema = schemas.schemaOf(first.mode, first.type);
  if (!schema) throw new Error(`no schema for ${first.type}`);
  const place = {
    resource: { type: first.type, name: first.name, noun: noun(first.type), component: first.component },
    path: [],
    where,
  };
  const body = mergeBody(
    row.map((one) => one?.args),
    schema,
    place,
    merger,
  );
  const meta: BodyItem[] = [];
  if (presence.isForEach(id))
    meta.push({ kind: "attribute", name: "for_each", value: forEachOf(row, areaSet, place, setting) });
  else if (counted) {
    const component = joinWords(first.component);
    const condition =
      first.feature === undefined
        ? merger.gate(where, areaSet, first.name, `${first.type}.${first.name}`)
        : merger.gate(
            where,
            areaSet,
            joinWords(component, first.feature),
            `${first.feature.replaceAll("_", " ")} of ${component}`,
          );
    meta.push({ kind: "attribute", name: "count", value: { $: "if", condition, then: 1, else: 0 } });
  }
  const beta = schemas.providerOf(first.mode, first.type);
  const provider = first.provider ?? (beta === "google-beta" ? "google-beta" : undefined);
  if (provider !== undefined) meta.push({ kind: "attribute", name: "provider", value: { $: "raw", code: provider } });
  const rewritten = mapBody([...meta, ...body], where, variables, (value, here) =>
    wiring.rewrite(value, area, here, variables),
  );
  return {
    mode: first.mode,
    type: first.type,
    name: first.name,
    component: first.component,
    ...(first.comment === undefined ? {} : { comment: first.comment }),
    body: [
      ...rewritten.slice(0, meta.length),
      ...(meta.length > 0 ? [{ kind: "blank" } as const] : []),
      ...rewritten.slice(meta.length),
      ...lifecycle(row, presence),
      ...dependsOn(row, area, presence),
    ],
    ...(first.movedFrom === undefined || first.movedFrom === first.name ? {} : { movedFrom: first.movedFrom }),
    counted,
    where,
    ...(provider === undefined ? {} : { provider }),
    kept: isKept(row),
  };
}

function forEachOf(
  row: readonly (Resource | undefined)[],
  areaSet: EnvironmentSet,
  place: Parameters<ValueMerger["merge"]>[1],
  setting: Setting,
): Value {
  const maps = row.map((one, index) => (includes(areaSet, index) ? (one?.forEach ?? {}) : undefined));
  const given = maps.filter((map) => map !== undefined);
  const keysOnly = given.every((map) => Object.values(map).every((value) => value === null));
  const here = { ...place, where: areaSet, path: [keysOnly ? "keys" : "instances"] };
  if (keysOnly) {
    const lists = maps.map((map) => (map ? Object.keys(map) : undefined));
    return { $: "call", name: "toset", args: [setting.merger.merge(lists, here)] };
  }
  const sameAll = given.every((map) => JSON.stringify(map) === JSON.stringify(given[0]));
  if (sameAll) return given[0] as Value;
  const plain = given.every((map) => !hasExpression(map));
  if (!plain) return setting.merger.merge(maps, here);
  const names = [place.resource.name, place.resource.noun + "s"];
  return {
    $: "var",
    name: setting.variables.differing(
      maps,
      { names, noun: place.resource.noun, component: place.resource.component },
      true,
    ),
  };
}

function hasExpression(value: Value): boolean {
  let found = isExpression(value);
  walk(value, () => (found = true));
  return found;
}

/** `prevent_destroy` must be literal in Terraform, so it stands only where every environment wants it. */
const isKept = (row: readonly (Resource | undefined)[]): boolean =>
  row.every((one) => one === undefined || one.lifecycle?.prevent_destroy === true);

function lifecycle(row: readonly (Resource | undefined)[], presence: Presence): BodyItem[] {
  const given = row.filter((one) => one !== undefined);
  const body: BodyItem[] = [];
  if (given.every((one) => one.lifecycle?.create_before_destroy))
    body.push({ kind: "attribute", name: "create_before_destroy", value: true });
  if (isKept(row)) body.push({ kind: "attribute", name: "prevent_destroy", value: true });
  const ignored = [...new Set(given.flatMap((one) => one.lifecycle?.ignore_changes ?? []))];
  if (ignored.length > 0)
    body.push({ kind: "attribute", name: "ignore_changes", value: ignored.map((code) => ({ $: "raw", code })) });
  const triggers = given.flatMap((one) => one.lifecycle?.replace_triggered_by ?? []);
  const codes = triggers.map(
    // There is one or none; who has `for_each` has no `count.index`.
    ({ address: id, attribute }) => `${id}${presence.counted(id) ? "[0]" : ""}.${attribute}`,
  );
  if (codes.length > 0)
    body.push({
      kind: "attribute",
      name: "replace_triggered_by",
      value: [...new Set(codes)].map((code) => ({ $: "raw", code })),
    });
  return body.length === 0 ? [] : [{ kind: "block", type: "lifecycle", labels: [], body }];
}

/** What any environment waits for; an address that another environment lacks is then an empty list to Terraform. */
function dependsOn(row: readonly (Resource | undefined)[], area: string, presence: Presence): BodyItem[] {
  const local = [...new Set(row.flatMap((one) => one?.dependsOn ?? []))].filter((id) => presence.areaOf(id) === area);
  return local.length === 0
    ? []
    : [{ kind: "attribute", name: "depends_on", value: local.map((code) => ({ $: "raw", code })) }];
}

function foreignDependencies(
  rows: ReadonlyMap<string, readonly (Resource | undefined)[]>,
  area: string,
  presence: Presence,
): readonly string[] {
  const found = new Set<string>();
  for (const row of rows.values()) {
    for (const id of row.flatMap((one) => one?.dependsOn ?? [])) {
      const home = presence.areaOf(id) ?? /^module\.(\w+)/.exec(id)?.[1];
      if (home !== undefined && home !== area) found.add(home);
    }
  }
  return [...found].sort();
}

function rootOutputs(
  graphs: readonly ResourceGraph[],
  drafts: readonly { area: string; variables: VariableTable; merger: ValueMerger }[],
  presence: Presence,
  wiring: Wiring,
): readonly RootOutput[] {
  const names = new Map<string, { area: string; description: string; values: (Value | undefined)[] }>();
  graphs.forEach((graph, index) => {
    for (const output of graph.outputs) {
      if (output.area === undefined) continue;
      const known = names.get(output.name) ?? {
        area: output.area,
        description: output.description,
        values: graphs.map(() => undefined),
      };
      known.values[index] = output.value;
      names.set(output.name, known);
    }
  });
  return [...names]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, { area, description, values }]) => {
      const draft = drafts.find((one) => one.area === area);
      if (!draft) return [];
      const where = environmentsOf(values);
      const areaSet = presence.ofArea(area);
      const place = { resource: { type: "", name, noun: "output", component: name }, path: [], where: areaSet };
      const merged = draft.merger.merge(values, place);
      wiring.addOutput(area, { name, description, value: wiring.rewrite(merged, area, areaSet, draft.variables) });
      return [{ name, area, description, where }];
    });
}
