import { describe, expect, it } from "vitest";
import { loadSchemas } from "../terraform/schema.ts";
import { changeRules, changesBetween, type Change } from "./changes.ts";
import type { EmittedResource, EmittedRoot } from "./emitted.ts";
import type { KeptRecord } from "./kept.ts";

const rules = changeRules(await loadSchemas(["aws", "google", "google-beta"]));

type Resources = Readonly<Record<string, KeptRecord | EmittedResource>>;

const root = (resources: Resources, more: Partial<EmittedRoot> = {}): EmittedRoot => ({
  target: "aws",
  environment: "prod",
  owner: "123456789012",
  region: "ap-northeast-1",
  state: "todo-state/prod/terraform.tfstate",
  tags: { system: "todo" },
  design: {},
  resources: Object.fromEntries(
    Object.entries(resources).map(([address, one]) => [
      address,
      "args" in one ? (one as EmittedResource) : { args: one },
    ]),
  ),
  ...more,
});

const between = (before: Resources, after: Resources, more: Partial<EmittedRoot> = {}): readonly Change[] =>
  changesBetween(root(before), root(after, more), rules).changes;

/** `replace module.a.x: argument (afterApply)`. */
const said = (before: Resources, after: Resources, more?: Partial<EmittedRoot>): readonly string[] =>
  between(before, after, more).map(({ action, address, from, certainty, otherwise }) =>
    [
      action,
      from === undefined ? address : `${from} -> ${address}`,
      ...(certainty === "certain" ? [] : [certainty]),
      ...(otherwise === undefined ? [] : [`or ${otherwise}`]),
    ].join(" "),
  );

const ref = (address: string, attribute = "id"): KeptRecord[string] => ({ "=": [`${address} ${attribute}`] });
const queue = "module.jobs.aws_sqs_queue.this";

describe("what a change does", () => {
  it("nothing, where nothing changed", () => {
    expect(said({ [queue]: { name: "a" } }, { [queue]: { name: "a" } })).toEqual([]);
  });

  it("creates and destroys", () => {
    expect(said({ [queue]: {} }, { "module.news.aws_sns_topic.this": {} })).toEqual([
      `destroy ${queue}`,
      "create module.news.aws_sns_topic.this",
    ]);
  });

  it("changes in place what the provider can, and makes anew what it cannot, with the argument", () => {
    const before = { [queue]: { name: "a", delay_seconds: 1 } };
    expect(said(before, { [queue]: { name: "a", delay_seconds: 2 } })).toEqual([`update ${queue}`]);
    expect(between(before, { [queue]: { name: "b", delay_seconds: 1 } })).toEqual([
      {
        address: queue,
        type: "aws_sqs_queue",
        action: "replace",
        certainty: "certain",
        because: [{ argument: "name", effect: "replace", certainty: "certain", before: "a", after: "b" }],
      },
    ]);
  });

  it("leaves what the provider says by itself and the design no longer does", () => {
    const database = "module.db.aws_db_instance.this";
    expect(said({ [database]: { availability_zone: "a" } }, { [database]: {} })).toEqual([]);
    expect(said({ [database]: { deletion_protection: true } }, { [database]: {} })).toEqual([`update ${database}`]);
    // It may be what the cloud chose.
    expect(said({ [database]: {} }, { [database]: { availability_zone: "a" } })).toEqual([
      `replace ${database} open or nothing`,
    ]);
  });

  it("looks into blocks, in order or as a set", () => {
    const instance = "module.db.google_sql_database_instance.this";
    const settings = (more: KeptRecord): Resources => ({ [instance]: { settings: [{ tier: "a", ...more }] } });
    expect(said(settings({ collation: "a" }), settings({ collation: "b" }))).toEqual([`replace ${instance}`]);
    expect(said(settings({ tier: "a" }), settings({ tier: "b" }))).toEqual([`update ${instance}`]);
    expect(said(settings({ disk_size: 20 }), settings({ disk_size: 30 }))).toEqual([`update ${instance}`]);
    expect(said(settings({ disk_size: 30 }), settings({ disk_size: 20 }))).toEqual([`replace ${instance}`]);
    const flags = (...names: string[]): Resources =>
      settings({ database_flags: names.map((name) => ({ name, value: "on" })) });
    expect(said(flags("a", "b"), flags("b", "a"))).toEqual([]);
    expect(said(flags("a", "b"), flags("a", "c"))).toEqual([`update ${instance}`]);
  });

  it("says what the cloud refuses", () => {
    const [change] = between(
      { "module.db.aws_db_instance.this": { engine_version: "17" } },
      { "module.db.aws_db_instance.this": { engine_version: "16" } },
    );
    expect(change?.action).toBe("update");
    expect(change?.because[0]?.effect).toBe("refused");
  });
});

