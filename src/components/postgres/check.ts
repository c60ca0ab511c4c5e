import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { checkBackup, checkDisk, checkWindows, type Rule } from "./check-storage.ts";
import { reservedDatabaseNames, versions, versionSources } from "./limits.ts";
import { metrics, type Postgres } from "./schema.ts";
import { databaseName } from "./settings.ts";
import { typeOf } from "./size.ts";

export function check(db: Component<Postgres>, system: System): readonly Issue[] {
  const rules = Object.hasOwn(db.config, "existing")
    ? [checkExisting, checkFree]
    : [checkVersion, checkSize, checkDisk, checkBackup, checkWindows, checkParameters, checkDatabase];
  return checkAll(...rules.map((rule) => () => rule(db, system)), () => checkAlarms(db.config.alarms, metrics));
}

const checkExisting: Rule = ({ config }, system) =>
  config.existing?.[system.target] === undefined
    ? [
        issue("missing-key", ["existing", system.target], {
          key: system.target,
          expected: system.target === "aws" ? "{ instance, securityGroup, secret }" : '"instance-name"',
        }),
      ]
    : [];

/** Cloud SQL measures what is used; what is free follows from the size, which only a new database states. */
const checkFree: Rule = ({ config }, { target }) =>
  target === "aws"
    ? []
    : checkEach(config.alarms ?? {}, ({ metric }, name) =>
        metric === "freeMemory" || metric === "freeStorage"
          ? [
              issue("unsupported-on", ["alarms", name, "metric"], {
                target,
                what: text(`${metric} (existing)`, `${metric}（既存）`),
                instead: "cpu | connections",
              }),
            ]
          : [],
      );

const checkVersion: Rule = ({ config: { version } }, { target }) => {
  const allowed = Object.keys(versions[target]);
  if (version === undefined)
    return [
      issue("missing-key", ["version"], { key: "version", expected: { type: "one of", values: allowed.map(Number) } }),
    ];
  if (allowed.includes(String(version))) return [];
  return [
    issue("unsupported-pair", ["version"], {
      what: target === "aws" ? "RDS for PostgreSQL" : "Cloud SQL for PostgreSQL",
      got: String(version),
      allowed,
      source: versionSources[target],
    }),
  ];
};

const checkSize: Rule = ({ config }, { target }) => {
  const found = typeOf(config.size, target);
  return "issue" in found ? [found.issue] : [];
};

/** Parameters that Sekkei sets itself: always, or for another field. */
const checkParameters: Rule = ({ config }) =>
  checkAll(
    () =>
      ["rds.force_ssl", "cloudsql.iam_authentication"]
        .filter((name) => Object.hasOwn(config.parameters ?? {}, name))
        .map((field) => issue("set-by", ["parameters", field], { field, by: "Sekkei" })),
    () => {
      const field = "log_min_duration_statement";
      return config.logs?.slowQuery && Object.hasOwn(config.parameters ?? {}, field)
        ? [issue("conflict", ["parameters", field], { field, other: "logs.slowQuery", why: "one-setting" })]
        : [];
    },
  );

const checkDatabase: Rule = (db, system) => {
  const name = databaseName(db, system);
  if (!reservedDatabaseNames.has(name)) return [];
  return [issue("not-allowed", ["database"], { got: name, near: `${name}_data`, allowed: [] })];
};
