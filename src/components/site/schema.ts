import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

export const schema = z.strictObject({
  source: field(
    z.literal("static"),
    "Content: static files. A front end that is rendered on a server is a service behind a load balancer.",
    "内容：静的ファイル。サーバーで描画するフロントエンドはロードバランサーの後ろの service とします。",
  ).default("static"),
  domain: field(
    reference("domain"),
    "Domain to serve. It cannot be shared with a load balancer.",
    "配信するドメイン。ロードバランサーと兼用はできません。",
  ).optional(),
  spa: field(
    z.boolean(),
    "Single-page application: paths without a file return `index.html`.",
    "シングルページアプリケーション。ファイルのないパスには `index.html` を返します。",
  ).optional(),
  contentSecurityPolicy: field(
    z
      .string()
      .min(1)
      .max(1783)
      .meta({ examples: ["default-src 'self'"] }),
    "Header `Content-Security-Policy` of every response.",
    "全レスポンスの `Content-Security-Policy` ヘッダー",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html",
  ).optional(),
  accessLogs: field(
    z.strictObject({ retain: field(duration({ min: "1d" }), "Retention period.", "保持期間") }),
    "Access logs and their retention period: in S3 on AWS, in Cloud Logging on Google Cloud. Default: 90 days.",
    "全リクエストの記録の保持期間。AWS では S3、Google Cloud では Cloud Logging。既定：90 日。",
  ).optional(),
  host: field(
    z.strictObject({
      vendor: field(z.string().min(1), "Hosting provider, such as `Vercel`.", "ホスティング先：`Vercel`"),
      url: field(
        z.url({ protocol: /^https$/ }).meta({ examples: ["https://example.com"] }),
        "URL that users open.",
        "利用者が開く URL",
      ),
    }),
    "Hosted elsewhere: it is part of the design, but nothing is created.",
    "外部でホスティングします。設計には載りますが、何も作成しません。",
  ).optional(),
});

export type Site = z.output<typeof schema>;

/** How long the records of requests are kept. */
export const logDays = ({ accessLogs }: Site): number =>
  Math.ceil((accessLogs?.retain.seconds ?? 90 * 86_400) / 86_400);
