import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Component, Connection } from "../../system/system.ts";
import { text } from "../../terraform/expression.ts";
import { rds } from "./aws/rds/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { replicaFor, variablePrefix } from "./settings.ts";

/** Address, and credentials of the user's own. */
export function grant(db: Component<Postgres>, connection: Connection, context: LowerContext): AwsGrant {
  // The module of a database that is there already gives the same, but for replicas.
  const prefix = variablePrefix(db);
  const user = context.find(connection.from)?.slug ?? connection.from;
  const secret = outputOf(rds, db, "secret_arns", user);
  const replica = replicaFor(db, connection, context.system);
  return {
    environment: {
      // A replica for those who only read.
      [`${prefix}_HOST`]:
        replica === undefined ? outputOf(rds, db, "address") : outputOf(rds, db, "replica_addresses", String(replica)),
      [`${prefix}_PORT`]: outputOf(rds, db, "connection", "port"),
      [`${prefix}_NAME`]: outputOf(rds, db, "database_name"),
      // "verify-full" would need the certificates of RDS in the image.
      [`${prefix}_SSLMODE`]: "require",
      [`${prefix}_SECRET_ARN`]: secret,
    },
    secrets: {
      [`${prefix}_USER`]: text`${secret}:username::`,
      [`${prefix}_PASSWORD`]: text`${secret}:password::`,
    },
    restartOn: { [`${db.slug}-password`]: outputOf(rds, db, "password_versions", user) },
    policies: { credentials: outputOf(rds, db, "credentials_policies", user) },
    opens: outputOf(rds, db, "connection"),
  };
}
