import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";

/** How often a reminder comes. Calendar steps, since both clouds' schedulers know calendars and not "every 90 days". */
const intervals = ["month", "quarter", "half-year", "year"] as const;

export const schema = z.strictObject({
  class: field(
    z.enum(["secret", "parameter"]),
    "Where AWS stores it: `secret` is Secrets Manager, `parameter` is a SecureString in Parameter Store, which is free and cannot be restored once deleted. Google Cloud: Secret Manager for both.",
    "AWS での保管先。`secret` は Secrets Manager、`parameter` は Parameter Store の SecureString（無料、削除すると復元できません）。Google Cloud ではどちらも Secret Manager。",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
  ).default("secret"),
  env: field(
    z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/)
      .meta({ examples: ["API_TOKEN"] }),
    "Name of the environment variable that holds it in the components that use it. Default: the key in capitals, `API_TOKEN` for `apiToken`.",
    "利用者に渡す環境変数の名前。既定：キーの大文字表記（`apiToken` なら `API_TOKEN`）。",
  ).optional(),
  rotate: field(
    z.strictObject({
      every: field(
        z.enum(intervals),
        "Interval, on its first day at 00:00 UTC: `month`, `quarter`, `half-year` or `year`.",
        "間隔。初日の 00:00 UTC：`month`、`quarter`、`half-year`、`year`。",
      ),
      notify: field(z.array(reference("channel")).min(1), "Channels to notify.", "通知先のチャンネル"),
    }),
    "A reminder to rotate the value. The rotation itself is up to the issuer.",
    "値を交換するよう知らせる通知。交換そのものは発行元の作業。",
  ).optional(),
});

export type Secret = z.output<typeof schema>;
