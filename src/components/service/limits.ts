/** Bodies of requests that what stands before a container takes, read 2026-11. */
export const bodyLimits = {
  /** A request over HTTP/1, which containers are asked in. */
  gcp: { mebibytes: 32, source: "https://cloud.google.com/run/quotas#request_limits" },
} as const;
