import type { ResourceGraph } from "../terraform/graph.ts";
import { nameArgument } from "../terraform/imports/names.ts";
import { MockedCloud } from "../terraform/mocks/cloud.ts";

interface Which {
  readonly type: string;
  /** Key of the component that it is of; of any without. */
  readonly of?: string;
  /** Its label in the module. */
  readonly label?: string;
}

/** What the cloud calls what a root makes, for commands: as it is emitted, also where it was adopted or its name patched. */
export function emittedNames(graph: ResourceGraph, { type, of, label = "this" }: Which): readonly string[] {
  const cloud = new MockedCloud(graph);
  const argument = nameArgument(type) ?? "name";
  return graph.resources.flatMap((one) => {
    if (one.mode !== "managed" || one.type !== type || one.name !== label) return [];
    const name = of === undefined || one.component === of ? cloud.value(one.args[argument] ?? null) : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

/** The name of the one that there is. */
export function emittedName(graph: ResourceGraph, which: Which): string {
  const [name] = emittedNames(graph, which);
  if (name === undefined) throw new Error(`${which.type} of ${which.of ?? "the system"} has no known name`);
  return name;
}
