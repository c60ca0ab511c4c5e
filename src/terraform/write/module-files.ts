import { writeHcl } from "../hcl/write.ts";
import type { BodyItem } from "../hcl/syntax.ts";
import type { MergedResource, Module } from "../modules/assemble.ts";
import type { ModuleVariable } from "../modules/variables.ts";
import { attribute, block, raw, type Files } from "./body.ts";
import { moduleReadme } from "./readme.ts";
import { minimumOf, type Used } from "../minimum-version.ts";
import { providerOfType, requiredVersion, requirement } from "./settings.ts";

/** The files of one module, by path below `modules/<area>/`. */
export function moduleFiles(module: Module, system: string, used: readonly Used[]): Files {
  return {
    "main.tf": writeHcl([
      ...module.sharedData.map(sharedData),
      ...module.resources.map(resourceBlock),
      ...module.resources.flatMap(moved),
    ]),
    "outputs.tf": writeHcl(
      module.outputs.map((output) =>
        block(
          "output",
          [output.name],
          [attribute("description", output.description), attribute("value", output.value)],
        ),
      ),
    ),
    "terraform.tf": writeHcl([requirements(providersOf(module), used, module.aliases)]),
    "variables.tf": writeHcl(module.variables.map(variableBlock)),
    "README.md": moduleReadme(module, system),
  };
}

/** Providers that a module's resources come from, `google-beta` among them. */
export function providersOf(module: Module): readonly string[] {
  const names = module.resources.map((resource) =>
    resource.provider === "google-beta" ? "google-beta" : providerOfType(resource.type),
  );
  const shared = module.sharedData.map((id) => providerOfType(id.split(".")[1] ?? ""));
  return [...new Set([...names, ...shared])].sort();
}

/** `terraform { … }` with the providers, in versions that have all that is used of them. */
export function requirements(
  providers: readonly string[],
  used: readonly Used[],
  aliases: readonly string[] = [],
): BodyItem {
  const required = providers.map((name) => {
    // google and google-beta are released together.
    const family = (type: string): boolean => providerOfType(type) === name.replace(/-beta$/, "");
    const known = requirement(name, minimumOf(used.filter(({ type }) => family(type))));
    const own = aliases.filter((alias) => alias.startsWith(`${name}.`)).map(raw);
    return attribute(name, {
      source: known.source,
      version: known.version,
      ...(own.length > 0 ? { configuration_aliases: own } : {}),
    });
  });
  return block(
    "terraform",
    [],
    [attribute("required_version", requiredVersion), block("required_providers", [], required)],
  );
}

const sharedData = (id: string): BodyItem => {
  const [, type = "", name = ""] = id.split(".");
  return block("data", [type, name], []);
};

function resourceBlock(resource: MergedResource): BodyItem {
  return block(
    resource.mode === "managed" ? "resource" : resource.mode,
    [resource.type, resource.name],
    resource.body,
    resource.comment,
  );
}

function moved(resource: MergedResource): readonly BodyItem[] {
  if (resource.movedFrom === undefined || resource.mode !== "managed") return [];
  return [
    block(
      "moved",
      [],
      [
        attribute("from", raw(`${resource.type}.${resource.movedFrom}`)),
        attribute("to", raw(`${resource.type}.${resource.name}`)),
      ],
    ),
  ];
}

/** Order of HashiCorp's style guide: type, description, default, validation. */
export function variableBlock(
  variable: Pick<ModuleVariable, "name" | "type" | "description" | "default" | "validation">,
): BodyItem {
  return block(
    "variable",
    [variable.name],
    [
      attribute("type", raw(variable.type)),
      attribute("description", variable.description),
      ...(variable.default === undefined ? [] : [attribute("default", variable.default)]),
      ...(variable.validation
        ? [
            block(
              "validation",
              [],
              [
                attribute("condition", raw(variable.validation.condition)),
                attribute("error_message", variable.validation.message),
              ],
            ),
          ]
        : []),
    ],
  );
}
