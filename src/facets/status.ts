/**
 * `kept`: what can be reached is at least what is promised. `missed`: it is not. `unknown`: the design
 * does not say enough. `unpromised`: nothing is promised, so there is nothing to keep.
 */
export type Status = "kept" | "missed" | "unknown" | "unpromised";

/** One that is missed makes the whole missed, else one unknown makes it unknown. */
export function worst(statuses: readonly Status[]): Status {
  for (const status of ["missed", "unknown", "kept"] as const) if (statuses.includes(status)) return status;
  return "unpromised";
}
