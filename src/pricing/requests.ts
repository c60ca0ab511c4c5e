import { same, text } from "../facets/text.ts";
import type { ResourceGraph, Resource } from "../terraform/graph.ts";
import { address, blockAddress, SYSTEM } from "../terraform/graph.ts";
import { isExpression, type Value } from "../terraform/expression.ts";
import type { EstimatorContext, LineRequest, Metered } from "./estimator.ts";
import { plus } from "./decimal.ts";
import { estimators } from "./estimators.gen.ts";
import { free } from "./free.ts";
import { tokenLines } from "./model-names.ts";
import type { Usage } from "./usage/usage.ts";
import { mentioned, View } from "./view.ts";

/** A line to be priced, with where it comes from. */
export interface Placed {
  readonly component: string;
  readonly address: string;
  readonly area?: string;
  readonly region: string;
  readonly request: LineRequest;
}

interface Month {
  readonly hours: number;
  readonly region: string;
  /** What resources are called in the output, where that is not their address in the graph. */
  readonly addresses?: ReadonlyMap<string, string> | undefined;
}

/** Asks the estimator of every managed resource for its lines. What exists already costs nothing new. */
export function requestLines(graph: ResourceGraph, usage: Usage | undefined, month: Month): readonly Placed[] {
  const index = new GraphIndex(graph);
  const lines = index.blocks().flatMap((instances) => linesOf(instances, index, usage, month));
  return [...lines, ...(usage === undefined ? [] : tokenLines(usage, graph.target, month.region))];
}

/** What is charged for a block, in one line for all its instances. */
function linesOf(
  instances: readonly [Resource, ...Resource[]],
  index: GraphIndex,
  usage: Usage | undefined,
  month: Month,
): readonly Placed[] {
  const [resource] = instances;
  const found = estimators[resource.type];
  const reason = free[resource.type];
  const placed = (request: LineRequest, region = month.region): Placed => ({
    component: "shared" in request && request.shared ? SYSTEM : resource.component,
    address: month.addresses?.get(address(resource)) ?? blockAddress(resource),
    area: resource.area,
    region,
    request,
  });
  if (found === undefined) {
    return [
      placed(
        reason === undefined
          ? {
              name: same(resource.type),
              unpriced: text(`nothing is known about what ${resource.type} costs`, `${resource.type} の料金は不明です`),
            }
          : { name: same(resource.type), free: reason },
      ),
    ];
  }
  const merged = new Map<string, Placed[]>();
  for (const [position, view] of instances.map((one) => index.view(one)).entries()) {
    const region = regionOf(view, month.region);
    const context: EstimatorContext = {
      target: index.graph.target,
      region,
      hours: month.hours,
      usage,
      own: usage?.of.get(resource.component),
      first: index.isFirst(view.resource),
      find: (value) => index.find(value),
      all: (type) => index.all(type),
      usersOfType: (type) => index.users(type, address(view.resource)),
      usersOf: (used, type) => index.users(type, address(used.resource)),
      resources: index.size,
    };
    for (const request of found.lines(view, context)) {
      if (position > 0 && "quantity" in request && request.once) continue;
      const here = placed(request, ("region" in request ? request.region : undefined) ?? region);
      const key = `${request.name.en}|${"product" in request ? request.product : ""}|${here.region}`;
      merged.set(key, [...(merged.get(key) ?? []), here]);
    }
  }
  return [...merged.values()].map(mergeInstances);
}

/** One line for what several instances of a resource are charged alike. */
function mergeInstances(lines: readonly Placed[]): Placed {
  const [first, ...rest] = lines as [Placed, ...Placed[]];
  if (rest.length === 0 || !("quantity" in first.request)) return first;
  const quantities = lines.map((line) => (line.request as Metered).quantity);
  const known = quantities.filter((quantity) => quantity !== undefined);
  const quantity = known.length < quantities.length ? undefined : plus(...known);
  return { ...first, request: { ...first.request, quantity } };
}

/** Global services are charged in the region that their provider alias names. */
function regionOf(view: View, otherwise: string): string {
  const alias = view.resource.provider;
  if (alias !== undefined && /^[a-z]+(_[a-z]+)+_\d+$/.test(alias)) return alias.replaceAll("_", "-");
  const stated = view.text("region") ?? view.text("location") ?? view.text("zone")?.replace(/-[a-z]$/, "");
  return stated?.toLowerCase() ?? otherwise;
}

/** Finds resources by type, by address and by who refers to them. */
class GraphIndex {
  readonly #byAddress = new Map<string, Resource>();
  readonly #byType = new Map<string, Resource[]>();
  readonly #mentions = new Map<string, Map<string, Resource[]>>();
  readonly #first = new Set<Resource>();

  constructor(readonly graph: ResourceGraph) {
    const seen = new Set<string>();
    for (const resource of graph.resources) {
      if (resource.mode !== "managed") continue;
      this.#byAddress.set(address(resource), resource);
      append(this.#byType, resource.type, resource);
      const place = `${resource.component}|${resource.type}`;
      if (!seen.has(place)) this.#first.add(resource);
      seen.add(place);
    }
  }

  view(resource: Resource): View {
    return new View(resource, { parameters: this.graph.parameters });
  }

  /** Managed resources, instances of a block together. */
  blocks(): readonly (readonly [Resource, ...Resource[]])[] {
    const found = new Map<string, [Resource, ...Resource[]]>();
    for (const resource of this.#byAddress.values()) {
      const known = found.get(blockAddress(resource));
      if (known) known.push(resource);
      else found.set(blockAddress(resource), [resource]);
    }
    return [...found.values()];
  }

  /** Managed resources, and for the root of an account those of the environments that it serves. */
  get size(): number {
    return this.#byAddress.size + (this.graph.served ?? 0);
  }

  isFirst(resource: Resource): boolean {
    return this.#first.has(resource);
  }

  find(value: Value | undefined): View | undefined {
    if (value === undefined || !isExpression(value)) return undefined;
    const [to] = mentioned(value);
    const found = to === undefined ? undefined : this.#byAddress.get(to);
    return found && this.view(found);
  }

  all(type: string): readonly View[] {
    return (this.#byType.get(type) ?? []).map((resource) => this.view(resource));
  }

  users(type: string, at: string): readonly View[] {
    let mentions = this.#mentions.get(type);
    if (mentions === undefined) {
      mentions = new Map();
      for (const resource of this.#byType.get(type) ?? [])
        for (const to of mentioned(resource.args)) append(mentions, to, resource);
      this.#mentions.set(type, mentions);
    }
    return (mentions.get(at) ?? []).map((resource) => this.view(resource));
  }
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}
