import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const redis = defineKind({
  name: "redis",
  summary: {
    en: "A managed Valkey or Redis: cache, sessions, job queues. Private, encrypted, with IAM instead of passwords.",
    ja: "マネージド Valkey / Redis。キャッシュ、セッション、ジョブキュー。プライベートで暗号化され、パスワードの代わりに IAM を使います。",
  },
  schema,
  accepts: {
    read: {
      en: "Reads, from a replica where there is one (AWS only).",
      ja: "読み取り。レプリカがあればそこから（AWS のみ）。",
    },
    readwrite: {
      en: "Reads and writes, without administration.",
      ja: "読み書き（管理コマンドを除きます）。",
    },
  },
  requires: ["network"],
  check,
  namedBy: {
    how: (key) => text(`uses: { ${key}: "readwrite" }`, `uses: { ${key}: "readwrite" }`),
  },
  noEffect,
  holdsData: true,
  facets,
  compared: {
    moreIsSafer: [["highAvailability"], ["backup", "retain"]],
    same: ["engine", "version", "eviction"],
  },
  cloudWatchLogs: "logs",
  longestName: {
    aws: {
      most: 40,
      what: { en: "ElastiCache replication group", ja: "ElastiCache レプリケーショングループ" },
      source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html",
    },
  },
  clouds: { aws, gcp },
  differences: [
    {
      en: "No password on either cloud: the client signs in with a token that it makes itself. AWS: a request for `<KEY>_CACHE_NAME` and `<KEY>_USER`, signed with the task's role and valid for 15 minutes. Google Cloud: the access token of the service account, valid for an hour.",
      ja: "どちらのクラウドにもパスワードはありません。クライアントが自分で作るトークンで認証します。AWS：`<KEY>_CACHE_NAME` と `<KEY>_USER` に対する署名付きリクエスト（タスクのロールで署名、15 分有効）。Google Cloud：サービスアカウントのアクセストークン（1 時間有効）。",
    },
    {
      en: "AWS closes connections that IAM authenticated after 12 hours unless the client authenticates anew.",
      ja: "AWS は IAM で認証した接続を 12 時間で切ります。続けるにはクライアントが再認証します。",
    },
    {
      en: "Read-only access exists on AWS only; on Google Cloud whoever may connect may write.",
      ja: "読み取り専用アクセスは AWS のみ。Google Cloud では接続できる者は書き込めます。",
    },
    {
      en: "TLS: a public authority signs on AWS; on Google Cloud one of the instance's own, whose certificate is in `<KEY>_CA`.",
      ja: "TLS：AWS は公的な認証局の証明書。Google Cloud はインスタンス固有の認証局で、証明書は `<KEY>_CA` に入ります。",
    },
    {
      en: "Google Cloud has few sizes: 1 GiB without an SLA, then 4.8 GiB. With `highAvailability` the one without an SLA is left out.",
      ja: "Google Cloud はサイズが少ない：SLA のない 1 GiB の次は 4.8 GiB。`highAvailability` では SLA のないサイズを使いません。",
    },
    {
      en: "An existing network on Google Cloud must have a service connection policy for `gcp-memorystore`.",
      ja: "Google Cloud の既存ネットワークには `gcp-memorystore` のサービス接続ポリシーが必要。",
    },
  ],
});
