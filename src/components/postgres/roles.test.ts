import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { cloudSqlUsers } from "./gcp/cloud_sql_users/module.gen.ts";
import { rdsUsers } from "./aws/rds_users/module.gen.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// A real PostgreSQL, since 16 stricter with those who may make roles. It has one connection, which plays everybody.
const sql = readFileSync(new URL("aws/rds_users/roles.sql", import.meta.url), "utf8");

interface User {
  readonly login: string;
  readonly access: "read" | "readwrite";
  /** Without one, the cloud has made the login. */
  readonly password?: string;
}

let database: PGlite;

beforeAll(async () => {
  database = await PGlite.create();
  await database.exec(`
    CREATE ROLE rds_superuser NOLOGIN;
    CREATE ROLE master LOGIN CREATEROLE CREATEDB;
    GRANT rds_superuser TO master;
    ALTER DATABASE postgres OWNER TO master;
    CREATE ROLE "todo-prod-batch@todo.iam" LOGIN;
  `);
});

afterAll(() => database.close());

/** Back to the administrator of the server, with nothing set. */
const nobody = () => database.exec("SET SESSION AUTHORIZATION postgres; RESET ALL; SET ROLE NONE");

/** The job, as the master user of RDS: no superuser. */
async function run(users: Readonly<Record<string, User>>, prefix = ""): Promise<void> {
  await nobody();
  const logins = Object.fromEntries(
    Object.entries(users).map(([name, { login, access }]) => [name, { login, access }]),
  );
  const settings = {
    "roles.users": JSON.stringify(logins),
    "roles.prefix": prefix,
    ...Object.fromEntries(
      Object.entries(users).flatMap(([name, { password }]) => (password ? [[`roles.password_${name}`, password]] : [])),
    ),
  };
  await database.exec("SET SESSION AUTHORIZATION master");
  for (const [name, value] of Object.entries(settings))
    await database.query("SELECT set_config($1, $2, false)", [name, value]);
  try {
    await database.exec(sql);
  } finally {
    for (const name of Object.keys(settings)) await database.exec(`RESET ${name}`);
    await nobody();
  }
}

/** Signs in, in the role that the login or the database begins with, and says something. */
async function as(login: string, statement: string): Promise<readonly unknown[]> {
  await nobody();
  const { rows } = await database.query<{ readonly setting: string }>(
    `SELECT unnest(setconfig) AS setting FROM pg_db_role_setting
     WHERE setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = $1)) ORDER BY setrole DESC`,
    [login],
  );
  const role = rows.find(({ setting }) => setting.startsWith("role="))?.setting.slice("role=".length);
  await database.exec(`SET SESSION AUTHORIZATION "${login}"`);
  // Whoever may not take a role is warned and let in without it.
  if (role) await database.exec(`SET ROLE "${role}"`).catch(() => undefined);
  try {
    return (await database.query(statement)).rows;
  } finally {
    await nobody();
  }
}

const canSignIn = async (login: string): Promise<boolean> =>
  (await database.query("SELECT FROM pg_roles WHERE rolname = $1 AND rolcanlogin", [login])).rows.length === 1;

const password = async (login: string): Promise<unknown> =>
  (await database.query<{ rolpassword: string }>("SELECT rolpassword FROM pg_authid WHERE rolname = $1", [login]))
    .rows[0]?.rolpassword;

const users = {
  api: { login: "api_v101", access: "readwrite", password: "a1" },
  worker: { login: "worker_v101", access: "readwrite", password: "w1" },
  report: { login: "report_v101", access: "read", password: "r1" },
} as const;

