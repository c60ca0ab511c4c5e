import { over, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

const DAYS_INCLUDED = 30;

/** Thirty days are in the price of the volume; longer is charged by the month. */
export const google_logging_project_bucket_config = estimator((resource, context) => {
  const days = resource.number("retention_days") ?? DAYS_INCLUDED;
  if (days <= DAYS_INCLUDED) return [{ name: "log bucket", free: "30 days are in the price of the volume" }];
  return [
    {
      name: `logs kept beyond 30 days, to ${days}`,
      product: "gcp/logging/retention",
      quantity: context.own && over(times(context.own.logGb, days - DAYS_INCLUDED), DAYS_INCLUDED),
      ask: ask.traffic,
    },
  ];
});
