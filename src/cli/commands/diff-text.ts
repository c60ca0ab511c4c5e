import {
  formatDuration,
  formatMemory,
  formatMoney,
  formatStorage,
  type Duration,
  type Memory,
  type MonthlyMoney,
  type Storage,
} from "../../design/units/index.ts";
import { diffPhrases } from "../../messages/diff-phrases.ts";
import { shown, type Money } from "../../pricing/money.ts";
import type { ComponentChange, FieldChange } from "../../system/compare.ts";
import type { GraphChange } from "../../terraform/compare.ts";
import { table } from "../../requirements/text/layout.ts";
import type { Terminal } from "../terminal.ts";
import { targetTitle } from "../../system/target-titles.ts";
import type { SideCost, SystemDiff } from "./diff.ts";

const marks = { added: "+", removed: "-", changed: "~" } as const;

/** GitHub refuses comments over 65,536 characters. */
const LONGEST = 60_000;

const placeOf = ({ environment, target }: SystemDiff): string => `${environment} · ${targetTitle(target)}`;

const signed = (sum: Money): string => (sum.amount.startsWith("-") ? shown(sum) : `+${shown(sum)}`);

const sideText = ({ total, complete }: SideCost): string => shown(total) + (complete ? "" : " + ?");

const valueText = (value: unknown): string => {
  if (value === undefined) return "–";
  const text = typeof value === "string" ? value : JSON.stringify(asWritten(value));
  const bare = /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
  return bare.length > 80 ? `${bare.slice(0, 79)}…` : bare;
};

/** Units as people write them: `{ seconds: 60 }` is `1m`. */
function asWritten(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(asWritten);
  const keys = Object.keys(value).join();
  if (keys === "seconds") return formatDuration(value as Duration);
  if (keys === "mebibytes") return formatMemory(value as Memory);
  if (keys === "gibibytes") return formatStorage(value as Storage);
  if (keys === "amount,currency,per") return formatMoney(value as MonthlyMoney);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)]));
}

const fieldText = ({ path, before, after }: FieldChange): string =>
  `${path}: ${valueText(before)} → ${valueText(after)}`;

interface Group {
  readonly change: ComponentChange;
  readonly places: string[];
  readonly fields: Map<string, { readonly field: FieldChange; readonly places: string[] }>;
}

/** Changes of one component together; a field that changes alike in several places is told once, with where. */
function grouped(diffs: readonly SystemDiff[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of diffs)
    for (const change of one.components) {
      const key = `${change.component} ${change.change}`;
      const group: Group = groups.get(key) ?? { change, places: [], fields: new Map() };
      groups.set(key, group);
      group.places.push(placeOf(one));
      for (const field of change.fields) {
        const same = JSON.stringify(field);
        const known = group.fields.get(same);
        if (known) known.places.push(placeOf(one));
        else group.fields.set(same, { field, places: [placeOf(one)] });
      }
    }
  return [...groups.values()];
}

const countText = ({ added, removed, changed }: GraphChange): string =>
  `+${added.length} −${removed.length} ~${changed.length}`;

export function diffText(diffs: readonly SystemDiff[], base: string, terminal: Terminal): string {
  const words = diffPhrases[terminal.language];
  const { colors } = terminal.out;
  const paint = { added: colors.green, removed: colors.red, changed: colors.yellow };
  const touched = diffs.filter(({ change }) => change !== "same");
  if (touched.length === 0) return words.same(base);
  const where = (places: readonly string[], all: number): string =>
    places.length === all ? "" : colors.dim(`  ${places.join(", ")}`);
  const components = grouped(touched).flatMap(({ change, places, fields }) => [
    paint[change.change](
      `${marks[change.change]} ${change.component === "" ? words.design : change.component}${change.kind === "" ? "" : ` (${change.kind})`}`,
    ) + where(places, diffs.length),
    ...[...fields.values()].map((one) => `    ${fieldText(one.field)}${where(one.places, places.length)}`),
  ]);
  const rows = diffs.map((one) => [
    `  ${placeOf(one)}`,
    sideText(one.cost.before),
    "→",
    sideText(one.cost.after),
    `(${one.cost.difference ? signed(one.cost.difference) : words.unknown})`,
    countText(one.resources),
  ]);
  return [
    colors.bold(words.since(base)),
    ...components,
    "",
    colors.bold(words.costAndResources),
    ...table(rows, [1, 3, 4]),
  ].join("\n");
}

/** Markdown that fits a pull-request comment. */
export function diffMarkdown(diffs: readonly SystemDiff[], base: string, terminal: Terminal): string {
  const words = diffPhrases[terminal.language];
  const touched = diffs.filter(({ change }) => change !== "same");
  if (touched.length === 0) return words.same(`\`${base}\``);
  const head = [
    `### ${words.since(`\`${base}\``)}`,
    "",
    `| ${words.columns.join(" | ")} |`,
    "| --- | ---: | ---: | ---: | --- |",
    ...diffs.map(
      (one) =>
        `| ${placeOf(one)} | ${sideText(one.cost.before)} | ${sideText(one.cost.after)} | ${one.cost.difference ? signed(one.cost.difference) : words.unknown} | ${countText(one.resources)} |`,
    ),
    "",
  ];
  const code = (text: string): string => `\`${text.replaceAll("`", "'")}\``;
  const where = (places: readonly string[], all: number): string =>
    places.length === all ? "" : `: ${places.join(", ")}`;
  const components = grouped(touched).flatMap(({ change, places, fields }) => [
    `- **${change.component === "" ? words.design : change.component}**${change.kind === "" ? "" : ` (${change.kind})`} ${words.change[change.change]}${where(places, diffs.length)}`,
    ...[...fields.values()].map(
      ({ field: { path, before, after }, places: here }) =>
        `  - ${code(path)}: ${code(valueText(before))} → ${code(valueText(after))}${where(here, places.length)}`,
    ),
  ]);
  const folds = touched
    .filter(({ resources }) => resources.added.length + resources.removed.length + resources.changed.length > 0)
    .map((one) =>
      [
        "",
        `<details><summary>${words.resourcesOf(placeOf(one))}</summary>`,
        "",
        ...(["added", "removed", "changed"] as const).flatMap((kind) =>
          one.resources[kind].map((name) => `- ${marks[kind] === "-" ? "−" : marks[kind]} ${code(name)}`),
        ),
        "",
        "</details>",
      ].join("\n"),
    );
  const kept: string[] = [];
  let length = 0;
  for (const part of [...head, ...components, ...folds]) {
    length += part.length + 1;
    if (length > LONGEST) {
      kept.push("", words.cut);
      break;
    }
    kept.push(part);
  }
  return kept.join("\n");
}
