import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, refAt, text } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { ownSecretArn, passwordVersion } from "./aws-password.ts";
import { databaseName, replicaFor, variablePrefix } from "./settings.ts";

const instance = (db: Component<Postgres>, ...path: (string | number)[]) =>
  ref(`${db.config.existing ? "data." : ""}aws_db_instance.${db.name}`, ...path);

/** What other components need of a database. Each takes the database component. */
export const endpoint = (db: Component<Postgres>): Argument<string> => instance(db, "address");
/** Dimension `DBInstanceIdentifier` of its metrics. */
export const instanceIdentifier = (db: Component<Postgres>): Argument<string> =>
  db.config.existing?.aws?.instance ?? instance(db, "identifier");
/** The secret with `username` and `password`. */
export const secretArn = (db: Component<Postgres>): Argument<string> =>
  db.config.existing?.aws?.secret ?? ownSecretArn(db);
/** The host of a connection: a replica for those who only read. */
const hostOf = (db: Component<Postgres>, connection: Connection, context: LowerContext): Argument<string> => {
  const replica = replicaFor(db, connection, context.system);
  return replica === undefined ? endpoint(db) : refAt(`aws_db_instance.${db.name}_replica`, String(replica), "address");
};
export const securityGroupId = (db: Component<Postgres>): Argument<string> =>
  db.config.existing?.aws?.securityGroup ?? ref(`aws_security_group.${db.name}`, "id");

/** Address and credentials. Who may write is for PostgreSQL roles to say: there is one user. */
export function grant(db: Component<Postgres>, connection: Connection, context: LowerContext): AwsGrant {
  const prefix = variablePrefix(db);
  const secret = secretArn(db);
  return {
    environment: {
      [`${prefix}_HOST`]: hostOf(db, connection, context),
      [`${prefix}_PORT`]: "5432",
      [`${prefix}_NAME`]: db.config.existing
        ? (db.config.database ?? instance(db, "db_name"))
        : databaseName(db, context.system),
      // "verify-full" would need the certificates of RDS in the image.
      [`${prefix}_SSLMODE`]: "require",
      [`${prefix}_SECRET_ARN`]: secret,
    },
    secrets: {
      [`${prefix}_USER`]: text`${secret}:username::`,
      [`${prefix}_PASSWORD`]: text`${secret}:password::`,
    },
    ...(db.config.existing ? {} : { restartOn: { [`${db.slug}-password`]: passwordVersion(db) } }),
    // A task that runs when the password changes can read the new one.
    statements: [
      {
        Sid: "ReadPassword",
        Action: ["secretsmanager:GetSecretValue"],
        Resource: secret,
      },
    ],
    opens: [{ port: 5432, securityGroup: securityGroupId(db) }],
  };
}
