import type { Value } from "../expression.ts";
import type { Resource, ResourceGraph, RootCall } from "../graph.ts";
import { loadSchemas } from "../schema.ts";
import { terraformFiles } from "../write/terraform.ts";
import type { Files } from "../write/body.ts";

const schemas = await loadSchemas(["aws", "random"]);

export type Part = Pick<Resource, "type" | "name" | "args"> & Partial<Resource>;

/** A resource with the rest filled in; the part before the first `_` of its name is its component. */
export const part = (type: string, name: string, args: Record<string, Value>, more: Partial<Resource> = {}): Part => ({
  type,
  name,
  args,
  ...more,
});

/** Writes modules for environments given as lists of resources. */
export function write(
  environments: Readonly<Record<string, readonly Part[]>>,
  more: ResourceGraph["parameters"] = {},
  calls: readonly RootCall[] = [],
): Files {
  const parameters = (environment: string) => ({
    environment: { type: "string" as const, description: "Name of the environment.", value: environment },
    name_prefix: { type: "string" as const, description: "Prefix of every name.", value: `app-${environment}` },
    region: { type: "string" as const, description: "Region of the resources.", value: "ap-northeast-1" },
    ...more,
  });
  const graphs = Object.entries(environments).map(([environment, parts]): ResourceGraph => ({
    target: "aws",
    environment,
    resources: parts.map((one) => ({ mode: "managed", area: "core", component: one.name.split("_")[0] ?? "", ...one })),
    calls,
    outputs: [],
    parameters: parameters(environment),
    tags: {},
  }));
  const settings = Object.keys(environments).map((name) => ({
    name,
    region: "ap-northeast-1",
    state: { bucket: "app-terraform-state", region: "ap-northeast-1" },
    tags: {},
    parameters: parameters(name),
  }));
  const files = terraformFiles(graphs, { target: "aws", system: "app", environments: settings }, schemas);
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}
