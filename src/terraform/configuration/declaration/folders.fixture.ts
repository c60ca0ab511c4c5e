import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { ModuleSource } from "../module-source.ts";
import { interfaceOf } from "../interface.ts";
import { calledModule } from "./declaration.ts";
import type { ModuleFolder } from "./module-folder.ts";

/** Every folder below `src` that holds a `main.tf`, on the disk as it is. */
export const moduleFolders = (source: string): readonly ModuleFolder[] =>
  foldersIn(source)
    .map((folder): ModuleFolder => {
      const path = relative(source, folder).split(sep).join("/");
      const cloud = path.split("/").includes("aws") ? "aws" : "gcp";
      if (cloud === "gcp" && !path.split("/").includes("gcp")) throw new Error(`${path} stands under no cloud`);
      return { path, cloud, name: basename(folder), files: filesIn(folder) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

function foldersIn(folder: string): readonly string[] {
  if (existsSync(join(folder, "main.tf"))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name)));
}

/** Text of all files but what is generated, tests, and what Terraform itself leaves behind. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "module.gen.ts" || entry.name.includes(".test.")) continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) found[entry.name] = readFileSync(path, "utf8");
    else for (const [file, text] of Object.entries(filesIn(path))) found[`${entry.name}/${file}`] = text;
  }
  return found;
}

/** The modules in the folders, each with those that it calls. */
export function moduleSources(folders: readonly ModuleFolder[]): readonly ModuleSource[] {
  const made = new Map<ModuleFolder, ModuleSource>();
  const sourceOf = (folder: ModuleFolder): ModuleSource => {
    const known = made.get(folder);
    if (known) return known;
    const called = interfaceOf(folder.files).sources.flatMap((source) => calledModule(source, folder, folders) ?? []);
    const source = { cloud: folder.cloud, name: folder.name, files: folder.files, modules: called.map(sourceOf) };
    made.set(folder, source);
    return source;
  };
  return folders.map(sourceOf);
}
