import { relative } from "node:path/posix";
import { interfaceOf, type ModuleVariable } from "../interface.ts";
import { defaultTag, docComment, inputType } from "./input-type.ts";
import type { ModuleFolder } from "./module-folder.ts";

/** `cloud_run_service` is `cloudRunService`. */
const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const pascalCase = (name: string): string => {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
};

/** The module that a `source` names, among those of the same cloud. */
export const calledModule = (
  source: string,
  caller: ModuleFolder,
  folders: readonly ModuleFolder[],
): ModuleFolder | undefined =>
  folders.find(({ cloud, name }) => cloud === caller.cloud && source === `../${name}` && name !== caller.name);

/**
 * Text of `module.gen.ts`: the module's files as a ModuleSource, with types of what it takes and gives. Throws where
 * the folder is no sound module, of which `problemsOf` says more.
 */
export function declarationOf(folder: ModuleFolder, folders: readonly ModuleFolder[]): string {
  const { variables, outputs, sources, summary } = interfaceOf(folder.files);
  const called = [...new Set(sources)].sort().map((source) => {
    const found = calledModule(source, folder, folders);
    if (found === undefined) throw new Error(`${folder.path}: there is no module "${source}"`);
    return found;
  });
  const inputs = variables.map(inputOf).join("");
  const name = pascalCase(folder.name);
  const inputsType =
    inputs === ""
      ? `export type ${name}Inputs = Readonly<Record<string, never>>;`
      : `export interface ${name}Inputs {\n${inputs}}`;
  return `// Written by scripts/generate.mjs from the files beside it; do not edit.
${imports(folder, called, inputs)}
${inputsType}

export type ${name}Output = ${outputs.length === 0 ? "never" : outputs.map((output) => JSON.stringify(output.name)).join(" | ")};

${docComment([summary ?? ""], "")}export const ${camelCase(folder.name)}: ModuleSource<${name}Inputs, ${name}Output> = {
  cloud: ${JSON.stringify(folder.cloud)},
  name: ${JSON.stringify(folder.name)},
  modules: [${called.map((module) => camelCase(module.name)).join(", ")}],
  files: {
${Object.keys(folder.files)
  .sort()
  .map((file) => `    ${JSON.stringify(file)}: ${literal(folder.files[file] ?? "")},\n`)
  .join("")}  },
};
`;
}

function imports(folder: ModuleFolder, called: readonly ModuleFolder[], inputs: string): string {
  const path = (file: string): string => {
    const found = relative(folder.path, file);
    return found.startsWith(".") ? found : `./${found}`;
  };
  const used = ["Argument", "ListArgument", "MapArgument"].filter((type) => new RegExp(`\\b${type}<`).test(inputs));
  return [
    ...(used.length === 0 ? [] : [`import type { ${used.join(", ")} } from "${path("terraform/argument.ts")}";`]),
    `import type { ModuleSource } from "${path("terraform/configuration/module-source.ts")}";`,
    ...(/\bValue\b/.test(inputs.replace(/\/\*[^]*?\*\//g, ""))
      ? [`import type { Value } from "${path("terraform/expression.ts")}";`]
      : []),
    ...called.map((module) => `import { ${camelCase(module.name)} } from "${path(`${module.path}/module.gen.ts`)}";`),
    "",
  ].join("\n");
}

function inputOf(variable: ModuleVariable): string {
  const { name, description = "", type = { $: "raw", code: "any" } as const, nullable } = variable;
  const isOptional = variable.default !== undefined;
  const tag = isOptional ? defaultTag(variable.default) : "";
  const comment = docComment([description.trimEnd(), tag], "  ");
  const absent = `${nullable ? " | null" : ""}${isOptional ? " | undefined" : ""}`;
  return `${comment}  readonly ${name}${isOptional ? "?" : ""}: ${inputType(type, "  ")}${absent};\n`;
}

/** Text as a template literal, whose lines are those of the file. */
const literal = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&").replaceAll("\r", "\\r")}\``;
