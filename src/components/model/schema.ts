import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

const models = z.strictObject({
  aws: field(
    z
      .array(
        z
          .string()
          .regex(/^(?:[a-z][a-z0-9-]*\.)+[a-z0-9][A-Za-z0-9.-]*(?::\d+(?::\d+k)?)?$/)
          .meta({
            examples: ["anthropic.claude-sonnet-4-5-20250929-v1:0", "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"],
          }),
      )
      .min(1),
    "Bedrock model ids, or ids of inference profiles (`jp.`, `global.` ...).",
    "Bedrock のモデル ID、または推論プロファイル ID（`jp.`、`global.` など）",
    "https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html",
  ).optional(),
  gcp: field(
    z
      .array(
        z
          .string()
          .regex(/^[a-z][a-z0-9.-]*(?:@[a-z0-9-]+)?$/)
          .meta({ examples: ["gemini-2.5-pro", "claude-sonnet-4-5@20250929"] }),
      )
      .min(1),
    "Model ids of Vertex AI.",
    "Vertex AI のモデル ID",
    "https://cloud.google.com/vertex-ai/generative-ai/docs/models",
  ).optional(),
});

const provisioned = z.strictObject({
  provisioned: field(
    z.strictObject({
      units: field(z.int().min(1).max(1000), "Model units.", "モデルユニット数"),
      commitment: field(
        z.enum(["none", "1month", "6months"]),
        "Commitment term; it cannot be deleted earlier.",
        "契約期間。途中で削除できません。",
      ).default("none"),
    }),
    "Provisioned throughput, billed per hour.",
    "予約されたスループット（時間課金）",
  ),
});

const replicas = z.tuple([z.int().min(0).max(128), z.int().min(1).max(128)]);

export const schema = z.strictObject({
  models: field(
    models,
    "Models to call on each cloud. The first is passed as `<KEY>_MODEL`, all of them as `<KEY>_MODELS`: on AWS as ARNs of inference profiles of their own, whose tags put calls into the bill of the environment. Their ids are in `<KEY>_MODEL_IDS`.",
    "クラウドごとの呼び出すモデル。先頭が `<KEY>_MODEL`、全部が `<KEY>_MODELS`。AWS では専用の推論プロファイルの ARN で、そのタグにより呼び出しが環境の費用に計上されます。ID は `<KEY>_MODEL_IDS`。",
  ),
  mode: field(
    z.union([z.literal("onDemand"), provisioned]),
    "Billed per token, or provisioned (AWS only; on Google Cloud provisioned throughput is ordered in the console).",
    "トークン課金か予約（AWS のみ。Google の予約はコンソールで注文する）。",
  ).default("onDemand"),
  private: field(
    z.boolean(),
    "Keeps calls off the internet by an interface endpoint on AWS. On Google Cloud they always stay on Google's network.",
    "呼び出しをインターネットに出しません。AWS ではインターフェースエンドポイント。Google Cloud では常に Google のネットワーク内。",
  ).default(false),
  logging: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Logs of prompts and responses (AWS only), for the whole account and region.",
    "プロンプトと応答の記録（AWS のみ）。アカウントとリージョン全体が対象。",
    "https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html",
  ).optional(),
  quota: field(
    z.strictObject({
      requestsPerMinute: field(z.int().min(1), "Requests per minute.", "1 分あたりのリクエスト数").optional(),
      tokensPerMinute: field(z.int().min(1), "Tokens per minute.", "1 分あたりのトークン数").optional(),
    }),
    "Quotas of the account. They are only recorded here, not requested; checks and simulations read them.",
    "アカウントの割り当て。申請はされず、検査とシミュレーションが読みます。",
  ).optional(),
  gcp: field(
    z.strictObject({
      location: field(
        z
          .string()
          .regex(/^(?:global|[a-z]+-[a-z]+\d+|us|eu)$/)
          .meta({ examples: ["global", "asia-northeast1"] }),
        "Location to call: a region or `global`. Default: the target's region.",
        "呼び出し先：リージョンまたは `global`。既定：ターゲットのリージョン。",
      ).optional(),
      endpoint: field(
        z.strictObject({
          replicas: field(
            replicas,
            "Minimum and maximum number of replicas of the deployed model.",
            "デプロイするモデルのレプリカの最小数と最大数",
          ),
          machine: field(
            z
              .string()
              .regex(/^[a-z]\d[a-z]?-[a-z0-9-]+$/)
              .meta({ examples: ["g2-standard-12"] }),
            "Machine type of the replicas.",
            "レプリカのマシンタイプ",
          ).optional(),
        }),
        "A Vertex AI endpoint for your own model. Terraform creates the endpoint; `gcloud ai endpoints deploy-model` deploys the model to it with these numbers.",
        "自前モデル用の Vertex AI エンドポイント。Terraform はエンドポイントを作り、モデルは `gcloud ai endpoints deploy-model` でこの数字を使ってデプロイします。",
      ).optional(),
    }),
    "Settings that only Vertex AI has.",
    "Vertex AI だけにある設定",
  ).optional(),
});

export type Model = z.output<typeof schema>;
