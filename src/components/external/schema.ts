import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration, percentage } from "../../design/units/index.ts";

const hostname = z
  .string()
  .regex(/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/)
  .meta({ examples: ["api.openai.com", "*.sentry.io"] });

export const schema = z.strictObject({
  vendor: field(
    z
      .string()
      .min(1)
      .meta({ examples: ["OpenAI", "Qdrant Cloud", "Langfuse"] }),
    "Vendor that runs the service.",
    "運営している事業者",
  ),
  url: field(
    z
      .string()
      .regex(/^https:\/\/[^\s]+$/)
      .meta({ examples: ["https://api.openai.com/v1"] }),
    "Endpoint (HTTPS), passed to the code as `<KEY>_URL`. Must not contain credentials.",
    "接続先（HTTPS）。コードには `<KEY>_URL` で渡ります。認証情報は書きません。",
  ),
  hosts: field(
    z.array(hostname).min(1),
    "Other host names that are called. Together with the host of `url` they are the outbound destinations to allow in a firewall.",
    "ほかに呼び出すホスト名。`url` のものと合わせて、外向きに許可すべき宛先になります。",
  ).optional(),
  secrets: field(
    z.array(reference("secret")).min(1),
    "Secrets needed to call the service; components that use the service may read them.",
    "呼び出しに必要なシークレット。これを利用するものは読み取れます。",
  ).optional(),
  data: field(
    z.enum(["public", "internal", "confidential", "personal"]),
    "Most sensitive class of data that is sent to the service.",
    "送るデータのうち最も機微な区分",
  ),
  location: field(
    z.string().meta({ examples: ["US", "JP", "eu-west-1"] }),
    "Where the data is processed: country or region.",
    "データが処理される国またはリージョン",
  ).optional(),
  sla: field(percentage(), "Availability that the vendor promises.", "事業者が約束する可用性").optional(),
  ownedBy: field(z.string().min(1), "Owner within the team.", "チーム側の担当").optional(),
  price: field(
    z.strictObject({ note: field(z.string().min(1), "Pricing model.", "課金のしかた") }),
    "Cost. Not part of the cloud bill.",
    "費用。クラウドの請求には含まれません。",
  ).optional(),
  timeout: field(
    duration({ max: "1h" }),
    "Timeout of a call, passed as `<KEY>_TIMEOUT_SECONDS`.",
    "応答を待つ時間。`<KEY>_TIMEOUT_SECONDS` に入ります。",
  ).optional(),
  retries: field(
    z.int().min(0).max(10),
    "Number of retries, passed as `<KEY>_RETRIES`.",
    "再試行の回数。`<KEY>_RETRIES` に入ります。",
  ).optional(),
});

export type External = z.output<typeof schema>;
