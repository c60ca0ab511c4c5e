-- Makes the roles of a database, or brings them up to date: it may run as often as one likes.
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
      AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
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
