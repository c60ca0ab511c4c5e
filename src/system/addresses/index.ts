/** Address arithmetic and planning (IPv4). */
export * from "./cidr.ts";
export * from "./overlap.ts";
export * from "./plan.ts";
export * from "./regional.ts";
export type { AddressIssue } from "./fixed.ts";
