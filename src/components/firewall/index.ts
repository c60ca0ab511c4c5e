import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const firewall = defineKind({
  name: "firewall",
  summary: {
    en: "A web application firewall: managed rules, a rate limit for each client, and countries.",
    ja: "ウェブアプリケーションファイアウォール。マネージドルール、クライアントごとの流量制限、国による制限。",
  },
  schema,
  check,
  namedBy: {
    how: (key) => text(`firewall: "${key}" of a load balancer`, `ロードバランサーの firewall: "${key}"`),
  },
  noEffect,
  facets,
  compared: {
    moreIsSafer: [["logs", "retain"]],
  },
  cloudWatchLogs: "logs",
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS gives lists of addresses with a bad reputation free of charge; Google Cloud has them in Cloud Armor Enterprise only. Without it, the default rules leave ipReputation out there.",
      ja: "評判の悪いアドレスのリストは AWS では無料、Google Cloud では Cloud Armor Enterprise のみ。未登録なら既定のルールから ipReputation を除きます。",
    },
    {
      en: "crossSiteScripting is part of the common group on AWS, a rule set of its own on Google Cloud.",
      ja: "crossSiteScripting は AWS では common グループに含まれ、Google Cloud では独立したルールセット。",
    },
    {
      en: "The rate limit counts over a sliding window on AWS, and for each backend service by itself on Google Cloud.",
      ja: "流量制限は AWS ではスライディングウィンドウ、Google Cloud ではバックエンドサービスごとに数えます。",
    },
    {
      en: "The common group of AWS refuses bodies above 8 KiB, except on paths whose service states a larger `body.max` or takes free text; Google Cloud refuses none for its size.",
      ja: "AWS の common グループは 8 KiB を超える本文を拒否します。ただし、サービスの `body.max` がそれより大きいパスと自由文を受け取るパスは除きます。Google Cloud はサイズでは拒否しません。",
    },
    {
      en: "Of a body AWS reads the first 8 KiB behind a load balancer; Google Cloud reads up to 64 KiB, as `body.max` of the services asks. What lies beyond is not looked at.",
      ja: "本文のうち、AWS はロードバランサー経由では先頭 8 KiB を、Google Cloud はサービスの `body.max` に合わせて最大 64 KiB を調べます。その先は調べません。",
    },
    {
      en: "Where bodies hold free text (`body.freeText`, prompts for a model), AWS counts what its rules about SQL, scripts and files find in them; Google Cloud cannot leave out bodies alone, so POST, PUT and PATCH there pass its rules about text as a whole.",
      ja: "本文が自由文（`body.freeText`、モデルへのプロンプト）のパスでは、AWS は SQL・スクリプト・ファイルのルールが本文に見つけたものを記録だけにします。Google Cloud は本文だけを除外できないため、POST・PUT・PATCH は文章を調べるルールの対象外です。",
    },
    {
      en: "Floods: AWS Shield Standard works by itself; Google Cloud adds Adaptive Protection, which raises alerts.",
      ja: "DDoS：AWS は Shield Standard が自動で働きます。Google Cloud は Adaptive Protection（アラート）を有効にします。",
    },
    {
      en: "AWS WAF has logs of its own; decisions of Cloud Armor stand in the access logs of the load balancer, for as long as those are kept.",
      ja: "AWS WAF には独自のログがあります。Cloud Armor の判定はロードバランサーのアクセスログに出て、その保持期間に従います。",
    },
  ],
});
