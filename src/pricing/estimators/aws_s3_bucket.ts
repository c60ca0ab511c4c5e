import { text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Bytes that a load balancer records a request, and files that its nodes write an hour. */
const RECORD_BYTES = 500;
const FILES_PER_HOUR = 24;
const GIBIBYTE = 1024 ** 3;

/** Storage and requests; buckets of records hold what load balancers and trails write. */
export const aws_s3_bucket = estimator((_resource, context) => {
  const { usage, own } = context;
  if (context.usersOfType("aws_lb").length > 0) {
    const days = context.usersOfType("aws_s3_bucket_lifecycle_configuration")[0]?.number("rule", "expiration", "days");
    const monthly = usage && (usage.whole.originRequests * RECORD_BYTES) / GIBIBYTE;
    return [
      {
        name: text("access records", "アクセス記録"),
        product: "aws/s3/standard",
        quantity: monthly === undefined ? undefined : over(times(monthly, days ?? 365), 30),
        ask: ask.traffic,
      },
      {
        name: text("writes of records", "記録の書き込み"),
        product: "aws/s3/put",
        quantity: times(context.hours, FILES_PER_HOUR),
      },
    ];
  }
  if (context.usersOfType("aws_cloudtrail").length + context.usersOfType("aws_config_delivery_channel").length > 0)
    return [
      {
        name: text("records of changes (1 GB assumed)", "変更の記録（1 GB と仮定）"),
        product: "aws/s3/standard",
        quantity: 1,
      },
    ];
  return [
    { name: text("storage", "ストレージ"), product: "aws/s3/standard", quantity: own?.storageGb, ask: ask.storage },
    { name: text("writes", "書き込み"), product: "aws/s3/put", quantity: own?.writes, ask: ask.traffic },
    { name: text("reads", "読み取り"), product: "aws/s3/get", quantity: own?.reads, ask: ask.traffic },
  ];
});
