import type { TerraformSettings } from "../../terraform/write/settings.ts";
import { terraformFiles } from "../../terraform/write/terraform.ts";
import type { Output, OutputFile, Source } from "../output.ts";
import { guide } from "./guide.ts";

export const terraform: Output = {
  name: "terraform",
  summary: {
    en: "Terraform: a root module for each environment, the modules that they share, and the bucket of the state.",
    ja: "Terraform。環境ごとのルートモジュール、共通のモジュール、state を置くバケット。",
  },
  order: 1,
  files,
  guide,
};

/** What Terraform leaves in its folders and nobody shares. The lock files of the providers are not among it: they are kept. */
const ignored = ["**/.terraform/", "*.tfstate", "*.tfstate.*", "*.tfplan", "plan.bin", "crash.log", ""].join("\n");

function files({ systems, graphs, schemas }: Source): readonly OutputFile[] {
  const targets = [...new Set(systems.map((system) => system.target))].sort();
  return targets.flatMap((target) => {
    const mine = graphs.filter((graph) => graph.target === target);
    const environments = systems
      .filter((system) => system.target === target)
      .map((system) => ({
        name: system.environment,
        region: system.region,
        ...(system.account === undefined ? {} : { account: system.account }),
        state: system.state,
        tags: system.tags,
      }));
    const settings: TerraformSettings = { target, system: systems[0]?.name ?? "", environments };
    const written = terraformFiles(mine, settings, schemas).map(({ path, content, environment }) => ({
      path: `terraform/${target}/${path}`,
      content,
      belongsTo: { target, ...(environment === undefined ? {} : { environment }) },
    }));
    return [{ path: `terraform/${target}/.gitignore`, content: ignored, belongsTo: { target } }, ...written];
  });
}
