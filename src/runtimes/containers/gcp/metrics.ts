import type { GcpMetric } from "../../../lowering/alarms/gcp.ts";
import type { Argument } from "../../../terraform/argument.ts";

/** Utilization runs from 0 to 1, as a distribution over instances. */
export const utilization = (filter: Argument<string>): GcpMetric => ({
  filter,
  aligner: "ALIGN_DELTA",
  reducer: "REDUCE_MEAN",
  scale: 0.01,
});
