import { describe, expect, it } from "vitest";
import { referencesIn, type Reference } from "../src/terraform/expression.ts";
import type { Plain } from "../src/terraform/evaluation/plain.ts";
import { address, typeAt, typePart, type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import type { Row, Table } from "../src/terraform/mocks/answer.ts";
import { awsAnswers } from "../src/terraform/mocks/aws-answers.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { googleAnswers } from "../src/terraform/mocks/google-answers.ts";
import { localAnswers } from "../src/terraform/mocks/local-answers.ts";
import type { AttributeType } from "../src/terraform/schema.ts";
import { checkValues } from "../src/terraform/schema-check.ts";
import { places } from "../src/system/places.fixture.ts";
import { designs as written, lowered, randomDesigns, schemas } from "./designs.fixture.ts";
import { forms } from "./mocked-cloud.fixture.ts";

/** What random designs draw seldom. */
const serverless = {
  name: "calls",
  targets: { aws: places.aws },
  environments: { dev: {} },
  components: {
    api: { kind: "service", image: "api", uses: { events: "both" } },
    events: { kind: "stream", mode: "serverless", topics: { calls: {} } },
  },
};
const graphsOf = (all: readonly { readonly raw: object }[]) => all.flatMap(({ raw }) => lowered(raw).graphs);
const few = graphsOf(written);
const graphs = [...few, ...graphsOf([{ raw: serverless }, ...randomDesigns])];

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

/** Every single answer of a row, at its place: `aws_vpc.id`. */
function leaves(answers: Plain, at: string): readonly (readonly [string, string | number])[] {
  if (Array.isArray(answers)) return (answers as readonly Plain[]).flatMap((inner) => leaves(inner, at));
  if (typeof answers === "object" && answers !== null)
    return Object.entries(answers).flatMap(([name, inner]) => leaves(inner, `${at}.${name}`));
  return [[at, answers as string | number]];
}

/** Places of answers that are not of the form that the cloud gives them, or of no known form. */
const misshapen = (type: string, row: Row): readonly string[] =>
  leaves(row, type).flatMap(([at, answer]) => (forms.get(at)?.test(String(answer)) ? [] : [at]));

/** The row once for each of its answers, with nonsense in its place. */
function* planted(answers: Plain): Iterable<Plain> {
  if (Array.isArray(answers)) {
    for (const [index, inner] of (answers as readonly Plain[]).entries())
      for (const one of planted(inner)) yield (answers as readonly Plain[]).with(index, one);
  } else if (typeof answers === "object" && answers !== null) {
    for (const [name, inner] of Object.entries(answers))
      for (const one of planted(inner)) yield Object.assign({}, answers, { [name]: one });
  } else yield "x7k2 nonsense";
}

const references = (graph: ResourceGraph): readonly Reference[] => [
  ...graph.resources.flatMap(({ args }) => referencesIn(args)),
  ...graph.outputs.flatMap(({ value }) => referencesIn(value)),
  // What the root shows of calls, it takes from what they give.
  ...Object.values(graph.given ?? {}).flatMap((outputs) =>
    Object.values(outputs).flatMap((value) => referencesIn(value)),
  ),
];

/** What the providers refuse of a graph's arguments once every reference has its answer. */
function refused(graph: ResourceGraph, table?: Table): readonly string[] {
  const cloud = new MockedCloud(graph, undefined, table);
  return graph.resources.flatMap((resource: Resource) =>
    checkValues(schemas, resource.mode, resource.type, cloud.arguments(resource), true).map(
      ({ path, got }) => `${address(resource)} ${path.join(".")} = ${String(got)}`,
    ),
  );
}

describe("the answers of mocked providers", () => {
  it("are there for every computed attribute that any kind refers to", () => {
    const missing = graphs.flatMap((graph) => {
      const cloud = new MockedCloud(graph);
      return references(graph)
        .filter((reference) => cloud.value(reference) === undefined)
        .map(({ to, path }) => `${typePart(to)} ${path.join(".")}`);
    });
    expect([...new Set(missing)].sort()).toEqual([]);
  });

  it("and for nothing else, and only for attributes that the providers compute, with all that those hold", () => {
    const used = new Set(
      graphs.flatMap((graph) => references(graph).map(({ to, path }) => `${typePart(to)} ${path[0] ?? ""}`)),
    );
    const named = rows.flatMap(([type, row]) => Object.keys(row).map((attribute) => `${type} ${attribute}`));
    expect(named.filter((one) => !used.has(one))).toEqual([]);
    for (const [type, row] of rows)
      for (const [attribute, answers] of Object.entries(row)) {
        const at = typeAt(`${type}.it`);
        const block = schemas.schemaOf(at.mode, at.type);
        const found = block?.a[attribute];
        if (!found) expect(block?.b).toHaveProperty(attribute);
        else {
          expect(found[1], `${type}.${attribute}`).toContain("c");
          const places = leaves(answers, attribute).map(([place]) => place);
          expect(membersOf(found[0], attribute).filter((member) => !places.includes(member))).toEqual([]);
        }
      }
  });

  it.each(rows)(
    "%s has the form that the cloud gives it, and nonsense in any place of it is noticed",
    (type, row: Row) => {
      expect(misshapen(type, row)).toEqual([]);
      for (const one of planted(row)) expect(misshapen(type, one as Row)).toHaveLength(1);
    },
  );

  it("make arguments that the real providers take, in every environment of every design", () => {
    expect([...new Set(graphs.flatMap((graph) => refused(graph)))]).toEqual([]);
  });

  it("would be refused as nonsense by the real providers wherever these look", () => {
    const noticed = rows.filter(([type, row, target, table]) => {
      const nonsense = Object.fromEntries(Object.keys(row).map((attribute) => [attribute, "x7k2"]));
      const planted: Table = (here) => ({ ...table(here), [type]: nonsense });
      return few
        .filter((graph) => graph.target === target && typesOf(graph).has(type))
        .some((graph) => refused(graph, planted).length > 0);
    });
    // The providers check the form of some arguments only; the forms above hold for all.
    const types = ["data.aws_partition", "data.aws_caller_identity", "aws_iam_role", "aws_sns_topic", "aws_kms_key"];
    const others = ["google_compute_network", "google_service_account"];
    expect(noticed.map(([type]) => type)).toEqual(expect.arrayContaining([...types, ...others]));
  });

  it("hold for the region of a provider's alias, and for the account and project that a design states", () => {
    const [graph] = graphs.filter(({ target }) => target === "aws");
    if (!graph) throw new Error("no graph");
    const cloud = new MockedCloud(graph, "210987654321");
    expect(cloud.row("aws_sns_topic", "us_east_1")).toEqual({ arn: "arn:aws:sns:us-east-1:210987654321:example" });
    expect(cloud.row("data.aws_region")).toEqual({ region: graph.parameters.region?.value });
  });
});

/** Paths of all members of an attribute, without positions. */
function membersOf(type: AttributeType, at: string): readonly string[] {
  if (typeof type === "string") return [at];
  if (type[0] === "object")
    return Object.entries(type[1]).flatMap(([name, inner]) => membersOf(inner, `${at}.${name}`));
  return type[0] === "map" ? [] : membersOf(type[1], at);
}

const known = new WeakMap<ResourceGraph, ReadonlySet<string>>();

/** Types of a graph's resources and of what it refers to. */
function typesOf(graph: ResourceGraph): ReadonlySet<string> {
  const types =
    known.get(graph) ??
    new Set([...graph.resources.map(address), ...references(graph).map(({ to }) => to)].map(typePart));
  known.set(graph, types);
  return types;
}
