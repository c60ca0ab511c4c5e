import { issue, type Issue } from "../issues/issue.ts";
import type { Schemas } from "../terraform/schema.ts";
import { checkValues } from "../terraform/schema-check.ts";
import { address, SYSTEM, type ParameterValue, type Resource, type ResourceGraph } from "../terraform/graph.ts";
import { inKeyOrder, type System } from "../system/system.ts";
import { LowerContext } from "./context.ts";
import { GraphDraft } from "./draft.ts";
import { loweringOf, type AnyKind } from "./kind.ts";
import { applyPatches } from "./patch.ts";
import { applyTags } from "./tags.ts";

/** Lowers one system to the resources of its target. */
export function lower(
  system: System,
  kinds: Readonly<Record<string, AnyKind>>,
  schemas: Schemas,
): { graph: ResourceGraph; issues: readonly Issue[] } {
  const draft = new GraphDraft();
  const context = new LowerContext(inKeyOrder(system), kinds, draft);
  for (const component of Object.values(context.system.components)) {
    const kind = kinds[component.kind];
    if (!kind) throw new Error(`no kind ${component.kind}`);
    loweringOf(kind, system).lower(component, context.within(component));
  }
  const graph = draft.graph(system, parametersOf(system));
  const patched = applyPatches(applyTags(graph, system, schemas), system, schemas);
  // What is patched was judged with its patch.
  const refused = patched.graph.resources
    .filter((one) => !patched.addresses.has(address(one)))
    .flatMap((one) => refusedValues(one, schemas));
  return {
    graph: patched.graph,
    issues: [...draft.issues, ...patched.issues, ...refused],
  };
}

/** What a kind let through and the provider would refuse: better told now than by `terraform plan`. */
const refusedValues = ({ mode, type, name, component, args }: Resource, schemas: Schemas): readonly Issue[] =>
  checkValues(schemas, mode, type, args).flatMap(({ path, wanted, got = "" }) =>
    wanted === undefined
      ? []
      : [
          issue("refused-value", component === SYSTEM ? [] : ["components", component], {
            address: address({ mode, type, name }),
            argument: path.join("."),
            got: String(got),
            wanted,
          }),
        ],
  );

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
