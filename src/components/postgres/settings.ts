import type { Component, Connection, System } from "../../system/system.ts";
import { kebab } from "../../system/components.ts";
import { transactionLogDays } from "./limits.ts";
import type { Postgres } from "./schema.ts";

const DAY = 86_400;

/** Where nothing is said, both clouds begin with 20 GiB here. */
export const diskOf = ({ storage }: Postgres): NonNullable<Postgres["storage"]> =>
  storage ?? { size: { gibibytes: 20 } };

/** What the fields come to once defaults are filled in; the same for every target. */
export function settingsOf({ config }: Component<Postgres>, system: System) {
  const backupDays = Math.round((config.backup?.retain?.seconds ?? 7 * DAY) / DAY);
  return {
    disk: diskOf(config),
    backupDays,
    pointInTime: config.backup?.pointInTime ?? true,
    logDays: Math.min(backupDays, transactionLogDays),
    logSeconds: config.logs?.retain?.seconds ?? 30 * DAY,
    insights: config.insights ?? true,
    /** Backups and a last snapshot outlive the database. */
    keptAfterDeletion: system.protected,
    deletionProtection: config.deletionProtection ?? system.protected,
    rotationDays: config.passwordRotation && Math.round(config.passwordRotation.seconds / DAY),
  };
}

/** Name of the database. The system's name leads, since short words such as `db` are reserved on RDS. */
export const databaseName = (db: Component<Postgres>, system: System): string =>
  db.config.database ?? `${system.name}_${db.slug}`.replaceAll("-", "_").slice(0, 63);

/** First part of the environment variables of its users: `USERS_DB` for `usersDb`. */
export const variablePrefix = (db: Component<Postgres>): string => kebab(db.key).replaceAll("-", "_").toUpperCase();

/** Server parameters that the design asks for, on one target. */
export function parametersOf({ config }: Component<Postgres>, foreign: "rds." | "cloudsql."): Record<string, string> {
  const slow = config.logs?.slowQuery;
  return {
    ...Object.fromEntries(Object.entries(config.parameters ?? {}).filter(([name]) => !name.startsWith(foreign))),
    ...(slow ? { log_min_duration_statement: String(Math.round(slow.seconds * 1000)) } : {}),
  };
}

/** The replica that a reading user is given, counted from 1; undefined is the primary. Readers take turns. */
export function replicaFor(db: Component<Postgres>, connection: Connection, system: System): number | undefined {
  if (connection.access !== "read" || db.config.replicas === 0 || db.config.existing) return undefined;
  const readers = (system.usedBy.get(db.key) ?? []).filter(({ access }) => access === "read");
  const turn = readers.findIndex(({ from }) => from === connection.from);
  return (Math.max(0, turn) % db.config.replicas) + 1;
}
