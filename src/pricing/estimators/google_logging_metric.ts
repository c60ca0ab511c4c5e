import { text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

const BYTES_PER_VALUE = 8;
const MEBIBYTE = 1024 ** 2;

/** One value a minute for each series. */
export const google_logging_metric = estimator((_resource, context) => [
  {
    name: text("values (one series, one per minute)", "値（1 系列、毎分 1 つ）"),
    product: "gcp/monitoring/metrics",
    quantity: over(times(context.hours, 60, BYTES_PER_VALUE), MEBIBYTE),
  },
]);
