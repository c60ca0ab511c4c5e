import { emittedOf, type Emitted } from "../../change/emitted.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import { heldIn } from "../../terraform/holding.ts";
import { aside, labelled, withAside } from "../../text/marks.ts";
import stringWidth from "string-width";
import { nearest } from "../../design/expand.ts";
import { address, SYSTEM, typeAt, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import { loweringOf } from "../../lowering/kind.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { isEnvironment } from "../../system/accounts.ts";
import type { Component, System } from "../../system/system.ts";
import type { Lowered } from "../../build/build.ts";
import { becomesIn } from "../../document/becomes.ts";
import { notesText } from "../notes-text.ts";
import { allKinds, lowerProject, openProject } from "../../api/project.ts";
import { wrap } from "../../requirements/text/layout.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

interface Side {
  readonly target: Target;
  readonly becomes: string;
  readonly resources: readonly string[];
}

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly implied: boolean;
  readonly sides: readonly Side[];
  readonly differences: readonly string[];
  /** What of it holds data, by target. */
  readonly holds: readonly { readonly target: Target; readonly address: string; readonly what: string }[];
  /** What its kind says of it, by environment and target. */
  readonly explained: readonly { readonly scope: string; readonly lines: readonly string[] }[];
  /** Its fields that are written without effect. */
  readonly notes: readonly string[];
}

/** `sekkei explain [component]`: what each component becomes on each cloud, side by side. */
export async function explain(
  directory: string | undefined,
  component: string | undefined,
  options: { config?: string },
  terminal: Terminal,
): Promise<number> {
  const project = await openProject(directory, options, terminal);
  const { lowered, schemas } = await lowerProject(project);
  const emitted = emittedOf(lowered.systems, lowered.graphs, allKinds, schemas);
  const all = rows(lowered, emitted, terminal);
  const keys = all.map((row) => row.key);
  if (component !== undefined && !keys.includes(component))
    throw new UsageError(terminal.phrases.noSuchComponent(component, nearest(component, keys), keys));
  const chosen = component === undefined ? all : all.filter((row) => row.key === component);
  const shared = targetsOf(lowered.systems).map((target) => ({
    target,
    resources: resourcesOf(SYSTEM, target, lowered.graphs),
  }));
  if (terminal.json) printJson(terminal, "explain", { components: chosen, shared });
  else {
    const tables = chosen.map((row) => table(row, terminal));
    const own = shared.map((side) => ({ ...side, becomes: "" }));
    if (component === undefined && own.some((side) => side.resources.length > 0))
      tables.push([terminal.out.colors.bold(terminal.phrases.shared), ...sideBySide(own, terminal)].join("\n"));
    terminal.out.write(tables.join("\n\n"));
  }
  return 0;
}

const targetsOf = (systems: readonly System[]): readonly Target[] => [
  ...new Set(systems.map((system) => system.target)),
];

/** Addresses of what a component has on a target, in whichever environment. */
const resourcesOf = (component: string, target: Target, graphs: readonly ResourceGraph[]): readonly string[] => [
  ...new Set(
    graphs
      .filter((graph) => graph.target === target)
      .flatMap((graph) => graph.resources)
      .filter((resource) => resource.component === component && resource.mode === "managed")
      .map(address),
  ),
];

/** Addresses of what holds a component's data, in whichever environment. */
function heldOf(component: string, emitted: Emitted, { language }: Terminal): Row["holds"] {
  const held = Object.values(emitted).flatMap(({ target, resources }) =>
    Object.entries(resources).flatMap(([id, { of, holds }]) =>
      of === component && holds ? [{ target, address: id, what: heldIn(typeAt(id).type)?.[language] ?? "" }] : [],
    ),
  );
  return [...new Map(held.map((one) => [`${one.target} ${one.address}`, one])).values()];
}

function rows({ systems, graphs, notes }: Lowered, emitted: Emitted, terminal: Terminal): readonly Row[] {
  const components = new Map<string, Component>();
  for (const system of systems)
    for (const component of Object.values(system.components))
      if (!components.has(component.key)) components.set(component.key, component);
  const targets = targetsOf(systems);
  return [...components.values()].map((component) => {
    const kind = allKinds[component.kind];
    return {
      key: component.key,
      kind: component.kind,
      implied: component.implied,
      sides: targets.map((target) => ({
        target,
        becomes: kind
          ? becomesIn(
              loweringOf(kind, systems.find((system) => system.target === target) ?? { target }).becomes,
              terminal.language,
            )
          : "",
        resources: resourcesOf(component.key, target, graphs),
      })),
      notes: notesText(
        notes.filter(({ path }) => path[1] === component.key),
        terminal,
      ),
      explained: systems.filter(isEnvironment).flatMap((system) => {
        const own = system.components[component.key];
        const lines = (own && kind?.explained?.(own)) ?? [];
        const scope = `${system.environment}/${system.target}`;
        return lines.length > 0 ? [{ scope, lines: lines.map((text) => text[terminal.language]) }] : [];
      }),
      differences: (kind?.differences ?? []).map((text) => text[terminal.language]),
      holds: heldOf(component.key, emitted, terminal),
    };
  });
}

function table(row: Row, terminal: Terminal): string {
  const heldText = ({ holds }: Row): readonly string[] =>
    holds.map(({ target, address: id, what }) =>
      labelled(targetTitles[target], withAside(id, what, terminal.language), terminal.language),
    );
  const { colors } = terminal.out;
  const { phrases } = terminal;
  const lines = sideBySide(row.sides, terminal);
  const head = `${colors.bold(row.key)} ${colors.dim(row.kind)}${row.implied ? colors.dim(aside(phrases.implied, terminal.language)) : ""}`;
  const items = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) =>
      wrap(text, (process.stdout.columns || 110) - 6).map((line, index) => `  ${index === 0 ? "-" : " "} ${line}`),
    );
  return [
    head,
    ...lines,
    ...row.explained.flatMap(({ scope, lines: said }) => ["", `  ${scope}`, ...items(said)]),
    ...(row.holds.length > 0
      ? ["", `  ${changePhrases[terminal.language].holds(row.key)}`, ...items(heldText(row))]
      : []),
    ...(row.notes.length > 0 ? ["", `  ${phrases.notes}`, ...items(row.notes)] : []),
    ...(row.differences.length > 0 && row.sides.length > 1
      ? ["", `  ${phrases.differences}`, ...items(row.differences)]
      : []),
  ].join("\n");
}

function sideBySide(sides: readonly Side[], { phrases }: Terminal): readonly string[] {
  const width = Math.max(28, Math.floor(((process.stdout.columns || 110) - 6) / Math.max(1, sides.length)));
  const columns = sides.map((side) => [
    targetTitles[side.target],
    ...(side.becomes === "" ? [] : wrap(side.becomes, width)),
    "",
    ...(side.resources.length > 0 ? side.resources : [phrases.absent]).flatMap((text) => wrap(text, width)),
  ]);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, index) =>
    `  ${columns.map((column) => pad(column[index] ?? "", width)).join("  ")}`.trimEnd(),
  );
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));
