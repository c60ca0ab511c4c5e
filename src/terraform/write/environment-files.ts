import { writeHcl } from "../hcl/write.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import type { Value } from "../expression.ts";
import { includes } from "../modules/environment-set.ts";
import type { Module, ModuleSet } from "../modules/assemble.ts";
import type { Used } from "../minimum-version.ts";
import type { ResourceGraph } from "../graph.ts";
import type { Schemas } from "../schema.ts";
import { needsOf } from "../configuration/module-needs.ts";
import { callBlocks, dataBlocks, localsBlock, passedProviders, rootValue } from "./call-blocks.ts";
import { sourcesOf } from "./source-files.ts";
import { attribute, attributes, block, raw, type Files } from "./body.ts";
import { providersOf, requirements, variableBlock } from "./module-files.ts";
import type { RootVariables } from "./root-variables.ts";
import type { EnvironmentSettings, TerraformSettings } from "./settings.ts";
import { testFiles } from "./test-file.ts";

/** The root module of one environment, by path below `environments/<name>/`. */
export function environmentFiles(
  index: number,
  set: ModuleSet,
  variables: RootVariables,
  settings: TerraformSettings,
  schemas: Schemas,
  usedIn: ReadonlyMap<string, readonly Used[]>,
): Files {
  const environment = settings.environments[index];
  if (!environment) throw new Error(`no environment ${index}`);
  const called = inOrder(set.modules.filter((module) => includes(module.where, index)));
  const mine = variables.all.filter((variable) => variable.values[index] !== undefined);
  const outputs = set.outputs.filter((output) => called.some((module) => module.area === output.area));
  const graph = set.presence.written[index];
  if (!graph) throw new Error(`no graph ${index}`);
  const needs = sourcesOf((graph.calls ?? []).map(({ source }) => source)).map((source) => needsOf(source, schemas));
  const providers = [
    ...new Set([
      settings.target === "aws" ? "aws" : "google",
      ...called.flatMap(providersOf),
      ...needs.flatMap(({ providers: named }) => named),
    ]),
  ].sort();
  const used = [...called.flatMap((module) => usedIn.get(module.area) ?? []), ...needs.flatMap(({ used: own }) => own)];
  const aliases = [
    ...new Set([...called.flatMap((module) => module.aliases), ...needs.flatMap(({ aliases: own }) => own)]),
  ].sort();
  return {
    "backend.tf": writeHcl([block("terraform", [], [backend(environment, settings)])]),
    "main.tf": writeHcl([
      ...localsBlock(graph),
      ...dataBlocks(graph, set.atRoot),
      ...called.map((module) => moduleCall(module, called, graph, variables)),
      ...callBlocks(graph, set.atRoot, schemas),
    ]),
    "outputs.tf": writeHcl(
      [
        ...outputs.map(({ area, name, description }) => ({ name, description, value: raw(`module.${area}.${name}`) })),
        ...graph.outputs
          .filter(({ area }) => area === undefined)
          .map((output) => ({ ...output, value: rootValue(output.value, set.atRoot) })),
      ]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, description, value }) =>
          block("output", [name], [attribute("description", description), attribute("value", value)]),
        ),
    ),
    "providers.tf": writeHcl(providerBlocks(providers, aliases, environment, settings)),
    "terraform.tf": writeHcl([requirements(providers, used)]),
    "terraform.tfvars": writeHcl(mine.map((variable) => attribute(variable.name, variable.values[index] as Value))),
    "variables.tf": writeHcl(mine.map(variableBlock)),
    ...testFiles(index, called, set, variables, settings, { providers, aliases, used }, schemas),
  };
}

function backend(environment: EnvironmentSettings, settings: TerraformSettings): BodyItem {
  const { bucket, region } = environment.state;
  if (settings.target === "gcp") return block("backend", ["gcs"], attributes({ bucket, prefix: environment.name }));
  return block(
    "backend",
    ["s3"],
    attributes({ bucket, key: `${environment.name}/terraform.tfstate`, region, encrypt: true, use_lockfile: true }),
  );
}

function providerBlocks(
  providers: readonly string[],
  aliases: readonly string[],
  environment: EnvironmentSettings,
  settings: TerraformSettings,
): BodyItem[] {
  if (settings.target === "aws") {
    const guard = environment.account === undefined ? [] : [attribute("allowed_account_ids", [environment.account])];
    const tags = block("default_tags", [], [attribute("tags", tagsOf(environment))]);
    return [
      block("provider", ["aws"], [attribute("region", raw("var.region")), ...guard, tags]),
      ...aliases.map((alias) => {
        const name = alias.split(".")[1] ?? "";
        return block(
          "provider",
          ["aws"],
          [attribute("alias", name), attribute("region", name.replaceAll("_", "-")), ...guard, tags],
        );
      }),
    ];
  }
  return providers
    .filter((name) => name.startsWith("google"))
    .map((name) =>
      block(
        "provider",
        [name],
        [
          attribute("project", raw("var.project_id")),
          attribute("region", raw("var.region")),
          attribute("billing_project", raw("var.project_id")),
          attribute("user_project_override", true),
          attribute("default_labels", tagsOf(environment)),
        ],
      ),
    );
}

/** Tags of everything; the environment is named by its variable. */
const tagsOf = ({ tags }: EnvironmentSettings): Value => ({ ...tags, environment: raw("var.environment") });

function moduleCall(
  module: Module,
  called: readonly Module[],
  graph: ResourceGraph,
  variables: RootVariables,
): BodyItem {
  const calls = new Set((graph.calls ?? []).map(({ label }) => `module.${label}`));
  const inputs = module.variables.flatMap((variable): BodyItem[] => {
    const { source } = variable;
    if (source.kind === "parameter") return [attribute(variable.name, raw(`var.${source.parameter}`))];
    if (source.kind === "values")
      return [attribute(variable.name, raw(`var.${variables.nameFor(module.area, variable.name)}`))];
    if (source.kind === "call")
      return calls.has(source.reference.to)
        ? [
            attribute(
              variable.name,
              rootValue(source.reference, (one) => one),
            ),
          ]
        : [];
    if (!called.some((other) => other.area === source.area)) return [];
    return [attribute(variable.name, raw(`module.${source.area}.${source.output}`))];
  });
  const waits = module.dependsOn.filter(
    (area) => called.some((other) => other.area === area) || calls.has(`module.${area}`),
  );
  return block(
    "module",
    [module.area],
    [
      attribute("source", `../../modules/${module.area}`),
      ...passedProviders(module.aliases),
      ...(inputs.length > 0 ? [{ kind: "blank" } as const] : []),
      ...inputs,
      ...(waits.length > 0
        ? [
            { kind: "blank" } as const,
            attribute(
              "depends_on",
              waits.map((area) => raw(`module.${area}`)),
            ),
          ]
        : []),
    ],
  );
}

/** Modules whose outputs others take come first; equal ones by name. A mutual need is legal and left as it falls. */
function inOrder(modules: readonly Module[]): readonly Module[] {
  const byArea = new Map(modules.map((module) => [module.area, module]));
  const done = new Set<string>();
  const order: Module[] = [];
  const visit = (module: Module): void => {
    if (done.has(module.area)) return;
    done.add(module.area);
    const needs = new Set([
      ...module.dependsOn,
      ...module.variables.flatMap(({ source }) => (source.kind === "wire" ? [source.area] : [])),
    ]);
    for (const area of [...needs].sort()) {
      const other = byArea.get(area);
      if (other) visit(other);
    }
    order.push(module);
  };
  modules.forEach(visit);
  return order;
}