describe("roles of a database", () => {
  it("are made by the same job on both clouds", () => {
    for (const file of ["roles.sql", "roles.sh"]) expect(rdsUsers.files[file]).toBe(cloudSqlUsers.files[file]);
    expect(rdsUsers.files).toHaveProperty(["roles.sql"], sql);
  });

  it("let writers share what they make, and readers read it", async () => {
    await run(users);
    await as("api_v101", "CREATE TABLE items (id serial PRIMARY KEY, what text)");
    await as("worker_v101", "INSERT INTO items (what) VALUES ('bread')");
    await as("worker_v101", "ALTER TABLE items ADD done boolean DEFAULT false");
    await as("worker_v101", "CREATE SCHEMA archive");
    await as("worker_v101", "CREATE TABLE archive.items (id int)");
    expect(await as("report_v101", "SELECT what, done FROM items")).toEqual([{ what: "bread", done: false }]);
    expect(await as("report_v101", "SELECT * FROM archive.items")).toEqual([]);
  });

  it("let readers write nothing, and writers change neither the database nor a role", async () => {
    await expect(as("report_v101", "INSERT INTO items (what) VALUES ('milk')")).rejects.toThrow("permission denied");
    await expect(as("report_v101", "DROP TABLE items")).rejects.toThrow("must be owner");
    await expect(as("report_v101", "CREATE TABLE mine (id int)")).rejects.toThrow("permission denied");
    await expect(as("report_v101", "SET ROLE postgres_owner")).rejects.toThrow("permission denied");
    await expect(as("api_v101", "ALTER DATABASE postgres RENAME TO gone")).rejects.toThrow("must be owner");
    await expect(as("api_v101", "DROP ROLE worker_v101")).rejects.toThrow("permission denied");
    await expect(as("api_v101", "ALTER ROLE worker_v101 PASSWORD 'x'")).rejects.toThrow("permission denied");
    await expect(as("api_v101", "SET ROLE master")).rejects.toThrow("permission denied");
  });

  it("stay as they are when they are made once more", async () => {
    const all = `SELECT rolname, rolcanlogin, rolconfig FROM pg_roles ORDER BY 1`;
    const members = `SELECT roleid::regrole::text, member::regrole::text, grantor::regrole::text FROM pg_auth_members ORDER BY 1, 2, 3`;
    const before = [(await database.query(all)).rows, (await database.query(members)).rows];
    await run(users);
    expect([(await database.query(all)).rows, (await database.query(members)).rows]).toEqual(before);
  });

  it("leave to others what is theirs", async () => {
    await nobody();
    await database.exec("SET SESSION AUTHORIZATION master; CREATE TABLE masters (id int)");
    await nobody();
    await database.exec("CREATE TABLE servers (id int)");
    await run(users);
    await as("api_v101", "INSERT INTO masters VALUES (1)");
    expect(await as("report_v101", "SELECT * FROM masters")).toEqual([{ id: 1 }]);
    await expect(as("api_v101", "DROP TABLE masters")).rejects.toThrow("must be owner");
    await expect(as("api_v101", "SELECT * FROM servers")).rejects.toThrow("permission denied");
  });

  it("give the owner what a login has made in its own name", async () => {
    await nobody();
    await database.exec("SET SESSION AUTHORIZATION api_v101; CREATE TABLE own (id int)");
    await run(users);
    await as("worker_v101", "DROP TABLE own");
  });

  it("take away what a user may no longer do", async () => {
    await run({ ...users, worker: { ...users.worker, access: "read" } });
    await expect(as("worker_v101", "INSERT INTO items (what) VALUES ('tea')")).rejects.toThrow("permission denied");
    expect(await as("worker_v101", "SELECT count(*)::int AS n FROM items")).toEqual([{ n: 1 }]);
    await run(users);
    await as("worker_v101", "INSERT INTO items (what) VALUES ('tea')");
  });
});

describe("logins by generation", () => {
  const next = (version: number) => ({
    ...users,
    api: { login: `api_v${version}`, access: "readwrite", password: `a${version}` } as const,
  });

  it("work beside the one before, whose password stays", async () => {
    const held = await password("api_v101");
    await run(next(201));
    expect(await password("api_v101")).toBe(held);
    await as("api_v101", "INSERT INTO items (what) VALUES ('old')");
    await as("api_v201", "UPDATE items SET done = true WHERE what = 'old'");
  });

  it("are good until the one after the next, and leave nothing behind", async () => {
    await as("api_v101", "CREATE TABLE last (id int)");
    await run(next(301));
    expect(await canSignIn("api_v101")).toBe(false);
    expect(await canSignIn("api_v201")).toBe(true);
    await as("api_v301", "DROP TABLE last");
    expect((await database.query("SELECT FROM pg_roles WHERE rolname = 'api_v101'")).rows).toEqual([]);
  });

  it("go at once where nobody asks for them any more, and only those that begin alike and that were made here", async () => {
    await nobody();
    await database.exec("CREATE ROLE yearly_v1 LOGIN; GRANT postgres_owner TO yearly_v1");
    const left = { api: next(301).api, worker: users.worker };
    await run(left, "todo_");
    expect(await canSignIn("report_v101")).toBe(true);
    await run(left);
    expect(await canSignIn("report_v101")).toBe(false);
    expect(await canSignIn("worker_v101")).toBe(true);
    // Somebody's own, whatever its name.
    expect(await canSignIn("yearly_v1")).toBe(true);
    await database.exec("DROP ROLE yearly_v1");
  });
});

describe("a login that was there before it was marked", () => {
  it("is marked with its password, and goes when two later versions are there", async () => {
    await nobody();
    await database.exec("SET SESSION AUTHORIZATION master; CREATE ROLE early_v1 LOGIN");
    const early = (version: number) => ({
      ...users,
      early: { login: `early_v${String(version)}`, access: "readwrite", password: `e${String(version)}` } as const,
    });
    for (const version of [1, 2, 3]) await run(early(version));
    expect((await database.query("SELECT FROM pg_roles WHERE rolname = 'early_v1'")).rows).toEqual([]);
    expect(await canSignIn("early_v2")).toBe(true);
  });
});

describe("logins that the cloud has made, which their administrator may not change", () => {
  it("share tables with the rest, since the database itself says in which role to begin", async () => {
    await run({ batch: { login: "todo-prod-batch@todo.iam", access: "readwrite" }, ...users });
    await as("todo-prod-batch@todo.iam", "CREATE TABLE batches (id int)");
    await as("api_v101", "ALTER TABLE batches ADD what text").catch(() => undefined);
    await as("worker_v101", "DROP TABLE batches");
    await expect(as("report_v101", "CREATE TABLE mine (id int)")).rejects.toThrow("permission denied");
  });

  it("are asked for where they are missing", async () => {
    await expect(run({ nobody: { login: "nobody@todo.iam", access: "read" } })).rejects.toThrow(
      'there is no role "nobody@todo.iam"',
    );
  });
});
