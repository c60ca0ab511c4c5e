import type { Target } from "../../terraform/graph.ts";

/** A major version and the last day on which the cloud supports it without a surcharge. */
export interface Version {
  readonly endOfStandardSupport: string;
}

/**
 * Major versions that a cloud offers. After the date both clouds go on under a paid extended support.
 * Sources: `versionSources`, read 2026-11.
 */
export const versions: Readonly<Record<Target, Readonly<Record<number, Version>>>> = {
  aws: {
    13: { endOfStandardSupport: "2026-02-28" },
    14: { endOfStandardSupport: "2027-02-28" },
    15: { endOfStandardSupport: "2028-02-29" },
    16: { endOfStandardSupport: "2029-02-28" },
    17: { endOfStandardSupport: "2030-02-28" },
    18: { endOfStandardSupport: "2031-02-28" },
  },
  gcp: {
    13: { endOfStandardSupport: "2026-02-01" },
    14: { endOfStandardSupport: "2027-02-01" },
    15: { endOfStandardSupport: "2028-02-01" },
    16: { endOfStandardSupport: "2029-02-01" },
    17: { endOfStandardSupport: "2030-02-01" },
    18: { endOfStandardSupport: "2031-02-01" },
  },
};

export const versionSources: Readonly<Record<Target, string>> = {
  aws: "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html",
  gcp: "https://cloud.google.com/sql/docs/postgres/db-versions",
};

/** GiB of a disk: gp3 on RDS, SSD persistent disk on Cloud SQL. */
export const diskLimits: Readonly<Record<Target, { readonly min: number; readonly max: number; source: string }>> = {
  aws: {
    min: 20,
    max: 65_536,
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html",
  },
  gcp: { min: 10, max: 65_536, source: "https://cloud.google.com/sql/docs/quotas" },
};
/** Shared-core machines of Cloud SQL take no larger disk. */
export const sharedCoreDiskMax = 3062;

/** Days that automatic backups can be kept; Cloud SQL counts backups, one a day. */
export const backupDays: Readonly<Record<Target, { readonly max: number; readonly source: string }>> = {
  aws: {
    max: 35,
    source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html",
  },
  gcp: { max: 365, source: "https://cloud.google.com/sql/docs/postgres/backup-recovery/backups" },
};
/** Days of transaction logs that Cloud SQL Enterprise keeps for recovery to a point in time. */
export const transactionLogDays = 7;

/** RDS takes no shorter window for backups or maintenance. */
export const shortestWindowMinutes = 30;

/**
 * Database names that RDS refuses or that every server has already. RDS publishes no list: these are key
 * words of PostgreSQL and names that it is known to refuse.
 */
export const reservedDatabaseNames: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc both case cast catalog check collate column constraint create database
   db default desc distinct do else end except false fetch flag for foreign from grant group having identity in index
   initially intersect into lateral leading limit not null offset on only or order placing postgres primary public
   rdsadmin references returning role schema select some table template0 template1 then to trailing true union unique
   user using variadic view when where window with`.split(/\s+/),
);
