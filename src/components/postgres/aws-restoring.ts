import { continued } from "../../lowering/deployment.ts";
import { emittedName, emittedNames } from "../../lowering/emitted-names.ts";
import type { Pause } from "../../lowering/pause.ts";
import type { Restoring, RestoringStep } from "../../lowering/restoring.ts";
import type { Component, System } from "../../system/system.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import { copying, firstLook, looking, startAgain, stopWriters } from "./restoring-words.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

/** Six hours: large databases take long to come back. A waiter of the command line gives up after half an hour. */
const waiting = [
  "available() {   # waits for at most six hours; for a while nothing has a new name yet",
  "  limit=$(($(date +%s) + 21600))",
  '  until aws rds wait db-instance-available --db-instance-identifier "$1"; do',
  '    [ "$(date +%s)" -lt "$limit" ] || return 1',
  "    sleep 30",
  "  done",
  "}",
];

const available = (name: string): string => `available "${name}"`;

const renamed = (from: string, to: string): readonly string[] => [
  [
    `aws rds modify-db-instance --db-instance-identifier "${from}"`,
    `--new-db-instance-identifier "${to}" --apply-immediately`,
  ].join(continued),
  available(to),
];

const unprotected = (name: string): string =>
  `aws rds modify-db-instance --db-instance-identifier "${name}" --no-deletion-protection --apply-immediately`;

const described = (name: string, query: string): string =>
  [`aws rds describe-db-instances --db-instance-identifier "${name}" --output text`, `--query "${query}"`].join(
    continued,
  );

/**
 * RDS restores into an instance of its own. Its name is a part of its address, so that whatever uses the database finds
 * what took over the name; Terraform knows an instance by the id that AWS made up, and is told of the other one. After a
 * renaming an instance restarts, and its address is known in about ten minutes.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RenameInstance.html, read 2026-11-28.
 */
