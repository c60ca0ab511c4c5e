import { estimator } from "../estimator.ts";

/** A job. */
export const google_cloud_scheduler_job = estimator(() => [{ name: "job", product: "gcp/scheduler/job", quantity: 1 }]);
