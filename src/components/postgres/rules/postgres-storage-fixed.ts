import { diskOf } from "../settings.ts";
import { formatStorage } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "postgres-storage-fixed",
  family: "data",
  severity: "low",
  title: text(
    "The disk of a protected database grows, or someone watches it",
    "保護されたデータベースのディスクは自動で増えるか、監視されていること",
  ),
  why: text(
    "A full disk stops PostgreSQL: no write succeeds, and on RDS the instance becomes unreachable until it is enlarged. Growing by itself costs only what is used; where that is not wanted, an alarm must come first.",
    "ディスクが一杯になると PostgreSQL は止まります。書き込みはすべて失敗し、RDS では拡張するまで接続もできません。自動拡張の費用は使った分だけです。使わないなら、先にアラームが要ります。",
  ),
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html",
  look: forKind("postgres", ({ config }, system) => {
    if (!system.protected || config.existing) return undefined;
    const at = ["storage", "max"];
    const { size, max } = diskOf(config);
    if (max) return pass(at, text(`Up to ${formatStorage(max)}.`, `${formatStorage(max)} まで。`));
    const watched = Object.entries(config.alarms ?? {}).find(([, { metric }]) => metric === "freeStorage");
    if (watched) return pass(["alarms", watched[0]]);
    return fail(
      at,
      text(
        `The disk stays at ${formatStorage(size)}, and no alarm watches what is free.`,
        `ディスクは ${formatStorage(size)} のままで、空き容量のアラームもありません。`,
      ),
      {
        remedy: text(
          `Write storage: { size: "${formatStorage(size)}", max: "${formatStorage({ gibibytes: size.gibibytes * 5 })}" }; disks never shrink.`,
          `storage: { size: "${formatStorage(size)}", max: "${formatStorage({ gibibytes: size.gibibytes * 5 })}" } と書いてください（縮小はできません）。`,
        ),
      },
    );
  }),
});
