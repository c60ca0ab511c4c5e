import { keptAMonth } from "../../lowering/gcp/log-bucket.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { LoadBalancer } from "./schema.ts";

export const noEffect: readonly NoEffect<LoadBalancer>[] = [
  keptAMonth("accessLogs.retain", ({ accessLogs }) => accessLogs.retain),
];
