import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const topic = defineKind({
  name: "topic",
  summary: {
    en: "News that several want to hear: each subscribed queue gets a copy of every message.",
    ja: "複数の相手に知らせる配信。登録したキューのそれぞれにメッセージの写しが届きます。",
  },
  schema,
  accepts: { publish: { en: "Publishes messages.", ja: "メッセージを配信します。" } },
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "publish" }`, `uses: { ${key}: "publish" }`),
  },
  noEffect,
  facets,
  compared: {
    same: ["ordered"],
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "SNS pushes copies into queues of their own; on Google Cloud a subscribed queue is itself a subscription of the topic.",
      ja: "SNS は独立したキューへ写しを送ります。Google Cloud では登録したキュー自体がトピックのサブスクリプションになります。",
    },
    {
      en: "SNS keeps the order only between an ordered topic and an ordered queue; Pub/Sub leaves it to the publisher's ordering key and the queue.",
      ja: "SNS は順序付きのトピックとキューの間でだけ順序を守ります。Pub/Sub では送信側の順序指定キーとキューの設定で決まります。",
    },
  ],
});
