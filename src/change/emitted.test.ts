import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../build/build.ts";
import { kinds } from "../components/kinds.gen.ts";
import { places } from "../system/places.fixture.ts";
import { changeRules } from "./changes.ts";
import { compareEmitted } from "./compare-emitted.ts";
import { emittedOf, type Emitted } from "./emitted.ts";
import { emittedText, readEmitted } from "./emitted-text.ts";
import { lossesIn, type Loss } from "./losses.ts";

const schemas = await schemasFor(["aws", "gcp"]);
type Fields = Readonly<Record<string, unknown>>;

const db = { kind: "postgres", version: 17, database: "todo" };
const files = { kind: "bucket" };
const worker = {
  kind: "worker",
  image: "todo-worker",
  cpu: 1,
  memory: "2GiB",
  environment: { GREETING: "do-not-tell" },
  uses: { jobs: "receive", db: "readwrite" },
};
const jobs = { kind: "queue" };

const design = (components: Fields, more: Fields = {}): Fields => ({
  name: "todo",
  targets: places,
  environments: { dev: {}, prod: { protected: true } },
  components,
  ...more,
});

const emitted = (raw: Fields): Emitted => {
  const { systems, graphs } = lowerDesign(raw, kinds, schemas);
  return emittedOf(systems, graphs, kinds, schemas);
};

const before = design({ db, files, jobs, worker });

const losses = (after: Fields, of = before): readonly Loss[] => {
  const [old, fresh] = [emitted(of), emitted(after)];
  return lossesIn(compareEmitted(old, fresh, changeRules(schemas)), old, fresh);
};

/** `dev/aws replace aws_db_instance db: components.db.database`. */
const said = (all: readonly Loss[]): readonly string[] =>
  all.map(({ environment, target, change: { action, type }, allowedBy, fields }) =>
    [
      `${environment}/${target}`,
      action,
      type,
      `${allowedBy}:`,
      fields.map(({ path }) => path.join(".")).join(" "),
    ].join(" "),
  );

describe("what was emitted", () => {
  const kept = emitted(before);
  const text = emittedText(kept);

  it("is read as it was written", () => {
    expect(readEmitted(JSON.parse(text))).toEqual(kept);
    expect(readEmitted({})).toBeUndefined();
    expect(readEmitted(undefined)).toBeUndefined();
  });

  it("is the same however the design is arranged", () => {
    expect(emittedText(emitted(design({ worker, jobs, files, db })))).toBe(text);
  });

  it("has a line for a resource that environments have alike", () => {
    const lines = text.split("\n").filter((line) => line.includes('"module.files.google_storage_bucket.this"'));
    expect(lines.length).toBe(1);
  });

  it("holds no value of a variable", () => {
    expect(text).toContain("environment.GREETING");
    expect(text).not.toContain("do-not-tell");
  });

  it("differs in nothing from itself", () => {
    const changes = compareEmitted(kept, kept, changeRules(schemas)).flatMap((root) => root.changes);
    expect(changes).toEqual([]);
  });
});

