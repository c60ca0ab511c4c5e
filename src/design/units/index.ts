/** Units as people write them. Each: a zod schema, a parser that never throws, and a formatter. */
export * from "./cidr.ts";
export * from "./cpu.ts";
export * from "./duration.ts";
export * from "./memory.ts";
export * from "./money.ts";
export * from "./percentage.ts";
export * from "./rate.ts";
export * from "./window.ts";
export { unitFacts } from "./text-unit.ts";
export type { Parsed, UnitFacts, UnitFailure, UnitIssue, UnitName } from "./text-unit.ts";
