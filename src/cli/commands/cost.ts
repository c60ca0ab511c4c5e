import { readFile } from "node:fs/promises";
import { dayAsked } from "../../api/day.ts";
import { costPhrases } from "../../messages/cost-phrases.ts";
import { estimateSystem, type SystemEstimate } from "../../api/estimate.ts";
import { lowerProject, openProject } from "../../api/project.ts";
import { selected } from "../../api/selection.ts";
import { estimate, type EstimateOptions } from "../../pricing/estimate.ts";
import { convert, type Currency, type Money } from "../../pricing/money.ts";
import { perUnit, type Per } from "../../pricing/per.ts";
import { readPlan } from "../../pricing/plan.ts";
import { deriveUsage } from "../../pricing/usage/usage.ts";
import type { Level } from "../../system/traffic.ts";
import type { System } from "../../system/system.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import { refuseIdle, type IdleOptions } from "../idle-options.ts";
import { newerPrices } from "../price-files.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";
import { costOfTenants } from "./cost-tenants.ts";
import { compareText, costCsv, costMarkdown, costText } from "./cost-text.ts";

export interface CostOptions {
  readonly config?: string;
  readonly env?: readonly string[];
  readonly target?: readonly string[];
  readonly load?: Level;
  readonly currency?: Currency;
  readonly rate?: string;
  readonly per?: Per;
  readonly compare?: string;
  readonly plan?: string;
  readonly timeLimit?: string;
  readonly freeTier?: boolean;
  readonly day?: string;
  readonly tenants?: string;
  readonly bundledPrices?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
}

/** What `sekkei cost` prints of one system. */
export interface CostReport extends SystemEstimate {
  readonly per?: { readonly unit: Per; readonly sum: Money | undefined };
}

/** What shows nothing of another, or takes it from elsewhere. */
const idle: IdleOptions<CostOptions> = {
  json: ["csv", "markdown", "currency"],
  csv: ["markdown", "compare", "tenants", "per"],
  markdown: ["per"],
  plan: ["folder", "config", "timeLimit", "env", "target", "load", "per", "compare", "tenants"],
  tenants: ["per", "compare"],
  compare: ["target", "per"],
};

/** Without what the options say by default. */
const asGiven = ({ load, currency }: CostOptions): Partial<Record<keyof CostOptions, unknown>> => ({
  load: load === "expected" ? undefined : load,
  currency: currency === "USD" ? undefined : currency,
});

/** `sekkei cost`: 0 fine, 2 when a budget is exceeded. */
export async function cost(folder: string | undefined, options: CostOptions, terminal: Terminal): Promise<number> {
  refuseIdle({ ...options, ...asGiven(options), folder }, idle, terminal);
  const show = shownIn(options, terminal);
  const day = dayAsked(options.day, terminal);
  const project = options.plan === undefined ? await openProject(folder, options, terminal) : undefined;
  const settings: EstimateOptions = {
    day,
    freeTier: options.freeTier ?? false,
    prices: options.bundledPrices ? [] : await newerPrices(project?.directory),
  };
  if (!project) return costOfPlan(options.plan ?? "", settings, options, terminal);
  const { lowered } = await lowerProject(project);
  const { env, target, compare } = options;
  const wanted = selected(lowered.systems, { env, target: compare?.split(",") ?? target }, terminal);
  const chosen = lowered.systems.filter(wanted);
  const lowerings = chosen.flatMap((system) => {
    const graph = lowered.graphs[lowered.systems.indexOf(system)];
    return graph ? [{ system, graph }] : [];
  });
  if (options.tenants !== undefined) {
    const asked = { load: options.load ?? "expected", settings, show, markdown: options.markdown ?? false };
    return costOfTenants(lowerings, options.tenants, asked, terminal);
  }
  const reports = lowerings.map(({ system, graph }) => report(system, graph, settings, options));
  if (terminal.json) printJson(terminal, "cost", { day: settings.day, systems: reports });
  else if (options.csv) terminal.out.write(costCsv(reports, show, terminal.language));
  else if (options.compare !== undefined)
    terminal.out.write(compareText(reports, options.compare.split(","), show, terminal, options.markdown ?? false));
  else
    terminal.out.write(
      options.markdown
        ? costMarkdown(reports, show, terminal.language)
        : reports.map((one) => costText(one, show, terminal)).join("\n\n"),
    );
  return reports.some((one) => one.budget?.status === "over") ? 2 : 0;
}

/** How sums are shown: in another currency only at a rate that the user states. */
function shownIn(options: CostOptions, { language }: Terminal): (sum: Money) => Money {
  const words = costPhrases[language];
  const { currency = "USD", rate } = options;
  if (rate !== undefined && !(Number(rate) > 0)) throw new UsageError(words.badRate(rate));
  if (currency !== "USD" && rate === undefined) throw new UsageError(words.needsRate);
  return (sum) => (currency === "USD" || rate === undefined ? sum : convert(sum, currency, rate));
}

function report(system: System, graph: ResourceGraph, settings: EstimateOptions, options: CostOptions): CostReport {
  const load = options.load ?? "expected";
  const made = estimateSystem(system, graph, load, settings, options.rate);
  if (!options.per) return made;
  const usage = deriveUsage(system, system.traffic, load);
  return {
    ...made,
    per: { unit: options.per, sum: perUnit(made.estimate.total, options.per, system.traffic, usage, load) },
  };
}

/** Prices any Terraform plan: the output of `terraform show -json plan.bin`. */
async function costOfPlan(
  file: string,
  settings: EstimateOptions,
  options: CostOptions,
  terminal: Terminal,
): Promise<number> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw new UsageError(costPhrases[terminal.language].notJson(file));
    throw thrown;
  }
  const plan = readPlan(json);
  if (!plan) throw new UsageError(costPhrases[terminal.language].notAPlan(file));
  const made = estimate(plan.graph, undefined, undefined, {
    ...settings,
    addresses: plan.addresses,
    ...(plan.region === undefined ? {} : { region: plan.region }),
  });
  const result: CostReport = {
    environment: file,
    target: plan.graph.target,
    load: "expected",
    estimate: made,
    totals: undefined,
  };
  if (terminal.json) printJson(terminal, "cost", { day: settings.day, systems: [result] });
  else
    terminal.out.write(
      options.csv
        ? costCsv([result], shownIn(options, terminal), terminal.language)
        : options.markdown
          ? costMarkdown([result], shownIn(options, terminal), terminal.language)
          : costText(result, shownIn(options, terminal), terminal),
    );
  return 0;
}
