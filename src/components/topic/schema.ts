import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  subscribers: field(
    z.array(reference("queue")),
    "Queues that receive a copy of each message.",
    "メッセージの写しを受け取るキュー",
  ).default([]),
  ordered: field(
    z.boolean(),
    "Keeps the order of messages of the same group. On AWS an ordered queue needs an ordered topic; on Google Cloud only the queue's own setting applies.",
    "同じグループのメッセージの順序を守ります。AWS では順序付きのキューに順序付きのトピックが要ります。Google Cloud ではキューの設定だけが効きます。",
  ).default(false),
  encryption: field(
    z.enum(["managed", "customerKey"]),
    "Encryption key: managed by the cloud, or your own (CMK, CMEK). On AWS a bucket can notify only a topic that has your own key.",
    "暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。AWS でバケットの通知を受けるトピックには自分の鍵が要ります。",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html",
  ).default("managed"),
});

export type Topic = z.output<typeof schema>;
