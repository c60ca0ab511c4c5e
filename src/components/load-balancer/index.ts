import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const loadBalancer = defineKind({
  name: "loadBalancer",
  summary: {
    en: "The public HTTPS entry: it spreads requests over services by path. HTTP is always redirected.",
    ja: "公開 HTTPS の入口。パスごとにサービスへ振り分けます。HTTP は常にリダイレクトします。",
  },
  schema,
  requires: ["network"],
  check,
  noEffect,
  facets,
  compared: {
    moreIsSafer: [
      ["tls", "minimum"],
      ["accessLogs", "retain"],
    ],
  },
  longestName: {
    aws: {
      most: 32,
      what: { en: "load balancer", ja: "ロードバランサー" },
      source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html",
    },
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "An AWS load balancer stands in one region, in the public subnets; that of Google Cloud is global, with one address that all locations of Google answer.",
      ja: "AWS のロードバランサーは 1 リージョンのパブリックサブネットに置かれます。Google Cloud はグローバルで、1 つの IP アドレスに全拠点が応答します。",
    },
    {
      en: "`timeout` is the idle timeout on AWS. Google Cloud does not let serverless backends have one: the request timeout of the service counts.",
      ja: "`timeout` は AWS の無通信タイムアウト。Google Cloud のサーバーレスバックエンドには設定できず、サービスのリクエストタイムアウトが効きます。",
    },
    {
      en: "A minimum of TLS 1.3 is to be had on AWS only; on Google Cloud it is 1.2, and 1.3 is used by every client that can.",
      ja: "最低 TLS 1.3 は AWS のみ。Google Cloud では最低 1.2（対応クライアントは 1.3 を使います）。",
    },
    {
      en: "Access logs go to S3 on AWS and to Cloud Logging on Google Cloud; what is kept above 30 days there goes to a log bucket of its own as well.",
      ja: "アクセスログは AWS では S3、Google Cloud では Cloud Logging。30 日を超えて保持するものは専用のログバケットにも送ります。",
    },
    {
      en: "AWS checks the health path of every task; on Google Cloud, Cloud Run itself decides which instances get requests.",
      ja: "AWS は各タスクのヘルスチェックパスを監視します。Google Cloud では Cloud Run 自身が振り分け先のインスタンスを決めます。",
    },
    {
      en: "Only AWS can refuse to delete the load balancer of a protected environment.",
      ja: "保護された環境での削除防止は AWS のロードバランサーだけが持ちます。",
    },
  ],
});
