import type { Metrics } from "../../lowering/alarms/field.ts";

/** What alarms can watch: share of answers with a 5xx status, 95th percentile of the services' answers, requests a minute. */
export const metrics = { errors: "percent", latency: "seconds", requests: "count" } as const satisfies Metrics;
