import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";
import { dualRegionSource, limits } from "./limits.ts";

const prefix = field(
  z
    .string()
    .regex(/^[^/\s][^\s]*$/)
    .max(1024)
    .meta({ examples: ["uploads/"] }),
  "Only objects whose name begins with this prefix.",
  "名前がこれで始まるオブジェクトだけ",
);

const rule = z.strictObject({
  prefix: prefix.optional(),
  after: field(
    duration({ min: "1d" }),
    "Age of the object; for previous versions, the time since the version was replaced. Whole days.",
    "オブジェクトの経過日数。以前の版では置き換えられてからの日数。日単位。",
  ),
  to: field(
    z.enum(["infrequent", "archive", "deepArchive"]),
    "Cheaper storage class. Reads from `deepArchive` take hours on AWS; all other classes can be read immediately.",
    "安い保存クラス。AWS の `deepArchive` だけは読み出しに数時間かかります。",
    limits.infrequentSource,
  ).optional(),
  delete: field(z.literal(true), "Deletes the objects.", "削除します。").optional(),
  noncurrent: field(
    z.boolean(),
    "Applies to previous (replaced or deleted) versions instead of current ones.",
    "現在の版ではなく、置き換え・削除された版に適用します。",
  ).default(false),
});

const cors = z.strictObject({
  origins: field(
    z
      .array(
        z
          .string()
          .regex(/^(?:\*|https?:\/\/[^\s/]+)$/)
          .meta({ examples: ["https://www.example.com", "*"] }),
      )
      .min(1),
    "Origins whose pages may use the bucket.",
    "バケットを使えるサイト",
  ),
  methods: field(
    z.array(z.enum(["GET", "HEAD", "PUT", "POST", "DELETE"])).min(1),
    "HTTP methods.",
    "HTTP メソッド",
  ).default(["GET"]),
  // https://www.rfc-editor.org/rfc/rfc9110#name-field-names, read 2026-11-28
  headers: field(
    z
      .array(
        z
          .string()
          .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/)
          .meta({ examples: ["Content-Type", "X-Request-Id"] }),
      )
      .min(1),
    "Headers that pages may send and read. Default: `Content-Type`.",
    "ページが送り、読めるヘッダー。既定：`Content-Type`。",
  ).default(["Content-Type"]),
  maxAge: field(
    duration({ min: "0s", max: "24h" }),
    "How long browsers cache the preflight response.",
    "ブラウザーが結果を覚える時間",
  ).default({ seconds: 3600 }),
});

const notification = z.strictObject({
  to: field(reference("queue", "topic"), "Queue or topic to notify.", "知らせる先のキューかトピック"),
  events: field(z.array(z.enum(["created", "deleted"])).min(1), "Events to notify of.", "知らせる出来事").default([
    "created",
  ]),
  prefix: prefix.optional(),
});

export const schema = z.strictObject({
  versioning: field(
    z.boolean(),
    "Keeps previous versions of overwritten and deleted objects for `keepVersions`.",
    "上書き・削除されたものを `keepVersions` の間残します。",
  ).default(true),
  keepVersions: field(
    duration({ min: "1d" }),
    "Retention period of previous versions, in whole days.",
    "以前の版を残す期間（日単位）",
  ).default({ seconds: 30 * 86_400 }),
  lifecycle: field(
    z.array(rule).max(50),
    "Lifecycle rules: storage class changes and deletion as objects age.",
    "オブジェクトの経過日数に応じた移動と削除",
  ).default([]),
  cors: field(cors, "Access from pages of other sites (CORS).", "別サイトのページからの利用（CORS）").optional(),
  public: field(
    z.boolean(),
    "Anyone may read every object. Without it, all public access is blocked regardless of policies.",
    "誰でも全オブジェクトを読めます。指定しなければ公開は一切禁止されます。",
  ).default(false),
  encryption: field(
    z.enum(["managed", "customerKey"]),
    "Encryption key: managed by the cloud, or your own (CMK, CMEK).",
    "暗号化の鍵。クラウド管理か、自分の鍵（CMK・CMEK）か。",
  ).default("managed"),
  accessLogs: field(
    z.strictObject({
      retain: field(duration({ min: "1d" }), "Retention period, in whole days.", "保持期間（日単位）"),
    }),
    "Access logs, in a dedicated bucket.",
    "アクセスログ。専用のバケットに残します。",
  ).optional(),
  replicate: field(
    z.strictObject({ region: field(z.string(), "Region of the replica.", "複製先のリージョン") }),
    "Replication to another region. On Google Cloud this makes a dual-region bucket, which cannot be changed later.",
    "別リージョンへの複製。Google Cloud ではデュアルリージョンのバケットになり、後から変えられません。",
    dualRegionSource,
  ).optional(),
  notifications: field(
    z.array(notification).min(1).max(10),
    "Queues and topics to notify of created and deleted objects.",
    "オブジェクトの作成・削除を知らせるキューとトピック",
  ).optional(),
  signedUrls: field(
    z.boolean(),
    "The components that use it issue signed URLs for uploads and downloads. On Google Cloud they are granted permission to sign; on AWS none is needed.",
    "期限付き URL を発行します。Google Cloud では署名の権限を与えます（AWS では不要）。",
  ).default(false),
});

export type Bucket = z.output<typeof schema>;
export type Rule = Bucket["lifecycle"][number];
