import { createHash } from "node:crypto";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import {
  canonical,
  jsonencode,
  mapExpressions,
  ref,
  text,
  type Reference,
  type Value,
} from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { databaseName, settingsOf } from "./settings.ts";

/** The user that RDS makes with the instance. */
export const masterUser = "postgres";

/** The secret with the user, the password, and every other form in which they are asked for. */
export const ownSecretArn = (db: Component<Postgres>): Reference =>
  ref(`aws_secretsmanager_secret.${db.name}_credentials`, "arn");

/** Another text whenever the secret holds another password, also after its database was made anew. */
export const passwordVersion = (db: Component<Postgres>): Argument<string> => {
  const version = `aws_secretsmanager_secret_version.${db.name}_credentials`;
  return text`${ref(version, "secret_string_wo_version")}/${ref(version, "version_id")}`;
};

/**
 * The password is in no file, plan or state: Terraform makes one up in every run, and only a changed version makes
 * a run write it, first to the database and then to its secret.
 */
export function password(db: Component<Postgres>, context: LowerContext) {
  const random = context.addEphemeral(
    "random_password",
    db.name,
    { length: 32, special: false },
    "Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.",
  );
  const days = settingsOf(db, context.system).rotationDays;
  if (days !== undefined)
    context.add(
      "time_rotating",
      `${db.name}_password`,
      { rotation_days: days, triggers: { version: String(statedVersion(db, context)) } },
      {
        comment:
          "When it is over, the next apply writes another password: new connections fail until the services have started anew.",
      },
    );
  return { password_wo: random("result"), password_wo_version: versionIn(db, context) };
}

/** The secret that the users of the database read. Written after the database, which fails more often. */
export function credentials(db: Component<Postgres>, context: LowerContext): void {
  const { name } = db;
  const secret = context.add("aws_secretsmanager_secret", `${name}_credentials`, {
    name: context.name("credentials"),
    description: `User and password of the database ${db.key}, as JSON.`,
    // What it holds is made anew by Terraform: outside protected environments its name is free again at once.
    recovery_window_in_days: context.system.protected ? 30 : 0,
  });
  context.add(
    "aws_secretsmanager_secret_version",
    `${name}_credentials`,
    {
      secret_id: secret("id"),
      secret_string_wo: jsonencode(forms(db, context)),
      secret_string_wo_version: versionIn(db, context),
    },
    {
      // A database that was made anew, restored or imported gets the password of that run: its secret must hold it.
      lifecycle: {
        replace_triggered_by: ["id", "password_wo_version"].map((attribute) => ({
          address: `aws_db_instance.${name}`,
          attribute,
        })),
      },
      comment:
        "Written under the version of the database's password: the design's number, then six digits for what is held here.",
    },
  );
}

/** All forms in which users ask for the credentials, in the layout that AWS's own libraries read. */
function forms(db: Component<Postgres>, context: LowerContext): Readonly<Record<string, Value>> {
  const secret = ref(`ephemeral.random_password.${db.name}`, "result");
  const host = ref(`aws_db_instance.${db.name}`, "address");
  const database = databaseName(db, context.system);
  return {
    engine: "postgres",
    host,
    port: 5432,
    dbname: database,
    username: masterUser,
    password: secret,
    // Letters and digits only, so nothing in it needs escaping.
    url: text`postgres://${masterUser}:${secret}@${host}:5432/${database}?sslmode=require`,
  };
}

/** The number that both are written under: the design's own, or the time of the last rotation. */
const versionIn = (db: Component<Postgres>, context: LowerContext): Argument<number> =>
  settingsOf(db, context.system).rotationDays === undefined
    ? statedVersion(db, context)
    : ref(`time_rotating.${db.name}_password`, "unix");

const statedVersion = (db: Component<Postgres>, context: LowerContext): number =>
  versionOf(db.config.passwordVersion ?? 1, forms(db, context));

/**
 * What the secret holds is part of the version, behind the design's own number: what is added or changed there
 * must reach the secret, and it can only be written together with a new password. What is referred to does not
 * count, so that a component can be renamed.
 */
export function versionOf(stated: number, held: Readonly<Record<string, Value>>): number {
  const content = canonical(mapExpressions(held, (one) => (one.$ === "ref" ? ref("", ...one.path) : one)));
  const digest = createHash("sha256").update(content).digest();
  return stated * 1_000_000 + (digest.readUInt32BE(0) % 1_000_000);
}
