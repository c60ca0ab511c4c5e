import { z } from "zod";
import { field } from "../../design/schema/field.ts";
import { duration } from "../../design/units/index.ts";

export const schema = z.strictObject({
  keep: field(
    z.int().min(1).max(1000),
    "Number of tagged images to keep per image name, newest first. Older ones are deleted, so keep enough to roll back to.",
    "名前ごとに残すタグ付きイメージの数（新しい順）。古いものは消えるので、戻せるだけ残します。",
  ).default(10),
  untagged: field(
    duration({ min: "1d" }),
    "Retention period of untagged images, in whole days.",
    "タグのないイメージを残す期間（日単位）",
  ).default({ seconds: 7 * 86_400 }),
});

export type Registry = z.output<typeof schema>;
