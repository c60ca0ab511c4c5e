import { checkWindowLength } from "../../lowering/windows.ts";
import { checkAll } from "../../design/unread.ts";
import { nearest } from "../../design/expand.ts";
import {
  formatDailyWindow,
  formatDuration,
  formatStorage,
  formatWeeklyWindow,
  type DailyWindow,
  type Duration,
  type Storage,
} from "../../design/units/index.ts";
import { issue, type Issue, type Path } from "../../issues/issue.ts";
import { regions } from "../../system/regions.ts";
import type { Component, System } from "../../system/system.ts";
import { backupDays, diskLimits, sharedCoreDiskMax, shortestWindowMinutes } from "./limits.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import { isSharedCore, typeOf } from "./size.ts";

export type Rule = (db: Component<Postgres>, system: System) => readonly Issue[];

export const checkDisk: Rule = ({ config }, { target }) => {
  const { min } = diskLimits[target];
  const most = (): number => {
    if (target === "aws") return diskLimits.aws.max;
    const found = typeOf(config.size, target);
    return "type" in found && isSharedCore(found.type) ? sharedCoreDiskMax : diskLimits.gcp.max;
  };
  const tooSmall = (name: "size" | "max", disk: Storage, least: number, limits: object = {}): readonly Issue[] =>
    disk.gibibytes < least
      ? [issue("out-of-range", ["storage", name], { got: formatStorage(disk), min: `${least}GiB`, ...limits })]
      : [];
  const within = (name: "size" | "max", disk: Storage | undefined): readonly Issue[] => {
    if (!disk) return [];
    const max = `${most()}GiB`;
    return disk.gibibytes > most()
      ? [issue("out-of-range", ["storage", name], { got: formatStorage(disk), min: `${min}GiB`, max })]
      : tooSmall(name, disk, min, { max });
  };
  return checkAll(
    () => within("size", config.storage?.size),
    () => within("max", config.storage?.max),
    () => {
      if (!config.storage?.max) return [];
      const { size, max } = config.storage;
      // RDS wants room to grow by a tenth at least.
      const least = target === "aws" ? Math.ceil((size.gibibytes * 11) / 10) : size.gibibytes;
      return tooSmall("max", max, least);
    },
  );
};

const wholeDays = (span: Duration | undefined, path: Path, example: string): readonly Issue[] =>
  span === undefined || span.seconds % 86_400 === 0
    ? []
    : [issue("bad-format", path, { got: formatDuration(span), expected: "whole-days", examples: [example] })];

export const checkBackup: Rule = (db, system) => {
  const { config } = db;
  return checkAll(
    () => wholeDays(config.backup?.retain, ["backup", "retain"], "7d"),
    () => wholeDays(config.passwordRotation, ["passwordRotation"], "90d"),
    () => {
      const { max } = backupDays[system.target];
      const days = settingsOf(db, system).backupDays;
      return days > max
        ? [issue("out-of-range", ["backup", "retain"], { got: `${days}d`, min: "1d", max: `${max}d` })]
        : [];
    },
    () =>
      system.target === "aws" && config.backup?.pointInTime === false
        ? [
            issue("unsupported-on", ["backup", "pointInTime"], {
              target: "aws",
              what: "pointInTime: false",
              instead: "pointInTime: true",
              source: backupDays.aws.source,
            }),
          ]
        : [],
    () => checkOtherRegion(config, system),
  );
};

function checkOtherRegion({ backup }: Postgres, { target, region }: System): readonly Issue[] {
  const path = ["backup", "crossRegion"];
  const other = backup?.crossRegion;
  if (other === undefined) return [];
  if (other === region) return [issue("conflict", path, { field: "crossRegion", other: "region", why: "same-region" })];
  const allowed = Object.keys(regions[target]);
  if (allowed.includes(other)) return [];
  const near = nearest(other, allowed);
  return [issue("not-allowed", path, { got: other, ...(near && { near }), allowed })];
}

export const checkWindows: Rule = ({ config }, { target }) => {
  if (target === "gcp") {
    const { maintenance } = config;
    if (!maintenance || maintenance.startMinutesUtc % 60 === 0) return [];
    return [
      issue("unsupported-on", ["maintenance"], {
        target,
        what: formatWeeklyWindow(maintenance),
        instead: formatWeeklyWindow({
          ...maintenance,
          startMinutesUtc: Math.floor(maintenance.startMinutesUtc / 60) * 60,
        }),
      }),
    ];
  }
  return checkAll(
    () => checkWindowLength(["maintenance"], config.maintenance, shortestWindowMinutes),
    () => checkWindowLength(["backup", "window"], config.backup?.window, shortestWindowMinutes),
    () => {
      const { maintenance } = config;
      const window = config.backup?.window;
      return maintenance && window && overlap(maintenance, window)
        ? [
            issue("conflict", ["backup", "window"], {
              field: formatDailyWindow(window),
              other: formatWeeklyWindow(maintenance),
              why: "windows-overlap",
            }),
          ]
        : [];
    },
  );
};

/** Either may run over midnight. */
const overlap = (one: DailyWindow, other: DailyWindow): boolean => {
  const after = (other.startMinutesUtc - one.startMinutesUtc + 1440) % 1440;
  return after < one.durationMinutes || 1440 - after < other.durationMinutes;
};
