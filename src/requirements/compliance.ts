import type { System } from "../system/system.ts";
import { catalogues, type RegimeName } from "./controls/catalogues.ts";
import type { Control, ControlCatalogue } from "./controls/control.ts";
import type { Status } from "../facets/status.ts";

/** What a rule found in a system; handed in, since rules come after requirements. */
export interface Evidence {
  readonly rule: string;
  /** As rules name them: `soc2:CC6.1`. */
  readonly controls: readonly string[];
  readonly status: "pass" | "fail" | "unknown" | "accepted";
}

/**
 * `shown`: every rule that bears on it passes. `accepted`: those that fail are accepted in the design.
 * `none`: no rule said anything. `people`: no tool can show it.
 */
export type ControlStatus = "shown" | "accepted" | "failed" | "unknown" | "none" | "people";

export interface ControlReport extends Control {
  readonly status: ControlStatus;
  /** Rules that bear on it, in the order of the evidence. */
  readonly rules: readonly string[];
}

export interface RegimeReport {
  readonly regime: RegimeName;
  readonly catalogue: Omit<ControlCatalogue, "controls">;
  /** Never `kept`: what people must show stays open. */
  readonly status: Status;
  readonly controls: readonly ControlReport[];
}

/** Each regime that is promised, control by control, with what shows it. */
export function compliance(system: System, evidence: readonly Evidence[] = []): readonly RegimeReport[] {
  return [...new Set(system.requirements.compliance ?? [])].map((regime) => {
    const { controls, ...catalogue } = catalogues[regime][system.target];
    const reports = controls.map((control) => reportOn(control, catalogue.id, evidence));
    const failed = reports.some(({ status }) => status === "failed");
    return { regime, catalogue, status: failed ? "missed" : "unknown", controls: reports };
  });
}

function reportOn(control: Control, catalogue: string, evidence: readonly Evidence[]): ControlReport {
  const bearing = evidence.filter(({ controls }) => controls.some((one) => bears(one, `${catalogue}:${control.id}`)));
  const rules = [...new Set(bearing.map(({ rule }) => rule))];
  const has = (status: Evidence["status"]): boolean => bearing.some((one) => one.status === status);
  const found = has("fail") ? "failed" : has("unknown") ? "unknown" : has("accepted") ? "accepted" : "shown";
  // A rule that fails counts wherever it bears on; one that passes does not show what only people can.
  const silent = control.by === "people" ? "people" : "none";
  const status = bearing.length === 0 || (control.by === "people" && found !== "failed") ? silent : found;
  return { ...control, status, rules };
}

/** The control itself or a part of it: `pci-dss:3.5.1` bears on `pci-dss:3.5`. */
const bears = (named: string, control: string): boolean => named === control || named.startsWith(`${control}.`);
