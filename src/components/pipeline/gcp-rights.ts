import { projectId } from "../../lowering/gcp/grant.ts";
import { projectNumber } from "../../lowering/gcp/apis.ts";
import type { MadeResource } from "../../lowering/context.ts";
import type { System } from "../../system/system.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text } from "../../terraform/expression.ts";
import { address } from "../../terraform/graph.ts";
import { areaOf } from "../../terraform/permissions/google/areas.ts";
import { googlePermissionsOf, type GrantedOn } from "../../terraform/permissions/google/permissions.ts";
import { googleRolesFor, nameInCustomRole } from "../../terraform/permissions/google/roles.ts";
import { compareText } from "../../text/order.ts";

/** Verbs by what they are on: `pubsub.topics` with `get`. */
type Verbs = Readonly<Record<string, string[]>>;

interface Limit {
  readonly runs: ("plan" | "apply")[];
  readonly permissions: Verbs;
  readonly resources?: Argument<string>[];
  readonly roles?: Argument<string>[];
}

/** Verbs by what they are about, and by what they are on. */
type ByArea = Readonly<Record<string, Verbs>>;

/** What whoever plans and whoever applies an environment may do, of what it and the root of its project have. */
export interface Rights {
  readonly permissions: { readonly read: ByArea; readonly read_root: ByArea; readonly change: ByArea };
  readonly limited: Readonly<Record<string, Limit>>;
  /** Roles outside the project, by whom they are for. */
  readonly outside: (place: GrantedOn) => Readonly<Record<string, string>>;
}

export function rightsOf(system: System, made: readonly MadeResource[], root: readonly MadeResource[]): Rights {
  const [own, all] = [googlePermissionsOf(typesOf(made)), googlePermissionsOf(typesOf([...made, ...root]))];
  const limits = limitsOf(system, made).map((one) => ({
    ...one,
    permissions: one.permissions.filter((name) => [...own.project.read, ...own.project.write].includes(name)),
  }));
  const limited = new Set(limits.flatMap(({ permissions }) => permissions));
  const freely = (names: readonly string[]): ByArea => byArea(verbsOf(names.filter((name) => !limited.has(name))));
  return {
    permissions: {
      read: freely(own.project.read),
      read_root: freely(all.project.read.filter((name) => !own.project.read.includes(name))),
      change: freely([...own.project.write, ...own["service account"].write]),
    },
    limited: Object.fromEntries(
      limits
        // Nothing is granted where there is nothing that it is for.
        .filter(
          ({ permissions, resources, roles }) =>
            permissions.length > 0 && resources?.length !== 0 && roles?.length !== 0,
        )
        .flatMap(({ key, permissions, ...limit }) => [...inTens(key, { ...limit, permissions: verbsOf(permissions) })]),
    ),
    outside: (place) =>
      Object.fromEntries(
        Object.entries({ plan: all[place].read, apply: [...own[place].read, ...own[place].write] }).flatMap(
          ([run, names]) => googleRolesFor(place, names).predefined.map((role) => [run, role] as const),
        ),
      ),
  };
}

const typesOf = (made: readonly MadeResource[]): readonly string[] =>
  made.flatMap(({ mode, type }) => (type.startsWith("google_") ? [mode === "data" ? `data.${type}` : type] : []));

/**
 * Permissions that hold for some resources or roles only. Names are known to Cloud Storage, Secret Manager and, of log
 * buckets and not of sinks, to Cloud Logging; which roles are granted, to the first two, Cloud KMS, Cloud Run, IAM and
 * the project, but not to Pub/Sub and Artifact Registry.
 * Source: https://cloud.google.com/iam/docs/conditions-attribute-reference and
 * https://cloud.google.com/iam/docs/conditions-resource-attributes, read 2026-11-28.
 */