describe("what stands elsewhere", () => {
  const moved: Partial<EmittedRoot> = { moved: [["module.papers", "module.news"]] };
  const papers = {
    "module.papers.aws_sns_topic.this": { name: "papers" },
    [queue]: { policy: ref("module.papers.aws_sns_topic.this", "arn") },
  };

  it("moves with its module, and so do references to it", () => {
    const after = {
      "module.news.aws_sns_topic.this": { name: "papers" },
      [queue]: { policy: ref("module.news.aws_sns_topic.this", "arn") },
    };
    expect(said(papers, after, moved)).toEqual([
      "move module.papers.aws_sns_topic.this -> module.news.aws_sns_topic.this",
    ]);
    expect(said(papers, after).map((one) => one.split(" ")[0])).toEqual(["update", "create", "destroy"]);
  });

  it("moves and changes at once", () => {
    const after = {
      "module.news.aws_sns_topic.this": { name: "news" },
      [queue]: { policy: ref("module.news.aws_sns_topic.this", "arn") },
    };
    expect(said(papers, after, moved)).toEqual([
      `update ${queue} afterApply`,
      "replace module.papers.aws_sns_topic.this -> module.news.aws_sns_topic.this",
    ]);
  });

  it("moves by itself between one and one of several", () => {
    const [one, first] = [queue, `${queue}[0]`];
    expect(said({ [one]: {} }, { [first]: {} })).toEqual([`move ${one} -> ${first}`]);
    expect(said({ [first]: {} }, { [one]: {} })).toEqual([`move ${first} -> ${one}`]);
    expect(said({ [one]: {} }, { [`${queue}["a"]`]: {} })).toEqual([`destroy ${one}`, `create ${queue}["a"]`]);
  });

  it("of several, each is one by itself", () => {
    const of = (...keys: string[]): Resources => Object.fromEntries(keys.map((key) => [`${queue}["${key}"]`, {}]));
    expect(said(of("a", "b"), of("b", "c"))).toEqual([`destroy ${queue}["a"]`, `create ${queue}["c"]`]);
  });
});

describe("what is known after the apply only", () => {
  const topic = "module.news.aws_sns_topic.this";
  const policy = "module.news.aws_sns_topic_policy.this";
  const with_ = (name: string, more: KeptRecord = {}): Resources => ({
    [topic]: { name, ...more },
    [policy]: { arn: ref(topic, "arn"), policy: "{}" },
  });

  it("stays while its source does, changed in place or not", () => {
    expect(said(with_("a"), with_("a"))).toEqual([]);
    expect(said(with_("a"), with_("a", { display_name: "A" }))).toEqual([`update ${topic}`]);
  });

  it("changes when its source is made anew, and replaces what it may not change in", () => {
    expect(said(with_("a"), with_("b"))).toEqual([`replace ${topic}`, `replace ${policy} afterApply`]);
  });

  it("changes with what the provider gives anew at every change", () => {
    const configuration = "module.s.aws_msk_configuration.this";
    const cluster = "module.s.aws_msk_cluster.this";
    const of = (text: string): Resources => ({
      [configuration]: { server_properties: text },
      [cluster]: { configuration_info: [{ revision: ref(configuration, "latest_revision") }] },
    });
    expect(said(of("a"), of("b"))).toEqual([`update ${cluster} afterApply`, `update ${configuration}`]);
  });

  it("is open where another expression may give the same", () => {
    const of = (value: KeptRecord[string]): Resources => ({ [topic]: { name: "a" }, [policy]: { arn: value } });
    expect(said(of(ref(topic, "arn")), of(ref(topic, "id")))).toEqual([`replace ${policy} open or nothing`]);
    expect(said(of("arn:aws:sns:a"), of(ref(topic, "arn")))).toEqual([`replace ${policy} open or nothing`]);
  });

  it("is another where the same sources are put together otherwise", () => {
    const of = (by: string): Resources => ({ [topic]: {}, [queue]: { policy: { "=": [`${topic} arn`], by } } });
    expect(said(of("a"), of("b"))).toEqual([`update ${queue}`]);
  });

  it("is another where a text is put together of other resources, and open where of other data sources", () => {
    const of = (by: string, ...sources: string[]): Resources => ({
      [topic]: {},
      "module.a.data.aws_region.this": {},
      "module.b.data.aws_region.this": {},
      [queue]: { policy: { "=": sources, by } },
    });
    const regions = ["module.a.data.aws_region.this name", "module.b.data.aws_region.this name"] as const;
    expect(said(of("a", regions[0], `${topic} arn`), of("b", regions[0]))).toEqual([`update ${queue}`]);
    expect(said(of("a", regions[0]), of("a", regions[1]))).toEqual([`update ${queue} open or nothing`]);
  });

  it("of a data source: as it was while it asks the same, after the apply when it waits for what changes", () => {
    const data = "module.news.data.aws_iam_role.this";
    const of = (asks: KeptRecord, delay: number): Resources => ({
      [queue]: { delay_seconds: delay },
      [data]: { args: asks, after: [queue] },
      [policy]: { arn: ref(data, "arn") },
    });
    expect(said(of({ name: "a" }, 1), of({ name: "a" }, 1))).toEqual([]);
    expect(said(of({ name: "a" }, 1), of({ name: "b" }, 1))).toEqual([`replace ${policy} open or nothing`]);
    expect(said(of({ name: "a" }, 1), of({ name: "a" }, 2))).toEqual([
      `update ${queue}`,
      `replace ${policy} afterApply`,
    ]);
  });
});

