import { describe, expect, it } from "vitest";
import { address } from "../../terraform/graph.ts";
import { ref, type Call } from "../../terraform/expression.ts";
import { lowerOne, ops, type Lowered, type OptionsOfOne } from "../lowered.fixture.ts";

const lowered = (fields: object = {}, options?: OptionsOfOne) =>
  lowerOne("postgres", { version: 17, ...fields }, { key: "db", ...options });

describe("on AWS", () => {
  const users = { api: { kind: "app", uses: { db: "readwrite" } } };

  it("a database is private, encrypted, without a password of ours, and not named after a reserved word", () => {
    expect(lowered().args("aws_db_instance.this")).toMatchObject({
      storage_encrypted: true,
      publicly_accessible: false,
      skip_final_snapshot: true,
      db_name: "todo_db",
    });
  });

  it("a protected one refuses deletion and leaves a snapshot", () => {
    expect(lowered({}, { protected: true }).args("aws_db_instance.this")).toMatchObject({
      deletion_protection: true,
      skip_final_snapshot: false,
      delete_automated_backups: false,
      apply_immediately: false,
    });
  });

  it("the port is open to its users and to nobody else", () => {
    const rules = (made: Lowered) =>
      made.resources.filter(({ type }) => type.endsWith("_ingress_rule") || type.endsWith("_egress_rule"));
    expect(rules(lowered())).toEqual([]);
    const service = { api: { kind: "service", image: "api", uses: { db: "readwrite" } } };
    const job = "module.db.module.users[0].module.task";
    expect(rules(lowered({}, { beside: service })).map(address)).toEqual([
      `${job}.aws_vpc_security_group_egress_rule.https`,
      `${job}.aws_vpc_security_group_egress_rule.connection["database"]`,
      `${job}.aws_vpc_security_group_ingress_rule.connection["database"]`,
      "module.api.module.task.aws_vpc_security_group_egress_rule.https",
      'module.api.module.task.aws_vpc_security_group_egress_rule.connection["db"]',
      'module.api.module.task.aws_vpc_security_group_ingress_rule.connection["db"]',
    ]);
  });

  it("users get the address as text and the credentials from a secret of their own", () => {
    const { grants } = lowered({}, { beside: { ...users, report: { kind: "app", uses: { db: "read" } } } });
    expect(grants[0]).toMatchObject({
      environment: {
        DB_PORT: { path: ["connection", "port"] },
        DB_NAME: { path: ["database_name"] },
        DB_SSLMODE: "require",
      },
      secrets: { DB_USER: {}, DB_PASSWORD: {} },
      restartOn: { "db-password": { path: ["password_versions", "api"] } },
      policies: { credentials: { path: ["credentials_policies", "api"] } },
      opens: { path: ["connection"] },
    });
    for (const [index, user] of ["api", "report"].entries()) {
      expect(grants[index]?.environment?.DB_SECRET_ARN).toEqual(ref("module.db", "secret_arns", user));
      expect(JSON.stringify(grants[index]?.secrets)).toContain(`"secret_arns","${user}"`);
    }
  });

  it("nobody but the job that makes roles has the master user's password", () => {
    const service = (access: string) => ({ kind: "service", image: "example/app:1", uses: { db: access } });
    const made = lowered({ replicas: 1 }, { beside: { api: service("readwrite"), report: service("read") } });
    const holders = made.resources.filter((one) => JSON.stringify(one.args).includes("_secret.credentials"));
    expect(holders.map(address).sort()).toEqual(["module.db.aws_secretsmanager_secret_version.credentials"]);
    const readers = made.resources.filter((one) => JSON.stringify(one.args).includes("secret_version.credentials"));
    expect(readers.map(address).sort()).toEqual([
      "module.db.module.users[0].module.task.aws_ecs_task_definition.this",
      "module.db.module.users[0].module.task.aws_iam_role_policy.execution",
    ]);
    for (const user of ["api", "report"]) {
      const task = made.written(`module.${user}.module.task.aws_ecs_task_definition.this`);
      expect(task).toContain(`aws_secretsmanager_secret.this[\\"${user}\\"]`);
      expect(task).not.toContain(`this[\\"${user === "api" ? "report" : "api"}\\"]`);
    }
  });

  it("a reader's secret names its replica, a writer's the primary", () => {
    const report = { kind: "app", uses: { db: "read" } };
    const made = lowered({ replicas: 1 }, { beside: { ...users, report } });
    const held = (user: string) =>
      JSON.stringify(made.args(`aws_secretsmanager_secret_version.this["${user}"]`).secret_string_wo);
    expect(held("report")).toContain('aws_db_instance.replica[\\"1\\"]');
    expect(held("api")).not.toContain("replica");
  });

  it("the job is told who signs in with which access, and no password", () => {
    const nightReport = { kind: "app", uses: { db: "read" } };
    const job = (fields: object) => {
      const made = lowered(fields, { beside: { ...users, nightReport } });
      return { made, task: made.written("module.db.module.users[0].module.task.aws_ecs_task_definition.this") };
    };
    const { made, task } = job({});
    const told = (version: number) => [
      `"api":{"login":"api_v${version}","access":"readwrite"}`,
      `"night_report":{"login":"night_report_v${version}","access":"read"}`,
    ];
    for (const one of told(101)) expect(task).toContain(one);
    // A raised version is another login.
    for (const one of told(201)) expect(job({ passwordVersion: 2 }).task).toContain(one);
    expect(task).not.toContain("random_password");
    expect(task).toContain("public.ecr.aws/docker/library/postgres:");
    expect(made.args("aws_lambda_invocation.this").triggers).toMatchObject({
      database: ref("module.db.aws_db_instance.this", "resource_id"),
      job: ref("module.db.module.users[0].module.task.aws_ecs_task_definition.this", "arn"),
    });
  });

  it("a database that nobody uses has no job", () => {
    const made = lowered();
    expect(made.ids.filter((id) => id.includes("module.users") || id.includes("ecs_cluster"))).toEqual([]);
    expect(made.outputs.map(({ name }) => name)).not.toContain("roles_commands");
  });

  it("an existing database is opened, with logins that begin like the system", () => {
    const existing = {
      aws: {
        instance: "old",
        securityGroup: "sg-0123456789abcdef0",
        secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
      },
    };
    const made = lowered({ version: undefined, existing }, { beside: users });
    expect(made.ids).toContain("module.db.data.aws_db_instance.this");
    expect(made.ids.filter((id) => /module\.db\.(?!data|module)/.test(id))).toEqual([]);
    expect(made.written("module.task.aws_ecs_task_definition.this")).toMatch(
      /"login":\{"\$":"template","parts":\[\{[^}]*"name":"name_prefix"\},"-","_"\]\},"_api_v101"\]/,
    );
    const service = { api: { kind: "service", image: "api", uses: { db: "readwrite" } } };
    const opened = lowered({ version: undefined, existing }, { beside: service });
    const rule = 'module.api.module.task.aws_vpc_security_group_ingress_rule.connection["db"]';
    expect(opened.args(rule)).toMatchObject({
      // Whatever port it has.
      from_port: { path: ["port"] },
      security_group_id: existing.aws.securityGroup,
    });
    const task = (at: string) => opened.written(`${at}.module.task.aws_ecs_task_definition.this`);
    expect(task("module.db.module.users[0]")).toContain(`${existing.aws.secret}:password::`);
    expect(task("module.api")).not.toContain(existing.aws.secret);
  });

  it("slow queries and parameters go to the parameter group, those of the other cloud do not", () => {
    const parameters = { max_connections: "200", "cloudsql.enable_pgaudit": "on" };
    const made = lowered({ parameters, logs: { slowQuery: "500ms" } });
    expect(made.args("aws_db_parameter_group.this").parameter).toEqual([
      { name: "log_lock_waits", value: "1", apply_method: "immediate" },
      { name: "log_min_duration_statement", value: "500", apply_method: "immediate" },
      { name: "log_temp_files", value: "0", apply_method: "immediate" },
      { name: "max_connections", value: "200", apply_method: "pending-reboot" },
      { name: "rds.force_ssl", value: "1", apply_method: "immediate" },
    ]);
  });

  it("windows are told in UTC", () => {
    const db = { maintenance: "mon 04:00-05:00 Asia/Tokyo", backup: { window: "03:00-04:00 Asia/Tokyo" } };
    expect(lowered(db).args("aws_db_instance.this")).toMatchObject({
      maintenance_window: "sun:19:00-sun:20:00",
      backup_window: "18:00-19:00",
    });
  });

  it("backups are copied to another region under a key of that region", () => {
    const made = lowered({ backup: { crossRegion: "ap-northeast-3" } });
    expect(made.args("aws_kms_key.this").region).toBe("ap-northeast-3");
    expect(made.args("aws_db_instance_automated_backups_replication.this[0]").region).toBe("ap-northeast-3");
  });

  it("the password is made up by Terraform and goes to the database and its secret, nowhere else", () => {
    for (const replicas of [0, 1]) {
      const made = lowered({ replicas });
      const primary = made.args("aws_db_instance.this");
      const version = made.args("aws_secretsmanager_secret_version.credentials");
      expect(primary).not.toHaveProperty("manage_master_user_password");
      expect(primary.password_wo).toEqual(ref("module.db.ephemeral.random_password.this", "result"));
      expect(version.secret_string_wo_version).toEqual(primary.password_wo_version);
      expect(version).not.toHaveProperty("secret_string");
      const elsewhere = made.resources.filter(
        (one) => JSON.stringify(one.args).includes("ephemeral.random_password") && one.mode === "managed",
      );
      expect(elsewhere.map(address).sort()).toEqual([
        "module.db.aws_db_instance.this",
        "module.db.aws_secretsmanager_secret_version.credentials",
      ]);
      expect(JSON.stringify([made.outputs, made.graph.parameters])).not.toContain("ephemeral");
    }
  });

  it("every form of a user's credentials is a key of its one secret, a URL too", () => {
    const version = lowered({}, { beside: users }).args('aws_secretsmanager_secret_version.this["api"]');
    const held = (version.secret_string_wo as Call).args[0] as Record<string, unknown>;
    expect(Object.keys(held).sort()).toEqual(["dbname", "engine", "host", "password", "port", "url", "username"]);
    expect(JSON.stringify(held.url)).toContain('ephemeral.random_password.this[\\"api\\"]');
    expect(held.username).toBe("api_v101");
  });

  it("a raised version moves the one that all secrets are written under, nothing else does", () => {
    const of = (db: object) => {
      const made = lowered(db, { beside: users });
      const [first, ...others] = [
        made.args("aws_db_instance.this").password_wo_version,
        made.args("aws_secretsmanager_secret_version.credentials").secret_string_wo_version,
        made.args('aws_secretsmanager_secret_version.this["api"]').secret_string_wo_version,
      ].map(Number);
      for (const other of others) expect(other).toBe(first);
      return first ?? 0;
    };
    const plain = of({});
    expect(of({ size: "large", highAvailability: true, replicas: 2, database: "orders" })).toBe(plain);
    expect(of({ passwordVersion: 2 })).toBeGreaterThan(plain);
  });

  it("rotation waits for its time and for an apply", () => {
    const made = lowered({ passwordRotation: "90d", passwordVersion: 3 });
    expect(made.args("time_rotating.password[0]")).toMatchObject({ rotation_days: 90 });
    expect(made.args("aws_db_instance.this").password_wo_version).toEqual(
      ref("module.db.time_rotating.password[0]", "unix"),
    );
    expect(made.args("aws_secretsmanager_secret_version.credentials").secret_string_wo_version).toEqual(
      ref("module.db.time_rotating.password[0]", "unix"),
    );
    const rotated = lowered({ passwordRotation: "90d" }, { beside: users });
    expect(rotated.written('aws_secretsmanager_secret_version.this["api"]')).toContain("time_rotating.password[0]");
  });

  it("a database made anew has its secret written anew, and replicas are protected like their primary", () => {
    const made = lowered({ replicas: 1 }, { protected: true });
    const primary = { address: "module.db.aws_db_instance.this", attribute: "id" };
    expect(made.at("aws_secretsmanager_secret_version.credentials").lifecycle).toEqual({
      replace_triggered_by: [primary, { ...primary, attribute: "password_wo_version" }],
    });
    expect(made.at('aws_db_instance.replica["1"]').lifecycle).toEqual({ replace_triggered_by: [primary] });
    expect(made.args('aws_db_instance.replica["1"]')).toMatchObject({
      storage_encrypted: true,
      publicly_accessible: false,
      deletion_protection: true,
    });
    expect(lowered({ replicas: 1, deletionProtection: false }).args('aws_db_instance.replica["1"]')).toMatchObject({
      deletion_protection: false,
    });
  });
});

