import stringWidth from "string-width";
import { listed, withAside } from "../../text/marks.ts";
import { costPhrases } from "../../messages/cost-phrases.ts";
import type { Language } from "../../messages/index.ts";
import { unitName } from "../../messages/unit-names.ts";
import type { Line } from "../../pricing/estimate.ts";
import type { Text } from "../../text/text.ts";
import { shown, type Money } from "../../pricing/money.ts";
import { sumOf, sumsBy } from "../../pricing/summary.ts";
import { SYSTEM } from "../../terraform/graph.ts";
import { indented, table, wrap } from "../../requirements/text/layout.ts";
import type { Terminal } from "../terminal.ts";
import { targetTitle } from "../../system/target-titles.ts";
import type { CostReport } from "./cost.ts";

type Show = (sum: Money) => Money;

const quantityText = ({ quantity, unit }: Line, language: Language): string =>
  quantity === undefined
    ? ""
    : `${trimmed(quantity)} ${unit === undefined ? "" : unitName(unit, Number(quantity), language)}`.trim();
const trimmed = (quantity: string): string => {
  const number = Number(quantity);
  return Number.isInteger(number)
    ? number.toLocaleString("en-US")
    : Number(number.toPrecision(4)).toLocaleString("en-US", { maximumFractionDigits: 6 });
};

/** Behind a sum of which a line has no price, or lacks a stated usage. */
const OPEN = " + ?";

const allKnown = (lines: readonly Line[]): boolean =>
  lines.every((line) => line.state === "free" || line.monthly !== undefined);

/** What a line without a sum lacks, below it: a terminal of 100 columns has no room for it beside the numbers. */
function below(line: Line, language: Language): readonly string[] {
  if (line.monthly !== undefined) return [];
  const words = costPhrases[language];
  const lack = line.state === "needs-usage" && line.ask ? words.writeUsage(line.ask[language]) : line.why?.[language];
  return lack === undefined ? [] : indented(wrap(lack, COLUMNS - 4), 4);
}

const COLUMNS = 100;

/** Resources without a component are shared by components; a line without a resource concerns the account. */
const ownerOf = (line: Line, shared: string): string =>
  line.component === SYSTEM && line.address !== "" ? shared : line.component;

/** The estimate of one system as a table, with totals, claims, budget and assumptions. */
export function costText(report: CostReport, show: Show, terminal: Terminal): string {
  const { language } = terminal;
  const words = costPhrases[language];
  const said = (text: Text): string => text[language];
  const { colors } = terminal.out;
  const { estimate } = report;
  const priced = estimate.lines.filter((line) => line.state !== "free");
  const owner = (line: Line): string => ownerOf(line, words.shared);
  const money = (sum: Money, complete = true): string => shown(show(sum)) + (complete ? "" : OPEN);
  const sum = (line: Line): string =>
    line.monthly ? money(line.monthly) + (line.price?.unverified ? "*" : "") : words.states[line.state];
  const title =
    colors.bold(`${report.environment} · ${targetTitle(report.target)}`) +
    colors.dim(words.of(words.atLoad[report.load]));
  const sections = [...sumsBy(priced, owner)].flatMap(([component, subtotal]) => {
    const lines = priced.filter((line) => owner(line) === component);
    return [
      { cells: [component, "", money(subtotal, allKnown(lines))], below: [] },
      ...lines.map((line) => ({
        cells: [`  ${said(line.name)}`, quantityText(line, language), sum(line)],
        below: below(line, language),
      })),
    ];
  });
  const rows = [...sections, { cells: [words.total, "", money(estimate.total, estimate.complete)], below: [] }];
  const lines = table(
    rows.map(({ cells }) => cells),
    [1, 2],
  );
  const inAreas = priced.filter((line) => line.area !== undefined);
  const areas = [...sumsBy(inAreas, (line) => line.area ?? "")]
    .map(([area, value]) => ({ area, value, complete: allKnown(inAreas.filter((line) => line.area === area)) }))
    .filter(({ value, complete }) => Number(value.amount) !== 0 || !complete);
  const notes = [
    ...(estimate.complete ? [] : [words.incomplete]),
    ...(estimate.unverified ? [words.unverified] : []),
    words.free(new Set(estimate.lines.filter((line) => line.state === "free").map((line) => line.address)).size),
  ];
  const totals = report.totals;
  return [
    title,
    ...lines.flatMap((line, index) => [
      index === sections.length ? colors.bold(line) : line,
      ...(rows[index]?.below ?? []).map((more) => colors.dim(more)),
    ]),
    ...notes.map((note) => colors.dim(`  ${note}`)),
    ...(totals
      ? [
          "",
          ...table(
            (["low", "expected", "high"] as const).map((level) => [
              `  ${words.atLoad[level]}`,
              money(totals[level], totals[level].complete),
            ]),
            [1],
          ),
        ]
      : []),
    ...(report.per
      ? [
          "",
          `  ${words.because(words.per[report.per.unit], report.per.sum ? precise(show(report.per.sum)) + (estimate.complete ? "" : OPEN) : words.unknownCount)}`,
        ]
      : []),
    ...(areas.length > 1
      ? [
          "",
          words.byArea,
          ...table(
            areas.map(({ area, value, complete }) => [`  ${area}`, money(value, complete)]),
            [1],
          ),
        ]
      : []),
    ...(report.budget
      ? [
          "",
          ...wrap(words.budget[report.budget.status](shown(report.budget.budget), because(report, language)), COLUMNS),
        ]
      : []),
    ...claimLines(report, show, terminal),
    ...(report.totals ? ["", words.assumptions, ...assumptionLines(report, language)] : []),
  ].join("\n");
}

