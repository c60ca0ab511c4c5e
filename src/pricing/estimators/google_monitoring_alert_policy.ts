import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Charged by condition. */
export const google_monitoring_alert_policy = estimator((resource) => [
  {
    name: text("conditions", "条件"),
    product: "gcp/monitoring/alert-condition",
    quantity: Math.max(1, resource.blocks("conditions").length),
  },
]);
