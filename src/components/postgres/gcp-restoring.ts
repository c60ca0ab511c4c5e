import { continued } from "../../lowering/deployment.ts";
import { emittedName, emittedNames } from "../../lowering/emitted-names.ts";
import type { Pause } from "../../lowering/pause.ts";
import type { Restoring, RestoringStep } from "../../lowering/restoring.ts";
import type { Component, System } from "../../system/system.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import { copying, firstLook, looking, startAgain, stopWriters } from "./restoring-words.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

/** gcloud waits for ten minutes, and then fails while the operation goes on. https://cloud.google.com/sdk/gcloud/reference/sql/operations/wait, read 2026-11-28. */
const waiting = (project: string): readonly string[] => [
  "finished() {   # waits for as long as it takes",
  `  operation=$(gcloud sql "$@" ${project} --quiet --async --format 'value(name)')`,
  `  gcloud sql operations wait "$operation" --timeout unlimited ${project}`,
  "}",
];

/**
 * A clone is an instance of its own, and so is what a backup that is called by its name is restored into. Cloud SQL has
 * no renaming, but restores the backup of one instance into another, whose name and address stay, and with them what
 * Terraform knows. That sets its backups to default values, loses the logs that other moments come from, and asks for
 * replicas to be deleted, whose names are free again at once.
 * https://docs.cloud.google.com/sql/docs/postgres/backup-recovery/pitr,
 * https://docs.cloud.google.com/sql/docs/postgres/backup-recovery/restore,
 * https://docs.cloud.google.com/sdk/gcloud/reference/sql/backups/restore,
 * https://docs.cloud.google.com/sql/docs/postgres/delete-instance, read 2026-11-28.
 */
export function gcpRestoring(
  db: Component<Postgres>,
  system: System,
  graph: ResourceGraph,
  writers: Pause,
): Restoring | undefined {
  const { config } = db;
  if (config.existing) return undefined;
  const { backupDays, logDays, pointInTime } = settingsOf(db, system);
  const project = `--project ${system.project}`;
  const instances = { type: "google_sql_database_instance", of: db.key };
  const replicas = emittedNames(graph, { ...instances, label: "replica" });
  const [roles] = emittedNames(graph, { type: "google_cloud_run_v2_job", of: db.key, label: "roles" });
  const hasUsers = roles !== undefined;
  const gone = (name: string): readonly string[] => [
    `gcloud sql instances patch "${name}" --no-deletion-protection ${project} --quiet`,
    `finished instances delete "${name}"`,
  ];
  const daily = backupDays > logDays || !pointInTime;
  return {
    what: pointInTime
      ? `the database as it was at a moment of the last ${logDays} days${daily ? `, or as one of its last ${backupDays} daily backups has it` : ""}`
      : `the database as one of its last ${backupDays} daily backups has it`,
    steps: [
      {
        says: "The moment, in UTC, and what the others need:",
        sets: true,
        commands: [
          "at=2026-01-31T03:00:00Z",
          ...(hasUsers ? [firstLook, `roles=${roles}`] : []),
          `database=${emittedName(graph, instances)}`,
          ...waiting(project),
        ],
      },
      ...(pointInTime
        ? [
            {
              says: "Another instance beside it, in the same network:",
              commands: [`finished instances clone "$database" "$database-restored" --point-in-time "$at"`],
            },
          ]
        : []),
      ...(daily
        ? [
            {
              says: `${pointInTime ? `For a moment longer ago than ${logDays} days, instead of that: the` : "The"} last daily backup before it, as another instance in the same network:`,
              commands: [
                [
                  `backup=$(gcloud sql backups list ${project} --sort-by '~backupInterval.startTime'`,
                  // "=" matches words, and so names that begin alike. https://cloud.google.com/sdk/gcloud/reference/topic/filters
                  `--filter "instance~^$database\\$ AND state=SUCCESSFUL AND backupInterval.startTime<=$at"`,
                  `--format 'value(name)' | sed -n 1p)`,
                ].join(continued),
                `: "\${backup:?there is none}"`,
                `finished backups restore "$backup" --restore-instance "$database-restored"`,
              ],
            },
          ]
        : []),
      look(system, hasUsers),
      ...stopWriters(writers),
      {
        says: `What came back takes the place of what is there. That is backed up before, and what is written after its backup is lost. ${pointInTime ? "The logs of point-in-time recovery are overwritten too: afterwards only backups lead back behind this, so look first. " : ""}${replicas.length > 0 ? "Replicas stand in its way and go. " : ""}Nothing reaches the database until that is done:`,
        commands: [
          `finished backups create --instance "$database"`,
          `finished backups create --instance "$database-restored"`,
          [
            `backup=$(gcloud sql backups list --instance "$database-restored" ${project}`,
            `--filter 'status=SUCCESSFUL' --sort-by '~windowStartTime' --format 'value(id)' | sed -n 1p)`,
          ].join(continued),
          `: "\${backup:?there is none}"`,
          ...replicas.flatMap(gone),
          [
            `finished backups restore "$backup" --backup-instance "$database-restored"`,
            `--restore-instance "$database"`,
          ].join(continued),
        ],
      },
      {
        says: `The restoring has set the instance's backups to Google's default values: the plan sets them again${replicas.length > 0 ? " and makes the replicas" : ""}${hasUsers ? ". It runs the job once more that makes roles, since some may be younger than the data; where that job cannot sign in, the administrator's password is younger too: raise `passwordVersion` in the design, build and apply" : ""}. Answer \`yes\` unless it makes or replaces the database itself:`,
        commands: [
          `cd terraform/gcp/${system.folder}`,
          "terraform init",
          `terraform apply${hasUsers ? ` -replace='module.${db.name}.module.users[0].google_cloud_run_v2_job.roles'` : ""}`,
        ],
      },
      ...startAgain(writers),
      {
        says: "When nobody needs it any more, the other instance goes:",
        commands: gone("$database-restored"),
      },
    ],
  };
}

/** https://docs.cloud.google.com/sdk/gcloud/reference/run/jobs/execute, https://docs.cloud.google.com/sdk/gcloud/reference/topic/escaping, read 2026-11-28. */
function look(system: System, hasUsers: boolean): RestoringStep {
  const project = `--project ${system.project}`;
  const address = (name: string): string =>
    `gcloud sql instances describe "${name}" ${project}${continued}--format 'value(ipAddresses[0].ipAddress)'`;
  if (!hasUsers)
    return {
      says: `It answers at this address to whatever may reach the database, with the users of that moment. ${copying}:`,
      commands: [address("$database-restored")],
    };
  return {
    says: looking("secret `…-administrator`", "gcloud sql users set-password administrator …"),
    commands: [
      `there=$(${address("$database-restored")})`,
      `now=$(${address("$database")})`,
      [
        `run=$(gcloud run jobs execute "$roles" --region ${system.region} ${project}`,
        `--update-env-vars "PGHOST=$there,NOW=$now" --args "^;;^sh;;-c;;$look"`,
        `--wait --format 'value(metadata.name)')`,
      ].join(continued),
      "sleep 30   # until the log has it all",
      [
        `gcloud logging read ${project} --order asc --format 'value(textPayload)'`,
        `"resource.type=cloud_run_job AND labels.\\"run.googleapis.com/execution_name\\"=$run"`,
      ].join(continued),
    ],
  };
}
