import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { mostGroups } from "./limits.ts";

const groups = (en: string, ja: string) =>
  field(
    z
      .array(
        z
          .string()
          .max(254)
          .regex(/^[A-Za-z0-9+=,._@-]+$/)
          .meta({ examples: ["Developers", "developers@example.com"] }),
      )
      .max(mostGroups),
    `${en} Groups: on AWS the names of the IAM Identity Center permission sets that they sign in with, on Google Cloud their e-mail addresses.`,
    `${ja}グループで書きます（AWS はサインインに使う IAM Identity Center の許可セット名、Google Cloud はメールアドレス）。`,
  ).default([]);

export const schema = z.strictObject({
  read: groups(
    "Who may look: at resources, metrics, traces and logs, not at data or values of secrets.",
    "リソース・メトリクス・トレース・ログを見られる人。データやシークレットの値は見られません。",
  ),
  operate: groups(
    "Who may operate what runs, without changing what Terraform made: restart, stop, fail over, send dead letters back, replace a secret's value, silence alarms.",
    "Terraform が作ったものを変えずに運用できる人。再起動・停止・フェイルオーバー・デッドレターの再送・シークレットの値の差し替え・アラームの停止。",
  ),
  shell: groups(
    "Who may open a shell in running containers (AWS only). Services and workers whose file system is read-only take none.",
    "実行中のコンテナでシェルを開ける人（AWS のみ）。読み取り専用ファイルシステムのサービス・ワーカーでは開けません。",
  ),
  breakGlass: groups(
    "Who may do everything in an emergency, in the whole account or project.",
    "緊急時にアカウント（プロジェクト）全体で何でもできる人。",
  ),
});

export type Access = z.output<typeof schema>;

/** Ways to get in, the weakest first. */
export const levels = ["read", "operate", "shell", "breakGlass"] as const satisfies readonly (keyof Access)[];