export function awsRestoring(
  db: Component<Postgres>,
  system: System,
  graph: ResourceGraph,
  writers: Pause,
): Restoring | undefined {
  const { config } = db;
  if (config.existing) return undefined;
  const { backupDays, keptAfterDeletion } = settingsOf(db, system);
  const at = `module.${db.name}.aws_db_instance.this`;
  const copies = `module.${db.name}.aws_db_instance_automated_backups_replication.this[0]`;
  const instances = { type: "aws_db_instance", of: db.key };
  const replicas = emittedNames(graph, { ...instances, label: "replica" });
  const [roles] = emittedNames(graph, { type: "aws_lambda_function", of: db.key });
  return {
    what: `the database as it was at a moment of the last ${backupDays} days`,
    steps: [
      {
        says: "The moment, in UTC and at least five minutes ago, and what the others need:",
        sets: true,
        commands: [
          "at=2026-01-31T03:00:00Z",
          ...(roles === undefined ? [] : [firstLook, `roles=${roles}`]),
          `export AWS_REGION=${system.region}`,
          `database=${emittedName(graph, instances)}`,
          ...waiting,
        ],
      },
      {
        says: "Another instance beside it, in the same network and under the same rules:",
        commands: [
          `set -- $(${described("$database", "DBInstances[0].[DBSubnetGroup.DBSubnetGroupName,VpcSecurityGroups[0].VpcSecurityGroupId]")})`,
          `parameters=$(${described("$database", "DBInstances[0].DBParameterGroups[0].DBParameterGroupName")})`,
          [
            `aws rds restore-db-instance-to-point-in-time --restore-time "$at"`,
            `--source-db-instance-identifier "$database" --target-db-instance-identifier "$database-restored"`,
            `--db-subnet-group-name "$1" --vpc-security-group-ids "$2" --db-parameter-group-name "$parameters"`,
            `--no-publicly-accessible --deletion-protection${config.highAvailability ? " --multi-az" : ""}`,
          ].join(continued),
          available("$database-restored"),
        ],
      },
      look(graph, roles !== undefined),
      ...stopWriters(writers),
      {
        says: `The restored instance takes over the name, and with it the address. Each of the two renamings restarts an instance and takes some ten minutes, in which nothing reaches the database: count on half an hour. What was written until then stays in \`…-before\`${replicas.length > 0 ? ", which replicas would go on following: they go, and Terraform makes others" : ""}:`,
        commands: [
          ...renamed("$database", "$database-before"),
          ...renamed("$database-restored", "$database"),
          ...replicas.flatMap((name) => [
            unprotected(name),
            `aws rds delete-db-instance --db-instance-identifier "${name}" --skip-final-snapshot`,
            `aws rds wait db-instance-deleted --db-instance-identifier "${name}"`,
          ]),
        ],
      },
      {
        says: `Terraform is told which instance that is now. The plan sets what the design says of it, such as its backups, and writes passwords and roles anew${replicas.length > 0 ? "; it makes the replicas" : ""}${config.backup?.crossRegion ? "; it begins with copies of this one's backups" : ""}. Answer \`yes\` unless it makes or replaces the database itself:`,
        commands: [
          `cd terraform/aws/${system.folder}`,
          "terraform init",
          `terraform state rm '${at}'`,
          `terraform import '${at}' "$database"`,
          `terraform apply${config.backup?.crossRegion ? ` -replace='${copies}'` : ""}`,
        ],
      },
      ...startAgain(writers),
      {
        says: `When nobody needs it any more, the one from before goes${keptAfterDeletion ? ", and leaves a snapshot and its backups" : ""}; after looking alone, that is \`…-restored\`:`,
        commands: [
          'for name in "$database-before" "$database-restored"; do',
          '  aws rds describe-db-instances --db-instance-identifier "$name" >/dev/null 2>&1 || continue',
          `  ${unprotected("$name")}`,
          `  aws rds delete-db-instance --db-instance-identifier "$name"${continued}  ${
            // As the module decides: without, the backups go with the instance, and with them every earlier moment.
            // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html, read 2026-11-28.
            keptAfterDeletion
              ? `--no-delete-automated-backups --final-db-snapshot-identifier "$name-$(date +%Y%m%d%H%M)"`
              : "--delete-automated-backups --skip-final-snapshot"
          }`,
          "done",
        ],
      },
    ],
  };
}

/** The function that runs the job knows where it runs: `task_runner` gives it all that `RunTask` asks for. */
function look(graph: ResourceGraph, hasUsers: boolean): RestoringStep {
  const address = (name: string): string => described(name, "DBInstances[0].Endpoint.Address");
  if (!hasUsers)
    return {
      says: `It answers at this address to whatever may reach the database, with the names and passwords of that moment. ${copying}:`,
      commands: [address("$database-restored")],
    };
  return {
    says: looking("secret `…-credentials`", "aws rds modify-db-instance --master-user-password …"),
    commands: [
      `there=$(${address("$database-restored")})`,
      `now=$(${address("$database")})`,
      [
        `task=$(aws lambda get-function-configuration --function-name "$roles" --output text`,
        `--query Environment.Variables.TASK | jq --arg look "$look" --arg there "$there" --arg now "$now"`,
        `'.overrides.containerOverrides = [{name: "app", command: ["sh", "-c", $look],`,
        `  environment: [{name: "PGHOST", value: $there}, {name: "NOW", value: $now}]}]')`,
      ].reduce((text, line, place) => `${text}${place > 2 ? "\n  " : continued}${line}`),
      `run=$(aws ecs run-task --cli-input-json "$task" --output text --query "tasks[0].taskArn")`,
      `aws ecs wait tasks-stopped --cluster ${emittedName(graph, { type: "aws_ecs_cluster" })} --tasks "$run"`,
      [
        `aws logs get-log-events --log-group-name "/ecs/$roles" --log-stream-name "ecs/app/\${run##*/}"`,
        `--start-from-head --output text --query "events[].[message]"`,
      ].join(continued),
    ],
  };
}
