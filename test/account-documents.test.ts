import { describe, expect, it } from "vitest";
import { applyAll } from "../src/rehearsal/apply.ts";
import { alreadyMade, emptyWorld, withApis, type World } from "../src/rehearsal/world.ts";
import {
  onAws,
  prepared,
  rawOf,
  refusalsOf,
  rootOf,
  rootsOf,
  shortly,
  withApisOf,
  withComponents,
  type Fields,
} from "./accounts.fixture.ts";

const project = "manga-service";

/**
 * A document of a service whose project is half made: the network with two subnets, its peering, the cache, four
 * buckets, two service accounts and the APIs are done; the database is being made; topics were deleted, containers are
 * not deployed, secrets are planned.
 */
const document = {
  name: "manga",
  targets: { gcp: { region: "asia-northeast1", project } },
  environments: { prod: { prefix: "manga", protected: true } },
  components: {
    main: { kind: "network", cidr: "10.0.0.0/16", subnets: { private: ["10.0.2.0/24"] } },
    phases: {
      kind: "service",
      image: "phase-service",
      port: 8080,
      uses: {
        db: "readwrite",
        inputData: "readwrite",
        outputImages: "readwrite",
        finalProducts: "readwrite",
        tempData: "readwrite",
      },
    },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "phases" } },
    site: { kind: "domain", name: "manga-service.com", zone: "external" },
    db: { kind: "postgres", version: 15, size: { cpu: 1, memory: "3.75GiB" } },
    inputData: { kind: "bucket" },
    outputImages: { kind: "bucket" },
    finalProducts: { kind: "bucket" },
    tempData: { kind: "bucket" },
    images: { kind: "registry" },
  },
} as const;

const place = `projects/${project}`;
const bucketOf = (name: string) => `${project}-manga-${name}`;
const adoptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  main: {
    "google_compute_network.this": `${place}/global/networks/manga-service-vpc`,
    'google_compute_subnetwork.this["private"]': `${place}/regions/asia-northeast1/subnetworks/manga-private`,
  },
  phases: {
    "module.service_account.google_service_account.this": `${place}/serviceAccounts/manga-service-account@${project}.iam.gserviceaccount.com`,
  },
  db: { "google_sql_database_instance.this": `${place}/instances/manga-db-instance` },
  inputData: { "google_storage_bucket.this": `${project}/${bucketOf("input-data")}` },
  outputImages: { "google_storage_bucket.this": `${project}/${bucketOf("output-images")}` },
  finalProducts: { "google_storage_bucket.this": `${project}/${bucketOf("final-products")}` },
  tempData: { "google_storage_bucket.this": `${project}/${bucketOf("temp-data")}` },
};
const adopting = withComponents(
  document,
  Object.fromEntries(
    Object.entries(adoptions).map(([key, adopt]) => [
      key,
      { ...((document.components as Fields)[key] as Fields), adopt },
    ]),
  ),
);

/** The rows of the document that are done, as names in the project. */
const done: Readonly<Record<string, readonly string[]>> = {
  google_compute_network: ["manga-service-vpc"],
  google_compute_subnetwork: ["asia-northeast1 manga-private", "asia-northeast1 manga-public"],
  google_service_account: ["manga-service-account"],
  google_storage_bucket: ["input-data", "output-images", "final-products", "temp-data"].map(bucketOf),
  google_sql_database_instance: ["manga-db-instance"],
};
const apis = ["aiplatform", "run", "sqladmin", "redis", "secretmanager", "servicenetworking", "storage", "compute"];

describe("the finished rows of a document", () => {
  const roots = rootsOf(adopting);
  const world = (isThere: (type: string) => boolean = () => true): World => {
    const there = roots.reduce(
      (made, root) =>
        alreadyMade(made, root, (type, names) => isThere(type) && (done[type] ?? []).includes(names.join(" "))),
      withApisOf(roots, emptyWorld),
    );
    return withApis(
      there,
      project,
      apis.map((api) => `${api}.googleapis.com`),
    );
  };

  it("are taken over under the names that they have, and nothing is refused", () => {
    expect(refusalsOf(roots, world())).toEqual([]);
    const { taken } = applyAll(world(), roots).world;
    const names = Object.values(done)
      .flat()
      .filter((name) => !name.endsWith("manga-public"));
    for (const name of names)
      expect(
        [...taken].find(([key]) => JSON.stringify(JSON.parse(key)).includes(`"${name.split(" ").at(-1) ?? ""}"`))?.[1],
        name,
      ).toBe("manga gcp/environments/prod");
  });

  it("are refused once more where a design makes them under the same names", () => {
    const plain = roots.map(({ system, graph }) => ({ system, graph: { ...graph, imports: [] } }));
    expect(shortly(refusalsOf(plain, world()))).toEqual(
      Object.keys(done)
        .map((type) => `name-taken ${type}`)
        .sort(),
    );
  });

  it("cannot be taken over where a row is not done after all", () => {
    const without = world((type) => type !== "google_sql_database_instance");
    expect(refusalsOf(roots, without)).toEqual([
      expect.stringMatching(
        /^not-there gcp\/environments\/prod module\.db\..*there is no google_sql_database_instance manga-db-instance/,
      ),
    ]);
  });

  it("are made a second time beside the first where a design does not adopt them: nothing refuses that", () => {
    const beside = rootsOf(document);
    expect(refusalsOf(beside, world())).toEqual([]);
    const networks = beside.flatMap(({ graph }) =>
      graph.resources.filter(({ type }) => type === "google_compute_network"),
    );
    expect(networks).toHaveLength(1);
  });

  it("leave names of topics that were deleted to whoever takes them", () => {
    const topics = withComponents(adopting, {
      phaseCompleted: { kind: "topic" },
      generationRequests: { kind: "topic" },
    });
    expect(refusalsOf(rootsOf(topics), world())).toEqual([]);
  });
});

describe("the research document", () => {
  const raw = onAws(rawOf("research-service"));
  const roots = rootsOf(raw);

  it("has a bucket of the state that is there: the first apply uses it, and moves none", () => {
    expect(refusalsOf(roots)).toEqual([]);
    expect(prepared(roots).taken.get(JSON.stringify(["aws_s3_bucket", "airas-terraform-state-123456789012"]))).toBe(
      "somebody else",
    );
  });

  it("has pages at a host of its own and vectors at another's, which no root makes", () => {
    const types = new Set(roots.flatMap(({ graph }) => graph.resources.map(({ type }) => type)));
    expect([...types].filter((type) => /cloudfront|opensearch/.test(type))).toEqual([]);
  });

  it("has a table for locks, which the output neither needs nor takes", () => {
    const table = roots.flatMap(({ graph }) => graph.resources.filter(({ type }) => type === "aws_dynamodb_table"));
    expect(table).toEqual([]);
    expect(rootOf(roots, "aws", "global").system.state.key).toBe("global/terraform.tfstate");
  });
});
