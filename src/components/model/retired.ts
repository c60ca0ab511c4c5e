/**
 * Models that no longer answer, with their last day. Not the whole list: what designs of the last years
 * still name.
 */
export interface Retired {
  readonly target: "aws" | "gcp";
  /** As callers name it, without the prefix of an inference profile. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly source: string;
}

/** Read 2026-11. */
const gemini = "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions";
/** Read 2026-11; the day itself is on the model card. */
const bedrock = "https://github.com/awslabs/startups/pull/10";

const on = (target: Retired["target"], source: string, date: string, ids: readonly string[]): readonly Retired[] =>
  ids.map((id) => ({ target, id, date, source }));

export const retired: readonly Retired[] = [
  ...on("gcp", gemini, "2025-04-21", ["gemini-1.0-pro-001", "gemini-1.0-pro-002", "gemini-1.0-pro-vision-001"]),
  ...on("gcp", gemini, "2025-05-24", ["gemini-1.5-pro-001", "gemini-1.5-flash-001"]),
  ...on("gcp", gemini, "2025-09-24", ["gemini-1.5-pro-002", "gemini-1.5-flash-002"]),
  ...on("gcp", gemini, "2026-06-01", [
    "gemini-2.0-flash",
    "gemini-2.0-flash-001",
    "gemini-2.0-flash-lite",
    "gemini-2.0-flash-lite-001",
  ]),
  ...on("aws", bedrock, "2026-04-28", ["anthropic.claude-3-7-sonnet-20250219-v1:0"]),
];
