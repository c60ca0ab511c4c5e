// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { ecsTask } from "../../../../runtimes/containers/aws/ecs_task/module.gen.ts";
import { taskRunner } from "../../../../runtimes/containers/aws/task_runner/module.gen.ts";

export interface RdsUsersInputs {
  /** Full name of the database, such as todo-prod-db. Secrets are called <name>-user-<user>, the job <name>-roles: at most 48 characters. */
  readonly name: Argument<string>;
  /** Cluster that the job runs in: the outputs of the cluster module. */
  readonly cluster: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
  }>;
  /** Network that the job runs in, in its private subnets. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly private_subnet_ids: ListArgument<string> | null;
  }>;
  /** The database: its name, what the instance is known by, its address and port, and its security group. */
  readonly database: Argument<{
    readonly name: Argument<string> | null;
    readonly id: Argument<string> | null;
    readonly address: Argument<string> | null;
    readonly port: Argument<number> | null;
    readonly security_group_id: Argument<string> | null;
  }>;
  /** Secret with `username` and `password` of a user that may make roles: the master user. Only the job reads it. */
  readonly administrator_secret_arn: Argument<string>;
  /** Who signs in: whether it may `read` or `readwrite`, and at which host. */
  readonly users: MapArgument<{
    readonly access: Argument<string> | null;
    readonly host: Argument<string> | null;
  }>;
  /**
   * Beginning of the names of logins, where others have theirs in the same database.
   * @default ""
   */
  readonly login_prefix?: Argument<string> | undefined;
  /** Another number is another login with another password for each user. The ones before them work on until there is one more. */
  readonly generation: Argument<number>;
  /**
   * Days for which deleted secrets can be restored, 7 to 30; with 0 their names are free again at once.
   * @default 30
   */
  readonly credentials_recovery_days?: Argument<number> | undefined;
  /**
   * Days for which CloudWatch keeps the logs of the job.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type RdsUsersOutput = "secret_arns" | "credentials_policies" | "password_versions" | "command";

/**
 * Who signs in to a PostgreSQL database on RDS: a login and a secret for each user, and the job in the network that makes
 * them and their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.
 */
