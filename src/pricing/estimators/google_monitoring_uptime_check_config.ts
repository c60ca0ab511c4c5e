import { text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { estimator } from "../estimator.ts";
import { SECONDS_PER_HOUR } from "../month.ts";

/** Places that check when none are chosen. */
const PLACES = 6;

/** Each run from each place. */
export const google_monitoring_uptime_check_config = estimator((resource, context) => {
  const seconds = Number(/^(\d+)s$/.exec(resource.text("period") ?? "")?.[1] ?? 60);
  const places = resource.count("selected_regions") ?? PLACES;
  return [
    {
      name: text("runs", "実行"),
      product: "gcp/monitoring/uptime-runs",
      quantity: over(times(context.hours, SECONDS_PER_HOUR, places), seconds),
    },
  ];
});
