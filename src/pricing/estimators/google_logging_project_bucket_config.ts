import { text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

const DAYS_INCLUDED = 30;

/**
 * Thirty days are in the price of the volume; longer is charged by the month. The volume is charged for each bucket that
 * it is streamed into, and what is here is in the project's _Default as well.
 * https://cloud.google.com/products/observability/pricing, read 2026-11-28.
 */
export const google_logging_project_bucket_config = estimator((resource, context) => {
  const days = resource.number("retention_days") ?? DAYS_INCLUDED;
  if (days <= DAYS_INCLUDED)
    return [
      {
        name: text("log bucket", "ログバケット"),
        free: text("30 days are in the price of the volume", "30 日分は取り込み料金に含まれます"),
      },
    ];
  // What a bucket takes in is said by the sink that leads into it.
  const flows = context
    .usersOfType("google_logging_project_sink")
    .some(({ resource: sink }) => JSON.stringify(sink.args.filter ?? "").includes("vpc_flows"));
  const volume = flows ? context.usage?.whole.flowLogGb : context.own?.logGb;
  return [
    {
      name: text("logs taken in by a bucket of their own", "専用バケットへのログの取り込み"),
      product: flows ? "gcp/logging/vended" : "gcp/logging/ingest",
      quantity: volume,
      ask: ask.traffic,
    },
    {
      name: text(`logs kept beyond 30 days, to ${days}`, `30 日を超え ${days} 日まで保存するログ`),
      product: "gcp/logging/retention",
      quantity: volume === undefined ? undefined : over(times(volume, days - DAYS_INCLUDED), DAYS_INCLUDED),
      ask: ask.traffic,
    },
  ];
});
