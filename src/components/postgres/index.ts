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
      en: "Reads everything that those who write have made, and writes nothing; goes to a read replica where there is one.",
      ja: "読み取り専用。書き込む側が作ったものをすべて読めます。レプリカがあればそこへ接続します。",
    },
    readwrite: {
      en: "Reads and writes, on the primary. All who write share what each of them makes, tables and schemas included. Migrations are a job that does.",
      ja: "読み書き。プライマリに接続します。書き込む側どうしは、誰が作ったテーブルやスキーマも共有します。マイグレーションは、そうするジョブです。",
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
      en: "AWS: each component signs in with a login and a password of its own, which Terraform makes up and stores in a secret of Secrets Manager, never in its state; services read it when they start and are restarted when it changes. Google Cloud: no password; each component signs in with its service account through the Auth Proxy beside it, at 127.0.0.1.",
      ja: "AWS：コンポーネントごとにログインとパスワードがあり、パスワードは Terraform が作って Secrets Manager のシークレットに保管し、ステートには残しません。サービスは起動時に読み、変更時に再起動されます。Google Cloud：パスワードなし。コンポーネントごとのサービスアカウントで、隣で動く Auth Proxy（127.0.0.1）を通して接続します。",
    },
    {
      en: "The roles of all users are made by an apply, with a task in the network on AWS and a Cloud Run job on Google Cloud; nobody types SQL. On Google Cloud the administrator is a user with a password, which only that job reads.",
      ja: "利用者のロールは apply が作ります（AWS ではネットワーク内のタスク、Google Cloud では Cloud Run ジョブ）。SQL を人が入力することはありません。Google Cloud の管理者はパスワードを持つユーザーで、読むのはそのジョブだけです。",
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
