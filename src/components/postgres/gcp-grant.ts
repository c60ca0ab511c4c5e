import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { cloudSql } from "./gcp/cloud_sql/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { replicaFor, variablePrefix } from "./settings.ts";

/** Releases: https://github.com/GoogleCloudPlatform/cloud-sql-proxy/releases */
const proxyImage = "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.21.3";

/** What other components need of a database. Each takes the database component; both modules give the same. */
export const instanceName = (db: Component<Postgres>): Reference => outputOf(cloudSql, db, "name");

/** The instance that a connection goes to: a replica for those who only read. */
function served(db: Component<Postgres>, connection: Connection, context: LowerContext) {
  const replica = replicaFor(db, connection, context.system);
  return replica === undefined
    ? { name: instanceName(db), connectionName: outputOf(cloudSql, db, "connection_name") }
    : {
        name: text`${instanceName(db)}-replica-${replica}`,
        connectionName: outputOf(cloudSql, db, "replica_connection_names", String(replica)),
      };
}

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
  const target = served(db, connection, context);
  const condition = {
    title: `Only ${db.slug}`,
    expression: text`resource.name == 'projects/${projectId}/instances/${target.name}' && resource.service == 'sqladmin.googleapis.com'`,
  };
  return {
    environment: {
      [`${prefix}_HOST`]: "127.0.0.1",
      [`${prefix}_PORT`]: String(port),
      // References, so that the user starts after database and database user are there.
      [`${prefix}_NAME`]: outputOf(cloudSql, db, "database"),
      // From the application to the proxy in the same instance; the proxy speaks TLS.
      [`${prefix}_SSLMODE`]: "disable",
      ...(from ? { [`${prefix}_USER`]: outputOf(cloudSql, db, "user_names", from.slug) } : {}),
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
          target.connectionName,
        ],
        cpu: "500m",
        memory: "256Mi",
        healthPort,
        healthPath: "/startup",
      },
    ],
  };
}
