import { describe, expect, it } from "vitest";
import { issuesOf, lowered, lowerOne, problemsOf } from "../components/lowered.fixture.ts";
import { say } from "../messages/index.ts";
import type { IssueFacts } from "../issues/issue.ts";

const bucket = "module.bucket.aws_s3_bucket.this";
const database = { version: 17, backup: { retain: "7d" } };
const account = { targets: { aws: {} }, account: true } as const;
const service = { kind: "service", image: "api" };
const sourceOf = (made: ReturnType<typeof lowered>, label: string) =>
  made.graph.calls?.find((call) => call.label === label)?.source.name;

describe("what exists already", () => {
  it("is imported where the design would call it the same, by the module that all others have", () => {
    const at = "google_pubsub_topic.this";
    const made = lowerOne("topic", { adopt: { [at]: "projects/todo-prod/topics/todo-prod-one" } }, { target: "gcp" });
    expect(made.graph.imports).toMatchObject([{ to: `module.one.${at}` }]);
    expect(sourceOf(made, "one")).not.toMatch(/_one$/);
  });

  it.each([
    ["aws", "bucket", {}, bucket, "bucket", "old-files", "old-files"],
    ["aws", "postgres", database, "aws_db_instance.this", "identifier", "old-db", "old-db"],
    ["aws", "queue", {}, "aws_sqs_queue.this", "name", "https://sqs.eu-west-1.amazonaws.com/123456789012/old", "old"],
    ["gcp", "bucket", {}, "google_storage_bucket.this", "name", "old-project/old-files", "old-files"],
    ["gcp", "postgres", database, "google_sql_database_instance.this", "name", "projects/p/instances/old", "old"],
  ] as const)("keeps its name, on %s a %s", (target, kind, fields, at, argument, id, name) => {
    const made = lowerOne(kind, { ...fields, adopt: { [at]: id } }, { target });
    expect(made.graph.imports?.map(({ to, id: by }) => [to, by])).toEqual([[`module.one.${at}`, id]]);
    expect(made.args(`module.one.${at}`)[argument]).toBe(name);
    expect(sourceOf(made, "one")).toMatch(/_one$/);
  });

  it("keeps its name beside others that the same block makes", () => {
    const at = 'aws_ecr_repository.this["api"]';
    const images = { kind: "registry", adopt: { [at]: "old/api" } };
    const made = lowered({ images, api: service, web: { kind: "service", image: "web" } }, account);
    expect(made.args(at).name).toBe("old/api");
    expect(made.written('aws_ecr_repository.this["web"]')).toContain("/web");
    expect(made.graph.imports).toMatchObject([{ to: `module.images_prod.${at}`, id: "old/api" }]);
  });

  it("has its name for what a module only gives the beginning of one", () => {
    const at = "aws_security_group.this";
    const made = lowerOne("postgres", { ...database, adopt: { [at]: { id: "sg-1", name: "database" } } });
    expect(made.args(`module.one.${at}`)).toMatchObject({ name: "database" });
    expect(made.args(`module.one.${at}`)).not.toHaveProperty("name_prefix");
    expect(made.graph.imports?.[0]?.replacedBy).toEqual(["description", "vpc_id"]);
  });

  it("may be of each environment, with modules of their own where these differ", () => {
    const adopt = (name: string) => ({ [bucket]: name });
    const files = { kind: "bucket", adopt: { $each: { dev: adopt("old-dev"), prod: adopt("old-prod") } } };
    const of = (environments: object) => lowered({ files }, { system: { environments } });
    const dev = of({ dev: {}, prod: {} });
    expect([sourceOf(dev, "files"), dev.args(bucket).bucket]).toEqual(["s3_bucket_files_dev", "old-dev"]);
    const prod = of({ prod: {}, dev: {} });
    expect([sourceOf(prod, "files"), prod.args(bucket).bucket]).toEqual(["s3_bucket_files_prod", "old-prod"]);
  });

  it("is the design's to adopt where components share it, and in the root of the account where that makes it", () => {
    const state = { targets: { aws: { state: { bucket: "old-state" } } }, account: true } as const;
    const adopt = { "aws_s3_bucket.this": "old-state" };
    expect(lowered({ api: service }, { ...state, system: { adopt } }).graph.imports).toMatchObject([
      { to: "module.terraform_state.aws_s3_bucket.this", id: "old-state" },
    ]);
    expect(problemsOf({ api: service }, { system: { adopt: { "aws_ecs_cluster.this": "todo" } } })).toEqual([]);
  });

  it("of the other cloud is not looked at", () => {
    const adopt = { "google_storage_bucket.this": "old" };
    expect(lowerOne("bucket", { adopt }).graph.imports).toBeUndefined();
    expect(lowerOne("bucket", { adopt: { [bucket]: "old" } }, { target: "gcp" }).graph.imports).toBeUndefined();
  });

  it("is patched as well", () => {
    const patch = { [bucket]: { force_destroy: true } };
    const made = lowerOne("bucket", { patch, adopt: { [bucket]: "old" } });
    expect(made.args(bucket)).toMatchObject({ bucket: "old", force_destroy: true });
  });
});

