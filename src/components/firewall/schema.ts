import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { duration, rate } from "../../design/units/index.ts";
import { limits } from "./limits.ts";
import { ruleNames } from "./rules.ts";

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ examples: ["JP"] });

export const schema = z.strictObject({
  rules: field(
    z.array(z.enum(ruleNames)).min(1),
    "Managed rules. Default: common, sqlInjection, knownBadInputs, and ipReputation where available (AWS, Cloud Armor Enterprise).",
    "マネージドルール。既定：common、sqlInjection、knownBadInputs と、使える場合は ipReputation（AWS、Cloud Armor Enterprise）。",
  ).optional(),
  mode: field(
    z.enum(["block", "count"]),
    "`block` rejects matching requests; `count` only records them, for trying rules out.",
    "`block` は該当リクエストを拒否、`count` は記録のみ（試行用）",
  ).default("block"),
  rateLimit: field(
    rate(),
    "Maximum number of requests per client IP address, such as `2000/5m`. Windows that both clouds support: 1, 2, 5 and 10 minutes.",
    "クライアント IP ごとのリクエスト数上限（例：`2000/5m`）。両クラウドで使える期間：1、2、5、10 分。",
    limits.rate.aws.source,
  ).optional(),
  countries: field(
    z.strictObject({
      allow: field(
        z.array(country).min(1),
        "Allowed countries (ISO 3166-1 alpha-2); all others are blocked.",
        "許可する国（ISO 3166-1 alpha-2）。それ以外は拒否。",
      ).optional(),
      block: field(z.array(country).min(1), "Blocked countries.", "拒否する国").optional(),
    }),
    "Countries to allow or to block (one of the two).",
    "国による許可または拒否（どちらか一方）",
  ).optional(),
  credentialHeaders: field(
    z
      .array(
        z
          .string()
          .regex(/^[A-Za-z0-9-]{1,64}$/)
          .meta({ examples: ["X-Partner-Token"] }),
      )
      .min(1)
      .max(limits.credentialHeaders.max),
    "Other headers that carry credentials. Logs and samples show their values as little as those of `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`, `X-API-Key`, `X-API-Token` and `X-Auth-Token`.",
    "認証情報を運ぶほかのヘッダー。`Authorization`・`Proxy-Authorization`・`Cookie`・`Set-Cookie`・`X-API-Key`・`X-API-Token`・`X-Auth-Token` と同じく、ログとサンプルで値を伏せます。",
    limits.credentialHeaders.source,
  ).optional(),
  logs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Logs of inspected requests in CloudWatch Logs, with credentials redacted. Default: none (AWS keeps samples of 3 hours). On Google Cloud the decisions are in the access logs of the load balancer.",
    "検査したリクエストの記録（CloudWatch Logs、認証情報は伏せます）。既定：なし（AWS が残すのは 3 時間分の抜き取りのみ）。Google Cloud では判定がロードバランサーのアクセスログに出ます。",
  ).optional(),
  aws: field(
    z.strictObject({
      countOnly: field(
        z.partialRecord(
          z.enum(ruleNames),
          z
            .array(
              z
                .string()
                .regex(/^[A-Za-z0-9_]+$/)
                .meta({ examples: ["SizeRestrictions_BODY"] }),
            )
            .min(1),
        ),
        'Rules of a managed group that only count: `{ common: ["SizeRestrictions_BODY"] }`.',
        'マネージドルールのうち記録のみとする個別ルール：`{ common: ["SizeRestrictions_BODY"] }`',
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html",
      ).optional(),
    }),
    "Settings that only AWS WAF has.",
    "AWS WAF だけにある設定",
  ).optional(),
  gcp: field(
    z.strictObject({
      enterprise: field(
        z.boolean(),
        "Whether the project is enrolled in Cloud Armor Enterprise, which ipReputation and anonymousIp need.",
        "プロジェクトが Cloud Armor Enterprise に登録済みか（ipReputation と anonymousIp に必要）",
      ).default(false),
      sensitivity: field(
        z.int().min(1).max(4),
        "Sensitivity of the preconfigured rules: 1 has the fewest false positives, 4 detects the most.",
        "事前構成ルールの感度：1 は誤検知が最少、4 は検知が最多",
        "https://cloud.google.com/armor/docs/rule-tuning",
      ).default(1),
      optOut: field(
        z
          .array(
            z
              .string()
              .regex(/^owasp-crs-v\d+-id\d+-[a-z]+$/)
              .meta({ examples: ["owasp-crs-v030301-id942350-sqli"] }),
          )
          .min(1),
        "Excluded signatures: `owasp-crs-v030301-id942350-sqli`.",
        "除外するシグネチャ：`owasp-crs-v030301-id942350-sqli`",
        "https://cloud.google.com/armor/docs/rule-tuning",
      ).optional(),
    }),
    "Settings that only Cloud Armor has.",
    "Cloud Armor だけにある設定",
  ).optional(),
});

export type Firewall = z.output<typeof schema>;
