import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

export const schema = z.strictObject({
  home: field(
    z
      .string()
      .min(1)
      .meta({ examples: ["prod"] }),
    "Environment in whose account (AWS) or project (Google Cloud) the images of all environments are stored, so that what was tried in one runs in the next by its digest. Its root is applied last of the roots. Default: every account or project has a registry of its own.",
    "全環境のイメージを置くアカウント（AWS）・プロジェクト（Google Cloud）の環境。ある環境で試したイメージを、次の環境でもダイジェストで使えます。そのルートは、ルートの中で最後に適用します。既定：アカウント・プロジェクトごとのレジストリ。",
  ).optional(),
  keep: field(
    z.int().min(1).max(1000),
    "Number of tagged images to keep per image name, newest first. Older ones are deleted, but for those that an environment runs or ran before its last deployment (tags that begin with `env-`); keep enough to roll back to.",
    "名前ごとに残すタグ付きイメージの数（新しい順）。古いものは消えますが、環境が動かしているものと最後のデプロイの前に動かしていたもの（`env-` で始まるタグ）は残ります。戻せるだけ残してください。",
  ).default(50),
  untagged: field(
    duration({ min: "1d" }),
    "Retention period of untagged images, in whole days.",
    "タグのないイメージを残す期間（日単位）",
  ).default({ seconds: 7 * 86_400 }),
});

export type Registry = z.output<typeof schema>;
