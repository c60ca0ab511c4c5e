import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { cloudSql } from "./gcp/cloud_sql/module.gen.ts";
import type { Postgres } from "./schema.ts";
import { replicaFor, variablePrefix } from "./settings.ts";

/** The instance that a connection goes to: a replica for those who only read. */
function served(db: Component<Postgres>, connection: Connection, context: LowerContext): Reference {
  const replica = replicaFor(db, connection, context.system);
  return replica === undefined
    ? outputOf(cloudSql, db, "connection_name")
    : outputOf(cloudSql, db, "replica_connection_names", String(replica));
}

/** The user talks to the Auth Proxy beside it: TLS and identity are its business, the application needs no password. */
export function grant(db: Component<Postgres>, connection: Connection, context: LowerContext): GcpGrant {
  const { system } = context;
  const prefix = variablePrefix(db);
  const from = context.find(connection.from);
  // A user of several databases has a proxy, and so a port, for each.
  const turn = (system.uses.get(connection.from) ?? [])
    .filter(({ to }) => system.components[to]?.kind === db.kind)
    .findIndex(({ to }) => to === db.key);
  const port = 5432 + Math.max(0, turn);
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
    database: { connection_name: served(db, connection, context), port },
  };
}
