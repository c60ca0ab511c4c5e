export {
  build,
  check,
  estimate,
  loadDesign,
  resolve,
  type AnyDesign,
  type BuildOptions,
  type BuildResult,
  type BuiltFile,
  type CheckOptions,
  type CheckResult,
  type Design,
  type EstimateOptions,
  type LoadOptions,
  type Place,
  type SystemOptions,
} from "./api/index.ts";
export { DesignError, type DesignIssue, type FormatOptions } from "./api/design-error.ts";
export type { Placed } from "./issues/placed.ts";
export type { SaidEstimate as SystemEstimate } from "./api/estimate.ts";
export type { InLanguage } from "./messages/in-language.ts";
export { UsageError } from "./api/usage-error.ts";
export type { FindingJson as Finding, Note, ReportJson } from "./checks/report-schema.ts";
export { system } from "./declare.ts";
export { each, type Each } from "./design/each.ts";
export type {
  CidrText,
  DailyWindowText,
  DurationText,
  MemoryText,
  MonthlyMoneyText,
  PercentageText,
  RateText,
  StorageText,
  WeeklyWindowText,
} from "./design/units/index.ts";
export type { IssueCode } from "./issues/issue.ts";
export type { Estimate, Line, UnitPrice } from "./pricing/estimate.ts";
export type { BudgetVerdict } from "./pricing/budget.ts";
export type { ClaimsReport } from "./pricing/claims.ts";
export type { Money } from "./pricing/money.ts";
export type { Authored, ComponentInput, DesignInput, KindName, KindsByKey, WrittenDesign } from "./public-types.ts";
export type { Component, Connection, System } from "./system/system.ts";
export type { Level } from "./system/traffic.ts";
