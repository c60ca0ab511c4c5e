import type { Text } from "../text/text.ts";
import { formatPercentage } from "../design/units/index.ts";
import type { System } from "../system/system.ts";
import type { Target } from "../terraform/graph.ts";
import { availability, type Availability } from "./availability.ts";
import { capacity, type Capacity } from "./capacity.ts";
import { compliance, type Evidence, type RegimeReport } from "./compliance.ts";
import type { Figure } from "../facets/figure.ts";
import { figures } from "../facets/figures.data.ts";
import { latency, type LatencyBudget } from "./latency.ts";
import { recovery, type Recovery } from "./recovery.ts";
import { spanWords } from "../facets/span.ts";
import type { Sla } from "../facets/sla.data.ts";
import type { Stated } from "../facets/stated.ts";
import { statedBy } from "./stated.ts";
import { worst, type Status } from "../facets/status.ts";
import { joined, spanText, text } from "../facets/text.ts";

export interface RequirementsOptions {
  /** What the team knows of its own code and data. */
  readonly stated?: Stated;
  /** What the rules found in this system. */
  readonly evidence?: readonly Evidence[];
}

/** One promise, and what can be reached. */
export interface Verdict {
  /** `availability`, `rto`, `rpo`, `latency.p95`, `capacity`, `compliance.soc2`. */
  readonly promise: string;
  readonly status: Status;
  readonly promised: Text;
  readonly reachable: Text;
}

export interface RequirementsReport {
  readonly environment: string;
  readonly target: Target;
  readonly region: string;
  /** Of all promises. */
  readonly status: Status;
  /** What is promised, in the order of the design's schema. */
  readonly verdicts: readonly Verdict[];
  readonly availability: Availability;
  readonly recovery: Recovery;
  readonly latency: readonly LatencyBudget[];
  readonly capacity: Capacity;
  readonly compliance: readonly RegimeReport[];
  /** Figures from outside the design that the numbers rest on. */
  readonly figures: readonly Figure[];
  /** Agreements that the numbers rest on. */
  readonly agreements: readonly Sla[];
}

/** What a system promises, what it can reach, and the arithmetic between the two. Plain data. */
export function requirementsReport(system: System, options: RequirementsOptions = {}): RequirementsReport {
  const stated = statedBy(system, options.stated);
  const parts = {
    availability: availability(system, stated),
    recovery: recovery(system, stated),
    latency: latency(system, stated),
    capacity: capacity(system, stated),
    compliance: compliance(system, options.evidence),
  };
  const verdicts = verdictsOf(system, parts);
  return {
    environment: system.environment,
    target: system.target,
    region: system.region,
    status: worst(verdicts.map(({ status }) => status)),
    verdicts,
    ...parts,
    figures: figuresOf(parts),
    agreements: agreementsOf(parts.availability),
  };
}

type Parts = Pick<RequirementsReport, "availability" | "recovery" | "latency" | "capacity" | "compliance">;

function verdictsOf(system: System, parts: Parts): readonly Verdict[] {
  const { requirements } = system;
  const verdicts: Verdict[] = [];
  if (requirements.availability) {
    const shown = formatPercentage(requirements.availability);
    const { reachable, terms } = parts.availability;
    const open = terms.some(({ unavailability }) => unavailability === undefined);
    verdicts.push({
      promise: "availability",
      status: parts.availability.status,
      promised: text(shown, shown),
      reachable: open
        ? text(`at most ${reachable.text}`, `最大 ${reachable.text}`)
        : text(reachable.text, reachable.text),
    });
  }
  for (const objective of ["rto", "rpo"] as const) {
    const { status, promisedSeconds, reachable } = parts.recovery[objective];
    if (promisedSeconds !== undefined)
      verdicts.push({
        promise: objective,
        status,
        promised: spanText(promisedSeconds),
        reachable: spanWords(reachable),
      });
  }
  for (const budget of parts.latency)
    verdicts.push({
      promise: `latency.${budget.percentile}`,
      status: budget.status,
      promised: spanText(budget.promisedSeconds),
      reachable: latencyWords(budget),
    });
  if (parts.capacity.promised)
    verdicts.push({
      promise: "capacity",
      status: parts.capacity.status,
      promised: promisedLoad(parts.capacity.promised),
      reachable: rowsWords(parts.capacity),
    });
  for (const { regime, status, controls } of parts.compliance) {
    const count = (wanted: string): number => controls.filter((control) => control.status === wanted).length;
    const people = count("people");
    const failed = count("failed");
    verdicts.push({
      promise: `compliance.${regime}`,
      status,
      promised: text(`${controls.length} controls`, `管理策 ${controls.length} 件`),
      reachable: text(
        `${count("shown")} shown, ${failed} failed, ${people} by people`,
        `確認済み ${count("shown")}、不適合 ${failed}、人による確認 ${people}`,
      ),
    });
  }
  return verdicts;
}

function latencyWords({ paths }: LatencyBudget): Text {
  const [longest] = paths;
  if (!longest) return text("unknown", "不明");
  const open = paths.some(({ leftSeconds }) => leftSeconds !== undefined);
  const known = spanText(longest.knownSeconds);
  return open ? text(`${known.en} and what is not stated`, `${known.ja}＋未記載分`) : known;
}

function promisedLoad(promised: NonNullable<Capacity["promised"]>): Text {
  const names = {
    users: text("users", "ユーザー"),
    tenants: text("tenants", "テナント"),
    requestsPerSecond: text("requests/s", "リクエスト/秒"),
    connections: text("connections", "接続"),
  };
  const parts = (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const value = promised[name];
    return value === undefined ? [] : [text(`${value} ${names[name].en}`, `${value} ${names[name].ja}`)];
  });
  return joined(parts, text(", ", "、"));
}

function rowsWords({ rows }: Capacity): Text {
  const of = (status: Status): number => rows.filter((row) => row.status === status).length;
  return text(
    `${of("kept")} limits hold, ${of("missed")} do not, ${of("unknown")} unknown`,
    `上限内 ${of("kept")}、超過 ${of("missed")}、不明 ${of("unknown")}`,
  );
}

/** Each figure once, in the order in which it is met. */
function figuresOf(parts: Parts): readonly Figure[] {
  const used: Figure[] = parts.availability.terms.flatMap(({ basis }) =>
    basis.kind === "assumed" ? [basis.figure] : [],
  );
  for (const { components } of parts.recovery.scenarios)
    for (const { steps, rpoFigure } of components)
      used.push(...steps.map(({ figure }) => figure), ...(rpoFigure ? [rpoFigure] : []));
  for (const { paths } of parts.latency)
    for (const { legs } of paths) used.push(...legs.flatMap(({ basis }) => (basis === "stated" ? [] : [basis])));
  used.push(...parts.capacity.rows.flatMap((row) => row.figures ?? []));
  if (
    parts.capacity.rows.some(({ what, asked }) => what === "throughput" && asked !== undefined) &&
    parts.capacity.promised?.requestsPerSecond === undefined
  )
    used.push(figures.peak);
  // Those made for one component stand for the figure that they are reckoned from, or for the design's own.
  const known = used.map((figure) => (figure.id === "restored" ? figures.restoreSpeed : figure));
  return [...new Map(known.filter(({ id }) => id !== "startup").map((figure) => [figure.id, figure])).values()];
}

const agreementsOf = ({ terms, atStart }: Availability): readonly Sla[] => [
  ...new Set([...terms, ...atStart].flatMap(({ basis }) => (basis.kind === "sla" ? [basis.sla] : []))),
];
