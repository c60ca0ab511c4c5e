import { estimator } from "../estimator.ts";

/** Charged by condition. */
export const google_monitoring_alert_policy = estimator((resource) => [
  {
    name: "conditions",
    product: "gcp/monitoring/alert-condition",
    quantity: Math.max(1, resource.blocks("conditions").length),
  },
]);
