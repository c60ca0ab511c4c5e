import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { lowerProject, openProject } from "../../api/project.ts";
import { selected } from "../../api/selection.ts";
import { proposed, type Proposal, type Proposals } from "../../change/proposals.ts";
import { adoptPhrases } from "../../messages/adopt-phrases.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { cloudOf, existingIn } from "../../terraform/imports/state.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

export interface AdoptOptions {
  readonly config?: string;
  readonly timeLimit?: string;
  readonly state: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
}

/** `sekkei adopt`: 0 where the design would make all that the state holds, 2 where something of it is left. */
export async function adopt(folder: string | undefined, options: AdoptOptions, terminal: Terminal): Promise<number> {
  const project = await openProject(folder, options, terminal);
  const { lowered, schemas } = await lowerProject(project);
  const isAsked = selected(lowered.systems, options, terminal);
  const roots = lowered.systems.flatMap((system, index) => {
    const graph = lowered.graphs[index];
    return graph && isAsked(system) ? [{ system, graph }] : [];
  });
  const existing = existingIn(await (options.state === "-" ? text(process.stdin) : readFile(options.state, "utf8")));
  const words = adoptPhrases[terminal.language];
  if (!existing) throw new UsageError(words.notAState(options.state));
  // What is of another cloud than those asked for is nobody's question.
  const asked = existing.filter((one) => options.target?.includes(cloudOf(one) ?? "") ?? true);
  const result = proposed(roots, asked, schemas);
  if (terminal.json) printJson(terminal, "adopt", result);
  else terminal.out.write(textIn(result, terminal));
  return result.unmatched.length + result.notImportable.length > 0 || result.proposals.some(({ perhaps }) => perhaps)
    ? 2
    : 0;
}

function textIn({ proposals, adopted, notImportable, unmatched }: Proposals, { language, out }: Terminal): string {
  const words = adoptPhrases[language];
  const listed = (title: string, addresses: readonly string[]): readonly string[] =>
    addresses.length === 0 ? [] : [[title, ...addresses.map((one) => `  ${one}`)].join("\n")];
  const parts = [
    ...[...groupsOf(proposals)].map(([place, ones]) =>
      [
        out.colors.bold(place),
        ...ones.flatMap(({ address, from, perhaps, ...entry }) => [
          `  ${JSON.stringify(address)}: ${valueOf(entry)},`,
          out.colors.dim(`    // ${words.from(from, perhaps)}`),
        ]),
      ].join("\n"),
    ),
    ...(adopted.length === 0 ? [] : [words.adopted(adopted.length, proposals.length > 0)]),
    ...listed(words.notImportable, notImportable),
    ...listed(words.unmatched, unmatched),
  ];
  return parts.length === 0 ? words.nothing : parts.join("\n\n");
}

const valueOf = ({ id, name }: Pick<Proposal, "id" | "name">): string =>
  name === undefined ? JSON.stringify(id) : `{ id: ${JSON.stringify(id)}, name: ${JSON.stringify(name)} }`;

/** By where they stand in the design. */
function groupsOf(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const at = one.component === undefined ? "adopt" : `components.${one.component}.adopt`;
    const place = `${at} (${one.environment} · ${targetTitles[one.target]})`;
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return groups;
}
