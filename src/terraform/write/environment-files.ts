import { compareText } from "../../text/order.ts";
import { needsOf, type ModuleNeeds } from "../configuration/module-needs.ts";
import type { ResourceGraph } from "../graph.ts";
import { writeHcl } from "../hcl/write.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import type { Schemas } from "../schema.ts";
import { attribute, attributes, block, raw, type Files } from "./body.ts";
import { callBlocks, dataBlocks, filesOfCalls, localsBlock, rootValue, tagsName, written } from "./call-blocks.ts";
import { importFile } from "./import-blocks.ts";
import { requirements } from "./requirements.ts";
import { isCloud, type EnvironmentSettings, type TerraformSettings } from "./settings.ts";
import { sourcesOf } from "./source-files.ts";
import { testFiles } from "./test-file.ts";

/** The root module of one environment, or of an account, by path below its folder. */
export function environmentFiles(
  graph: ResourceGraph,
  environment: EnvironmentSettings,
  settings: TerraformSettings,
  schemas: Schemas,
): Files {
  const needs = sourcesOf((graph.calls ?? []).map(({ source }) => source)).map((source) => needsOf(source, schemas));
  const asked = askedOfProviders(needs, settings);
  return {
    "backend.tf": writeHcl([block("terraform", [], [backend(environment, settings)])]),
    "main.tf": writeHcl([
      localsBlock(graph, environment),
      ...dataBlocks(graph),
      ...callBlocks(graph, environment, schemas),
    ]),
    ...importFile(graph),
    "outputs.tf": writeHcl(outputBlocks(graph)),
    "providers.tf": writeHcl(providerBlocks(asked.providers, asked.aliases, environment, settings)),
    // What only modules use, they ask for themselves.
    "terraform.tf": writeHcl([requirements(asked.providers.filter(isCloud), asked.used)]),
    ...testFiles(graph, environment, asked, schemas),
    ...filesOfCalls(graph),
  };
}

/** What the modules of an environment ask of its providers, all together. */
function askedOfProviders(needs: readonly ModuleNeeds[], { target }: TerraformSettings): ModuleNeeds {
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
  return {
    providers: sorted([target === "aws" ? "aws" : "google", ...needs.flatMap(({ providers }) => providers)]),
    aliases: sorted(needs.flatMap(({ aliases }) => aliases)),
    used: needs.flatMap(({ used }) => used),
  };
}

const outputBlocks = ({ outputs }: ResourceGraph): readonly BodyItem[] =>
  [...outputs]
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, description, value }) => block("output", [name], written({ description, value: rootValue(value) })));

function backend(environment: EnvironmentSettings, settings: TerraformSettings): BodyItem {
  const { bucket, region, key } = environment.state;
  if (settings.target === "gcp") return block("backend", ["gcs"], attributes({ bucket, prefix: key }));
  return block("backend", ["s3"], attributes({ bucket, key, region, encrypt: true, use_lockfile: true }));
}

function providerBlocks(
  providers: readonly string[],
  aliases: readonly string[],
  environment: EnvironmentSettings,
  settings: TerraformSettings,
): BodyItem[] {
  if (settings.target === "aws") {
    const guard =
      environment.account === undefined ? [] : [attribute("allowed_account_ids", [raw("local.account_id")])];
    const tags = block("default_tags", [], [attribute("tags", raw(`local.${tagsName.aws}`))]);
    return [
      block("provider", ["aws"], [attribute("region", raw("local.region")), ...guard, tags]),
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
          attribute("project", raw("local.project_id")),
          attribute("region", raw("local.region")),
          attribute("billing_project", raw("local.project_id")),
          attribute("user_project_override", true),
          attribute("default_labels", raw(`local.${tagsName.gcp}`)),
        ],
      ),
    );
}
