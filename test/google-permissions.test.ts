import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { moduleFolders } from "../src/terraform/configuration/declaration/folders.fixture.ts";
import type { Resource } from "../src/terraform/graph.ts";
import { parseHcl, type BodyItem } from "../src/terraform/hcl/syntax.ts";
import { googleRows, googleServicesOf } from "../src/terraform/permissions/google/permissions.ts";
import { predefinedRoles } from "../src/terraform/permissions/google/roles.ts";
import { designs, lowered } from "./designs.fixture.ts";

const root = resolve(import.meta.dirname, "..");

interface Written {
  readonly type: string;
  readonly where: string;
  readonly body: readonly BodyItem[];
}

/** Every block of a resource or data source of Google's in a text of HCL. */
const blocksIn = (where: string, text: string): readonly Written[] =>
  parseHcl(text).flatMap((item) => {
    if (item.kind !== "block" || !["resource", "data"].includes(item.type)) return [];
    const [label = ""] = item.labels;
    if (!label.startsWith("google")) return [];
    return [{ type: item.type === "data" ? `data.${label}` : label, where, body: item.body }];
  });

const systemsFolder = resolve(root, "systems");
const systemNames = readdirSync(systemsFolder);

/** Modules as they are, and what roots have beside their calls. */
const written = [
  ...moduleFolders(resolve(root, "src")).flatMap(({ path, files }) =>
    Object.entries(files).flatMap(([file, text]) => (file.endsWith(".tf") ? blocksIn(`${path}/${file}`, text) : [])),
  ),
  ...systemNames.flatMap((name) => {
    const folder = resolve(systemsFolder, name, "generated/terraform/gcp");
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tf") && !file.startsWith("modules/"))
      .flatMap((file) => blocksIn(`${name}/${file}`, readFileSync(resolve(folder, file), "utf8")));
  }),
];

const withoutRow = (blocks: readonly Written[]): readonly string[] =>
  [...new Set(blocks.map(({ type }) => type))].filter((type) => !Object.hasOwn(googleRows, type));

/** What a block, or one inside it, writes for an argument. */
const valuesOf = (body: readonly BodyItem[], name: string): readonly string[] =>
  body.flatMap((item) => {
    if (item.kind === "attribute") return item.name === name ? [JSON.stringify(item.value)] : [];
    if (item.kind !== "block") return [];
    const own = [item.type, ...item.labels].includes(name) ? ["a block"] : [];
    return [...own, ...valuesOf(item.body, name)];
  });

describe("permissions of Google Cloud", () => {
  it("are known of every type that modules and roots use", () => {
    expect(withoutRow(written)).toEqual([]);
  });

  it("are known of no type that none uses", () => {
    const used = new Set(written.map(({ type }) => type));
    expect(Object.keys(googleRows).filter((type) => !used.has(type))).toEqual([]);
  });

  it("are missed where they are not known", () => {
    const planted = blocksIn(
      "planted",
      'resource "google_spanner_instance" "this" {}\ndata "google_sql_user" "this" {}',
    );
    expect(withoutRow(planted)).toEqual(["google_spanner_instance", "data.google_sql_user"]);
  });

  it("rely on arguments that every module writes so", () => {
    const wrong = written.flatMap(({ type, where, body }) =>
      Object.entries(googleRows[type]?.assumes ?? {})
        .filter(([name, value]) => valuesOf(body, name).join() !== (value ?? ""))
        .map(([name]) => `${where}: ${type}.${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("notice an argument that they do not rely on", () => {
    const [planted] = blocksIn("planted", 'resource "google_project_service" "this" { disable_on_destroy = true }');
    expect(valuesOf(planted?.body ?? [], "disable_on_destroy")).toEqual(["true"]);
    expect(googleRows.google_project_service?.assumes).toEqual({ disable_on_destroy: "false" });
  });
});

const data = resolve(root, "../shared/data/permissions/google-roles.json.gz");
const beside = existsSync(data);
if (!beside) console.warn(`Roles of Google Cloud are not compared: ${data} is not there`);

describe.skipIf(!beside)("permissions of Google Cloud, held to its predefined roles,", () => {
  const contents = beside
    ? (JSON.parse(gunzipSync(readFileSync(data)).toString("utf8")) as {
        readonly permissions: readonly string[];
        readonly roles: Readonly<Record<string, readonly number[]>>;
      })
    : { permissions: [], roles: {} };
  const known = new Set(contents.permissions);
  const heldBy = (role: string) => new Set(contents.roles[role]?.map((index) => contents.permissions[index]));

  it("exist, each by its name", () => {
    const named = Object.entries(googleRows).flatMap(([type, row]) =>
      [...row.read, ...row.create, ...row.update, ...row.delete].map((permission) => ({ type, permission })),
    );
    expect(named.filter(({ permission }) => !known.has(permission))).toEqual([]);
    expect(known.has("pubsub.topics.make")).toBe(false);
  });

  it("are held by the roles that are given for them", () => {
    const wrong = Object.values(predefinedRoles).flatMap((roles) =>
      Object.entries(roles).flatMap(([role, held]) => {
        const really = heldBy(role);
        return held.filter((permission) => !really.has(permission)).map((permission) => `${role}: ${permission}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** What is made in each project of a design. */
function byProject(raw: object): readonly (readonly Resource[])[] {
  const { systems: all, graphs } = lowered(raw);
  const found = new Map<string, Resource[]>();
  graphs.forEach(({ target, resources }, index) => {
    const project = all[index]?.project ?? "";
    if (target === "gcp") found.set(project, [...(found.get(project) ?? []), ...resources]);
  });
  return [...found.values()];
}

/** APIs that the types of a project need and that nothing in it enables. */
const missing = (resources: readonly Resource[]): readonly string[] => {
  const types = resources.flatMap(({ mode, type }) =>
    type.startsWith("google_") ? [mode === "data" ? `data.${type}` : type] : [],
  );
  const enabled = new Set(
    resources.flatMap(({ type, args }) => (type === "google_project_service" ? [args.service] : [])),
  );
  return googleServicesOf(types).filter((service) => !enabled.has(service));
};

describe.each(designs)("APIs of Google Cloud that $name enables", ({ raw }) => {
  it("are all that its types need", () => {
    const projects = byProject(raw);
    expect(projects.length).toBeGreaterThan(0);
    expect([...new Set(projects.flatMap(missing))]).toEqual([]);
  });

  it("are missed where a module enables none", () => {
    const [resources = []] = byProject(raw);
    expect(missing(resources.filter(({ type }) => type !== "google_project_service"))).toContain("iam.googleapis.com");
  });
});
