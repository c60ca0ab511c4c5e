import { z } from "zod";
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
    "Who runs it.",
    "運営している事業者",
  ),
  url: field(
    z
      .string()
      .regex(/^https:\/\/[^\s]+$/)
      .meta({ examples: ["https://api.openai.com/v1"] }),
    "Where it answers, over HTTPS; the code finds it in `<KEY>_URL`. No credentials.",
    "接続先（HTTPS）。コードには `<KEY>_URL` で渡ります。認証情報は書きません。",
  ),
  hosts: field(
    z.array(hostname).min(1),
    "Further host names that are called; with that of `url` they are the ways out that a firewall must allow.",
    "ほかに呼び出すホスト名。`url` のものと合わせて、外向きに許可すべき宛先になります。",
  ).optional(),
  secrets: field(
    z.array(reference("secret")).min(1),
    "Secrets that a caller needs; whoever uses this may read them too.",
    "呼び出しに必要なシークレット。これを利用するものは読み取れます。",
  ).optional(),
  data: field(
    z.enum(["public", "internal", "confidential", "personal"]),
    "Most sensitive class of data that is sent there.",
    "送るデータのうち最も機微な区分",
  ),
  location: field(
    z.string().meta({ examples: ["US", "JP", "eu-west-1"] }),
    "Where the data is processed: country or region.",
    "データが処理される国またはリージョン",
  ).optional(),
  sla: field(percentage(), "Availability that the vendor promises.", "事業者が約束する可用性").optional(),
  ownedBy: field(z.string().min(1), "Who on the team answers for it.", "チーム側の担当").optional(),
  price: field(
    z.strictObject({ note: field(z.string().min(1), "How it is charged.", "課金のしかた") }),
    "What it costs; not part of the cloud's bill.",
    "費用。クラウドの請求には含まれません。",
  ).optional(),
  timeout: field(
    duration({ max: "1h" }),
    "How long a caller waits; in `<KEY>_TIMEOUT_SECONDS`.",
    "応答を待つ時間。`<KEY>_TIMEOUT_SECONDS` に入ります。",
  ).optional(),
  retries: field(
    z.int().min(0).max(10),
    "How often a caller tries again; in `<KEY>_RETRIES`.",
    "再試行の回数。`<KEY>_RETRIES` に入ります。",
  ).optional(),
});

export type External = z.output<typeof schema>;