const because = ({ budget }: CostReport, language: Language): string => budget?.because?.[language] ?? "";

/** What the estimate takes for granted; a name that is too long stands above its value. */
function assumptionLines({ estimate }: CostReport, language: Language): readonly string[] {
  const words = costPhrases[language];
  const named = estimate.assumptions.map((one) => ({ ...one, name: `  ${one.name[language]}` }));
  const isLong = (name: string): boolean => stringWidth(name) > LONGEST_NAME;
  const lines = table(
    named.map(({ name, value, from }) => [
      isLong(name) ? "" : name,
      value,
      from === "design" ? words.stated : words.assumed,
    ]),
  );
  return lines.flatMap((line, index) => {
    const name = named[index]?.name ?? "";
    return isLong(name) ? [...wrap(name, COLUMNS), line] : [line];
  });
}

const LONGEST_NAME = 56;

/** A unit cost may be far below a cent. */
const precise = (sum: Money): string =>
  Math.abs(Number(sum.amount)) >= 1
    ? shown(sum)
    : `${sum.currency === "JPY" ? "¥" : "$"}${Number(Number(sum.amount).toPrecision(3))}`;

function claimLines(report: CostReport, show: Show, { language }: Terminal): string[] {
  const { claims } = report;
  if (!claims) return [];
  const words = costPhrases[language];
  const named = (line: Line): string =>
    `${line.name[language]} ${line.monthly ? shown(show(line.monthly)) : ""}`.trimEnd();
  const rows = [...claims.items, ...(claims.total ? [{ ...claims.total, name: words.total }] : [])];
  const lines = table(
    [
      ["", words.claimed, words.estimated, ""],
      ...rows.map((row) => [
        `  ${row.name}`,
        shown(row.claimed),
        shown(show(row.estimated)) + (row.complete ? "" : OPEN),
        row.ratio === undefined ? "" : `×${row.ratio.toFixed(2)}`,
      ]),
    ],
    [1, 2, 3],
  );
  const reasons = rows.map(({ because }) => listed(because.map(named), language));
  const leftOut = listed(
    claims.leftOut.map((line) => `${line.component} ${named(line)}`),
    language,
  );
  return [
    "",
    words.claims,
    ...lines.flatMap((line, index) => [line, ...indented(wrap(reasons[index - 1] ?? "", COLUMNS - 4), 4)]),
    ...(leftOut === "" ? [] : indented(wrap(words.because(words.leftOut, leftOut), COLUMNS - 2), 2)),
  ].filter((line, index) => index === 0 || line.trim() !== "");
}

