import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./containers/aws.ts";
import { check } from "./check.ts";
import { cheaper } from "./cheaper.ts";
import { facets } from "./facets.ts";
import { gcp } from "./containers/gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const service = defineKind({
  name: "service",
  summary: {
    en: "A container that runs all the time and answers HTTP requests.",
    ja: "常時動き、HTTP リクエストに応えるコンテナ",
  },
  schema,
  requires: ["network", "registry"],
  consumes: true,
  accepts: {
    invoke: {
      en: "Call it over HTTP inside the network; its address is in `<KEY>_URL`.",
      ja: "ネットワーク内から HTTP で呼びます。アドレスは `<KEY>_URL` に入ります。",
    },
  },
  check,
  namedBy: {
    how: (key) =>
      text(
        `routes: { "/": "${key}" } of a load balancer, or uses: { ${key}: "invoke" }`,
        `ロードバランサーの routes: { "/": "${key}" }、または uses: { ${key}: "invoke" }`,
      ),
  },
  noEffect,
  facets,
  cheaper,
  compared: {
    moreIsSafer: [
      ["instances", 0],
      ["logs", "retain"],
    ],
    same: ["port", "health", "architecture", "readOnlyFilesystem"],
  },
  cloudWatchLogs: "logs",
  longestName: {
    gcp: {
      most: 30,
      what: { en: "service account", ja: "サービスアカウント" },
      source: "https://cloud.google.com/iam/docs/service-accounts-create",
    },
  },
  runtimes: { containers: { aws, gcp } },
  differences: [
    {
      en: "Fargate runs at least one instance; Cloud Run can scale to zero, and then the first request waits for a start.",
      ja: "Fargate は最低 1 インスタンス。Cloud Run はゼロまで縮小でき、その場合は最初のリクエストが起動を待ちます。",
    },
    {
      en: "Fargate scales on CPU or requests per instance, in minutes; Cloud Run by requests at once (`concurrency`) and CPU, in seconds.",
      ja: "Fargate は CPU またはインスタンスあたりのリクエスト数で分単位、Cloud Run は同時リクエスト数（`concurrency`）と CPU で秒単位に増減します。",
    },
    {
      en: "ECS gives `drain` to finish requests before a stop, up to 2 minutes; Cloud Run gives 10 seconds.",
      ja: "停止前の猶予は ECS が `drain`（最長 2 分）、Cloud Run は 10 秒。",
    },
    {
      en: "Services call each other at a private DNS name on AWS, guarded by security groups; on Google Cloud at an HTTPS address, with an identity token in each request.",
      ja: "サービス間の呼び出しは、AWS ではプライベート DNS 名とセキュリティグループ、Google Cloud では HTTPS アドレスとリクエストごとの ID トークンによります。",
    },
    {
      en: "Cloud Run refuses to deploy while a secret has no version; ECS accepts it, and its tasks fail until there is one.",
      ja: "シークレットに版がない間、Cloud Run はデプロイを拒みます。ECS は受け付け、版ができるまでタスクの起動が失敗します。",
    },
    {
      en: "A deployment that fails is rolled back by ECS, which tells the channels of the alarms. On Google Cloud traffic stays on the revision before, and the command that deploys fails.",
      ja: "失敗したデプロイは、ECS では自動で元に戻り、アラームの通知先に知らされます。Google Cloud では通信は前のリビジョンに残り、デプロイのコマンドが失敗します。",
    },
  ],
});