describe("data that a change of the design takes away, with the field", () => {
  it("none, where only more is there", () => {
    expect(losses(design({ db, files, jobs, worker, news: { kind: "topic" } }))).toEqual([]);
    expect(losses(design({ db: { ...db, highAvailability: true }, files, jobs, worker }))).toEqual([]);
  });

  it("a field that makes it anew; a database that is abandoned stays in its instance", () => {
    expect(said(losses(design({ db: { ...db, database: "shop" }, files, jobs, worker })))).toEqual([
      "dev/aws replace aws_db_instance db: components.db.database",
      "prod/aws replace aws_db_instance db: components.db.database",
    ]);
  });

  it("a component that is gone, and none that is renamed", () => {
    const gone = said(losses(design({ db, jobs, worker })));
    expect(gone).toContain("prod/aws destroy aws_s3_bucket files: components.files");
    expect(gone).toContain("prod/gcp destroy google_storage_bucket files: components.files");
    expect(losses(design({ db, documents: { ...files, renamedFrom: "files" }, jobs, worker }))).toEqual([]);
    const renamed = said(losses(design({ db, documents: files, jobs, worker })));
    expect(renamed).toContain("prod/gcp destroy google_storage_bucket files: components.files");
    const perhaps = (components: Fields) =>
      new Set(losses(design(components)).flatMap(({ fields }) => fields.flatMap((one) => one.perhaps ?? [])));
    expect([...perhaps({ db, documents: files, jobs, worker, news: { kind: "topic" } })]).toEqual(["documents"]);
    expect([...perhaps({ db, jobs, worker, news: { kind: "topic" } })]).toEqual([]);
  });

  it("a component that is no longer in an environment or on a target", () => {
    const only = (more: Fields) => said(losses(design({ db, files: { ...files, ...more }, jobs, worker })));
    expect(only({ environments: ["prod"] })).toEqual([
      "dev/aws destroy aws_s3_bucket files: components.files.environments",
      "dev/gcp destroy google_storage_bucket files: components.files.environments",
    ]);
    expect(only({ targets: ["aws"] })).toEqual([
      "dev/gcp destroy google_storage_bucket files: components.files.targets",
      "prod/gcp destroy google_storage_bucket files: components.files.targets",
    ]);
  });

  it("an environment or a target that is gone leaves all behind", () => {
    const environment = said(losses(design({ db, files, jobs, worker }, { environments: { dev: {} } })));
    expect(environment).toContain("prod/aws leave aws_s3_bucket files: environments.prod");
    expect(environment.filter((one) => !one.endsWith(": environments.prod"))).toEqual([]);
    const target = said(losses(design({ db, files, jobs, worker }, { targets: { aws: places.aws } })));
    expect(target).toContain("prod/gcp leave google_sql_database_instance db: targets.gcp");
    expect(target.filter((one) => !one.endsWith(": targets.gcp"))).toEqual([]);
  });

  it("another name of the system or region takes all along", () => {
    const name = said(losses(design({ db, files, jobs, worker }, { name: "shop" })));
    expect(name).toContain("prod/aws replace aws_s3_bucket files: name");
    expect(name.filter((one) => !one.endsWith(": name"))).toEqual([]);
    expect(name).toContain("prod/aws replace aws_sqs_queue jobs: name");
    const aws = { ...places.aws, region: "us-west-2" };
    const region = said(losses(design({ db, files, jobs, worker }, { targets: { ...places, aws } })));
    expect(region).toContain("prod/aws replace aws_db_instance db: targets.aws.region");
    expect(region.some((one) => one.includes("/gcp"))).toBe(false);
  });

  it("another account leaves all in the old one", () => {
    const aws = { ...places.aws, account: "210987654321" };
    const account = said(losses(design({ db, files, jobs, worker }, { targets: { ...places, aws } })));
    expect(account).toContain("prod/aws leave aws_db_instance db: targets.aws.account");
  });

  it("a lower version is refused by the cloud, and data stays", () => {
    const lower = design({ db: { ...db, version: 16 }, files, jobs, worker });
    expect(losses(lower)).toEqual([]);
    const roots = compareEmitted(emitted(before), emitted(lower), changeRules(schemas));
    const refused = roots.flatMap(({ changes }) =>
      changes.filter(({ because }) => because.some(({ effect }) => effect === "refused")).map(({ type }) => type),
    );
    expect([...new Set(refused)].sort()).toEqual(["aws_db_instance", "google_sql_database_instance"]);
  });

  it("a lower version of what is in memory makes it anew on AWS", () => {
    const redis = (version: string): Fields => design({ cache: { kind: "redis", version } });
    expect(said(losses(redis("7.2"), redis("8.0")))).toEqual([
      "dev/aws replace aws_elasticache_replication_group cache: components.cache.version",
      "prod/aws replace aws_elasticache_replication_group cache: components.cache.version",
    ]);
    expect(losses(redis("8.0"), redis("7.2"))).toEqual([]);
  });

  it("no read replica", () => {
    const replicas = (count: number): Fields => design({ db: { ...db, replicas: count } });
    expect(losses(replicas(0), replicas(1))).toEqual([]);
  });
});