/** Components by cloud, an environment each: the question of a design that has two. */
export function compareText(
  reports: readonly CostReport[],
  targets: readonly string[],
  show: Show,
  terminal: Terminal,
  markdown: boolean,
): string {
  const words = costPhrases[terminal.language];
  const environments = [...new Set(reports.map((report) => report.environment))];
  const owner = (line: Line): string => ownerOf(line, words.shared);
  return environments
    .map((environment) => {
      const sides = targets.map((target) =>
        reports.find((report) => report.environment === environment && report.target === target),
      );
      const keys = [...new Set(sides.flatMap((side) => side?.estimate.lines.map(owner) ?? []))];
      const cell = (side: CostReport | undefined, key: string): string => {
        const lines = side?.estimate.lines.filter((line) => owner(line) === key && line.state !== "free") ?? [];
        const open = lines.some((line) => line.monthly === undefined) ? OPEN : "";
        return lines.length === 0 ? "" : shown(show(sumOf(lines))) + open;
      };
      const rows = keys
        .map((key) => [`  ${key}`, ...sides.map((side) => cell(side, key))])
        .filter((row) => row.slice(1).some((text) => text !== ""));
      const sums = sides.map((side) =>
        side ? shown(show(side.estimate.total)) + (side.estimate.complete ? "" : OPEN) : "",
      );
      const head = ["", ...targets.map((target) => targetTitle(target))];
      const body = [...rows, [words.total, ...sums]];
      const open = sides.some((side) => side && !side.estimate.complete) ? [words.openSums] : [];
      if (markdown) {
        const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(" | ")} |`;
        const rule = line(["---", ...targets.map(() => "---:")]);
        return [
          `**${environment}**`,
          "",
          line(head),
          rule,
          ...body.map(line),
          ...open.flatMap((note) => ["", note]),
        ].join("\n");
      }
      return [
        terminal.out.colors.bold(environment),
        ...table(
          [head, ...body],
          targets.map((_, index) => index + 1),
        ),
        ...open.map((note) => terminal.out.colors.dim(`  ${note}`)),
      ].join("\n");
    })
    .join("\n\n");
}

/** Markdown that fits a pull-request comment: totals first, lines folded. */
export function costMarkdown(reports: readonly CostReport[], show: Show, language: Language): string {
  const words = costPhrases[language];
  const { columns } = words;
  const head = [
    `| ${columns.environment} | ${columns.cloud} | ${words.month} | ${columns.budget} |`,
    "| --- | --- | ---: | --- |",
  ];
  const rows = reports.map((report) => {
    const why = because(report, language).replaceAll("|", "\\|");
    const beside = (sum: Money): string => listed([shown(sum), ...(why === "" ? [] : [why])], language);
    const budget = report.budget
      ? withAside(words.budgetStatus[report.budget.status], beside(report.budget.budget), language)
      : "";
    return `| ${report.environment} | ${targetTitle(report.target)} | ${shown(show(report.estimate.total))}${report.estimate.complete ? "" : OPEN} | ${budget} |`;
  });
  const folds = reports.map((report) => {
    const lines = report.estimate.lines.filter((line) => line.state !== "free");
    const body = lines.map(
      (line) =>
        `| ${ownerOf(line, words.shared)} | ${line.name[language].replaceAll("|", "\\|")} | ${quantityText(line, language)} | ${line.monthly ? shown(show(line.monthly)) : words.states[line.state]} |`,
    );
    return [
      `<details><summary>${report.environment}, ${targetTitle(report.target)}</summary>`,
      "",
      `| ${columns.component} | ${columns.line} | ${columns.quantity} | ${words.month} |`,
      "| --- | --- | ---: | ---: |",
      ...body,
      "",
      "</details>",
    ].join("\n");
  });
  const text = [...head, ...rows, ""].join("\n");
  // GitHub refuses comments over 65,536 characters: folds that do not fit are left out, and said so.
  const fitting = folds.filter(
    (
      (used) => (fold: string) =>
        (used += fold.length) < 60_000
    )(text.length),
  );
  return [
    text,
    ...fitting,
    ...(fitting.length < folds.length ? [words.tablesLeftOut(folds.length - fitting.length)] : []),
  ].join("\n");
}

export function costCsv(reports: readonly CostReport[], show: Show, language: Language): string {
  const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const header = [
    "environment",
    "target",
    "load",
    "component",
    "area",
    "address",
    "line",
    "quantity",
    "unit",
    "state",
    "amount",
    "currency",
    "price",
    "source",
    "date",
  ];
  const rows = reports.flatMap((report) =>
    report.estimate.lines.map((line) => {
      const sum = line.monthly && show(line.monthly);
      return [
        report.environment,
        report.target,
        report.load,
        line.component,
        line.area ?? "",
        line.address,
        line.name[language],
        line.quantity ?? "",
        line.unit ?? "",
        line.state,
        sum?.amount ?? "",
        sum?.currency ?? "",
        line.price?.amount ?? "",
        line.price?.source ?? "",
        line.price?.date ?? "",
      ];
    }),
  );
  return [header, ...rows].map((row) => row.map(cell).join(",")).join("\n");
}