describe("what Terraform is told of a resource's life", () => {
  it("ignores changes", () => {
    const of = (count: number, path: string): Resources => ({
      "module.a.aws_ecs_service.this": { args: { desired_count: count }, life: { ignore_changes: [path] } },
    });
    expect(said(of(1, "desired_count"), of(2, "desired_count"))).toEqual([]);
    expect(said(of(1, "name"), of(2, "name"))).toEqual(["update module.a.aws_ecs_service.this"]);
  });

  it("replaces by what changes elsewhere", () => {
    const of = (name: string, delay: number, attribute: string): Resources => ({
      [queue]: { name, delay_seconds: delay },
      "module.a.aws_lb.this": { args: {}, life: { replace_triggered_by: [{ address: queue, attribute }] } },
    });
    const lb = "module.a.aws_lb.this";
    expect(said(of("a", 1, "id"), of("a", 2, "id"))).toEqual([`update ${queue}`]);
    expect(said(of("a", 1, "id"), of("b", 1, "id"))).toEqual([`replace ${lb} afterApply`, `replace ${queue}`]);
    expect(said(of("a", 1, "delay_seconds"), of("a", 2, "delay_seconds"))).toEqual([
      `replace ${lb}`,
      `update ${queue}`,
    ]);
    expect(said(of("a", 1, ""), of("a", 2, ""))).toEqual([`replace ${lb}`, `update ${queue}`]);
  });
});

describe("where a root is", () => {
  const files = "module.files.aws_s3_bucket.this";
  const before: Resources = { [files]: { args: { bucket: "a" }, holds: true }, "module.files.aws_iam_role.this": {} };

  it("a region: what is of one is made anew", () => {
    expect(said(before, before, { region: "us-west-2" })).toEqual([`replace ${files}`]);
  });

  it("an account: all is left there and made here", () => {
    const changes = changesBetween(root(before), root(before, { owner: "210987654321" }), rules);
    expect(changes.whole).toBe(true);
    expect(changes.changes.map(({ action, holds }) => [action, holds])).toEqual([
      ["leave", undefined],
      ["create", undefined],
      ["leave", true],
      ["create", undefined],
    ]);
  });

  it("gone: all is left, with what it holds; new: all is created", () => {
    const gone = changesBetween(root(before), undefined, rules);
    expect(gone.changes.map(({ action }) => action)).toEqual(["leave", "leave"]);
    expect(gone.changes.find(({ address }) => address === files)?.holds).toBe(true);
    expect(changesBetween(undefined, root(before), rules).changes.map(({ action }) => action)).toEqual([
      "create",
      "create",
    ]);
  });

  it("another place of the state is told", () => {
    expect(changesBetween(root(before), root(before, { state: "b/c" }), rules).state).toEqual({
      before: "todo-state/prod/terraform.tfstate",
      after: "b/c",
    });
  });

  it("tags of all change all that has any", () => {
    expect(said(before, before, { tags: { system: "other" } })).toEqual([
      "update module.files.aws_iam_role.this",
      `update ${files}`,
    ]);
  });
});

describe("data that is lost", () => {
  const database = "module.db.aws_db_instance.this";
  const of = (args: KeptRecord): Resources => ({ [database]: { args, of: "db", holds: true } });

  it("with what is destroyed or made anew, not with what is changed or moved", () => {
    const holds = (after: Resources, more?: Partial<EmittedRoot>): unknown =>
      between(of({ db_name: "a" }), after, more).map(({ action, holds: held }) => [action, held]);
    expect(holds({})).toEqual([["destroy", true]]);
    expect(holds(of({ db_name: "b" }))).toEqual([["replace", true]]);
    expect(holds(of({ db_name: "a", multi_az: true }))).toEqual([["update", undefined]]);
    expect(
      holds(
        { "module.main.aws_db_instance.this": { args: { db_name: "a" }, holds: true } },
        { moved: [["module.db", "module.main"]] },
      ),
    ).toEqual([["move", undefined]]);
  });

  it("and whether its protection lets the apply fail", () => {
    const [change] = between(of({ db_name: "a", deletion_protection: true }), of({ db_name: "b" }));
    expect(change?.prevented).toBe(true);
    expect(between(of({ db_name: "a" }), {})[0]?.prevented).toBeUndefined();
  });

  it("not with what is abandoned", () => {
    expect(between(of({ deletion_policy: "ABANDON" }), {})[0]?.holds).toBeUndefined();
  });
});
