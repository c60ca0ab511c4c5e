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
    expect(rules(lowered({}, { beside: service })).map(address)).toEqual([
      "module.api.module.task.aws_vpc_security_group_egress_rule.https",
      'module.api.module.task.aws_vpc_security_group_egress_rule.connection["db"]',
      'module.api.module.task.aws_vpc_security_group_ingress_rule.connection["db"]',
    ]);
  });

  it("users get the address as text and the credentials from the secret", () => {
    const { grants } = lowered({}, { beside: users });
    expect(grants[0]).toMatchObject({
      environment: { DB_PORT: "5432", DB_NAME: { path: ["database_name"] }, DB_SSLMODE: "require" },
      secrets: { DB_USER: {}, DB_PASSWORD: {} },
      opens: [{ port: 5432 }],
    });
  });

  it("an existing database is only opened", () => {
    const existing = {
      aws: {
        instance: "old",
        securityGroup: "sg-0123456789abcdef0",
        secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
      },
    };
    const made = lowered({ version: undefined, existing }, { beside: users });
    const types = made.resources.map(address);
    expect(types).toContain("module.db.data.aws_db_instance.this");
    expect(types.filter((one) => one.startsWith("module.db.") && !one.includes(".data."))).toEqual([]);
    const service = { api: { kind: "service", image: "api", uses: { db: "readwrite" } } };
    const opened = lowered({ version: undefined, existing }, { beside: service });
    const rule = 'aws_vpc_security_group_ingress_rule.connection["db"]';
    expect(opened.args(rule)).toMatchObject({ from_port: 5432, security_group_id: existing.aws.securityGroup });
    expect(opened.written("aws_ecs_task_definition.this")).toContain(`${existing.aws.secret}:password::`);
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

  it("every form of the credentials is a key of the one secret, a URL too", () => {
    const version = lowered().args("aws_secretsmanager_secret_version.credentials");
    const held = (version.secret_string_wo as Call).args[0] as Record<string, unknown>;
    expect(Object.keys(held).sort()).toEqual(["dbname", "engine", "host", "password", "port", "url", "username"]);
    expect(JSON.stringify(held.url)).toContain("module.db.ephemeral.random_password.this");
  });

  it("a raised version moves the one that both are written under, nothing else does", () => {
    const of = (db: object) => Number(lowered(db).args("aws_db_instance.this").password_wo_version);
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
    expect(made.args('module.db.module.users.google_sql_user.this["api"]')).toMatchObject({
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

  it("the SQL that an administrator has to run is an output", () => {
    expect(lowered({}, { target: "gcp", beside: users }).outputs.map(({ name }) => name)).toContain("db_grants");
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
