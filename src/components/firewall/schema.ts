import { z } from "zod";
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
    "Managed rules. Default: common, sqlInjection, knownBadInputs, and ipReputation where it is to be had (AWS, Cloud Armor Enterprise).",
    "マネージドルール。既定：common、sqlInjection、knownBadInputs と、使える場合は ipReputation（AWS、Cloud Armor Enterprise）。",
  ).optional(),
  mode: field(
    z.enum(["block", "count"]),
    "`block` refuses what matches; `count` only records it, to try rules out.",
    "`block` は該当リクエストを拒否、`count` は記録のみ（試行用）",
  ).default("block"),
  rateLimit: field(
    rate(),
    "Requests of one client address, as in `2000/5m`. Windows that both clouds have: 1, 2, 5 and 10 minutes.",
    "クライアント IP ごとのリクエスト数上限（例：`2000/5m`）。両クラウドで使える期間：1、2、5、10 分。",
    limits.rate.aws.source,
  ).optional(),
  countries: field(
    z.strictObject({
      allow: field(
        z.array(country).min(1),
        "Only these countries come in (ISO 3166-1 alpha-2).",
        "許可する国（ISO 3166-1 alpha-2）。それ以外は拒否。",
      ).optional(),
      block: field(z.array(country).min(1), "These countries stay out.", "拒否する国").optional(),
    }),
    "Countries that are let in or kept out; one of the two.",
    "国による許可または拒否（どちらか一方）",
  ).optional(),
  logs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "How long they are kept.", "保持期間") }),
    "Records of inspected requests in CloudWatch Logs, without credentials. On Google Cloud the decisions stand in the access logs of the load balancer.",
    "検査したリクエストの記録（CloudWatch Logs、認証情報は伏せます）。Google Cloud では判定がロードバランサーのアクセスログに出ます。",
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
        'Single rules of a managed group that only count: `{ common: ["SizeRestrictions_BODY"] }`.',
        'マネージドルールのうち記録のみとする個別ルール：`{ common: ["SizeRestrictions_BODY"] }`',
        "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html",
      ).optional(),
    }),
    "What only AWS WAF has.",
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
        "Sensitivity of the preconfigured rules: 1 has the fewest false alarms, 4 finds most.",
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
        "Signatures that are left out: `owasp-crs-v030301-id942350-sqli`.",
        "除外するシグネチャ：`owasp-crs-v030301-id942350-sqli`",
        "https://cloud.google.com/armor/docs/rule-tuning",
      ).optional(),
    }),
    "What only Cloud Armor has.",
    "Cloud Armor だけにある設定",
  ).optional(),
});

export type Firewall = z.output<typeof schema>;
