import type { Value } from "../../expression.ts";
import { interfaceOf, ModuleSyntaxError, parseModule, type ModuleInterface } from "../interface.ts";
import { calledModule } from "./declaration.ts";
import { inputType } from "./input-type.ts";
import type { ModuleFolder } from "./module-folder.ts";

const LONGEST_NAME = 40;

/** What is wrong with the modules, a line each that starts with the folder. */
export const problemsOf = (folders: readonly ModuleFolder[]): readonly string[] =>
  folders.flatMap((folder) => problemsIn(folder, folders).map((problem) => `${folder.path}: ${problem}`));

function problemsIn(folder: ModuleFolder, folders: readonly ModuleFolder[]): readonly string[] {
  const twins = folders.filter(({ cloud, name }) => cloud === folder.cloud && name === folder.name);
  const problems = twins.length > 1 ? [`another module of this cloud is called "${folder.name}"`] : [];
  if (!/^[a-z][a-z0-9_]*$/.test(folder.name)) problems.push("a module's name has small letters, digits and _ only");
  try {
    const module = interfaceOf(folder.files);
    return [...problems, ...longNames(folder), ...undescribed(module), ...unknownSources(module, folder, folders)];
  } catch (error) {
    if (error instanceof ModuleSyntaxError) return [...problems, error.message];
    throw error;
  }
}

function longNames(folder: ModuleFolder): readonly string[] {
  const blocks = parseModule(folder.files).flatMap(({ items }) => items.filter((item) => item.kind === "block"));
  const locals = blocks.filter(({ type }) => type === "locals").flatMap(({ body }) => body);
  const names = [
    folder.name,
    ...blocks.flatMap(({ labels }) => labels.slice(-1)),
    ...locals.flatMap((item) => (item.kind === "attribute" ? [item.name] : [])),
  ];
  return names
    .filter((name) => name.length > LONGEST_NAME)
    .map((name) => `the name "${name}" has more than ${LONGEST_NAME} characters`);
}

function undescribed({ variables, outputs }: ModuleInterface): readonly string[] {
  return [
    ...variables.flatMap(({ name, description, type }) => [
      ...(description === undefined || description.trim() === "" ? [`variable "${name}" has no description`] : []),
      ...(type === undefined ? [`variable "${name}" has no type`] : wrongType(name, type)),
    ]),
    ...outputs.flatMap(({ name, description }) =>
      description === undefined || description.trim() === "" ? [`output "${name}" has no description`] : [],
    ),
  ];
}

function wrongType(name: string, type: Value): readonly string[] {
  try {
    inputType(type, "");
    return [];
  } catch (error) {
    if (error instanceof TypeError) return [`variable "${name}": ${error.message}`];
    throw error;
  }
}

const unknownSources = (
  { sources }: ModuleInterface,
  folder: ModuleFolder,
  folders: readonly ModuleFolder[],
): readonly string[] =>
  sources
    .filter((source) => calledModule(source, folder, folders) === undefined)
    .map((source) => `there is no module "${source}" (a module here is called by "../<name>")`);
