import { continued } from "../../lowering/deployment.ts";
import type { Restoring } from "../../lowering/restoring.ts";
import type { Component, System } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";

const available = (name: string): string =>
  `until aws rds wait db-instance-available --db-instance-identifier "${name}"; do sleep 30; done`;

const renamed = (from: string, to: string): readonly string[] => [
  [
    `aws rds modify-db-instance --db-instance-identifier "${from}"`,
    `--new-db-instance-identifier "${to}" --apply-immediately`,
  ].join(continued),
  // For a while nothing has the new name yet.
  available(to),
];

const unprotected = (name: string): string =>
  `aws rds modify-db-instance --db-instance-identifier "${name}" --no-deletion-protection --apply-immediately`;

/**
 * RDS restores into an instance of its own. Its name is a part of its address, so that whatever uses the database finds
 * what took over the name; Terraform knows an instance by the id that AWS made up, and is told of the other one.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RenameInstance.html, read 2026-11-28.
 */
export function awsRestoring(db: Component<Postgres>, system: System): Restoring | undefined {
  const { config } = db;
  if (config.existing) return undefined;
  const { backupDays } = settingsOf(db, system);
  const at = `module.${db.name}.aws_db_instance.this`;
  const copies = `module.${db.name}.aws_db_instance_automated_backups_replication.this[0]`;
  const replicas = Array.from({ length: config.replicas }, (_, index) => `$database-replica-${index + 1}`);
  return {
    what: `the database as it was at a moment of the last ${backupDays} days`,
    steps: [
      {
        says: "Another instance beside it, in the same network and under the same rules. The moment is in UTC, at least five minutes ago:",
        commands: [
          `export AWS_REGION=${system.region}`,
          "at=2026-01-31T03:00:00Z",
          `database=${system.prefix}-${db.slug}`,
          [
            `set -- $(aws rds describe-db-instances --db-instance-identifier "$database" --output text`,
            `--query "DBInstances[0].[DBSubnetGroup.DBSubnetGroupName,VpcSecurityGroups[0].VpcSecurityGroupId]")`,
          ].join(continued),
          [
            `parameters=$(aws rds describe-db-instances --db-instance-identifier "$database" --output text`,
            `--query "DBInstances[0].DBParameterGroups[0].DBParameterGroupName")`,
          ].join(continued),
          [
            `aws rds restore-db-instance-to-point-in-time --restore-time "$at"`,
            `--source-db-instance-identifier "$database" --target-db-instance-identifier "$database-restored"`,
            `--db-subnet-group-name "$1" --vpc-security-group-ids "$2" --db-parameter-group-name "$parameters"`,
            `--no-publicly-accessible --deletion-protection${config.highAvailability ? " --multi-az" : ""}`,
          ].join(continued),
          available("$database-restored"),
        ],
      },
      {
        says: "It answers at this address to whatever may reach the database, with the names and passwords of that moment. Where rows are copied over from there (`pg_dump`, `psql`), Terraform plans to nothing, and the next two steps are left out:",
        commands: [
          [
            `aws rds describe-db-instances --db-instance-identifier "$database-restored" --output text`,
            `--query "DBInstances[0].Endpoint.Address"`,
          ].join(continued),
        ],
      },
      {
        says: `It takes over the name, and with it the address. What is written until then stays in \`…-before\`${replicas.length > 0 ? ", which replicas would go on following: they go, and Terraform makes others" : ""}:`,
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
        says: `Terraform is told which instance that is now. The plan sets what the design says of it, such as its backups, and writes passwords and roles anew${replicas.length > 0 ? "; it makes the replicas" : ""}${config.backup?.crossRegion ? "; it begins with copies of this one's backups" : ""}. Apply it unless it makes or replaces the database itself:`,
        commands: [
          `cd terraform/aws/${system.folder}`,
          "terraform init",
          `terraform state rm '${at}'`,
          `terraform import '${at}' "$database"`,
          `terraform plan -out plan.bin${config.backup?.crossRegion ? ` -replace='${copies}'` : ""}`,
          "terraform apply plan.bin",
        ],
      },
      {
        says: "When nobody needs it any more, the one from before goes, and leaves a snapshot. After step 2, that is the one called `…-restored`:",
        commands: [
          unprotected("$database-before"),
          [
            `aws rds delete-db-instance --db-instance-identifier "$database-before"`,
            `--final-db-snapshot-identifier "$database-before-$(date +%Y%m%d%H%M)"`,
          ].join(continued),
        ],
      },
    ],
  };
}
