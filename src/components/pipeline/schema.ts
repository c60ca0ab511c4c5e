import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";

export const schema = z.strictObject({
  repository: field(
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/)
      .meta({ examples: ["acme/todo"] }),
    "GitHub repository as `owner/name`, with the exact upper and lower case that GitHub shows.",
    "GitHub リポジトリ（`owner/name`、GitHub の表示と同じ大文字・小文字で）",
  ),
  repositoryIds: field(
    z.strictObject({
      owner: field(z.int().positive(), "Id of the owner.", "所有者の ID"),
      repository: field(z.int().positive(), "Id of the repository.", "リポジトリの ID"),
    }),
    "Numeric ids of the owner and the repository, as shown by `gh api repos/acme/todo --jq '[.owner.id, .id]'`. Required for repositories created or renamed since 15 July 2026 and for those that opted in, because GitHub puts the ids into their tokens.",
    "所有者とリポジトリの番号（`gh api repos/acme/todo --jq '[.owner.id, .id]'` で分かります）。2026-07-15 以降に作成・改名したリポジトリと、設定で有効にしたリポジトリではトークンに入るため、必須。",
    "https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/",
  ).optional(),
  branches: field(
    z
      .array(
        z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)
          .meta({ examples: ["main"] }),
      )
      .min(1),
    "Branches that may deploy. Google Cloud sees the branch in the token; AWS does not, so set them as deployment branches of the GitHub environment as well.",
    "デプロイできるブランチ。Google Cloud はトークンで確認します。AWS は確認できないため、GitHub の environment のデプロイブランチにも設定します。",
  ).default(["main"]),
  deploys: field(
    z.array(reference("service", "worker", "job", "site")).min(1),
    "Services, workers, jobs and sites to deploy: it pushes their images and files and rolls them out. Default: all.",
    "デプロイするサービス・ワーカー・ジョブ・サイト。イメージやファイルを push し、入れ替えます。既定：すべて。",
  ).optional(),
  runs: field(
    z.array(reference("job")).min(1),
    "Jobs that deployments run, such as the migrations of a database, a job with the image of a service and its own command: whoever deploys may start them and wait for them, with the command that the output `run_commands` has. Default: none.",
    "デプロイの中で実行するジョブ。データベースのマイグレーション（サービスと同じイメージで、コマンドだけが違うジョブ）など。デプロイの権限で開始と終了待ちができます。コマンドは出力 `run_commands` にあります。既定：なし。",
  ).optional(),
  environmentName: field(
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/)
      .meta({ examples: ["production"] }),
    "Name of the GitHub environment that deployments run in. Default: the name of the environment.",
    "デプロイに使う GitHub の environment 名。既定：環境名。",
  ).optional(),
  applyEnvironmentName: field(
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/)
      .meta({ examples: ["production-apply"] }),
    "Name of the GitHub environment in which Terraform is applied; another than that of deployments, so that who may deploy may not apply. Default: `<environmentName>-apply`.",
    "Terraform を適用する GitHub の environment 名。デプロイできても適用はできないように、デプロイ用とは別にします。既定：`<environmentName>-apply`。",
  ).optional(),
  aws: field(
    z.strictObject({
      provider: field(
        z.enum(["create", "existing"]),
        "An AWS account can have only one identity provider for GitHub: write `existing` where another system has created it.",
        "GitHub 用の ID プロバイダはアカウントに 1 つだけ。他のシステムが作成済みなら `existing`。",
      ).default("create"),
    }),
    "Settings that only AWS has.",
    "AWS だけにある設定",
  ).optional(),
});

export type Pipeline = z.output<typeof schema>;
