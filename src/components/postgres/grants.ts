import type { Link } from "../../lowering/context.ts";
import { call, text, type Value } from "../../terraform/expression.ts";
import type { Component, System } from "../../system/system.ts";
import { databaseUser } from "./gcp-grant.ts";
import type { Postgres } from "./schema.ts";
import { databaseName } from "./settings.ts";

/** What lets the users of a database into its schema `public`. Nothing in it is secret. */
export function grantStatements(db: Component<Postgres>, users: readonly Link[], system: System): Value {
  const database = databaseName(db, system);
  const lines = users.flatMap(({ from, connection }): Value[] => {
    const user = databaseUser(from);
    const writes = connection.access === "readwrite";
    return [
      text`GRANT CONNECT ON DATABASE "${database}" TO "${user}";`,
      text`GRANT ${writes ? "USAGE, CREATE" : "USAGE"} ON SCHEMA public TO "${user}";`,
      text`GRANT ${writes ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT"} ON ALL TABLES IN SCHEMA public TO "${user}";`,
      ...(writes ? [text`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "${user}";`] : []),
    ];
  });
  const readers = users.filter(({ connection }) => connection.access === "read");
  return call("join", "\n", [
    ...lines,
    ...(readers.length === 0 ? [] : ["-- In the migrations, as the role that makes the tables:"]),
    ...readers.map(
      ({ from }) => text`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO "${databaseUser(from)}";`,
    ),
  ]);
}
