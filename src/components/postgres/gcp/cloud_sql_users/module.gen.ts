// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { serviceAccount } from "../../../../runtimes/containers/gcp/service_account/module.gen.ts";

export interface CloudSqlUsersInputs {
  /** Full name of the database, such as todo-prod-db. The job is called <name>-roles, the secret <name>-administrator: at most 43 characters. */
  readonly name: Argument<string>;
  /** Project of the instance. */
  readonly project_id: Argument<string>;
  /** Region of the job and the secret. */
  readonly region: Argument<string>;
  /** Network in which the job reaches the instance: the module of the network. */
  readonly network: Argument<{
    readonly id: Argument<string> | null;
    readonly subnet_id: Argument<string> | null;
  }>;
  /** Name of the Cloud SQL instance. */
  readonly instance: Argument<string>;
  /** Another text for another instance of the same name. */
  readonly instance_id: Argument<string>;
  /** Private address of the instance. */
  readonly address: Argument<string>;
  /** Name of the database in the instance. */
  readonly database: Argument<string>;
  /** Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`. Writers share what they make. */
  readonly users: MapArgument<{
    readonly service_account_email: Argument<string> | null;
    readonly access: Argument<string> | null;
  }>;
  /**
   * Name in PostgreSQL of the user that makes roles; another one where others have theirs in the same instance.
   * @default "administrator"
   */
  readonly administrator?: Argument<string> | undefined;
  /**
   * Raise it for another password of the administrator: after a leak, after a run that was to write one and failed, or when the secret was lost.
   * @default 1
   */
  readonly password_version?: Argument<number> | undefined;
  /**
   * Whether the secret of the administrator refuses to be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the job and the secret, besides those of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type CloudSqlUsersOutput = "names";

/**
 * Who signs in to a PostgreSQL database on Cloud SQL: its IAM users, who have no password, and the job in the network that
 * makes their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.
 */
export const cloudSqlUsers: ModuleSource<CloudSqlUsersInputs, CloudSqlUsersOutput> = {
  cloud: "gcp",
  name: "cloud_sql_users",
  modules: [serviceAccount],
  files: {
    "main.tf": `# Who signs in to a PostgreSQL database on Cloud SQL: its IAM users, who have no password, and the job in the network that
# makes their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.

locals {
  # PostgreSQL allows names of 63 bytes, so Cloud SQL wants them without the domain.
  names = { for key, user in var.users : key => trimsuffix(user.service_account_email, ".gserviceaccount.com") }
}

# Signs in by IAM. PostgreSQL refuses to drop users that own something, hence the policy.
resource "google_sql_user" "this" {
  for_each = var.users

  instance        = var.instance
  name            = local.names[each.key]
  type            = "CLOUD_IAM_SERVICE_ACCOUNT"
  deletion_policy = "ABANDON"
}
`,
    "outputs.tf": `output "names" {
  description = "Names in PostgreSQL by component, once the users are there and have their roles."
  value       = { for key, user in google_sql_user.this : key => user.name }

  depends_on = [google_cloud_run_v2_job.roles]
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
    "roles.tf": `# The administrator, and the job that makes the roles of all others.

locals {
  # The last two digits belong to what the secret holds: raise them when that changes.
  password_version = var.password_version * 100 + 1

  # Accounts have shorter names than databases.
  account = length(var.name) > 24 ? "\${substr(var.name, 0, 17)}-\${substr(sha256(var.name), 0, 6)}-roles" : "\${var.name}-roles"

  job = {
    # Cloud Run takes images from Docker Hub itself. A client talks to servers of its version and older ones.
    image = "docker.io/library/postgres:18.4-alpine"
    args  = ["sh", "-c", file("\${path.module}/roles.sh")]
    environment = {
      PGHOST     = var.address
      PGDATABASE = var.database
      PGUSER     = google_sql_user.administrator.name
      PGSSLMODE  = "require"
      USERS = jsonencode({
        for key, user in var.users : replace(key, "-", "_") => { login = google_sql_user.this[key].name, access = user.access }
      })
      SQL = file("\${path.module}/roles.sql")
    }
  }
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "administrator" {
  length  = 32
  special = false
}

# May make roles, as every user with a password may on Cloud SQL. Owns roles, and so stays.
resource "google_sql_user" "administrator" {
  instance            = var.instance
  name                = var.administrator
  type                = "BUILT_IN"
  password_wo         = ephemeral.random_password.administrator.result
  password_wo_version = local.password_version
  deletion_policy     = "ABANDON"
}

resource "google_secret_manager_secret" "administrator" {
  secret_id           = "\${var.name}-administrator"
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"
  labels              = var.labels

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret_version" "administrator" {
  secret                 = google_secret_manager_secret.administrator.id
  secret_data_wo         = ephemeral.random_password.administrator.result
  secret_data_wo_version = local.password_version

  lifecycle {
    # A user that was made anew has the password of that run: its secret must hold it.
    replace_triggered_by = [
      google_sql_user.administrator.id,
      google_sql_user.administrator.password_wo_version,
    ]
  }
}

module "service_account" {
  source = "../service_account"

  name         = local.account
  display_name = "What makes the roles of \${var.name}."
  project_id   = var.project_id
  secrets      = { administrator = { secret_id = google_secret_manager_secret.administrator.secret_id } }
}

# Another job, and so another run, when somebody comes or goes, when there is another password, and when the database is
# another one.
resource "terraform_data" "roles" {
  input = {
    instance = var.instance_id
    job      = sha256(jsonencode(local.job))
    secret   = google_secret_manager_secret_version.administrator.version
  }
}

resource "google_cloud_run_v2_job" "roles" {
  name                = "\${var.name}-roles"
  location            = var.region
  deletion_protection = false
  run_execution_token = substr(sha256(jsonencode(terraform_data.roles.output)), 0, 8)
  labels              = var.labels

  template {
    template {
      service_account       = module.service_account.email
      timeout               = "900s"
      max_retries           = 1
      execution_environment = "EXECUTION_ENVIRONMENT_GEN2"

      vpc_access {
        egress = "PRIVATE_RANGES_ONLY"

        network_interfaces {
          network    = var.network.id
          subnetwork = var.network.subnet_id
        }
      }

      containers {
        image = local.job.image
        args  = local.job.args

        dynamic "env" {
          for_each = local.job.environment

          content {
            name  = env.key
            value = env.value
          }
        }

        env {
          name = "PGPASSWORD"

          value_source {
            secret_key_ref {
              secret  = google_secret_manager_secret.administrator.secret_id
              version = google_secret_manager_secret_version.administrator.version
            }
          }
        }

        resources {
          limits = {
            cpu    = "1"
            memory = "512Mi"
          }
        }
      }
    }
  }

  # A run that fails ends the apply. Only a job that is made anew is run again by the next one.
  lifecycle {
    replace_triggered_by = [terraform_data.roles]
  }

  depends_on = [module.service_account]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the database, such as todo-prod-db. The job is called <name>-roles, the secret <name>-administrator: at most 43 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the job and the secret."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which the job reaches the instance: the module of the network."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
}

variable "instance" {
  description = "Name of the Cloud SQL instance."
  type        = string
  nullable    = false
}

variable "instance_id" {
  description = "Another text for another instance of the same name."
  type        = string
  nullable    = false
}

variable "address" {
  description = "Private address of the instance."
  type        = string
  nullable    = false
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may \`read\` or \`readwrite\`. Writers share what they make."
  type = map(object({
    service_account_email = string
    access                = string
  }))
  nullable = false

  validation {
    condition     = alltrue([for user in values(var.users) : contains(["read", "readwrite"], user.access)])
    error_message = "The access of a user is read or readwrite."
  }
}

variable "administrator" {
  description = "Name in PostgreSQL of the user that makes roles; another one where others have theirs in the same instance."
  type        = string
  default     = "administrator"
  nullable    = false
}

variable "password_version" {
  description = "Raise it for another password of the administrator: after a leak, after a run that was to write one and failed, or when the secret was lost."
  type        = number
  default     = 1
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the secret of the administrator refuses to be deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the job and the secret, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
