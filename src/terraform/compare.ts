import { canonical } from "./expression.ts";
import { address, type ResourceGraph } from "./graph.ts";

/** Addresses of resources that differ between two graphs. */
export interface GraphChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What differs between the resources of two graphs of one environment and target. */
export function compareGraphs(before: ResourceGraph | undefined, after: ResourceGraph | undefined): GraphChange {
  const [old, fresh] = [contents(before), contents(after)];
  return {
    added: [...fresh.keys()].filter((key) => !old.has(key)).sort(),
    removed: [...old.keys()].filter((key) => !fresh.has(key)).sort(),
    changed: [...fresh]
      .filter(([key, text]) => old.has(key) && old.get(key) !== text)
      .map(([key]) => key)
      .sort(),
  };
}

/** Managed resources with what they are made of, parameters filled in by their values. */
function contents(graph: ResourceGraph | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const resource of graph?.resources ?? []) {
    if (resource.mode !== "managed") continue;
    const text = canonical(resource.args);
    const parameters = Object.entries(graph?.parameters ?? {})
      .filter(([name]) => text.includes(`"$":"param","name":${JSON.stringify(name)}`))
      .map(([name, { value }]) => `${name}=${JSON.stringify(value)}`);
    found.set(address(resource), `${text}\n${parameters.join("\n")}`);
  }
  return found;
}
