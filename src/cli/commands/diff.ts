import { join, resolve } from "node:path";
import { lowerDesign, schemasFor, type Lowered } from "../../build/build.ts";
import { changeRules, type RootChanges } from "../../change/changes.ts";
import { compareEmitted } from "../../change/compare-emitted.ts";
import { emittedOf, type Emitted } from "../../change/emitted.ts";
import { lossesIn, type Loss } from "../../change/losses.ts";
import { findConfig } from "../../design/load/find-config.ts";
import { dayAsked } from "../../api/day.ts";
import { loadApart } from "../../api/apart/load-apart.ts";
import { DesignError } from "../../issues/issue.ts";
import { estimate, type Estimate, type EstimateOptions } from "../../pricing/estimate.ts";
import { difference, type Money } from "../../pricing/money.ts";
import { deriveUsage } from "../../pricing/usage/usage.ts";
import { compareSystems, type ComponentChange } from "../../system/compare.ts";
import { compareGraphs, type GraphChange } from "../../terraform/compare.ts";
import type { System } from "../../system/system.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { changePhrases } from "../../messages/change-phrases.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import { gitHost } from "../../api/git.ts";
import { refuseIdle } from "../idle-options.ts";
import { newerPrices } from "../price-files.ts";
import { allKinds, lowerProject, openProject, timeLimitIn } from "../../api/project.ts";
import { printJson, type Terminal } from "../terminal.ts";
import { changesMarkdown, changesText, type Locate } from "./change-text.ts";
import { diffMarkdown, diffText } from "./diff-text.ts";
import { emittedBefore, lossJson } from "./emitted-before.ts";

export interface DiffOptions {
  readonly config?: string;
  readonly timeLimit?: string;
  readonly base: string;
  readonly out?: string;
  readonly markdown?: boolean;
  readonly day?: string;
}

/** What differs in one environment on one cloud. */
export interface SystemDiff {
  readonly environment: string;
  readonly target: string;
  readonly change: "added" | "removed" | "changed" | "same";
  readonly components: readonly ComponentChange[];
  readonly resources: GraphChange;
  readonly cost: {
    readonly before: SideCost;
    readonly after: SideCost;
    /** Absent where a line without a sum is not the same on both sides: then nobody knows it. */
    readonly difference?: Money;
  };
}

/** Cost per month of one side: the sum of what is known, and whether that is all. */
export interface SideCost {
  readonly total: Money;
  readonly complete: boolean;
}

const nothing: Estimate = {
  lines: [],
  total: { amount: "0", currency: "USD" },
  complete: true,
  unverified: false,
  assumptions: [],
};

/** `sekkei diff`: 0 without a change, 2 with one. */
export async function diff(folder: string | undefined, options: DiffOptions, terminal: Terminal): Promise<number> {
  refuseIdle(options, { json: ["markdown"] }, terminal);
  const day = dayAsked(options.day, terminal);
  const project = await openProject(folder, options, terminal);
  const { lowered: after, schemas } = await lowerProject(project);
  const before = await loweredAt(project.directory, options.base, timeLimitIn(options, terminal.phrases));
  const settings: EstimateOptions = {
    day,
    prices: await newerPrices(project.directory),
  };
  const diffs = compareLowered(before, after, settings);
  const output = resolve(options.out ?? join(project.directory, "generated"));
  const { emitted, from } = await emittedBefore(project.directory, output, options.base, terminal);
  const planned = emitted && plannedChanges(emitted, after, schemas);
  const changed =
    diffs.some(({ change }) => change !== "same") ||
    (planned?.roots ?? []).some(({ changes, state }) => changes.length > 0 || state !== undefined);
  if (terminal.json)
    printJson(terminal, "diff", {
      base: options.base,
      changed,
      systems: diffs,
      terraform: planned ? { base: from, roots: planned.roots, losses: planned.losses.map(lossJson) } : null,
    });
  else {
    const locate: Locate = (path) => project.design.locate(path);
    const parts = options.markdown
      ? [
          diffMarkdown(diffs, options.base, terminal),
          planned && changesMarkdown(planned.roots, planned.losses, from, locate, terminal),
        ]
      : [
          diffText(diffs, options.base, terminal),
          planned && changesText(planned.roots, planned.losses, from, locate, terminal),
        ];
    const [design = "", terraform = changePhrases[terminal.language].unknownBefore(from)] = parts;
    terminal.out.write(`${design}\n\n${terraform}`);
  }
  return changed ? 2 : 0;
}

