import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Lowered } from "../src/build/build.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { ofKind } from "../src/system/system.ts";
import { plannedValues } from "../src/terraform/configuration/planned-values.ts";
import { address, type Resource } from "../src/terraform/graph.ts";
import { googlePermissionsOf, type GrantedOn } from "../src/terraform/permissions/google/permissions.ts";
import { nameInCustomRole, predefinedRoles } from "../src/terraform/permissions/google/roles.ts";
import { everything } from "./contract.fixture.ts";
import { designs as written, lowered, schemas } from "./designs.fixture.ts";
import { randomOutputs } from "./random-output.fixture.ts";

const root = resolve(import.meta.dirname, "..");
const designs = [
  ...written,
  ...(await randomOutputs(7, 6)).map(({ design }, index) => ({
    name: `random design ${index}`,
    raw: design,
  })),
];

function onGoogle(raw: object): Pick<Lowered, "systems" | "graphs"> {
  const { systems, graphs } = lowered(raw);
  return {
    systems: systems.filter(({ target }) => target === "gcp"),
    graphs: graphs.filter(({ target }) => target === "gcp"),
  };
}

type Run = "deploy" | "plan" | "apply";

interface Grant {
  readonly run: Run;
  readonly on: GrantedOn | "bucket" | "repository";
  /** A role of Google's, or none where the project's own says what it permits. */
  readonly role: string | undefined;
  readonly permissions: readonly string[];
  readonly condition: string | undefined;
}

/** What the accounts of an environment's pipeline hold, as the graph of the project's root has it. */
interface Judged {
  readonly environment: string;
  readonly grants: readonly Grant[];
  readonly own: readonly string[];
  readonly all: readonly string[];
  readonly state: { readonly bucket: string; readonly key: string; readonly root: string };
}

const places: Readonly<Record<string, Grant["on"]>> = {
  google_project_iam_member: "project",
  google_billing_account_iam_member: "billing account",
  google_access_context_manager_access_policy_iam_member: "access policy",
  google_storage_bucket_iam_member: "bucket",
  google_artifact_registry_repository_iam_member: "repository",
};

const typesOf = (resources: readonly Resource[]): readonly string[] =>
  resources.flatMap(({ mode, type }) => (type.startsWith("google_") ? [mode === "data" ? `data.${type}` : type] : []));

function grantsIn(resources: readonly Resource[], label: string): readonly Grant[] {
  const known = plannedValues(resources, schemas, {});
  return resources.flatMap((one) => {
    const on = places[one.type];
    const id = address(one);
    if (on === undefined || !id.startsWith(`module.${label}.`)) return [];
    const run = /google_service_account\.this\["(\w+)"\]/.exec((one.args.member as { to?: string }).to ?? "")?.[1];
    const { role, condition } = known[id] as { role?: string; condition?: readonly { expression: string }[] };
    const own = (one.args.role as { to?: string }).to;
    const permissions = (own === undefined ? [] : (known[own]?.permissions ?? [])) as readonly string[];
    return [{ run: run as Run, on, role, permissions, condition: conditionOf(one, condition?.[0]?.expression) }];
  });
}

/** One that names the project's number is not known before. */
const conditionOf = ({ args }: Resource, known: string | undefined): string | undefined =>
  known ?? (args.condition === undefined ? undefined : JSON.stringify(args.condition));

function judged(raw: object): readonly Judged[] {
  const { systems, graphs } = onGoogle(raw);
  const graphOf = (environment: string) => graphs.find((one) => one.environment === environment)?.resources ?? [];
  return systems
    .filter((one) => !isEnvironment(one))
    .flatMap((account) =>
      (account.serves ?? []).flatMap((system) => {
        const [pipeline] = ofKind(system, "pipeline");
        if (!pipeline) return [];
        const [own, all] = [graphOf(system.environment), graphOf(account.environment)];
        return [
          {
            environment: system.environment,
            grants: grantsIn(all, `${pipeline.name}_${system.environment}`),
            own: typesOf(own),
            all: typesOf([...own, ...all]),
            state: { bucket: system.state.bucket, key: system.state.key, root: account.state.key },
          },
        ];
      }),
    );
}

const heldBy = (grants: readonly Grant[], run: Run, on: Grant["on"]): ReadonlySet<string> =>
  new Set(
    grants
      .filter((grant) => grant.run === run && grant.on === on)
      .flatMap(({ role, permissions }) => [
        ...permissions,
        ...(role === undefined || !(on in predefinedRoles) ? [] : (predefinedRoles[on as GrantedOn][role] ?? [])),
      ]),
  );

