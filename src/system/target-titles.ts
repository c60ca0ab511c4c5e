import type { Target } from "../terraform/graph.ts";

/** What people call a target. */
export const targetTitles: Readonly<Record<Target, string>> = { aws: "AWS", gcp: "Google Cloud" };

/** The same for a name that may be none. */
export const targetTitle = (target: string): string =>
  Object.hasOwn(targetTitles, target) ? targetTitles[target as Target] : target;
