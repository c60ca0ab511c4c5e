/** What runs of a job may take, read 2026-11. */
export const limits = {
  /** Cloud Run; on AWS an execution may take a year. */
  timeout: { max: "168h", source: "https://cloud.google.com/run/docs/configuring/task-timeout" },
  retries: { max: 10, source: "https://cloud.google.com/run/docs/configuring/max-retries" },
  /** Iterations of an inline Map state that run at once. */
  parallelism: { max: 40, source: "https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html" },
} as const;
