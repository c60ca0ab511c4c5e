import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const site = defineKind({
  name: "site",
  summary: {
    en: "A front end of static files behind a CDN, or one that somebody else hosts. One rendered on a server is a service behind a load balancer.",
    ja: "CDN で配信する静的ファイルのフロントエンド、または外部でホスティングするもの。サーバーで描画するものはロードバランサーの後ろの service とします。",
  },
  schema,
  accepts: {
    deploy: {
      en: "Upload files and refresh caches: `<KEY>_BUCKET`, and `<KEY>_DISTRIBUTION_ID` on AWS.",
      ja: "ファイルのアップロードとキャッシュの更新。`<KEY>_BUCKET` と、AWS では `<KEY>_DISTRIBUTION_ID`。",
    },
  },
  check,
  noEffect,
  holdsData: true,
  shown: ({ config: { host } }) => (host ? [`${host.vendor}: ${host.url}`] : []),
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "On AWS only CloudFront reads the bucket. On Google Cloud Cloud CDN reads it as everyone does, so whoever guesses the bucket's name reads the same files past the CDN.",
      ja: "AWS ではバケットを読めるのは CloudFront だけ。Google Cloud では Cloud CDN も一般公開として読むため、バケット名を知れば CDN を通さず同じファイルを読めます。",
    },
    {
      en: "A deployment refreshes CloudFront by an invalidation. On Google Cloud that needs rights over all load balancers of the project, so it is left out: upload `index.html` with `Cache-Control: no-cache`, and assets under names that change.",
      ja: "デプロイ時、CloudFront は無効化で更新します。Google Cloud の無効化はプロジェクト全体のロードバランサー権限を要するため使いません。`index.html` は `Cache-Control: no-cache` で、他のファイルは変わる名前でアップロードします。",
    },
    {
      en: "A single-page application gets `index.html` for paths without a dot on AWS, for every missing file on Google Cloud.",
      ja: "シングルページアプリケーションで `index.html` を返すのは、AWS ではドットのないパス、Google Cloud では存在しないすべてのファイル。",
    },
  ],
});