/** What the types need and nobody may do. */
function lacking({ grants, own, all }: Judged): readonly string[] {
  const [needed, seen] = [googlePermissionsOf(own), googlePermissionsOf(all)];
  return (["project", "service account", "billing account", "access policy"] as const).flatMap((place) => {
    const on = place === "service account" ? "project" : place;
    const [plan, apply] = [heldBy(grants, "plan", on), heldBy(grants, "apply", on)];
    // Buckets that are not emptied keep their objects.
    const may = (name: string): boolean => apply.has(name) || name === "storage.objects.delete";
    return [
      ...seen[place].read.filter((name) => !plan.has(nameInCustomRole(name))).map((name) => `plan: ${name}`),
      ...[...needed[place].read, ...needed[place].write]
        .filter((name) => !may(nameInCustomRole(name)))
        .map((name) => `apply: ${name}`),
    ];
  });
}

const writes = /^(set|create|update|delete|add|remove|actAs|enable|use|attach|destroy|bind|target|undelete)/;
const data =
  /^(secretmanager\.versions\.access|iam\.serviceAccounts\.(getAccessToken|signBlob|signJwt)|iam\.serviceAccountKeys|logging\.(logEntries|privateLogEntries)|datastore\.entities|cloudsql\.instances\.(connect|login|export)|pubsub\.subscriptions\.consume|cloudkms\.cryptoKeyVersions\.use)/;
const identities = /^iam\.(roles|workloadIdentityPools|workloadIdentityPoolProviders)\.(?!get)/;

