import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { config } from "zod";
import { kinds } from "../components/kinds.gen.ts";
import { each } from "../design/each.ts";
import { nodeHost } from "../design/load/node-host.ts";
import { findConfig } from "../design/load/find-config.ts";
import { loadDesign, type LoadedDesign } from "../design/load/load.ts";
import { system } from "../index.ts";
import { DesignError, type Issue } from "../issues/issue.ts";
import { lowerDesign, schemasFor, type Kinds, type Lowered } from "../build/build.ts";
import { targetNames } from "../system/resolve.ts";
import type { Schemas } from "../terraform/schema.ts";
import type { Target } from "../terraform/graph.ts";
import { UsageError, type Terminal } from "./terminal.ts";

// Each schema validates a few values and the process ends: compiling validators costs more than it saves.
config({ jitless: true });

export const allKinds: Kinds = kinds;

/** A design on disk, loaded. */
export interface Project {
  /** Folder of the config file. */
  readonly directory: string;
  readonly design: LoadedDesign;
}

export interface ProjectOptions {
  readonly config?: string;
}

/** Finds and loads the design of a folder (or of any folder above it). */
export async function openProject(
  directory: string | undefined,
  options: ProjectOptions,
  terminal: Terminal,
): Promise<Project> {
  const host = nodeHost();
  const start = resolve(directory ?? ".");
  if (directory !== undefined && !(await stat(start).catch(() => undefined))?.isDirectory()) {
    throw new UsageError(terminal.phrases.notAFolder(directory));
  }
  const file = options.config === undefined ? await findConfig(start, host) : resolve(options.config);
  const design = await loadDesign(file, { host, modules: { sekkei: { system, each } } });
  return { directory: dirname(file), design };
}

/** Resolves and lowers a project; issues carry their place in the file. */
export async function lowerProject(project: Project): Promise<{ lowered: Lowered; schemas: Schemas }> {
  const { raw } = project.design;
  const schemas = await schemasFor(targetsIn(raw));
  try {
    return { lowered: lowerDesign(raw, allKinds, schemas), schemas };
  } catch (thrown) {
    throw thrown instanceof DesignError
      ? new DesignError(thrown.issues.map((one) => placed(one, project.design)).sort(byPlace))
      : thrown;
  }
}

/** Top to bottom, as a reader goes through the file. */
const byPlace = (a: Issue, b: Issue): number =>
  (a.position?.file ?? "").localeCompare(b.position?.file ?? "") ||
  (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
  (a.position?.column ?? 0) - (b.position?.column ?? 0);

/** Problems that are about a key and not about its value. */
const aboutKeys: ReadonlySet<string> = new Set([
  "unknown-key",
  "unknown-environment",
  "unknown-component",
  "not-usable",
  "name-collision",
]);

export function placed(one: Issue, design: LoadedDesign): Issue {
  if (one.position) return one;
  const position = design.locate(one.path, { key: aboutKeys.has(one.code) });
  return position ? { ...one, position } : one;
}

function targetsIn(raw: unknown): readonly Target[] {
  const targets = (raw as { targets?: object } | undefined)?.targets ?? {};
  return targetNames.filter((target) => Object.hasOwn(targets, target));
}
