import { text } from "../../facets/text.ts";
import { over, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Kept logs are compressed to about this share. */
const COMPRESSED = 0.15;
const DAYS_PER_MONTH = 30;
/** Bytes of the record that a firewall makes of a request. */
const FIREWALL_BYTES = 1024;
const GIBIBYTE = 1024 ** 3;
/** Logs that never expire are priced as if kept a year. */
const FOR_EVER = 365;

/** Volume that comes in, and what is kept of it, compressed. */
export const aws_cloudwatch_log_group = estimator((resource, context) => {
  const { usage, own } = context;
  const flows = context.usersOfType("aws_flow_log").length > 0;
  const firewall = context.usersOfType("aws_wafv2_web_acl_logging_configuration").length > 0;
  if (!flows && !firewall && !context.first)
    return [
      {
        name: text("logs", "ログ"),
        free: text("counted with the first log group of its component", "同じコンポーネントの最初のロググループに計上"),
      },
    ];
  const records = usage && (usage.whole.originRequests * FIREWALL_BYTES) / GIBIBYTE;
  const volume = flows ? usage?.whole.flowLogGb : firewall ? records : own?.logGb;
  const rare = resource.text("log_group_class") === "INFREQUENT_ACCESS" ? "-infrequent" : "";
  const stated = resource.number("retention_in_days") ?? 0;
  const days = stated === 0 ? FOR_EVER : stated;
  return [
    {
      name: text("logs taken in", "ログの取り込み"),
      product: `aws/logs/ingest${rare}`,
      quantity: volume,
      ask: ask.traffic,
    },
    {
      name: text(`logs kept ${days} days, compressed to 15%`, `${days} 日保存するログ（15% に圧縮）`),
      product: "aws/logs/storage",
      quantity: volume === undefined ? undefined : over(times(volume, COMPRESSED, days), DAYS_PER_MONTH),
      ask: ask.traffic,
    },
  ];
});
