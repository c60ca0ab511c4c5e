import { dayAsked } from "../../api/day.ts";
import { selected } from "../../api/selection.ts";
import { savingPhrases } from "../../messages/saving-phrases.ts";
import { shown, total } from "../../pricing/money.ts";
import { savingsOf } from "../../pricing/savings.ts";
import type { Proposal } from "../../pricing/savings/saving.ts";
import type { Component, System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import type { Level } from "../../system/traffic.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { lower } from "../../lowering/lower.ts";
import { newerPrices } from "../price-files.ts";
import { allKinds, lowerProject, openProject } from "../../api/project.ts";
import { printJson, type Terminal } from "../terminal.ts";

export interface SavingsOptions {
  readonly config?: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
  readonly load?: Level;
  readonly day?: string;
}

/** `sekkei savings`: what could be saved, and what each saving gives up. Always 0: these are offers, no findings. */
export async function savings(
  folder: string | undefined,
  options: SavingsOptions,
  terminal: Terminal,
): Promise<number> {
  const words = savingPhrases[terminal.language];
  const day = dayAsked(options.day, terminal);
  const project = await openProject(folder, options, terminal);
  const { lowered, schemas } = await lowerProject(project);
  const wanted = selected(lowered.systems, options, terminal);
  const settings = {
    day,
    prices: await newerPrices(project.directory),
  };
  const reports = lowered.systems.flatMap((system, index) => {
    const graph = lowered.graphs[index];
    if (!graph || !wanted(system)) return [];
    const proposals = savingsOf(system, graph, options.load ?? "expected", settings, (other) =>
      graphOf(other, schemas),
    );
    return [{ environment: system.environment, target: system.target, savings: proposals }];
  });
  if (terminal.json) {
    printJson(terminal, "savings", { day: settings.day, systems: reports });
    return 0;
  }
  const { colors } = terminal.out;
  const blocks = reports.map(({ environment, target, savings: found }) =>
    [
      colors.bold(`${environment} · ${targetTitles[target]}`),
      ...(found.length === 0 ? [`  ${words.none}`] : found.flatMap((one) => proposalLines(one, terminal))),
    ].join("\n"),
  );
  terminal.out.write(blocks.join("\n\n"));
  terminal.talk.write(`\n${words.alone}`);
  return 0;
}

/** Graph of a changed system; undefined where a kind would refuse it. */
function graphOf(system: System, schemas: Schemas): ResourceGraph | undefined {
  for (const component of Object.values(system.components)) {
    const issues = allKinds[component.kind]?.check?.(component as Component<never>, system) ?? [];
    if (issues.length > 0) return undefined;
  }
  const { graph, issues } = lower(system, allKinds, schemas);
  return issues.length > 0 ? undefined : graph;
}

function proposalLines(one: Proposal, terminal: Terminal): readonly string[] {
  const words = savingPhrases[terminal.language];
  const { colors } = terminal.out;
  const sum = shown(total([one.monthly]));
  return [
    `  ${colors.green(one.atMost ? words.atMost(sum) : words.saves(sum))}  ${one.component === "" ? "" : `${one.component}: `}${one.title[terminal.language]}`,
    `      ${words.pair(words.givenUp, one.givenUp[terminal.language])}`,
    `      ${words.pair(words.write, typeof one.change === "string" ? one.change : one.change[terminal.language])}`,
    ...(one.source ? [colors.dim(`      ${one.source.title} (${one.source.date}) ${one.source.url}`)] : []),
  ];
}