/** What Terraform will do to what was built before. */
function plannedChanges(
  before: Emitted,
  { systems, graphs }: Lowered,
  schemas: Schemas,
): { readonly roots: readonly RootChanges[]; readonly losses: readonly Loss[] } {
  const after = emittedOf(systems, graphs, allKinds, schemas);
  const roots = compareEmitted(before, after, changeRules(schemas));
  return { roots, losses: lossesIn(roots, before, after) };
}

/** The design as it was; undefined when there was none. */
async function loweredAt(directory: string, base: string, timeLimit?: number): Promise<Lowered | undefined> {
  const host = await gitHost(directory, base);
  let file: string;
  try {
    file = await findConfig(directory, host);
  } catch (thrown) {
    if (thrown instanceof DesignError) return undefined;
    throw thrown;
  }
  try {
    const at = { folder: directory, commit: base };
    const { raw } = await loadApart({ file, cwd: process.cwd(), base: at }, timeLimit);
    return lowerDesign(raw, allKinds, await schemasFor(["aws", "gcp"]));
  } catch (thrown) {
    if (!(thrown instanceof DesignError)) throw thrown;
    // The files of that commit are not those on the disk.
    throw new DesignError(
      thrown.issues.map((one) =>
        one.position ? { ...one, position: { ...one.position, file: `${base}:${one.position.file}` } } : one,
      ),
    );
  }
}

interface Side {
  readonly system: System;
  readonly graph: ResourceGraph;
}

function compareLowered(before: Lowered | undefined, after: Lowered, settings: EstimateOptions): readonly SystemDiff[] {
  const sides = (lowered: Lowered | undefined): ReadonlyMap<string, Side> =>
    new Map(
      (lowered?.systems ?? []).flatMap((one, index) => {
        const graph = lowered?.graphs[index];
        return graph ? [[`${one.environment}/${one.target}`, { system: one, graph }] as const] : [];
      }),
    );
  const [old, fresh] = [sides(before), sides(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].map((key) =>
    compareSides(old.get(key), fresh.get(key), settings),
  );
}

function compareSides(before: Side | undefined, after: Side | undefined, settings: EstimateOptions): SystemDiff {
  const components = compareSystems(before?.system, after?.system);
  const resources = compareGraphs(before?.graph, after?.graph);
  const [left, right] = [before, after].map((side) =>
    side
      ? estimate(side.graph, side.system, deriveUsage(side.system, side.system.traffic, "expected"), settings)
      : nothing,
  ) as [Estimate, Estimate];
  const touched = components.length + resources.added.length + resources.removed.length + resources.changed.length;
  return {
    environment: (after ?? before)?.system.environment ?? "",
    target: (after ?? before)?.system.target ?? "",
    change: !before ? "added" : !after ? "removed" : touched > 0 ? "changed" : "same",
    components,
    resources,
    cost: {
      before: { total: left.total, complete: left.complete },
      after: { total: right.total, complete: right.complete },
      ...(openLines(left) === openLines(right) ? { difference: difference(right.total, left.total) } : {}),
    },
  };
}

/** Lines without a sum, as one text: what is open on both sides alike is no part of the difference. */
const openLines = ({ lines }: Estimate): string =>
  JSON.stringify(
    lines
      .filter(({ state }) => state === "no-price" || state === "needs-usage")
      .map((line) => JSON.stringify(line))
      .sort(),
  );
