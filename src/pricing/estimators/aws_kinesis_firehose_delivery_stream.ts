import { ask, estimator } from "../estimator.ts";

/** Data taken in. */
export const aws_kinesis_firehose_delivery_stream = estimator((_resource, context) => [
  { name: "data in", product: "aws/firehose/ingest", quantity: context.usage?.whole.logGb, ask: ask.traffic },
]);
