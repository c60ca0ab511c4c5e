import { z } from "zod";
import { field, reference } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  subscribers: field(
    z.array(reference("queue")),
    "Queues that get a copy of each message.",
    "メッセージの写しを受け取るキュー",
  ).default([]),
  ordered: field(
    z.boolean(),
    "Keeps the order of messages of the same group. An ordered queue needs an ordered topic on AWS; on Google Cloud only the queue's own setting counts.",
    "同じグループのメッセージの順序を守ります。AWS では順序付きのキューに順序付きのトピックが要ります。Google Cloud ではキューの設定だけが効きます。",
  ).default(false),
  encryption: field(
    z.enum(["managed", "customerKey"]),
    "Key that messages are encrypted with: the cloud's, or one of your own. A bucket can notify only a topic with its own key on AWS.",
    "暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。AWS でバケットの通知を受けるトピックには自分の鍵が要ります。",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html",
  ).default("managed"),
});

export type Topic = z.output<typeof schema>;
