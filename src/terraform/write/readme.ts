import { SYSTEM } from "../graph.ts";
import type { Module } from "../modules/assemble.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const ownerOf = ({ component }: { component: string }): string => (component === SYSTEM ? "(shared)" : cell(component));

/** A module's README; the part between the markers is what terraform-docs would take over. */
export function moduleReadme(module: Module, system: string): string {
  const resources = module.resources.filter((resource) => resource.mode === "managed");
  const rows = resources.map((resource) => `| \`${resource.type}.${resource.name}\` | ${ownerOf(resource)} |`);
  const inputs = module.variables.map(
    (variable) =>
      `| ${variable.name} | ${cell(variable.description)} | \`${cell(variable.type)}\` | ${variable.default === undefined ? "yes" : "no"} |`,
  );
  const outputs = module.outputs.map((output) => `| ${output.name} | ${cell(output.description)} |`);
  return [
    `# ${module.area}`,
    "",
    `Part of the infrastructure of ${system}. Called by the root modules under \`environments/\`.`,
    "",
    "## Resources",
    "",
    "| Address | Component of the design |",
    "| --- | --- |",
    ...rows,
    "",
    "<!-- BEGIN_TF_DOCS -->",
    "## Inputs",
    "",
    ...(inputs.length === 0
      ? ["None."]
      : ["| Name | Description | Type | Required |", "| --- | --- | --- | --- |", ...inputs]),
    "",
    "## Outputs",
    "",
    ...(outputs.length === 0 ? ["None."] : ["| Name | Description |", "| --- | --- |", ...outputs]),
    "<!-- END_TF_DOCS -->",
    "",
  ].join("\n");
}
