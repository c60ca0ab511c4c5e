import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { schema } from "./schema.ts";

export const queue = defineKind({
  name: "queue",
  summary: {
    en: "Work to be done once: messages wait for a worker, and those that nobody can finish are set aside.",
    ja: "一度だけ行う仕事の待ち行列。処理できないメッセージは退避します。",
  },
  schema,
  accepts: {
    send: { en: "Puts messages in.", ja: "メッセージを入れます。" },
    receive: { en: "Takes messages out and works on them.", ja: "メッセージを取り出して処理します。" },
    sendreceive: { en: "Both.", ja: "両方。" },
  },
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "send" }`, `uses: { ${key}: "send" }`),
  },
  facets,
  compared: {
    moreIsSafer: [["retain"], ["deadLetter", "retain"]],
    same: ["ordered"],
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "A queue that a topic feeds is on Google Cloud a subscription of that topic: it has one topic, and nobody sends to it directly.",
      ja: "トピックにつないだキューは、Google Cloud ではそのトピックのサブスクリプションになります。トピックは 1 つだけで、キューへ直接は送れません。",
    },
    {
      en: "A message is hidden for up to 12 hours on SQS and 10 minutes on Pub/Sub, where client libraries extend the time while they work.",
      ja: "メッセージを隠せる時間は SQS で最長 12 時間、Pub/Sub で 10 分（クライアントライブラリが処理中に延長します）。",
    },
    {
      en: "An ordered SQS queue also drops duplicates sent within 5 minutes; Pub/Sub keeps order per ordering key only, and may deliver twice.",
      ja: "順序付きの SQS は 5 分以内の重複も除きます。Pub/Sub は順序指定キーごとの順序だけで、二重に届くことがあります。",
    },
    {
      en: "A message that fails comes back on SQS when its visibility ends, on Pub/Sub after 10 seconds to 10 minutes, growing with each failure.",
      ja: "失敗したメッセージは、SQS では可視性タイムアウト後、Pub/Sub では 10 秒〜10 分（失敗ごとに延びる）後に再配信されます。",
    },
  ],
});