function limitsOf(system: System, made: readonly MadeResource[]) {
  const granted = (...types: string[]): Argument<string>[] =>
    valuesOf(made, types, "role").map((role) => inProject(role, system));
  const buckets = [
    ...valuesOf(made, ["google_storage_bucket"], "name"),
    ...valuesOf(made, ["google_storage_bucket_iam_member", "google_storage_notification"], "bucket"),
  ];
  const inBuckets = (names: readonly string[], rest: string): string[] =>
    unique(names).map((name) => `projects/_/buckets/${name}${rest}`);
  const emptied = made.filter(({ known }) => known.force_destroy === true);
  const limit = (key: string, permissions: string[], rest: Omit<Limit, "runs" | "permissions">) => {
    const runs: Limit["runs"] = key === "files" ? ["plan", "apply"] : ["apply"];
    return { key, runs, permissions, ...rest };
  };
  return [
    limit("project-grants", ["resourcemanager.projects.setIamPolicy"], { roles: granted("google_project_iam_member") }),
    limit("account-grants", ["iam.serviceAccounts.setIamPolicy"], {
      roles: granted("google_service_account_iam_member"),
    }),
    limit(
      "run-grants",
      ["jobs", "services", "workerpools"].map((on) => `run.${on}.setIamPolicy`),
      {
        // Whoever turns the check of callers off grants as much.
        roles: unique([...granted(...onCloudRun), "roles/run.invoker"]),
      },
    ),
    limit("key-grants", ["cloudkms.cryptoKeys.setIamPolicy"], { roles: granted("google_kms_crypto_key_iam_member") }),
    limit("secret-grants", ["secretmanager.secrets.setIamPolicy"], {
      // Those that are adopted keep their names.
      resources: [
        text`projects/${projectNumber}/secrets/${system.prefix}-*`,
        ...valuesOf(made, ["google_secret_manager_secret"], "secret_id")
          .filter((name) => !name.startsWith(`${system.prefix}-`))
          .map((name) => text`projects/${projectNumber}/secrets/${name}`),
      ],
      roles: granted("google_secret_manager_secret_iam_member"),
    }),
    limit(
      "secret-values",
      ["add", "destroy", "enable"].map((verb) => `secretmanager.versions.${verb}`),
      {
        resources: writtenSecrets(made).map((name) => text`projects/${projectNumber}/secrets/${name}*`),
      },
    ),
    // Those of the root have the records of who changed what.
    limit("log-buckets", ["logging.buckets.delete", "logging.buckets.update"], {
      resources: unique([
        `${system.prefix}-*`,
        ...valuesOf(made, ["google_logging_project_bucket_config"], "bucket_id").filter(
          (name) => !name.startsWith(`${system.prefix}-`),
        ),
      ]).map((name) => text`projects/${projectId}/locations/${system.region}/buckets/${name}`),
    }),
    limit("bucket-grants", ["storage.buckets.setIamPolicy"], {
      resources: inBuckets(buckets, ""),
      roles: granted("google_storage_bucket_iam_member"),
    }),
    limit("buckets", ["storage.buckets.delete", "storage.buckets.update", "storage.objects.list"], {
      resources: inBuckets(buckets, ""),
    }),
    limit("emptied", ["storage.objects.delete"], {
      resources: inBuckets(valuesOf(emptied, ["google_storage_bucket"], "name"), "/objects/*"),
    }),
    limit("files", ["storage.objects.get"], { resources: inBuckets(filesIn(made), "/objects/*") }),
    limit("file-changes", ["storage.objects.create", "storage.objects.delete", "storage.objects.update"], {
      resources: inBuckets(filesIn(made), "/objects/*"),
    }),
  ];
}

const onCloudRun = ["service", "job", "worker_pool"].map((on) => `google_cloud_run_v2_${on}_iam_member`);

const filesIn = (made: readonly MadeResource[]): readonly string[] =>
  valuesOf(made, ["google_storage_bucket_object"], "bucket");

/** Secrets whose value Terraform itself makes up, in the module that has it: all others are filled by people. */
function writtenSecrets(made: readonly MadeResource[]): readonly string[] {
  const moduleOf = (one: MadeResource): string => address(one).replace(/\.?google_secret_manager_secret.*$/, "");
  const modules = new Set(made.filter(({ type }) => type === "google_secret_manager_secret_version").map(moduleOf));
  return valuesOf(
    made.filter((one) => modules.has(moduleOf(one))),
    ["google_secret_manager_secret"],
    "secret_id",
  );
}

function valuesOf(made: readonly MadeResource[], types: readonly string[], argument: string): string[] {
  return unique(
    made
      .filter(({ mode, type }) => mode === "managed" && types.includes(type))
      .flatMap(({ known: { [argument]: value } }) => (typeof value === "string" ? [value] : [])),
  ).sort(compareText);
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** A role of the project's own, with the project in it as everywhere. */
function inProject(role: string, { project }: System): Argument<string> {
  const before = `projects/${project}/roles/`;
  return role.startsWith(before) ? text`projects/${projectId}/roles/${role.slice(before.length)}` : role;
}

function byArea(verbs: Verbs): ByArea {
  const found: Record<string, Record<string, string[]>> = {};
  for (const [on, some] of Object.entries(verbs)) (found[areaOf(on)] ??= {})[on] = some;
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => compareText(a, b)));
}

function verbsOf(permissions: readonly string[]): Verbs {
  const found = new Map<string, string[]>();
  for (const name of permissions.map(nameInCustomRole).sort(compareText)) {
    const at = name.lastIndexOf(".");
    const [on, verb] = [name.slice(0, at), name.slice(at + 1)];
    found.set(on, [...(found.get(on) ?? []), verb]);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => compareText(a, b)));
}

/** A condition has a dozen operators at most. */
function* inTens(key: string, { resources = [], roles = [], ...limit }: Limit): Generator<[string, Limit]> {
  let part = 0;
  for (const some of chunks(resources))
    for (const others of chunks(roles)) {
      part += 1;
      yield [
        part === 1 ? key : `${key}-${part}`,
        { ...limit, ...(some.length > 0 ? { resources: some } : {}), ...(others.length > 0 ? { roles: others } : {}) },
      ];
    }
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const made: Item[][] = [];
  for (let at = 0; at === 0 || at < items.length; at += 10) made.push(items.slice(at, at + 10));
  return made;
}
