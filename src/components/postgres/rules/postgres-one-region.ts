import { regionLossPromise } from "../../../rules/data/region-loss.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "postgres-one-region",
  family: "data",
  severity: "medium",
  title: text(
    "Backups survive the loss of their region where the promises require it",
    "約束が及ぶなら、バックアップはリージョン障害後も残ること",
  ),
  why: text(
    "A standby and its backups are in one region. A promise to recover that names no exception holds for an earthquake, a flood and a mistaken deletion of the account as well; without a copy elsewhere there is nothing to recover from.",
    "待機系もバックアップも同じリージョンにあります。例外のない復旧の約束は、地震・水害・アカウントの誤削除にも及びます。別の場所に複製がなければ、戻す元がありません。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "iso27001:A.5.30"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  look: forKind("postgres", ({ config }, system) => {
    const promise = regionLossPromise(system);
    if (!promise || config.existing) return undefined;
    const at = ["backup", "crossRegion"];
    const region = config.backup?.crossRegion;
    if (region !== undefined) return pass(at, text(`${region}.`, `${region}。`));
    return fail(
      at,
      text(
        `${promise.en}, and every backup is in ${system.region}.`,
        `${promise.ja}が、バックアップは ${system.region} にしかありません。`,
      ),
      {
        remedy: text(
          "Name a second region, in the same country where a privacy law counts; or accept this, saying that the loss of a region is excluded.",
          "別のリージョンを書いてください（個人情報なら同じ国の中）。リージョン障害を約束から除くなら、その旨を書いて受け入れてください。",
        ),
      },
    );
  }),
});
