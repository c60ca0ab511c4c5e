import { readFile } from "node:fs/promises";
import { lowerProject, openProject } from "../../api/project.ts";
import { selected } from "../../api/selection.ts";
import { proposed, type Proposal, type Proposals } from "../../lowering/proposals.ts";
import { adoptPhrases } from "../../messages/adopt-phrases.ts";
import { existingIn } from "../../terraform/imports/state.ts";
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
  const existing = existingIn(
    options.state === "-" ? await textOf(process.stdin) : await readFile(options.state, "utf8"),
  );
  const words = adoptPhrases[terminal.language];
  if (!existing) throw new UsageError(words.notAState(options.state));
  const result = proposed(roots, existing, schemas);
  if (terminal.json) printJson(terminal, "adopt", result);
  else terminal.out.write(textIn(result, terminal));
  return result.unmatched.length + result.notImportable.length > 0 || result.proposals.some(({ perhaps }) => perhaps)
    ? 2
    : 0;
}

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

const clouds = { aws: "AWS", gcp: "Google Cloud" } as const;

function textIn({ proposals, adopted, notImportable, unmatched }: Proposals, { language, out }: Terminal): string {
  const words = adoptPhrases[language];
  const lines: string[] = [];
  const list = (title: string, addresses: readonly string[]): void => {
    if (addresses.length > 0)
      lines.push(...(lines.length > 0 ? [""] : []), title, ...addresses.map((one) => `  ${one}`));
  };
  for (const [place, ones] of groupsOf(proposals)) {
    lines.push(...(lines.length > 0 ? [""] : []), out.colors.bold(place));
    for (const { address, id, name, from, perhaps } of ones) {
      const value =
        name === undefined ? JSON.stringify(id) : `{ id: ${JSON.stringify(id)}, name: ${JSON.stringify(name)} }`;
      lines.push(`  ${JSON.stringify(address)}: ${value},`, out.colors.dim(`    // ${words.from(from, perhaps)}`));
    }
  }
  if (adopted.length > 0) lines.push(...(lines.length > 0 ? [""] : []), words.adopted(adopted.length));
  list(words.notImportable, notImportable);
  list(words.unmatched, unmatched);
  return lines.length === 0 ? words.nothing : lines.join("\n");
}

/** By where they stand in the design. */
function groupsOf(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const at = one.component === undefined ? "adopt" : `components.${one.component}.adopt`;
    const place = `${at} (${one.environment} · ${clouds[one.target]})`;
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return groups;
}