describe("on Google Cloud", () => {
  const users = {
    api: { kind: "app", uses: { db: "readwrite", usersDb: "read" } },
    report: { kind: "app", uses: { db: "read" } },
    usersDb: { kind: "postgres", version: 17 },
  };

  it("an instance has no public address and takes encrypted connections only", () => {
    expect(lowered({}, { target: "gcp" }).args("google_sql_database_instance.this").settings).toMatchObject({
      edition: "ENTERPRISE",
      ip_configuration: { ipv4_enabled: false, ssl_mode: "ENCRYPTED_ONLY" },
      database_flags: [
        { name: "cloudsql.iam_authentication", value: "on" },
        { name: "log_checkpoints", value: "on" },
        { name: "log_lock_waits", value: "on" },
        { name: "log_temp_files", value: "0" },
      ],
    });
  });

  it("every user signs in as itself, without a password, by a proxy of its own port", () => {
    const made = lowered({}, { target: "gcp", beside: users });
    expect(made.args('module.db.module.users[0].google_sql_user.this["api"]')).toMatchObject({
      type: "CLOUD_IAM_SERVICE_ACCOUNT",
    });
    const [first, second] = made.grants;
    expect(first?.secrets).toBeUndefined();
    expect(first?.environment).toMatchObject({ DB_HOST: "127.0.0.1", DB_PORT: "5432", DB_SSLMODE: "disable" });
    expect(second?.environment).toMatchObject({ USERS_DB_PORT: "5433" });
    expect([first?.database?.port, second?.database?.port]).toEqual([5432, 5433]);
  });

  it("those who only read are given a replica", () => {
    const made = lowered({ replicas: 2 }, { target: "gcp", beside: users });
    for (const number of ["1", "2"])
      expect(made.args(`google_sql_database_instance.replica["${number}"]`)).toMatchObject({
        master_instance_name: { to: "module.db.google_sql_database_instance.this" },
      });
    const targets = made.grants.map((one) => one.database?.connection_name);
    expect(targets[0]).toMatchObject({ to: "module.db", path: ["connection_name"] });
    expect(targets[2]).toMatchObject({ to: "module.db", path: ["replica_connection_names", "1"] });
  });

  it("a job in the network makes the roles, as an administrator whose password is its own", () => {
    const made = lowered({}, { target: "gcp", beside: users });
    const job = made.args("module.db.module.users[0].google_cloud_run_v2_job.roles");
    const written = JSON.stringify(job);
    for (const one of [
      `"api":{"login":{"$":"ref","to":"module.db.module.users[0].google_sql_user.this[\\"api\\"]","path":["name"]},"access":"readwrite"}`,
      `"access":"read"}`,
      `"docker.io/library/postgres:`,
    ])
      expect(written).toContain(one);
    expect(job).toMatchObject({ deletion_protection: false, location: { name: "region" } });
    expect(made.at("module.db.module.users[0].google_cloud_run_v2_job.roles").lifecycle).toEqual({
      replace_triggered_by: [{ address: "module.db.module.users[0].terraform_data.roles", attribute: "" }],
    });
    const passwords = made.resources.filter(
      ({ mode, args }) => mode === "managed" && JSON.stringify(args).includes("random_password.administrator"),
    );
    const administrators = ["module.db", "module.users_db"].flatMap((module) => [
      `${module}.module.users[0].google_secret_manager_secret_version.administrator`,
      `${module}.module.users[0].google_sql_user.administrator`,
    ]);
    expect(passwords.map(address).sort()).toEqual(administrators.sort());
    const readers = made.resources.filter(
      ({ mode, args }) =>
        mode === "managed" && JSON.stringify(args).includes("google_secret_manager_secret.administrator"),
    );
    expect([...new Set(readers.map(({ type }) => type))].sort()).toEqual([
      "google_cloud_run_v2_job",
      "google_secret_manager_secret_iam_member",
      "google_secret_manager_secret_version",
    ]);
    expect(readers.every((one) => address(one).includes(".module.users[0]."))).toBe(true);
  });

  it("a raised version is another password of the administrator, and another run", () => {
    const of = (db: object) => {
      const made = lowered(db, { target: "gcp", beside: users });
      const version = made.args("module.db.module.users[0].google_secret_manager_secret_version.administrator");
      const user = made.args("module.db.module.users[0].google_sql_user.administrator");
      expect(user.password_wo_version).toBe(version.secret_data_wo_version);
      return Number(user.password_wo_version);
    };
    expect(of({ passwordVersion: 2 })).toBeGreaterThan(of({}));
    expect(of({ size: "large" })).toBe(of({}));
  });

  it("an instance that nobody uses has no job and no administrator of ours", () => {
    const made = lowered({}, { target: "gcp" });
    expect(made.ids.filter((id) => id.includes("module.users"))).toEqual([]);
  });

  it("an existing instance gets an administrator of its own", () => {
    const made = lowered(
      { version: undefined, existing: { gcp: "old" } },
      { target: "gcp", beside: { api: users.report } },
    );
    expect(made.args("google_sql_user.administrator").name).toMatchObject({ $: "template" });
    expect(made.written("google_cloud_run_v2_job.roles")).toContain("data.google_sql_database_instance.this");
  });

  it("a limit on what is free is one on what is used", () => {
    const alarms = {
      memory: { metric: "freeMemory", below: "1GiB", notify: ["ops"] },
      disk: { metric: "freeStorage", below: "5GiB", notify: ["ops"] },
    };
    const made = lowered({ size: "large", alarms }, { target: "gcp", beside: { ops } });
    const threshold = (name: string) =>
      (made.args(`google_monitoring_alert_policy.this["${name}"]`).conditions as { condition_threshold: object }[])[0]
        ?.condition_threshold;
    expect(threshold("memory")).toMatchObject({ comparison: "COMPARISON_GT", threshold_value: 7 * 1024 ** 3 });
    expect(threshold("disk")).toMatchObject({ comparison: "COMPARISON_GT", threshold_value: 0.75 });
  });
});
