import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { artifacts, lowerDesign, schemasFor, type Kinds } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { isExpression, isList, isRecord, type Value } from "../src/terraform/expression.ts";
import { address, type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import { checkArguments, checkReference } from "../src/terraform/schema-check.ts";
import { walk } from "../src/terraform/expression.ts";
import { everything } from "./contract.fixture.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const all: Kinds = kinds;
const { graphs, systems } = lowerDesign(everything, all, schemas);
const folder = resolve(import.meta.dirname, "../src/components");
const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
const named = graphs.map((graph) => [`${graph.environment} on ${graph.target}`, graph] as const);
const production = named.filter(([, graph]) => graph.environment === "prod");

const managed = (graph: ResourceGraph, type?: string): readonly Resource[] =>
  graph.resources.filter((one) => one.mode === "managed" && (type === undefined || one.type === type));

/** Whether a resource of a type stands beside another in its module, under the same name. */
function besides(graph: ResourceGraph, type: string): (one: string) => boolean {
  const found = new Set(managed(graph, type).map(address));
  return (one) => found.has(one.replace(/\baws_s3_bucket\b/, type));
}

/** Every IAM statement of a graph, wherever it stands, with its resource. */
function statements(graph: ResourceGraph): { resource: Resource; statement: Readonly<Record<string, Value>> }[] {
  return graph.resources.flatMap((resource) => {
    const found: { resource: Resource; statement: Readonly<Record<string, Value>> }[] = [];
    const look = (value: Value): void => {
      if (isList(value)) value.forEach(look);
      else if (isExpression(value)) {
        if (value.$ === "call") value.args.forEach(look);
      } else if (isRecord(value)) {
        if (isList(value.Statement))
          for (const statement of value.Statement) if (isRecord(statement)) found.push({ resource, statement });
        Object.values(value).forEach(look);
      }
    };
    look(resource.args);
    return found;
  });
}

const textsOf = (value: Value | undefined): readonly string[] =>
  typeof value === "string" ? [value] : isList(value) ? value.filter((one) => typeof one === "string") : [];

it("the contract's design leaves no kind out", () => {
  const used = new Set(Object.values(everything.components).map((component) => component.kind as string));
  const names = folders.map((name) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

describe.each(named)("%s", (name, graph) => {
  const isAccount = name.startsWith("account");

  it("gives every component resources, but those that are outside of the cloud or of other components", () => {
    const without = Object.values(
      systems.find((one) => one.environment === graph.environment && one.target === graph.target)?.components ?? {},
    )
      .filter((component) => !graph.resources.some((resource) => resource.component === component.key))
      .map((component) => component.kind);
    // Those of an account have a role there when somebody needs it; zones are no component's own.
    const may = [
      "access",
      "audit",
      "external",
      "registry",
      "model",
      "perimeter",
      ...(isAccount ? ["domain", "identity", "workflow"] : []),
      ...(graph.target === "gcp" ? ["budget"] : []),
    ];
    expect([...new Set(without)].filter((kind) => !may.includes(kind))).toEqual([]);
  });

  it("uses only arguments and attributes that the providers have", () => {
    const wrong = graph.resources.flatMap((resource) => [
      ...checkArguments(schemas, resource.mode, resource.type, resource.args, true).map(
        (problem) => `${address(resource)} ${problem.path.join(".")} ${problem.problem}`,
      ),
      ...references(resource)
        .filter((one) => !one.to.startsWith("output."))
        .flatMap((one) => {
          const problem = checkReference(schemas, one.to, one.path);
          return problem ? [`${address(resource)} refers to ${one.to}.${one.path.join(".")}: ${problem.problem}`] : [];
        }),
    ]);
    expect(wrong).toEqual([]);
  });

  it("writes a value that is kept nowhere under a version, and takes it from nobody's hand", () => {
    for (const resource of graph.resources) {
      const block = schemas.schemaOf(resource.mode, resource.type);
      for (const [name, value] of Object.entries(resource.args)) {
        if (!block?.a[name]?.[1].includes("w")) continue;
        expect(resource.args, `${address(resource)}.${name}`).toHaveProperty(`${name}_version`);
        const parameters: string[] = [];
        walk(value, (expression) => {
          if (expression.$ === "param") parameters.push(expression.name);
        });
        expect(parameters).toEqual([]);
      }
    }
  });

  it.skipIf(isAccount)("gives each component that runs code an identity of its own", () => {
    const runs = Object.values(everything.components).flatMap((component, index) =>
      ["service", "worker", "job"].includes(component.kind) ? [Object.keys(everything.components)[index] ?? ""] : [],
    );
    const owners = managed(graph, graph.target === "aws" ? "aws_iam_role" : "google_service_account").map(
      (one) => one.component,
    );
    expect(runs.filter((key) => !owners.includes(key))).toEqual([]);
  });

  it.skipIf(isAccount || graph.target === "gcp")("writes logs with an end for each component that runs code", () => {
    const groups = managed(graph, "aws_cloudwatch_log_group");
    expect(groups.filter((group) => typeof group.args.retention_in_days !== "number")).toEqual([]);
    for (const key of ["api", "runner", "nightly"]) expect(groups.map((group) => group.component)).toContain(key);
  });

  it("allows no action on everything, and names resources unless a comment says why not", () => {
    const found = statements(graph).filter(({ statement }) => statement.Effect !== "Deny");
    const wide = found.filter(({ statement }) =>
      textsOf(statement.Action).some((action) => action === "*" || /^[a-z0-9-]+:\*$/.test(action)),
    );
    // Who may administer a key is the account itself: without this statement AWS refuses the key.
    expect(
      wide
        .filter(({ resource }) => !resource.type.startsWith("aws_kms_") && !isOwnService(resource))
        .map(({ resource }) => address(resource)),
    ).toEqual([]);
    const anywhere = found.filter(
      ({ statement, resource }) =>
        textsOf(statement.Resource).includes("*") &&
        !resource.type.replace("aws_iam_role_policy", "").includes("policy") &&
        !resource.type.startsWith("aws_kms_"),
    );
    expect(
      anywhere.filter(({ resource }) => resource.comment === undefined).map(({ resource }) => address(resource)),
    ).toEqual([]);
  });

  it("grants no basic role on Google Cloud to what runs", () => {
    const basic = managed(graph, "google_project_iam_member").filter((one) =>
      /roles\/(owner|editor)"/.test(JSON.stringify(one.args.role ?? "")),
    );
    expect(basic.filter((one) => !["delivery", "team"].includes(one.component)).map(address)).toEqual([]);
  });

  it("lets the internet reach load balancers and CDNs only", () => {
    const open = managed(graph, "aws_vpc_security_group_ingress_rule").filter(
      (rule) => rule.args.cidr_ipv4 === "0.0.0.0/0",
    );
    expect([...new Set(open.map((rule) => rule.component))]).toEqual(
      graph.target === "aws" && !isAccount ? ["web"] : [],
    );
    expect(
      managed(graph, "aws_db_instance")
        .filter((one) => one.args.publicly_accessible !== false)
        .map(address),
    ).toEqual([]);
    expect(
      managed(graph, "google_sql_database_instance")
        .filter((one) => JSON.stringify(one.args).includes('"ipv4_enabled":true'))
        .map(address),
    ).toEqual([]);
    expect(
      managed(graph, "google_cloud_run_v2_service")
        .filter((one) => one.args.ingress === "INGRESS_TRAFFIC_ALL")
        .map(address),
    ).toEqual([]);
    expect(
      managed(graph, "google_compute_firewall")
        .filter((one) => JSON.stringify(one.args).includes("0.0.0.0/0") && one.args.direction !== "EGRESS")
        .map(address),
    ).toEqual([]);
    expect(
      managed(graph, "aws_instance")
        .filter((one) => one.args.associate_public_ip_address === true && one.component !== "net")
        .map(address),
    ).toEqual([]);
    const blocked = besides(graph, "aws_s3_bucket_public_access_block");
    expect(
      managed(graph, "aws_s3_bucket")
        .map(address)
        .filter((one) => !blocked(one)),
    ).toEqual([]);
    expect(
      managed(graph, "google_storage_bucket")
        .filter((one) => one.args.public_access_prevention !== "enforced" && one.component !== "pages")
        .map(address),
    ).toEqual([]);
  });

  it("encrypts what it stores and what it sends", () => {
    const off = [
      ...managed(graph, "aws_db_instance").filter((one) => one.args.storage_encrypted !== true),
      ...managed(graph, "aws_elasticache_replication_group").filter(
        (one) => one.args.transit_encryption_enabled !== true || one.args.at_rest_encryption_enabled !== true,
      ),
      ...managed(graph, "aws_sqs_queue").filter(
        (one) => one.args.sqs_managed_sse_enabled !== true && one.args.kms_master_key_id === undefined,
      ),
      ...managed(graph, "aws_sns_topic").filter((one) => one.args.kms_master_key_id === undefined),
      ...managed(graph, "aws_s3_bucket").filter(
        (one) => !besides(graph, "aws_s3_bucket_server_side_encryption_configuration")(address(one)),
      ),
      ...managed(graph, "google_memorystore_instance").filter(
        (one) => one.args.transit_encryption_mode !== "SERVER_AUTHENTICATION",
      ),
    ];
    expect(off.map(address)).toEqual([]);
  });

  it("refers to outputs of resources that are there", () => {
    // What is alike is one output, a map by component.
    const shown = graph.outputs.flatMap(({ value }) => JSON.stringify(value).match(/"\$":/g) ?? []);
    expect(shown.length).toBeGreaterThan(isAccount ? 3 : 5);
    for (const output of graph.outputs) expect(output.description).toMatch(/^[A-Z].*\.$/s);
  });
});

describe.each(production)("%s, protected", (_, graph) => {
  it("refuses to delete what holds data", () => {
    const guards: Readonly<Record<string, (resource: Resource) => boolean>> = {
      aws_db_instance: (one) => one.args.deletion_protection === true,
      aws_lb: (one) => one.args.enable_deletion_protection === true,
      aws_s3_bucket: (one) => one.args.force_destroy !== true,
      aws_cognito_user_pool: (one) => one.args.deletion_protection === "ACTIVE",
      aws_secretsmanager_secret: (one) => Number(one.args.recovery_window_in_days) >= 7,
      google_sql_database_instance: (one) => one.args.deletion_protection === true,
      google_storage_bucket: (one) => one.args.force_destroy !== true,
      google_memorystore_instance: (one) => one.args.deletion_protection_enabled === true,
    };
    const unguarded = graph.resources.filter(
      (one) =>
        one.mode === "managed" && guards[one.type] && !guards[one.type]?.(one) && !one.lifecycle?.prevent_destroy,
    );
    expect(unguarded.map(address)).toEqual([]);
  });
});

describe("tags", () => {
  it("of a component reach every resource that takes any, besides the provider's default tags", () => {
    const design = {
      ...everything,
      components: { ...everything.components, files: { ...everything.components.files, tags: { team: "data" } } },
    };
    for (const graph of lowerDesign(design, all, schemas).graphs) {
      const untagged = graph.resources.filter(
        (one) =>
          one.component === "files" &&
          one.mode === "managed" &&
          taggable(one) &&
          !JSON.stringify(one.args).includes('"team":"data"'),
      );
      expect(untagged.map(address)).toEqual([]);
    }
  });

  it("are on everything through the providers", () => {
    const files = artifacts({ graphs, systems }, all, schemas);
    for (const [cloud, name] of [
      ["aws", "tags"],
      ["gcp", "labels"],
    ] as const) {
      const at = `terraform/${cloud}/environments/prod`;
      expect(files.get(`${at}/providers.tf`)?.content).toMatch(new RegExp(`${name} += local\\.${name}`));
      const locals = /^locals \{.*?^\}/ms.exec(files.get(`${at}/main.tf`)?.content ?? "")?.[0];
      const stated = new RegExp(`^ {2}${name} += \\{(.*?)\\}`, "ms").exec(locals ?? "")?.[1] ?? "";
      for (const tag of ["system", "environment", "managed-by"]) expect(stated).toContain(tag);
    }
  });
});

const taggable = (resource: Resource): boolean => {
  const schema = schemas.schemaOf("managed", resource.type);
  return schema !== undefined && ["tags", "labels", "user_labels"].some((name) => schema.a[name] !== undefined);
};

/** A policy of a resource for its own service, where the service itself asks for the wild card. */
const isOwnService = (resource: Resource): boolean =>
  resource.type.endsWith("_policy") && !resource.type.startsWith("aws_iam_");

function references(resource: Resource): { to: string; path: readonly (string | number)[] }[] {
  const found: { to: string; path: readonly (string | number)[] }[] = [];
  walk(resource.args, (expression) => {
    if (expression.$ === "ref" && expression.path.length > 0) found.push(expression);
  });
  return found;
}
