import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** A job. */
export const google_cloud_scheduler_job = estimator(() => [
  { name: text("job", "ジョブ"), product: "gcp/scheduler/job", quantity: 1 },
]);
