import { text } from "../../facets/text.ts";
import { plus, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";
import { SECONDS_PER_HOUR } from "../month.ts";

/** A request is charged for every 64 KiB. */
const CHUNK_BYTES = 65_536;
const POLL_SECONDS = 20;

/** A message is sent, received and deleted; receivers ask every 20 seconds. */
export const aws_sqs_queue = estimator((resource, context) => {
  const { own, usage, hours } = context;
  const product = resource.flag("fifo_queue") ? "aws/sqs/fifo" : "aws/sqs/standard";
  if (!context.first)
    return [
      {
        name: text("failed messages", "失敗したメッセージ"),
        free: text("only messages that failed reach it", "失敗したメッセージだけが届きます"),
      },
    ];
  const chunks = usage && Math.ceil(usage.load.messageBytes / CHUNK_BYTES);
  return [
    {
      name: text(
        "requests (send, receive, delete; one poll every 20 s)",
        "リクエスト（送信・受信・削除、20 秒ごとのポーリング）",
      ),
      product,
      quantity:
        own && chunks !== undefined
          ? plus(times(own.calls, 3, chunks), times(hours, SECONDS_PER_HOUR / POLL_SECONDS))
          : undefined,
      ask: ask.traffic,
    },
  ];
});
