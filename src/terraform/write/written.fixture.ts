import { expand } from "../configuration/expand.ts";
import { nestedPromises } from "../configuration/nested.ts";
import type { ResourceGraph, RootCall } from "../graph.ts";
import { loadSchemas } from "../schema.ts";
import type { Files } from "./body.ts";
import { terraformFiles } from "./terraform.ts";

const schemas = await loadSchemas(["aws", "random"]);

/** Writes environments given by what they call, and what they show. */
export function write(
  environments: Readonly<Record<string, readonly RootCall[]>>,
  more: ResourceGraph["parameters"] = {},
  outputs: ResourceGraph["outputs"] = [],
): Files {
  const graphs = Object.entries(environments).map(([environment, calls]): ResourceGraph => {
    const parameters = {
      environment: { value: environment },
      name_prefix: { value: `app-${environment}` },
      region: { value: "ap-northeast-1" },
      ...more,
    } as const;
    const made = expand(calls, schemas, parameters);
    const given = Object.fromEntries(
      calls.map(({ label, source }) => {
        const names = [...(source.files["main.tf"] ?? "").matchAll(/^output "(\w+)"/gm)].map(([, name = ""]) => name);
        return [label, Object.fromEntries(names.map((name) => [name, made.output(label, name)]))];
      }),
    );
    const folder = `environments/${environment}`;
    return {
      target: "aws",
      environment,
      folder,
      resources: made.resources,
      calls,
      given,
      nested: nestedPromises(calls, made),
      outputs,
      parameters,
      tags: {},
    };
  });
  const settings = Object.keys(environments).map((name) => ({
    name,
    region: "ap-northeast-1",
    state: { bucket: "app-terraform-state", region: "ap-northeast-1", key: `${name}/terraform.tfstate` },
    tags: { system: "app" },
  }));
  const files = terraformFiles(graphs, { target: "aws", system: "app", environments: settings }, schemas);
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}
