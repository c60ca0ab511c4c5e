import { stat } from "node:fs/promises";
import { dirname, resolve as resolvePath } from "node:path";
import { kinds } from "../components/kinds.gen.ts";
import { nodeHost } from "../design/load/node-host.ts";
import { findConfig } from "../design/load/find-config.ts";
import type { LoadedDesign } from "../design/load/load.ts";
import { DesignError, type Issue } from "../issues/issue.ts";
import { lowerDesign, schemasFor, type Kinds, type Lowered } from "../build/build.ts";
import { resolve, targetNames } from "../system/resolve.ts";
import type { System } from "../system/system.ts";
import type { Schemas } from "../terraform/schema.ts";
import type { Target } from "../terraform/graph.ts";
import type { Phrases } from "../messages/phrases.ts";
import { loadApart } from "./apart/load-apart.ts";
import { UsageError } from "./usage-error.ts";
import { compareText } from "../text/order.ts";

export const allKinds: Kinds = kinds;

/** A design, wherever it comes from. */
export interface Project {
  readonly design: Pick<LoadedDesign, "raw" | "locate">;
}

/** A design on disk, loaded. */
export interface DiskProject extends Project {
  /** The config file, absolute. */
  readonly file: string;
  /** Its folder. */
  readonly directory: string;
  readonly design: LoadedDesign;
}

export interface ProjectOptions {
  readonly config?: string;
  /** Seconds that the design may run, as given on the command line. */
  readonly timeLimit?: string;
}

/** Finds and loads the design of a folder (or of any folder above it). */
export async function openProject(
  directory: string | undefined,
  options: ProjectOptions,
  { phrases }: { readonly phrases: Phrases },
): Promise<DiskProject> {
  if (directory !== undefined && !(await isFolder(directory))) throw new UsageError(phrases.notAFolder(directory));
  return openFile(options.config ?? directory ?? ".", timeLimitIn(options, phrases));
}

/** Loads a design from its file, or from the nearest one of a folder and those above it. */
export async function openFile(path: string, timeLimit?: number): Promise<DiskProject> {
  const start = resolvePath(path);
  const file = (await isFolder(start)) ? await findConfig(start, nodeHost()) : start;
  return { file, directory: dirname(file), design: await loadApart({ file, cwd: process.cwd() }, timeLimit) };
}

export function timeLimitIn({ timeLimit }: ProjectOptions, phrases: Phrases): number | undefined {
  if (timeLimit === undefined) return undefined;
  const seconds = Number(timeLimit);
  if (!/^\d+$/.test(timeLimit) || seconds < 1 || seconds > 3600) throw new UsageError(phrases.badTimeLimit(timeLimit));
  return seconds;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Resolves and lowers a project; issues carry their place in the file. */
export async function lowerProject({ design }: Project): Promise<{ lowered: Lowered; schemas: Schemas }> {
  const schemas = await schemasFor(targetsIn(design.raw));
  const lowered = withPlaces(design, () => lowerDesign(design.raw, allKinds, schemas));
  return { lowered: { ...lowered, notes: lowered.notes.map((one) => placed(one, design)).sort(byPlace) }, schemas };
}

/** The systems of a project; issues carry their place in the file. */
export const resolveProject = ({ design }: Project): readonly System[] =>
  withPlaces(design, () => {
    const { systems, issues } = resolve(design.raw, allKinds);
    if (issues.length > 0) throw new DesignError(issues);
    return systems;
  });

function withPlaces<T>(design: Project["design"], work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof DesignError)) throw thrown;
    throw new DesignError(thrown.issues.map((one) => placed(one, design)).sort(byPlace));
  }
}

/** Top to bottom, as a reader goes through the file. */
const byPlace = (a: Issue, b: Issue): number =>
  compareText(a.position?.file ?? "", b.position?.file ?? "") ||
  (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
  (a.position?.column ?? 0) - (b.position?.column ?? 0);

/** Problems that are about a key and not about its value. */
const aboutKeys: ReadonlySet<string> = new Set([
  "unknown-key",
  "unknown-environment",
  "unknown-component",
  "not-usable",
  "name-collision",
  "label-taken",
  "tag-taken",
]);

function placed(one: Issue, design: Project["design"]): Issue {
  if (one.position) return one;
  const position = design.locate(one.path, { key: aboutKeys.has(one.code) });
  return position ? { ...one, position } : one;
}

function targetsIn(raw: unknown): readonly Target[] {
  const targets = (raw as { targets?: object } | undefined)?.targets ?? {};
  return targetNames.filter((target) => Object.hasOwn(targets, target));
}