/** What an account holds and must not. */
function tooWide({ grants, state }: Judged): readonly string[] {
  const found: string[] = [];
  const objects = `projects/_/buckets/${state.bucket}/objects/`;
  for (const { run, on, role, permissions, condition } of grants) {
    const tell = (what: string): unknown => found.push(`${run} on the ${on}: ${what}`);
    if (run === "deploy" && on !== "repository") tell("whoever deploys has nothing here");
    // Whoever may change one perimeter may change those of all projects of the organization.
    if (on === "access policy" && (run !== "plan" || role !== "roles/accesscontextmanager.policyReader"))
      tell(`${role ?? ""} changes perimeters of the organization`);
    if (on === "project" && role !== undefined) tell(`${role} holds more than is needed`);
    for (const name of permissions) {
      if (run === "plan" && writes.test(name.slice(name.lastIndexOf(".") + 1)) && name !== "serviceusage.services.use")
        tell(`${name} changes something`);
      if (data.test(name)) tell(`${name} reads data, or signs in as somebody`);
      // Whoever applies makes jobs and lets them run; nobody else runs one.
      if (name === "run.jobs.run" && run !== "apply") tell(`${name} runs as somebody`);
      if (/^secretmanager\.versions\.(?!get$|access$)/.test(name) && !condition?.includes("-administrator"))
        tell(`${name} writes the values of all secrets`);
      if (identities.test(name)) tell(`${name} gives rights to itself`);
      if (name.startsWith("storage.objects.") && !condition?.includes("resource.name"))
        tell(`${name} reaches all buckets`);
      const unlimited = /^(resourcemanager\.projects|iam|run|cloudkms|storage|secretmanager)\..*setIamPolicy$/;
      if (unlimited.test(name) && !condition?.includes("modifiedGrantsByRole")) tell(`${name} grants any role`);
    }
    if (on === "project" && condition?.includes(`buckets/${state.bucket}'`)) tell("reaches the bucket of the state");
    if (on === "bucket" && role !== "roles/storage.legacyBucketReader") {
      const reached = [...(condition ?? "").matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
      const may = [`${objects}${state.key}/`, ...(run === "plan" ? [`${objects}${state.root}/`] : [])];
      if (reached.length === 0) tell("reaches the state of every environment");
      for (const name of reached) if (!may.some((one) => name.startsWith(one))) tell(`reaches ${name}`);
      if (run === "plan" && role !== "roles/storage.objectViewer" && !reached.every((one) => one.endsWith(".tflock")))
        tell("writes the state");
    }
  }
  return found;
}

describe.each(designs)("accounts of pipelines on Google Cloud, of $name,", ({ raw }) => {
  const environments = judged(raw);

  it("hold what every type needs that is there", () => {
    expect(environments.flatMap(lacking)).toEqual([]);
  });

  it("cannot give themselves more, read no data, and leave the state of others alone", () => {
    expect(environments.flatMap(tooWide)).toEqual([]);
  });

  it("enable no API in an environment, which nobody may call whom an organization keeps out", () => {
    const { systems, graphs } = onGoogle(raw);
    const made = graphs.flatMap(({ resources }, index) => {
      const system = systems[index];
      return system && isEnvironment(system) ? resources : [];
    });
    expect(made.filter(({ type }) => type.startsWith("google_project_service"))).toEqual([]);
    const everybody = made.filter(
      ({ type, args }) => type.startsWith("google_cloud_run") && JSON.stringify(args).includes('"all'),
    );
    expect(everybody).toEqual([]);
  });
});

describe("the judges of accounts", () => {
  const [one] = judged(everything);
  if (!one) throw new Error("no pipeline");
  const { grants } = one;
  const planted = (more: Partial<Grant>): readonly string[] =>
    tooWide({
      ...one,
      grants: [{ run: "apply", on: "project", role: undefined, permissions: [], condition: undefined, ...more }],
    });

  it("see all accounts", () => {
    expect([...new Set(grants.map(({ run }) => run))].sort()).toEqual(["apply", "deploy", "plan"]);
    expect(grants.every(({ role, permissions }) => role !== undefined || permissions.length > 0)).toBe(true);
  });

  it("miss what is taken away", () => {
    const without = grants.map((grant) => ({
      ...grant,
      permissions: grant.permissions.filter((name) => !/^(pubsub\.topics\.create|run\.services\.get)$/.test(name)),
    }));
    expect(lacking({ ...one, grants: without })).toEqual([
      "plan: run.services.get",
      "apply: run.services.get",
      "apply: pubsub.topics.create",
    ]);
  });

  it.each<[string, Partial<Grant>]>([
    ["perimeters of the organization", { on: "access policy", role: "roles/accesscontextmanager.policyEditor" }],
    ["a role of Google's on the project", { role: "roles/editor" }],
    ["any grant on the project", { permissions: ["resourcemanager.projects.setIamPolicy"] }],
    ["a change of roles", { permissions: ["iam.roles.update"] }],
    ["values of secrets that people fill", { permissions: ["secretmanager.versions.add"] }],
    ["runs of jobs by others", { run: "plan", permissions: ["run.jobs.run"] }],
    ["secrets", { run: "plan", permissions: ["secretmanager.versions.access"] }],
    ["all objects", { run: "plan", permissions: ["storage.objects.get"] }],
    ["a change by a plan", { run: "plan", permissions: ["run.services.update"] }],
    ["a deployment that applies", { run: "deploy", permissions: ["run.services.update"] }],
    [
      "the state of another environment",
      {
        on: "bucket",
        role: "roles/storage.objectViewer",
        condition: 'resource.name.startsWith("other/objects/prod/")',
      },
    ],
    ["the state of all environments", { on: "bucket", role: "roles/storage.objectUser" }],
  ])("find %s", (_, more) => {
    expect(planted(more)).toHaveLength(1);
  });
});

const contents = resolve(root, "../shared/data/permissions/google-roles.json.gz");
const beside = existsSync(contents);
if (!beside) console.warn(`Roles that may be granted are not looked into: ${contents} is not there`);

describe.skipIf(!beside)("roles that whoever applies may grant", () => {
  const { permissions, roles } = beside
    ? (JSON.parse(gunzipSync(readFileSync(contents)).toString("utf8")) as {
        readonly permissions: readonly string[];
        readonly roles: Readonly<Record<string, readonly number[]>>;
      })
    : { permissions: [], roles: {} };
  const granting = (role: string): readonly string[] =>
    (roles[role] ?? []).flatMap((index) => permissions[index] ?? []).filter((name) => name.endsWith(".setIamPolicy"));

  it.each(designs)("give no right to grant roles: $name", ({ raw }) => {
    const may = judged(raw).flatMap(({ grants }) =>
      grants.flatMap(({ condition }) =>
        [...(condition ?? "").matchAll(/'(roles\/[\w.]+)'/g)].map(([, role = ""]) => role),
      ),
    );
    expect([...new Set(may)].filter((role) => roles[role] === undefined || granting(role).length > 0)).toEqual([]);
    expect(granting("roles/editor").length + granting("roles/iam.securityAdmin").length).toBeGreaterThan(0);
  });
});