describe("what cannot be adopted like this is refused", () => {
  const factsOf = (...design: Parameters<typeof issuesOf>) => issuesOf(...design).map(({ facts }) => facts);

  it("where there is no such resource, with what was meant", () => {
    const [one] = issuesOf("bucket", { adopt: { "aws_s3_bucket.this": "old" } });
    expect(one).toMatchObject({ code: "unknown-resource", facts: { field: "adopt", near: bucket } });
    expect((one?.facts as IssueFacts["unknown-resource"]).allowed).toContain(bucket);
    expect(factsOf("bucket", { adopt: { "data.aws_region.current": "x" } })).toMatchObject([{ field: "adopt" }]);
  });

  it("without the key, or with another key, of one of several", () => {
    const images = (at: string) => ({ images: { kind: "registry", adopt: { [at]: "old/api" } }, api: service });
    for (const at of ["aws_ecr_repository.this", 'aws_ecr_repository.this["apo"]'])
      expect(factsOf(images(at), account)).toMatchObject([{ near: 'aws_ecr_repository.this["api"]' }]);
  });

  it("where it is another's, with whose", () => {
    const other = { kind: "queue", adopt: { [bucket]: "old" } };
    const [one] = issuesOf({ files: { kind: "bucket" }, other });
    expect(one?.facts).toMatchObject({ owner: "files" });
    expect(one && say(one, "en").remedy).toContain("`components.files.adopt`");
  });

  const offHours = { from: "0 22 * * *", to: "0 7 * * *", zone: "Asia/Tokyo" };

  it.each([
    ["gcp", "workflow", { steps: [{ name: "first", wait: "10s" }] }, "google_workflows_workflow.this"],
    ["aws", "worker", { image: "runner", offHours }, 'module.service.aws_appautoscaling_scheduled_action.this["rest"]'],
  ] as const)("where Terraform cannot import it (%s)", (target, kind, fields, at) => {
    const [one, ...others] = issuesOf(kind, { ...fields, adopt: { [at]: "x" } }, { target });
    expect([one?.code, one?.path.join("."), others]).toEqual(["not-importable", `components.one.adopt.${at}`, []]);
    const [, provider = "", type = ""] = /(aws|google)_(\w+)/.exec(at) ?? [];
    expect(one && say(one, "en").remedy).toContain(`/${provider}/latest/docs/resources/${type}.`);
  });

  it("twice, in one environment and in several", () => {
    const adopt = { [bucket]: "old" };
    const [files, others] = [
      { kind: "bucket", adopt },
      { kind: "bucket", adopt },
    ];
    expect(issuesOf({ files, others })).toMatchObject([
      { code: "adopted-twice", facts: { other: `components.files.adopt.${bucket}` } },
    ]);
    expect(factsOf({ files }, { system: { environments: { dev: {}, prod: {} } } })).toMatchObject([
      { id: "old", environments: ["dev", "prod"] },
    ]);
    const onGoogle = { kind: "topic", adopt: { "google_pubsub_topic.this": "news" } };
    const twice = { system: { environments: { dev: {}, prod: {} } }, target: "gcp" } as const;
    expect(problemsOf({ news: onGoogle }, twice)).toEqual([]);
  });

  it("with a name that its id does not say, or says otherwise, or that it does not have", () => {
    const why = (at: string, entry: unknown) => factsOf("postgres", { ...database, adopt: { [at]: entry } });
    expect(why("aws_security_group.this", "sg-1")).toMatchObject([{ why: "unsaid", argument: "name" }]);
    expect(why("aws_db_instance.this", { id: "old", name: "older" })).toMatchObject([{ why: "differs", inId: "old" }]);
    const nameless = { id: "rtb-1", name: "old" };
    const [net] = factsOf({ net: { kind: "network", adopt: { "aws_vpc.this": nameless } }, api: service });
    expect(net).toMatchObject({ why: "nameless" });
  });

  it("under another name where its name is composed, and not asked for", () => {
    const adopt = { "aws_cloudtrail.this": "old" };
    expect(factsOf("audit", { trail: { retain: "365d" }, adopt }, account)).toMatchObject([
      { why: "composed", name: "todo-one", at: "policy" },
    ]);
  });

  it("as the bucket of the state where the roots look for that elsewhere", () => {
    const adopt = { "aws_s3_bucket.this": "old-state" };
    const [one] = issuesOf({ api: service }, { ...account, system: { adopt } });
    expect(one?.facts).toMatchObject({ why: "state" });
    expect(one && say(one, "en").remedy).toContain("targets.aws.state.bucket");
  });
});
