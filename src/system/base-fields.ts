import * as z from "zod";
import { field } from "../design/schema/field.ts";
import type { EveryComponentConfig } from "./configs.gen.ts";

const nameList = z.array(z.string()).min(1);

/** Findings that the team has looked at and lives with, by rule. */
export const acceptField = field(
  z.record(
    z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      .meta({ form: "rule-id", examples: ["no-budget"] }),
    z.strictObject({
      reason: field(z.string().min(10), "Why the finding is acceptable here.", "ここでは問題ない理由"),
      until: field(
        z.iso.date().meta({ examples: ["2027-03-31"] }),
        "Last day of validity, such as `2027-03-31`; the finding returns the day after. Default: no expiry.",
        "有効な最終日（`2027-03-31`）。翌日から指摘が戻ります。既定：期限なし。",
      ).optional(),
    }),
  ),
  'Findings of `sekkei check` that are accepted: `{ "no-budget": { reason: "...", until: "2027-03-31" } }`.',
  '受け入れる `sekkei check` の指摘：`{ "no-budget": { reason: "...", until: "2027-03-31" } }`',
).optional();

export type Accepted = NonNullable<EveryComponentConfig["accept"]>;

const importId = z
  .string()
  .regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u)
  .max(2048)
  .meta({ form: "import-id", examples: ["todo-files"] });

/** What exists already, by the address of the resource that it becomes. */
export const adoptSchema = z.record(
  z.string(),
  z.union([
    importId,
    z.strictObject({
      id: field(importId, "Id by which Terraform imports it.", "Terraform がインポートに使う ID"),
      name: field(
        importId,
        "Name that it has, where its id does not say it and another one would make it anew.",
        "現在の名前。ID から分からず、名前が違うと作り直しになるリソースで書きます。",
      ),
    }),
  ]),
);

/** Terraform arguments by resource address. */
export const patchSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Fields that every component may have. */
export const baseShape = {
  description: field(
    z.string(),
    "Purpose in one sentence; shown in documents and diagrams.",
    "用途の一文。設計書と図に出ます。",
  ).optional(),
  environments: field(
    nameList,
    "Environments that the component exists in. A connection exists where both of its ends do. Default: all.",
    "存在する環境。接続は両端が存在する環境にだけできます。既定：すべて。",
  ).optional(),
  targets: field(
    z.array(z.enum(["aws", "gcp"])).min(1),
    "Targets that the component exists on. Default: all targets of the design.",
    "存在するターゲット。既定：設計のすべてのターゲット。",
  ).optional(),
  renamedFrom: field(
    z
      .string()
      .regex(/^[a-z][a-zA-Z0-9]{0,29}$/)
      .meta({ form: "key", examples: ["userFiles"] }),
    "Previous key. Keeps the names in the cloud and writes `moved` blocks, so that nothing is recreated.",
    "以前のキー。クラウド上の名前を保ち、`moved` ブロックを出力します（作り直しを避けます）。",
  ).optional(),
  tags: field(
    z.record(z.string(), z.string()),
    "Additional tags (AWS) and labels (Google Cloud) of its resources.",
    "リソースに加えるタグ（AWS）・ラベル（Google Cloud）",
  ).optional(),
  accept: acceptField,
  adopt: field(
    adoptSchema.meta({ example: '{ "aws_s3_bucket.this": "todo-files" }' }),
    'What exists already, by the address of the resource that it becomes, with the id that Terraform imports it by: `{ "aws_s3_bucket.this": "todo-files" }`. It becomes `import` blocks; its name is kept, so the entry stays as long as the name differs from what the design would give.',
    '既にあるリソース。対応するリソースのアドレスごとに、Terraform のインポート用 ID を書きます：`{ "aws_s3_bucket.this": "todo-files" }`。`import` ブロックを出力し、名前は変えません（設計が付ける名前と違う間は残してください）。',
  ).optional(),
  patch: field(
    patchSchema,
    "Raw Terraform arguments by resource address, for what the language cannot express. Merged last; `null` removes an argument. Checked against the provider schema.",
    "言語で表せない Terraform 引数をリソースアドレスごとに上書きします。最後に合成され、`null` は削除。プロバイダのスキーマで検査されます。",
  ).optional(),
} as const;

export const usesField = field(
  z.record(z.string(), z.string()).meta({ example: '{ db: "readwrite" }' }),
  'Components that it uses, with the access that it needs: `{ db: "readwrite" }`. Permissions, network rules and environment variables are derived from this alone.',
  '利用するコンポーネントと必要なアクセス：`{ db: "readwrite" }`。権限・通信規則・環境変数はこれだけから決まります。',
);

export type BaseFields = {
  readonly [Field in keyof EveryComponentConfig]?: NonNullable<EveryComponentConfig[Field]>;
};
