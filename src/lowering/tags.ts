import { isRecord, type Value } from "../terraform/expression.ts";
import type { Resource, ResourceGraph } from "../terraform/graph.ts";
import type { Schemas } from "../terraform/schema.ts";
import type { System } from "../system/system.ts";

/** Where each cloud's resources keep a component's own tags, first match wins. */
const fields = ["tags", "labels", "user_labels"] as const;

/** Adds the `tags` of components to those of their resources that take any. Provider defaults cover the rest. */
export function applyTags(graph: ResourceGraph, system: System, schemas: Schemas): ResourceGraph {
  const tagged = new Set(
    Object.values(system.components)
      .filter((component) => component.base.tags !== undefined)
      .map((component) => component.key),
  );
  if (tagged.size === 0) return graph;
  const loose = (graph.loose ?? graph.resources).map((resource): Resource => {
    const tags = tagged.has(resource.component) ? system.components[resource.component]?.base.tags : undefined;
    if (tags === undefined || resource.mode !== "managed") return resource;
    const schema = schemas.schemaOf(resource.mode, resource.type);
    // On Google Cloud `tags` of machines and routes are network tags: a list, and another matter.
    const name = fields.find((field) => schema?.a[field]?.[0][0] === "map");
    if (name === undefined) return resource;
    const given = resource.args[name];
    const merged: Value = { ...(isRecord(given) ? given : {}), ...tags };
    return { ...resource, args: { ...resource.args, [name]: merged } };
  });
  return { ...graph, resources: loose, loose };
}
