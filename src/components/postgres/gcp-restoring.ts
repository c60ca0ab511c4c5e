import { continued } from "../../lowering/deployment.ts";
import type { Restoring } from "../../lowering/restoring.ts";
import type { Component, System } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

/**
 * A clone is an instance of its own. Cloud SQL has no renaming, but restores the backup of one instance into another,
 * whose name and address stay, and with them what Terraform knows.
 * https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr,
 * https://cloud.google.com/sql/docs/postgres/backup-recovery/restoring#restorebackups-another-instance, read 2026-11-28.
 */
export function gcpRestoring(db: Component<Postgres>, system: System): Restoring | undefined {
  const { config } = db;
  if (config.existing) return undefined;
  const { backupDays, logDays, pointInTime } = settingsOf(db, system);
  const project = `--project ${system.project}`;
  const replicas = Array.from({ length: config.replicas }, (_, index) => `$database-replica-${index + 1}`);
  const hasUsers = (system.usedBy.get(db.key) ?? []).length > 0;
  const gone = (name: string): readonly string[] => [
    `gcloud sql instances patch "${name}" --no-deletion-protection ${project} --quiet`,
    `gcloud sql instances delete "${name}" ${project} --quiet`,
  ];
  const database = `database=${system.prefix}-${db.slug}`;
  const address = {
    says: "It answers at this address to whatever may reach the database, with the users of that moment. Where rows are copied over from there (`pg_dump`, `psql`), the next two steps are left out:",
    commands: [
      `gcloud sql instances describe "$database-restored" ${project} --format 'value(ipAddresses[0].ipAddress)'`,
    ],
  };
  const planned = {
    says: `Name and address are as before, so that the plan changes no database${hasUsers ? ": it runs the job once more that makes roles, since some may be younger than the data. Where that job cannot sign in, the administrator's password is younger too: raise `passwordVersion` in the design, build and apply" : ""}${replicas.length > 0 ? ". It makes the replicas anew, as soon as Google gives their names back, after a week; until then write `replicas: 0`" : ""}:`,
    commands: [
      `cd terraform/gcp/${system.folder}`,
      "terraform init",
      `terraform plan -out plan.bin${hasUsers ? ` -replace='module.${db.name}.module.users[0].google_cloud_run_v2_job.roles'` : ""}`,
      "terraform apply plan.bin",
    ],
  };
  const inPlace = (from: string): string =>
    [
      `gcloud sql backups restore "$backup" --backup-instance "${from}"`,
      `--restore-instance "$database" ${project} --quiet`,
    ].join(continued);
  const over = `${replicas.length > 0 ? "Replicas stand in its way and go first. " : ""}It overwrites what the database holds`;
  if (!pointInTime)
    return {
      what: `the database as one of its last ${backupDays} backups has it`,
      steps: [
        {
          says: "The backups, each with its id:",
          commands: [database, `gcloud sql backups list --instance "$database" ${project}`],
        },
        {
          says: `One of them in place of what is there. ${over}:`,
          commands: ["backup=1234567890123", ...replicas.flatMap(gone), inPlace("$database")],
        },
        planned,
      ],
    };
  return {
    what: `the database as it was at a moment of the last ${logDays} days`,
    steps: [
      {
        says: "Another instance beside it, in the same network. The moment is in UTC:",
        commands: [
          "at=2026-01-31T03:00:00Z",
          database,
          `gcloud sql instances clone "$database" "$database-restored" --point-in-time "$at" ${project}`,
        ],
      },
      address,
      {
        says: `A backup of it in place of what is there. ${over}, so take a backup of that as well:`,
        commands: [
          `gcloud sql backups create --instance "$database" ${project}`,
          `gcloud sql backups create --instance "$database-restored" ${project}`,
          [
            `backup=$(gcloud sql backups list --instance "$database-restored" ${project}`,
            `--sort-by '~windowStartTime' --limit 1 --format 'value(id)')`,
          ].join(continued),
          ...replicas.flatMap(gone),
          inPlace("$database-restored"),
        ],
      },
      planned,
      { says: "When nobody needs it any more, the other instance goes:", commands: gone("$database-restored") },
    ],
  };
}
