import { text } from "../../facets/text.ts";
import { over } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Storage, and what queries scan. */
export const google_bigquery_dataset = estimator((_resource, context) => [
  {
    name: text("storage", "ストレージ"),
    product: "gcp/bigquery/storage",
    quantity: context.own?.storageGb,
    ask: ask.storage,
  },
  {
    name: text("scanned (each read scans 1 GB)", "スキャン（読み取りごとに 1 GB）"),
    product: "gcp/bigquery/scan",
    quantity: context.own && over(context.own.reads, 1024),
    ask: ask.traffic,
  },
]);
