import { artifacts, lowerSystems, schemasFor, type Kinds, type Lowered } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { rules } from "../src/checks/rules.gen.ts";
import { runChecks } from "../src/checks/run.ts";
import type { Issue, Path } from "../src/issues/issue.ts";

import { budgetVerdict } from "../src/pricing/budget.ts";
import { claimsReport } from "../src/pricing/claims.ts";
import { estimate, type Estimate } from "../src/pricing/estimate.ts";
import { deriveUsage } from "../src/pricing/usage/usage.ts";
import { requirementsReport } from "../src/requirements/report.ts";
import { resolve } from "../src/system/resolve.ts";
import type { System } from "../src/system/system.ts";

export const all: Kinds = kinds;
const schemas = await schemasFor(["aws", "gcp"]);
const day = "2026-11-22";

/** What follows from a design of one environment and one target, worked out as far as it is asked for. */
export class Look {
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
  readonly #raw: unknown;
  readonly #lowered: Pick<Lowered, "systems" | "graphs">;
  readonly #views = new Map<number, string>();

  constructor(raw: unknown) {
    this.#raw = raw;
    const { systems, issues, notes } = resolve(raw, all);
    const lowered = lowerSystems(systems, all, schemas);
    this.issues = [...issues, ...lowered.issues];
    this.notes = notes;
    this.#lowered = lowered;
  }

  get graphs() {
    return this.#lowered.graphs;
  }

  /** Whether anything that a user gets differs. The cheapest is compared first. */
  differs(other: Look): boolean {
    return views.some((_, index) => this.#view(index) !== other.#view(index));
  }

  #view(index: number): string {
    let text = this.#views.get(index);
    if (text === undefined) this.#views.set(index, (text = views[index]?.(this.#lowered, this.#raw) ?? ""));
    return text;
  }

  /** Whether a problem or note is about a field: at it, below it, or above it and naming it. */
  names(path: Path): boolean {
    return [...this.issues, ...this.notes].some((one) => isAbout(one, path));
  }
}

const startsWith = (path: Path, head: Path): boolean => head.every((step, index) => path[index] === step);

function isAbout({ path, facts }: Issue, field: Path): boolean {
  if (startsWith(path, field)) return true;
  if (startsWith(field, path) && path.length >= field.length - 1) return true;
  const named = ["field", "key", "other", "when"].flatMap((fact) => {
    const said: unknown = (facts as Readonly<Record<string, unknown>>)[fact];
    return said === undefined ? [] : JSON.stringify(said).split(/[^a-zA-Z0-9]+/);
  });
  return named.includes(String(field.at(-1)));
}

type Made = Pick<Lowered, "systems" | "graphs">;
type View = (made: Made, raw: unknown) => string;

const priced = ({ systems, graphs }: Made): readonly Estimate[] =>
  systems.flatMap((system, index) => {
    const graph = graphs[index];
    return graph ? [estimate(graph, system, deriveUsage(system, system.traffic, "expected"), { day })] : [];
  });

const views: readonly View[] = [
  ({ graphs }) => JSON.stringify(graphs, (key, value: unknown) => (key === "comment" ? undefined : value)),
  // An assumption only repeats what the design says.
  (made) => JSON.stringify(priced(made).map(({ lines, total }) => [lines, total])),
  (made, raw) => {
    const { findings, unknown, accepted } = runChecks(made.systems, raw, rules, {
      today: day,
      estimate: (system: System) =>
        priced({
          systems: [system],
          graphs: [made.graphs[made.systems.indexOf(system)]].flatMap((one) => one ?? []),
        })[0],
    });
    return JSON.stringify([findings, unknown, accepted], (key, value: unknown) =>
      key === "rule" ? (value as { id: string }).id : value,
    );
  },
  ({ systems }) => JSON.stringify(systems.map((system) => requirementsReport(system))),
  (made) => {
    const estimates = priced(made);
    return JSON.stringify(
      made.systems.map((system, index) => {
        const one = estimates[index];
        return one && [budgetVerdict(system, one), claimsReport(system, one)];
      }),
    );
  },
  (made) => JSON.stringify([...artifacts(made, all, schemas)].map(([path, { content }]) => [path, content])),
];
