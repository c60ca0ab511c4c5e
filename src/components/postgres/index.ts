import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { cheaper } from "./cheaper.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { noEffect } from "./no-effect.ts";
import { schema } from "./schema.ts";

export const postgres = defineKind({
  name: "postgres",
  summary: {
    en: "A managed PostgreSQL database: private, encrypted, backed up, with credentials that nobody handles.",
    ja: "マネージド PostgreSQL。プライベートで暗号化され、バックアップがあり、認証情報を人が扱いません。",
  },
  schema,
  accepts: {
    read: {
      en: "Reads; goes to a read replica where there is one. PostgreSQL roles decide what may be read.",
      ja: "読み取り。レプリカがあればそこへ接続します。何を読めるかは PostgreSQL のロールが決めます。",
    },
    readwrite: {
      en: "Reads and writes, on the primary.",
      ja: "読み書き。プライマリに接続します。",
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
  cheaper,
  compared: {
    moreIsSafer: [["highAvailability"], ["backup", "retain"], ["replicas"], ["storage", "size"]],
    same: ["version"],
  },
  cloudWatchLogs: "logs",
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS: one database user with a password that Terraform makes up and stores in Secrets Manager, never in its state; services read it when they start and are restarted when it changes. Google Cloud: no password; each user signs in with its service account through the Auth Proxy beside it, at 127.0.0.1.",
      ja: "AWS：データベースユーザーは 1 つ。パスワードは Terraform が作って Secrets Manager に保管し、ステートには残しません。サービスは起動時に読み、変更時に再起動されます。Google Cloud：パスワードなし。利用者ごとのサービスアカウントで、隣で動く Auth Proxy（127.0.0.1）を通して接続します。",
    },
    {
      en: "Google Cloud: IAM users begin without privileges. After the first apply an administrator runs the SQL of the output `<key>_grants`.",
      ja: "Google Cloud：IAM ユーザーには最初は権限がありません。初回の apply の後、管理者が出力 `<key>_grants` の SQL を実行します。",
    },
    {
      en: "On AWS `read` and `readwrite` get the same user; a read-only role is the application's matter.",
      ja: "AWS では `read` も `readwrite` も同じユーザーになります。読み取り専用ロールはアプリケーション側で用意します。",
    },
    {
      en: "TLS: `<KEY>_SSLMODE` is `require` on AWS (`verify-full` needs the RDS certificates in the image), `disable` on Google Cloud, where the proxy encrypts.",
      ja: "TLS：`<KEY>_SSLMODE` は AWS では `require`（`verify-full` にはイメージに RDS の証明書が必要）、Google Cloud ではプロキシが暗号化するため `disable`。",
    },
    {
      en: "Recovery to a point in time: up to 35 days back on AWS, 7 on Google Cloud. Daily backups: 35 against 365.",
      ja: "時点復旧：AWS は最長 35 日前、Google Cloud は 7 日前まで。日次バックアップ：35 日と 365 日。",
    },
    {
      en: "A changed major version is refused by AWS unless `majorUpgrade` is set; Google Cloud upgrades in place.",
      ja: "メジャーバージョンの変更は、AWS では `majorUpgrade` がなければ拒否されます。Google Cloud はその場でアップグレードします。",
    },
  ],
});
