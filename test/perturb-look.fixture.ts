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
  readonly #made: Made;
  readonly #views = new Map<number, string>();

  constructor(raw: unknown) {
    const { systems, issues, notes } = resolve(raw, all);
    const lowered = lowerSystems(systems, all, schemas);
    this.issues = [...issues, ...lowered.issues];
    this.notes = notes;
    this.#made = { ...lowered, raw, estimateOf: estimates(lowered) };
  }

  get graphs() {
    return this.#made.graphs;
  }

  /** Whether anything that a user gets differs. The cheapest is compared first. */
  differs(other: Look): boolean {
    return !alike(this.graphs, other.graphs) || views.some((_, index) => this.#view(index) !== other.#view(index));
  }

  #view(index: number): string {
    let text = this.#views.get(index);
    if (text === undefined) this.#views.set(index, (text = views[index]?.(this.#made) ?? ""));
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

/** Whether two values are written alike, keys in the same order; a comment changes nothing. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => alike(item, other[index]))
    );
  const [a, b] = [told(one), told(other)];
  return a.length === b.length && a.every(([key, value], index) => key === b[index]?.[0] && alike(value, b[index][1]));
}

const told = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([key, inner]) => key !== "comment" && inner !== undefined);

interface Made extends Pick<Lowered, "systems" | "graphs"> {
  readonly raw: unknown;
  /** Of each system, reckoned once. */
  readonly estimateOf: (system: System) => Estimate;
}

function estimates({ systems, graphs }: Pick<Lowered, "systems" | "graphs">): Made["estimateOf"] {
  const known = new Map<System, Estimate>();
  return (system) => {
    const graph = graphs[systems.indexOf(system)];
    if (!graph) throw new Error(`no graph of ${system.environment}`);
    const made = known.get(system) ?? estimate(graph, system, deriveUsage(system, system.traffic, "expected"), { day });
    known.set(system, made);
    return made;
  };
}

const views: readonly ((made: Made) => string)[] = [
  // An assumption only repeats what the design says.
  ({ systems, estimateOf }) => JSON.stringify(systems.map(estimateOf).map(({ lines, total }) => [lines, total])),
  ({ systems, raw, estimateOf }) => {
    const { findings, unknown, accepted } = runChecks(systems, raw, rules, { today: day, estimate: estimateOf });
    return JSON.stringify([findings, unknown, accepted], (key, value: unknown) =>
      key === "rule" ? (value as { id: string }).id : value,
    );
  },
  ({ systems }) => JSON.stringify(systems.map((system) => requirementsReport(system))),
  ({ systems, estimateOf }) =>
    JSON.stringify(
      systems.map((system) => [budgetVerdict(system, estimateOf(system)), claimsReport(system, estimateOf(system))]),
    ),
  (made) => JSON.stringify([...artifacts(made, all, schemas)].map(([path, { content }]) => [path, content])),
];
