import type { LowerContext } from "../../lowering/context.ts";
import { projectId, serviceAccountEmail, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Argument } from "../../terraform/argument.ts";
import { call, ref, refAt, text } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, replicaFor, variablePrefix } from "./settings.ts";

/** Releases: https://github.com/GoogleCloudPlatform/cloud-sql-proxy/releases */
const proxyImage = "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.21.3";

const instance = (db: Component<Postgres>, path: string) =>
  ref(`${db.config.existing ? "data." : ""}google_sql_database_instance.${db.name}`, path);

/** What other components need of a database. Each takes the database component. */
export const instanceName = (db: Component<Postgres>): Argument<string> => instance(db, "name");
export const connectionName = (db: Component<Postgres>): Argument<string> => instance(db, "connection_name");
/** IAM user of PostgreSQL: PostgreSQL allows names of 63 bytes, so Cloud SQL wants them without the domain. */
export const databaseUser = (user: Component): Argument<string> =>
  call("trimsuffix", serviceAccountEmail(user), ".gserviceaccount.com");

/** An attribute of the instance that a connection goes to: a replica for those who only read. */
const served = (db: Component<Postgres>, connection: Connection, context: LowerContext, path: string) => {
  const replica = replicaFor(db, connection, context.system);
  return replica === undefined
    ? instance(db, path)
    : refAt(`google_sql_database_instance.${db.name}_replica`, String(replica), path);
};

/** The Auth Proxy beside the user: TLS and identity are its business, the application needs no password. */
export function grant(db: Component<Postgres>, connection: Connection, context: LowerContext): GcpGrant {
  const { system } = context;
  const prefix = variablePrefix(db);
  const from = context.find(connection.from);
  // A user of several databases has a proxy, and so a port, for each.
  const turn = (system.uses.get(connection.from) ?? [])
    .filter(({ to }) => system.components[to]?.kind === db.kind)
    .findIndex(({ to }) => to === db.key);
  const port = 5432 + Math.max(0, turn);
  const healthPort = 9801 + Math.max(0, turn);
  const condition = {
    title: `Only ${db.slug}`,
    expression: text`resource.name == 'projects/${projectId}/instances/${served(db, connection, context, "name")}' && resource.service == 'sqladmin.googleapis.com'`,
  };
  return {
    environment: {
      [`${prefix}_HOST`]: "127.0.0.1",
      [`${prefix}_PORT`]: String(port),
      // References, so that the user starts after database and database user are there.
      [`${prefix}_NAME`]: db.config.existing ? databaseName(db, system) : ref(`google_sql_database.${db.name}`, "name"),
      // From the application to the proxy in the same instance; the proxy speaks TLS.
      [`${prefix}_SSLMODE`]: "disable",
      ...(from ? { [`${prefix}_USER`]: ref(`google_sql_user.${db.name}_${from.name}`, "name") } : {}),
    },
    bindings: [
      {
        type: "google_project_iam_member",
        name: `${db.name}_client`,
        args: { project: projectId, role: "roles/cloudsql.client", condition },
      },
      {
        type: "google_project_iam_member",
        name: `${db.name}_login`,
        args: { project: projectId, role: "roles/cloudsql.instanceUser", condition },
      },
    ],
    sidecars: [
      {
        name: `${db.slug}-proxy`,
        image: proxyImage,
        args: [
          "--private-ip",
          "--auto-iam-authn",
          // Cloud Run takes the CPU away between requests, and background refreshes with it.
          "--lazy-refresh",
          "--structured-logs",
          "--exit-zero-on-sigterm",
          `--port=${port}`,
          "--health-check",
          "--http-address=0.0.0.0",
          `--http-port=${healthPort}`,
          served(db, connection, context, "connection_name"),
        ],
        cpu: "500m",
        memory: "256Mi",
        healthPort,
        healthPath: "/startup",
      },
    ],
  };
}
