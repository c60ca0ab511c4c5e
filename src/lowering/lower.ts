import type { Issue } from "../issues/issue.ts";
import type { Schemas } from "../terraform/schema.ts";
import type { ParameterValue, ResourceGraph } from "../terraform/graph.ts";
import type { Component, System } from "../system/system.ts";
import { LowerContext } from "./context.ts";
import type { AnyKind } from "./kind.ts";
import { applyPatches } from "./patch.ts";
import { applyTags } from "./tags.ts";

/** Lowers one system to the resources of its target. */
export function lower(
  system: System,
  kinds: Readonly<Record<string, AnyKind>>,
  schemas: Schemas,
): { graph: ResourceGraph; issues: readonly Issue[] } {
  const context = new LowerContext(system, kinds);
  for (const component of Object.values(system.components)) {
    const kind = kinds[component.kind];
    if (!kind) throw new Error(`no kind ${component.kind}`);
    kind[system.target].lower(component as Component<never>, context.within(component));
  }
  const { graph, issues } = context.graph(parametersOf(system));
  const patched = applyPatches(applyTags(graph, system, schemas), system, schemas);
  return { graph: patched.graph, issues: [...issues, ...patched.issues] };
}

/** Values that every environment passes to its modules under the same name. */
function parametersOf(system: System): Readonly<Record<string, ParameterValue>> {
  const string = (description: string, value: string): ParameterValue => ({ type: "string", description, value });
  return {
    environment: string("Name of the environment.", system.environment),
    name_prefix: string("Prefix of every name.", system.prefix),
    region: string("Region of the resources.", system.region),
    ...(system.target === "gcp" ? { project_id: string("Google Cloud project.", system.project) } : {}),
  };
}
