import { nearest } from "../../design/expand.ts";
import { formatDailyWindow, formatStorage, formatWeeklyWindow, type DailyWindow } from "../../design/units/index.ts";
import { issue, type Issue, type Path } from "../../issues/issue.ts";
import { regions } from "../../system/regions.ts";
import type { Component, System } from "../../system/system.ts";
import { backupDays, diskLimits, sharedCoreDiskMax, shortestWindowMinutes } from "./limits.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import { isSharedCore, typeOf } from "./size.ts";

export type Rule = (db: Component<Postgres>, system: System) => readonly Issue[];

export const checkDisk: Rule = (db, { target }) => {
  const { size, max } = { max: undefined, ...db.config.storage };
  const limits = diskLimits[target];
  const found = typeOf(db.config.size, target);
  const most = target === "gcp" && "type" in found && isSharedCore(found.type) ? sharedCoreDiskMax : limits.max;
  const issues = [["size", size] as const, ["max", max] as const].flatMap(([name, disk]) =>
    disk && (disk.gibibytes < limits.min || disk.gibibytes > most)
      ? [
          issue("out-of-range", ["storage", name], {
            got: formatStorage(disk),
            min: `${limits.min}GiB`,
            max: `${most}GiB`,
          }),
        ]
      : [],
  );
  // RDS wants room to grow by a tenth at least.
  const least = size && (target === "aws" ? Math.ceil((size.gibibytes * 11) / 10) : size.gibibytes);
  if (max && size && least !== undefined && max.gibibytes < least) {
    issues.push(issue("out-of-range", ["storage", "max"], { got: formatStorage(max), min: `${least}GiB` }));
  }
  return issues;
};

const wholeDays = (seconds: number | undefined, path: Path, example: string): readonly Issue[] =>
  seconds === undefined || seconds % 86_400 === 0
    ? []
    : [issue("bad-format", path, { got: `${seconds / 3600}h`, expected: "whole-days", examples: [example] })];

export const checkBackup: Rule = (db, system) => {
  const { backup, passwordRotation } = db.config;
  const issues: Issue[] = [
    ...wholeDays(backup?.retain?.seconds, ["backup", "retain"], "7d"),
    ...wholeDays(passwordRotation?.seconds, ["passwordRotation"], "90d"),
  ];
  const { max } = backupDays[system.target];
  const days = settingsOf(db, system).backupDays;
  if (days > max)
    issues.push(issue("out-of-range", ["backup", "retain"], { got: `${days}d`, min: "1d", max: `${max}d` }));
  if (system.target === "aws" && backup?.pointInTime === false) {
    issues.push(
      issue("unsupported-on", ["backup", "pointInTime"], {
        target: "aws",
        what: "pointInTime: false",
        instead: "pointInTime: true",
        source: backupDays.aws.source,
      }),
    );
  }
  const other = backup?.crossRegion;
  const known = Object.keys(regions[system.target]);
  if (other === system.region) {
    issues.push(
      issue("conflict", ["backup", "crossRegion"], { field: "crossRegion", other: "region", why: "same-region" }),
    );
  } else if (other !== undefined && !known.includes(other)) {
    const near = nearest(other, known);
    issues.push(issue("not-allowed", ["backup", "crossRegion"], { got: other, ...(near && { near }), allowed: known }));
  }
  return issues;
};

export const checkWindows: Rule = ({ config }, { target }) => {
  const { maintenance } = config;
  const window = config.backup?.window;
  if (target === "gcp") {
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
  const issues = (
    [
      [["maintenance"], maintenance],
      [["backup", "window"], window],
    ] as const
  ).flatMap(([path, one]) =>
    one && one.durationMinutes < shortestWindowMinutes
      ? [issue("out-of-range", [...path], { got: one.durationMinutes, min: shortestWindowMinutes, unit: "min" })]
      : [],
  );
  if (maintenance && window && overlap(maintenance, window)) {
    issues.push(
      issue("conflict", ["backup", "window"], {
        field: formatDailyWindow(window),
        other: formatWeeklyWindow(maintenance),
        why: "windows-overlap",
      }),
    );
  }
  return issues;
};

/** Either may run over midnight. */
const overlap = (one: DailyWindow, other: DailyWindow): boolean => {
  const after = (other.startMinutesUtc - one.startMinutesUtc + 1440) % 1440;
  return after < one.durationMinutes || 1440 - after < other.durationMinutes;
};
