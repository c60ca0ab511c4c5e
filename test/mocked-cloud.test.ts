import { sample } from "fast-check";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { loadDesign } from "../src/design/load/load.ts";
import { nodeHost } from "../src/design/load/node-host.ts";
import { each } from "../src/design/each.ts";
import { system } from "../src/index.ts";
import { walk, type Reference, type Value } from "../src/terraform/expression.ts";
import { address, typeAt, type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import { misshapen, type Answers, type Row, type Table } from "../src/terraform/mocks/answer.ts";
import { awsAnswers } from "../src/terraform/mocks/aws-answers.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { googleAnswers } from "../src/terraform/mocks/google-answers.ts";
import { localAnswers } from "../src/terraform/mocks/local-answers.ts";
import type { AttributeType } from "../src/terraform/schema.ts";
import { checkReference, checkValues } from "../src/terraform/schema-check.ts";
import { everything } from "./contract.fixture.ts";
import { randomDesign } from "./random-designs.fixture.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const root = resolve(import.meta.dirname, "../systems");
const systems = await Promise.all(
  readdirSync(root).map(async (name) => {
    const host = { ...nodeHost(resolve(root, name)), requireFrom: () => createRequire(import.meta.url) };
    return (await loadDesign("sekkei.config.ts", { host, modules: { sekkei: { system, each } } })).raw;
  }),
);
const designs = [...systems, everything, ...sample(randomDesign(), { seed: 20_261_122, numRuns: 60 })];
const lowered = (all: readonly unknown[]) => all.flatMap((design) => lowerDesign(design, kinds, schemas).graphs);
const graphs = lowered(designs);
const few = lowered(designs.slice(0, systems.length + 1));

const world = {
  region: "ap-northeast-1",
  account: "123456789012",
  project: "todo-prod",
  projectNumber: "123456789012",
  hosts: ["todo.example.com", "*.example.com"],
};
const tables: readonly (readonly [string, Table])[] = [
  ["aws", awsAnswers],
  ["gcp", googleAnswers],
  ["local", localAnswers],
];
const rows = tables.flatMap(([target, table]) =>
  Object.entries(table(world)).map(([type, row]) => [type, row, target, table] as const),
);

function references(graph: ResourceGraph): readonly Reference[] {
  const found: Reference[] = [];
  const look = (value: Value): void => {
    walk(value, (expression) => {
      if (expression.$ === "ref" && !expression.to.startsWith("output.")) found.push(expression);
    });
  };
  for (const resource of graph.resources) {
    look(resource.args);
    if (resource.forEach) look(resource.forEach);
  }
  for (const output of graph.outputs) look(output.value);
  return found;
}

/** What the providers refuse of a graph's arguments once every reference has its answer. */
function refused(graph: ResourceGraph, table?: Table): readonly string[] {
  const cloud = new MockedCloud(graph, undefined, table);
  return graph.resources.flatMap((resource: Resource) =>
    cloud.instances(resource).flatMap((instance) => {
      const args = cloud.value(resource.args, instance) as Readonly<Record<string, Value>>;
      return checkValues(schemas, resource.mode, resource.type, args, true).map(
        ({ path, got }) => `${address(resource)} ${path.join(".")} = ${String(got)}`,
      );
    }),
  );
}

describe("the answers of mocked providers", () => {
  it("are there for every computed attribute that any kind refers to", () => {
    const missing = graphs.flatMap((graph) => {
      const cloud = new MockedCloud(graph);
      return references(graph)
        .filter((reference) => cloud.value({ ...reference, key: "*" }) === undefined)
        .map(({ to, path }) => `${to.slice(0, to.lastIndexOf("."))} ${path.join(".")}`);
    });
    expect([...new Set(missing)].sort()).toEqual([]);
  });

  it("and for nothing else, and only for attributes that the providers have", () => {
    const used = new Set(
      graphs.flatMap((graph) => [
        ...graph.resources.map((one) => address(one)),
        ...references(graph).map(({ to }) => to),
      ]),
    );
    const types = new Set([...used].map((id) => id.slice(0, id.lastIndexOf("."))));
    expect(rows.map(([type]) => type).filter((type) => !types.has(type))).toEqual([]);
    for (const [type, row] of rows)
      for (const attribute of Object.keys(row))
        expect(checkReference(schemas, `${type}.it`, [attribute]), `${type}.${attribute}`).toBeUndefined();
  });

  it("hold every member of an object, and only what a provider computes", () => {
    for (const [type, row] of rows)
      for (const [attribute, answers] of Object.entries(row)) {
        const at = typeAt(`${type}.it`);
        const block = schemas.schemaOf(at.mode, at.type);
        const found = block?.a[attribute];
        if (found) expect(found[1], `${type}.${attribute}`).toContain("c");
        const members = found ? membersOf(found[0], attribute) : [];
        expect(members.filter((member) => !leaves(answers, attribute).includes(member))).toEqual([]);
      }
  });

  it.each(rows)("%s answers in its form, and nonsense there is noticed", (_, row: Row) => {
    for (const [attribute, answers] of Object.entries(row)) {
      expect(misshapen(answers, attribute)).toEqual([]);
      for (const planted of eachPlanted(answers)) expect(misshapen(planted, attribute)).toHaveLength(1);
    }
  });

  it("make arguments that the real providers take, in every environment of every design", () => {
    expect([...new Set(graphs.flatMap((graph) => refused(graph)))]).toEqual([]);
  });

  it("would be refused as nonsense by the real providers wherever these look", () => {
    const noticed = rows.filter(([type, row, target, table]) => {
      const nonsense = Object.fromEntries(
        Object.keys(row).map((attribute) => [attribute, { form: /./, value: "x7k2" }]),
      );
      const planted: Table = (here) => ({ ...table(here), [type]: nonsense });
      return few
        .filter((graph) => graph.target === target && graph.resources.some((one) => typeUsed(graph, one, type)))
        .some((graph) => refused(graph, planted).length > 0);
    });
    // The providers check the form of some arguments only; the forms above hold for all.
    const types = ["data.aws_partition", "data.aws_caller_identity", "aws_iam_role", "aws_sns_topic", "aws_kms_key"];
    const others = ["google_compute_network", "google_service_account", "google_project_service_identity"];
    expect(noticed.map(([type]) => type)).toEqual(expect.arrayContaining([...types, ...others]));
  });

  it("hold for the region of a provider's alias, and for the account and project that a design states", () => {
    const [graph] = graphs.filter(({ target }) => target === "aws");
    if (!graph) throw new Error("no graph");
    const cloud = new MockedCloud(graph, "210987654321");
    expect(cloud.row("aws_sns_topic", "us_east_1")).toMatchObject({
      arn: { value: "arn:aws:sns:us-east-1:210987654321:example" },
    });
    expect(cloud.row("data.aws_region")).toMatchObject({ region: { value: graph.parameters.region?.value } });
  });
});

/** Paths of all members of an attribute, without positions. */
function membersOf(type: AttributeType, at: string): readonly string[] {
  if (typeof type === "string") return [at];
  if (type[0] === "object")
    return Object.entries(type[1]).flatMap(([name, inner]) => membersOf(inner, `${at}.${name}`));
  return type[0] === "map" ? [] : membersOf(type[1], at);
}

function leaves(answers: Answers, at: string): readonly string[] {
  if ("form" in answers && answers.form instanceof RegExp) return [at];
  if (Array.isArray(answers)) return (answers as readonly Answers[]).flatMap((inner) => leaves(inner, at));
  return Object.entries(answers).flatMap(([name, inner]) => leaves(inner as Answers, `${at}.${name}`));
}

const typeUsed = (graph: ResourceGraph, resource: Resource, type: string): boolean => {
  const id = address(resource);
  return id.startsWith(`${type}.`) || references(graph).some(({ to }) => to.startsWith(`${type}.`));
};

/** The answers once for each leaf, with nonsense in its place. */
function* eachPlanted(answers: Answers): Iterable<Answers> {
  if ("form" in answers && answers.form instanceof RegExp) {
    yield { form: answers.form, value: "\u0000nonsense" };
    return;
  }
  for (const [name, inner] of Object.entries(answers))
    for (const planted of eachPlanted(inner as Answers))
      if (Array.isArray(answers)) yield (answers as Answers[]).with(Number(name), planted);
      else yield Object.assign({}, answers, { [name]: planted });
}

it("every type that is asked of a cloud is named by its mode", () => {
  expect(typeAt("data.aws_region.current")).toEqual({ mode: "data", type: "aws_region" });
  expect(typeAt("ephemeral.random_password.db")).toEqual({ mode: "ephemeral", type: "random_password" });
  expect(typeAt("aws_vpc.main")).toEqual({ mode: "managed", type: "aws_vpc" });
});
