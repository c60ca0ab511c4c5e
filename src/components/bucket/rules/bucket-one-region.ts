import { regionLossPromise } from "../../../rules/data/region-loss.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { isTemporary } from "../temporary.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "bucket-one-region",
  family: "data",
  severity: "low",
  title: text(
    "Files survive the loss of their region where the promises require it",
    "約束が及ぶなら、保存するファイルはリージョン障害後も残ること",
  ),
  why: text(
    "A bucket lies in the zones of one region. The clouds lose objects almost never and regions rarely, but a design that promises recovery without exception needs a copy of what it cannot make again.",
    "バケットは 1 つのリージョンのゾーンに置かれます。オブジェクトもリージョンも滅多に失われませんが、例外なく復旧を約束する設計では、作り直せないものに複製が要ります。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7",
  look: forKind("bucket", ({ config }, system) => {
    const promise = regionLossPromise(system);
    if (!promise || isTemporary(config)) return undefined;
    const at = ["replicate"];
    if (config.replicate) return pass(at, text(`${config.replicate.region}.`, `${config.replicate.region}。`));
    return fail(
      at,
      text(
        `${promise.en}, and its objects are in ${system.region} only.`,
        `${promise.ja}が、${system.region} にしかありません。`,
      ),
      {
        remedy: text(
          "Write replicate: { region: ... }; or accept this for what can be made again. On Google Cloud it must be so from the start.",
          "replicate: { region: ... } と書いてください。作り直せるものなら、その理由を書いて受け入れてください。Google Cloud では作成時にしか選べません。",
        ),
      },
    );
  }),
});
