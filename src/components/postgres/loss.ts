import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import type { Component, System } from "../../system/system.ts";
import type { Figure } from "../../facets/figure.ts";
import { figures } from "../../facets/figures.data.ts";
import type { Loss, Scenario, Step } from "../../facets/recovery.ts";
import { never, notKnown, seconds } from "../../facets/span.ts";
import type { Stated } from "../../facets/stated.ts";
import { after, steps } from "../../facets/step.ts";
import { spanText, text } from "../../facets/text.ts";

/**
 * A standby saves from the loss of a zone and not from that of data, which it copies faithfully. Read
 * replicas save from neither: they are promoted by hand and lag behind.
 */
export function databaseLoss(db: Component<Postgres>, scenario: Scenario, system: System, stated: Stated): Loss {
  const { config } = db;
  const aws = system.target === "aws";
  if (config.existing) {
    const needs = notKnown(
      "the database exists already; its backups are not in the design",
      "既存のため、バックアップが設計にありません",
    );
    return { rpo: needs, rto: needs, steps: [], how: text("as it was set up", "既存の設定による") };
  }
  if (scenario === "zone" && config.highAvailability)
    return after(
      steps(aws ? figures.rdsFailover : figures.cloudSqlFailover),
      text(
        "the standby, which has every committed write, takes over",
        "確定済みの書き込みをすべて持つ待機系への切り替え",
      ),
    );
  if (scenario === "region") return regionLoss(db, system, stated);
  const { pointInTime: logs } = settingsOf(db, system);
  const figure = logs ? (aws ? figures.rdsLog : figures.cloudSqlLog) : figures.dailyBackup;
  return after(
    restore(db, system, stated, logs),
    logs
      ? text(
          "restored to the last logged moment, as a new instance",
          "最後に記録された時点へ、新しいインスタンスとして復元",
        )
      : text("the last daily backup is restored", "最新の日次バックアップから復元"),
    { rpo: seconds(figure.value), rpoFigure: figure },
  );
}

function regionLoss(db: Component<Postgres>, system: System, stated: Stated): Loss {
  const region = db.config.backup?.crossRegion;
  const again: readonly Step[] = steps(figures.noticed, figures.rebuilt);
  if (region === undefined)
    return after(again, text("an empty database in another region", "別リージョンに空のデータベース"), {
      rpo: never(
        "backups are in the lost region; set backup.crossRegion",
        "バックアップは失われたリージョンにあります。backup.crossRegion を設定してください。",
      ),
    });
  const figure: Figure = system.target === "aws" ? figures.backupCopy : figures.dailyBackup;
  const restored = restore(db, system, stated, system.target === "aws").filter(
    ({ figure: one }) => one.id !== figures.noticed.id,
  );
  return after(
    [...again, ...restored],
    text(`restored from the backups in ${region}`, `${region} のバックアップから復元`),
    { rpo: seconds(figure.value), rpoFigure: figure },
  );
}

/** Noticing, a new instance, the data at the speed of a restore, the logs, and pointing services at it. */
function restore(db: Component<Postgres>, system: System, stated: Stated, logs: boolean): readonly Step[] {
  const gibibytes = stated.data?.[db.key] ?? settingsOf(db, system).disk.size.gibibytes;
  const { value: speed, verified } = figures.restoreSpeed;
  const time = Math.ceil((gibibytes * 1024) / speed);
  const whole = stated.data?.[db.key] === undefined;
  const copied: Figure = {
    id: "restored",
    text: text(
      `${gibibytes} GiB ${whole ? "(the whole disk) " : ""}at ${speed} MiB/s: ${spanText(time).en}`,
      `${gibibytes} GiB${whole ? "（ディスク全体）" : ""}を毎秒 ${speed} MiB で：${spanText(time).ja}`,
    ),
    value: time,
    unit: "s",
    verified,
  };
  return steps(figures.noticed, figures.created, copied, ...(logs ? [figures.replayed] : []), figures.repointed);
}
