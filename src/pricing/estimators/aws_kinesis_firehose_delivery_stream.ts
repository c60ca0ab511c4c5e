import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Data taken in. */
export const aws_kinesis_firehose_delivery_stream = estimator((_resource, context) => [
  {
    name: text("data in", "受信データ"),
    product: "aws/firehose/ingest",
    quantity: context.usage?.whole.logGb,
    ask: ask.traffic,
  },
]);
