import { artifacts } from "../build/build.ts";
import { selects, type BuiltFile, type Selection as FileSelection } from "../build/selection.ts";
import { nearest } from "../design/expand.ts";
import { changeRules, type ChangeRules } from "../change/changes.ts";
import { emittedOf, type Emitted } from "../change/emitted.ts";
import type { Issue } from "../issues/issue.ts";
import { outputs } from "../outputs/outputs.gen.ts";
import type { Phrases } from "../messages/phrases.ts";
import { notesOf } from "./notes.ts";
import { allKinds, lowerProject, type Project } from "./project.ts";
import { selected, type Selection } from "./selection.ts";
import { UsageError } from "./usage-error.ts";
import { compareText } from "../text/order.ts";

/** Some of a design's files. */
export interface FilesAsked extends Selection {
  /** Names of outputs; without, all. */
  readonly only?: readonly string[] | undefined;
}

export interface Built {
  /** Every file that follows from the design, by path below the output folder. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** What was asked for, as files record it. */
  readonly selection: FileSelection;
  /** What the design writes without effect, as far as it was asked for. */
  readonly notes: readonly Issue[];
  /** What Terraform makes of the files, for the next comparison. */
  readonly emitted: Emitted;
  /** What the providers do with what changes. */
  readonly rules: ChangeRules;
}

/** The files of a design; nothing is written. */
export async function buildProject(
  project: Project,
  asked: FilesAsked,
  words: { readonly phrases: Phrases },
): Promise<Built> {
  const { lowered, schemas } = await lowerProject(project);
  const wanted = selected(lowered.systems, asked, words);
  const selection = selectionOf(asked, words);
  const files = [...artifacts(lowered, allKinds, schemas)].map(
    ([path, { content, belongsTo, output }]) => [path, { content, belongsTo: { ...belongsTo, output } }] as const,
  );
  return {
    files: new Map(files),
    selection,
    notes: notesOf(lowered.notes, lowered.systems, wanted),
    emitted: emittedOf(lowered.systems, lowered.graphs, allKinds, schemas),
    rules: changeRules(schemas),
  };
}

/** Files that were asked for, in the order of their paths. */
export const selectedFiles = ({
  files,
  selection,
}: Pick<Built, "files" | "selection">): readonly { path: string; content: string }[] =>
  [...files]
    .filter(([, { belongsTo }]) => selects(selection, belongsTo))
    .sort(([left], [right]) => compareText(left, right))
    .map(([path, { content }]) => ({ path, content }));

/** Refuses outputs that there are not. */
function selectionOf({ only, target, env }: FilesAsked, { phrases }: { readonly phrases: Phrases }): FileSelection {
  const names = outputs.map(({ name }) => name);
  for (const name of only ?? [])
    if (!names.includes(name)) throw new UsageError(phrases.noSuchOutput(name, nearest(name, names), names));
  return {
    ...(only === undefined ? {} : { outputs: only }),
    ...(target === undefined ? {} : { targets: target }),
    ...(env === undefined ? {} : { environments: env }),
  };
}