export const rdsUsers: ModuleSource<RdsUsersInputs, RdsUsersOutput> = {
  cloud: "aws",
  name: "rds_users",
  modules: [ecsTask, taskRunner],
  files: {
    "main.tf": `# Who signs in to a PostgreSQL database on RDS: a login and a secret for each user, and the job in the network that makes
# them and their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.

locals {
  # Another generation is another login. The one before it stays good, for tasks that run on until they are replaced.
  names = { for key in keys(var.users) : key => replace(key, "-", "_") }
  logins = {
    for key, user in var.users : key => "\${var.login_prefix}\${local.names[key]}_v\${var.generation}"
  }
}

# Made up in every run and kept nowhere; another generation writes them.
ephemeral "random_password" "this" {
  for_each = var.users

  length  = 32
  special = false
}

resource "aws_secretsmanager_secret" "this" {
  for_each = var.users

  name                    = "\${var.name}-user-\${each.key}"
  description             = "User and password of \${each.key} in the database \${var.name}, as JSON."
  recovery_window_in_days = var.credentials_recovery_days
  tags                    = var.tags
}

# All forms in which users ask for the credentials, in the layout that AWS's own libraries read.
resource "aws_secretsmanager_secret_version" "this" {
  for_each = var.users

  secret_id = aws_secretsmanager_secret.this[each.key].id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = each.value.host
    port     = var.database.port
    dbname   = var.database.name
    username = local.logins[each.key]
    password = ephemeral.random_password.this[each.key].result
    # Letters and digits only, so nothing in it needs escaping.
    url = "postgres://\${local.logins[each.key]}:\${ephemeral.random_password.this[each.key].result}@\${each.value.host}:\${var.database.port}/\${var.database.name}?sslmode=require"
  })
  secret_string_wo_version = var.generation
}

module "task" {
  source = "../ecs_task"

  name    = "\${var.name}-roles"
  network = var.network
  # Releases: https://gallery.ecr.aws/docker/library/postgres. A client talks to servers of its version and older ones.
  image        = "public.ecr.aws/docker/library/postgres:18.4-alpine"
  command      = ["sh", "-c", file("\${path.module}/roles.sh")]
  cpu          = 256
  memory       = 512
  architecture = "ARM64"
  environment = {
    PGHOST     = var.database.address
    PGPORT     = tostring(var.database.port)
    PGDATABASE = var.database.name
    PGSSLMODE  = "require"
    PREFIX     = var.login_prefix
    USERS = jsonencode({
      for key, user in var.users : local.names[key] => { login = local.logins[key], access = user.access }
    })
    SQL = file("\${path.module}/roles.sql")
  }
  secrets = merge(
    {
      PGUSER     = "\${var.administrator_secret_arn}:username::"
      PGPASSWORD = "\${var.administrator_secret_arn}:password::"
    },
    {
      for key, name in local.names : "PASSWORD_\${name}" => "\${aws_secretsmanager_secret.this[key].arn}:password::"
    },
  )
  connections = {
    database = { port = var.database.port, security_group_id = var.database.security_group_id }
  }
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

module "run" {
  source = "../task_runner"

  name       = "\${var.name}-roles"
  cluster    = var.cluster
  subnet_ids = var.network.private_subnet_ids
  task = {
    family             = module.task.family
    family_arn         = module.task.family_arn
    execution_role_arn = module.task.execution_role_arn
    task_role_arn      = module.task.task_role_arn
    security_group_id  = module.task.security_group_id
    log_group          = module.task.log_group
  }
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# Runs when somebody comes or goes, when there is another password, and when the database is another one. A run that fails
# ends the apply, and the next apply runs it again.
resource "aws_lambda_invocation" "this" {
  function_name = module.run.function_name
  input         = jsonencode({})
  triggers = {
    database = var.database.id
    job      = module.task.arn
    secrets  = jsonencode({ for key, version in aws_secretsmanager_secret_version.this : key => version.version_id })
  }
}
`,
    "outputs.tf": `output "secret_arns" {
  description = "Secrets by user, with \`username\`, \`password\` and \`url\`; \`:password::\` after the ARN names one of them. Known once the roles are there."
  value       = { for key, secret in aws_secretsmanager_secret.this : key => secret.arn }

  depends_on = [aws_lambda_invocation.this]
}

output "credentials_policies" {
  description = "IAM policies by user that let a role read the credentials: what runs when the password changes can read the new one."
  value = {
    for key, secret in aws_secretsmanager_secret.this : key => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "ReadPassword"
          Effect   = "Allow"
          Action   = ["secretsmanager:GetSecretValue"]
          Resource = secret.arn
        },
      ]
    })
  }
}

output "password_versions" {
  description = "Another text for each user whenever its secret holds another password: what reads it at start has to start anew."
  value = {
    for key, version in aws_secretsmanager_secret_version.this : key => "\${version.secret_string_wo_version}/\${version.version_id}"
  }

  depends_on = [aws_lambda_invocation.this]
}

output "command" {
  description = "Command that makes the roles once more, and waits for it."
  value       = module.run.command
}
`,
    "roles.sh": `# Runs roles.sql ($SQL) as the administrator. Passwords go along as settings of the connection and not as text of SQL,
# which servers write to their logs.
set -eu

PGOPTIONS="-c role=none -c roles.prefix=\${PREFIX:-} -c roles.users=$USERS"
PGOPTIONS="$PGOPTIONS$(env | sed -n 's/^PASSWORD_/ -c roles.password_/p' | tr -d '\\n')"
export PGOPTIONS
export PGCONNECT_TIMEOUT=10

# A database that was just made, or whose password was just changed, needs a moment.
tries=1
until psql -X -q -c 'SELECT 1' >/dev/null; do
  [ "$tries" -lt 30 ] || exit 1
  tries=$((tries + 1))
  sleep 10
done

psql -X -q -v ON_ERROR_STOP=1 -c "$SQL"
echo "The roles are as $USERS asks."
`,
    "roles.sql": `-- Makes the roles of a database, or brings them up to date: it may run as often as one likes.
--
-- Whatever writers make belongs to one role, which all of them have, so that each may change and drop it whoever made
-- it; readers read all of that. Neither may drop the database or change a role.
--
-- roles.users            JSON: for each user its login and its access, read or readwrite
-- roles.password_<user>  password of its login; without, somebody else has made the login, which has no password
-- roles.prefix           beginning of the logins that may be dropped when they are out of use; of those, only what this
--                        has made itself, or given a password
DO $roles$
DECLARE
  database constant text := current_database();
  owner    constant text := left(database, 50) || '_owner';
  reader   constant text := left(database, 50) || '_reader';
  users    constant jsonb := current_setting('roles.users')::jsonb;
  prefix   constant text := coalesce(current_setting('roles.prefix', true), '');
  makes    constant name := current_user;
  made     constant text := 'Made with the roles of ' || database;
  name     text;
  login    text;
  password text;
  granted  text;
  wanted   text;
  whole    boolean := false;
  found    record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('roles of ' || database));

  FOREACH name IN ARRAY ARRAY[owner, reader] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
    -- Since PostgreSQL 16 whoever makes a role may grant it, and has none of its rights.
    IF NOT pg_has_role(makes, name, 'USAGE') THEN
      EXECUTE format('GRANT %I TO %I', name, makes);
    END IF;
  END LOOP;

  -- Extensions and schemas are the writers' to make; the database itself is not theirs to drop.
  EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO %I', database, owner);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', database, reader);
  EXECUTE format('GRANT USAGE, CREATE ON SCHEMA public TO %I', owner);
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', reader);
  -- Before PostgreSQL 15 everybody made tables here.
  EXECUTE 'REVOKE CREATE ON SCHEMA public FROM PUBLIC';

  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT USAGE ON SCHEMAS TO %I', owner, reader);
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT SELECT ON TABLES TO %I', owner, reader);
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT SELECT ON SEQUENCES TO %I', owner, reader);

  -- What others have made stays theirs, and is used where they or the administrator may say so.
  FOR found IN
    SELECT n.nspname, c.relname, c.relkind
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
      AND c.relowner <> (SELECT oid FROM pg_roles WHERE rolname = owner)
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  LOOP
    BEGIN
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', found.nspname, owner, reader);
      IF found.relkind = 'S' THEN
        EXECUTE format('GRANT USAGE, SELECT, UPDATE ON SEQUENCE %I.%I TO %I', found.nspname, found.relname, owner);
        EXECUTE format('GRANT SELECT ON SEQUENCE %I.%I TO %I', found.nspname, found.relname, reader);
      ELSE
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I.%I TO %I', found.nspname, found.relname, owner);
        EXECUTE format('GRANT SELECT ON %I.%I TO %I', found.nspname, found.relname, reader);
      END IF;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE WARNING '%.% stays closed: %', found.nspname, found.relname, SQLERRM;
    END;
  END LOOP;

  FOR name, login, wanted IN
    SELECT key, value ->> 'login', CASE value ->> 'access' WHEN 'read' THEN reader ELSE owner END FROM jsonb_each(users)
  LOOP
    password := current_setting('roles.password_' || name, true);
    IF password IS NOT NULL THEN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('CREATE ROLE %I', login);
      END IF;
      EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, password);
      -- Also of one that was there: whoever sets its password has it, and a later version is to know it for its own.
      EXECUTE format('COMMENT ON ROLE %I IS %L', login, made);
    ELSIF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
      RAISE EXCEPTION 'there is no role "%"', login;
    END IF;

    FOREACH granted IN ARRAY ARRAY[owner, reader] LOOP
      IF granted = wanted THEN
        EXECUTE format('GRANT %I TO %I', granted, login);
      ELSIF EXISTS (
        SELECT FROM pg_auth_members m
        WHERE m.roleid = (SELECT oid FROM pg_roles WHERE rolname = granted)
          AND m.member = (SELECT oid FROM pg_roles WHERE rolname = login)
      ) THEN
        EXECUTE format('REVOKE %I FROM %I', granted, login);
      END IF;
    END LOOP;

    BEGIN
      IF wanted = owner THEN
        EXECUTE format('ALTER ROLE %I SET role = %L', login, owner);
      ELSE
        EXECUTE format('ALTER ROLE %I RESET role', login);
      END IF;
      -- What was made in its own name, after a reset of the session, is the owner's as well.
      IF password IS NOT NULL THEN
        IF NOT pg_has_role(makes, login, 'USAGE') THEN
          EXECUTE format('GRANT %I TO %I', login, makes);
        END IF;
        EXECUTE format('REASSIGN OWNED BY %I TO %I', login, owner);
      END IF;
    EXCEPTION WHEN insufficient_privilege THEN
      -- Since PostgreSQL 16 only who administers a login may change it, and this one was made by somebody else.
      whole := whole OR wanted = owner;
    END;
  END LOOP;

  -- Then the database says it for all; readers are not obeyed, and go on without.
  IF whole THEN
    EXECUTE format('ALTER DATABASE %I SET role = %L', database, owner);
  END IF;

  -- A password is good until the one after the next: the newest login but one may still be in use.
  FOR found IN
    SELECT rolname, NOT known OR age > 2 AS retired
    FROM (
      SELECT
        rolname,
        parts[1] IN (SELECT jsonb_object_keys(users)) AS known,
        row_number() OVER (
          PARTITION BY parts[1]
          ORDER BY rolname IN (SELECT value ->> 'login' FROM jsonb_each(users)) DESC, parts[2]::numeric DESC
        ) AS age
      FROM (
        SELECT DISTINCT r.rolname, regexp_match(substr(r.rolname, length(prefix) + 1), '^(.+)_v([0-9]+)$') AS parts
        FROM pg_auth_members m
        JOIN pg_roles r ON r.oid = m.member
        JOIN pg_roles g ON g.oid = m.roleid
        WHERE g.rolname IN (owner, reader)
          AND starts_with(r.rolname, prefix)
          AND shobj_description(r.oid, 'pg_authid') = made
      ) logins
      WHERE parts IS NOT NULL
    ) ranked
  LOOP
    CONTINUE WHEN NOT found.retired;
    -- Shut by itself: it must stay shut where something keeps it from being dropped.
    BEGIN
      EXECUTE format('ALTER ROLE %I NOLOGIN', found.rolname);
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE WARNING '% stays: %', found.rolname, SQLERRM;
      CONTINUE;
    END;
    BEGIN
      IF NOT pg_has_role(makes, found.rolname, 'USAGE') THEN
        EXECUTE format('GRANT %I TO %I', found.rolname, makes);
      END IF;
      EXECUTE format('REASSIGN OWNED BY %I TO %I', found.rolname, owner);
      EXECUTE format('DROP OWNED BY %I', found.rolname);
      EXECUTE format('DROP ROLE %I', found.rolname);
    EXCEPTION WHEN insufficient_privilege OR dependent_objects_still_exist THEN
      RAISE WARNING '% stays: %', found.rolname, SQLERRM;
    END;
  END LOOP;
END
$roles$;
`,
    "variables.tf": `variable "name" {
  description = "Full name of the database, such as todo-prod-db. Secrets are called <name>-user-<user>, the job <name>-roles: at most 48 characters."
  type        = string
  nullable    = false
}

variable "cluster" {
  description = "Cluster that the job runs in: the outputs of the cluster module."
  type = object({
    name = string
    arn  = string
  })
  nullable = false
}

variable "network" {
  description = "Network that the job runs in, in its private subnets."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
  nullable = false
}

variable "database" {
  description = "The database: its name, what the instance is known by, its address and port, and its security group."
  type = object({
    name              = string
    id                = string
    address           = string
    port              = number
    security_group_id = string
  })
  nullable = false
}

variable "administrator_secret_arn" {
  description = "Secret with \`username\` and \`password\` of a user that may make roles: the master user. Only the job reads it."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in: whether it may \`read\` or \`readwrite\`, and at which host."
  type = map(object({
    access = string
    host   = string
  }))
  nullable = false

  validation {
    condition     = alltrue([for user in values(var.users) : contains(["read", "readwrite"], user.access)])
    error_message = "The access of a user is read or readwrite."
  }
}

variable "login_prefix" {
  description = "Beginning of the names of logins, where others have theirs in the same database."
  type        = string
  default     = ""
  nullable    = false
}

variable "generation" {
  description = "Another number is another login with another password for each user. The ones before them work on until there is one more."
  type        = number
  nullable    = false
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the logs of the job."
  type        = number
  default     = 30
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
