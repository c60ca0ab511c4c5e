import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { sample, subarray } from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isOfCloud, existingIn, type Existing } from "../src/terraform/imports/state.ts";
import { proposed, type Proposal, type RootToFill } from "../src/change/proposals.ts";
import { plannedValues, settledArguments } from "../src/terraform/configuration/planned-values.ts";
import { evaluate } from "../src/terraform/evaluation/evaluate.ts";
import { isRecord } from "../src/terraform/expression.ts";
import { address, type Resource } from "../src/terraform/graph.ts";
import { nameArgument, nameIn } from "../src/terraform/imports/names.ts";
import { saysNoImport } from "../src/terraform/imports/no-import.ts";
import { onAws, onGoogle, rawOf, rootsOf, schemas } from "./accounts.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";
import { sekkei } from "./sekkei.fixture.ts";

/** Forms of ids. */
const saying = [
  "INDEX/NAME",
  "NAME",
  "arn/NAME/0a1b",
  "x/NAME/REGIONAL",
  "arn:secret:NAME-AbC123",
  "arn:task-definition/NAME:1",
  "projects/x/serviceAccounts/NAME@x.iam.gserviceaccount.com",
];

/** What a root has once it is applied, in the form of a state: what only the cloud says is like nothing else. */
function appliedIn({ graph }: RootToFill, placed: (at: string) => string = (at) => at): readonly Existing[] {
  const settled = settledArguments(graph.resources, schemas, graph.parameters);
  const managed = graph.resources.filter((one) => one.mode === "managed" && isOfCloud(one));
  const places = new Map(managed.map((one, index) => [address(one), { one, index }]));
  const answer = (resource: Resource, index: number, attribute: string): string =>
    `${graph.environment}-${graph.target}-${String(index)}-${resource.type}-${attribute}`;
  const attributesOf = (resource: Resource, index: number): Record<string, unknown> => {
    const args = settled(resource);
    const stated = Object.fromEntries(
      Object.entries(isRecord(args) ? args : {}).flatMap(([name, value]) => {
        const known = evaluate(value, {
          reference: ({ to, path }) => {
            const found = places.get(to);
            const attribute = String(path[0]);
            if (!found || path.length !== 1) return undefined;
            const told = attributesOf(found.one, found.index)[attribute] ?? answer(found.one, found.index, attribute);
            return typeof told === "string" ? told : undefined;
          },
        });
        return known === undefined ? [] : [[name, known]];
      }),
    );
    const named = nameArgument(resource.type);
    const prefix = named === undefined ? undefined : stated[`${named}_prefix`];
    const name = named === undefined ? undefined : typeof prefix === "string" ? `${prefix}2026` : stated[named];
    // Where the id says the name, it says this one.
    const id =
      typeof name !== "string"
        ? undefined
        : saying
            .map((form) => form.replace("INDEX", String(index)).replace("NAME", () => name))
            .find((one) => nameIn(resource.type, one) === name);
    const told = ["id", "arn", "url", "name", "invoke_arn", "qualifier", "resource_id", "scalable_dimension"];
    return {
      ...Object.fromEntries(told.map((one) => [one, answer(resource, index, one)])),
      project: "todo",
      ...(id !== undefined && { id, arn: id }),
      ...stated,
      ...(named !== undefined && typeof name === "string" && { [named]: name }),
    };
  };
  return managed.map((one, index) => ({
    address: placed(address(one)),
    type: one.type,
    attributes: attributesOf(one, index),
    hidden: new Set(["password"]),
  }));
}

const rootsIn = (raw: unknown): readonly RootToFill[] => rootsOf(raw).map(({ system, graph }) => ({ system, graph }));

const designs = [
  ["todo on AWS", onAws(rawOf("todo"))],
  ["todo on Google Cloud", onGoogle(rawOf("todo"))],
  ["llm-dashboard on AWS", onAws(rawOf("llm-dashboard"))],
  ["llm-dashboard on Google Cloud", onGoogle(rawOf("llm-dashboard"))],
] as const;

/** The design with what was proposed written into it. */
function written(raw: Fields, proposals: readonly Proposal[]): Fields {
  const entries = (own: readonly Proposal[]): object => ({
    $each: Object.fromEntries(
      Object.keys(raw.environments as object).map((environment) => [
        environment,
        Object.fromEntries(
          own
            .filter((one) => one.environment === environment)
            .map(({ address: at, id, name }) => [at, name === undefined ? id : { id, name }]),
        ),
      ]),
    ),
  });
  return {
    ...raw,
    adopt: entries(proposals.filter(({ component }) => component === undefined)),
    components: Object.fromEntries(
      Object.entries(raw.components as Readonly<Record<string, Fields>>).map(([key, one]) => {
        const own = proposals.filter(({ component }) => component === key);
        return [key, own.length === 0 ? one : { ...one, adopt: entries(own) }];
      }),
    ),
  };
}

describe.each(designs)("what a state has of %s", (_, raw) => {
  const roots = rootsIn(raw);
  const root = roots.find(({ system }) => system.environment === "prod");
  if (!root) throw new Error("no prod");
  const whole = appliedIn(root);

  it("comes back as what makes imports complete, whatever part of it there is", () => {
    const importable = whole.filter(({ type }) => saysNoImport(type) === undefined);
    for (const part of sample(subarray([...importable]), { numRuns: 8, seed: 7 })) {
      const { proposals, notImportable, unmatched } = proposed([root], part, schemas);
      expect(unmatched).toEqual([]);
      expect([...proposals.map(({ from }) => from), ...notImportable].sort()).toEqual(
        part.map((one) => one.address).sort(),
      );
      expect(proposals.filter(({ perhaps }) => perhaps)).toEqual([]);
      const again = rootsIn(written(raw, proposals)).find(({ system }) => system.environment === "prod");
      expect(again?.graph.imports?.map(({ to, id }) => `${to} ${id}`).sort() ?? []).toEqual(
        proposals.map(({ from, id }) => `${from} ${id}`).sort(),
      );
      // Now it is adopted, and nothing is left to say.
      if (again) expect(proposed([again], part, schemas).proposals).toEqual([]);
    }
  });

  it("is found under other addresses by its names and by what it refers to, and nothing is taken for another", () => {
    const turned = new Map(whole.map((one, index) => [`module.old.${one.type}.x${String(index)}`, one.address]));
    const places = [...turned];
    const moved = whole.map((one, index) => ({ ...one, address: places[index]?.[0] ?? "" }));
    const { proposals, unmatched } = proposed([root], moved, schemas);
    const wrong = proposals.filter(({ from, address: at }) => !turned.get(from)?.endsWith(at));
    expect(wrong).toEqual([]);
    // What is alike in all that is known cannot be told apart.
    expect(unmatched.length).toBeLessThan(whole.length / 4);
    const planned = plannedValues(root.graph.resources, schemas, root.graph.parameters);
    const named = moved.filter(
      ({ type, address: at }) =>
        unmatched.includes(at) && planned[turned.get(at) ?? ""]?.[nameArgument(type) ?? ""] !== undefined,
    );
    expect(named.map(({ type }) => type)).toEqual([]);
  });
});

const emptyState = { format_version: "1.0", terraform_version: "1.14.0" };

/** What `terraform show -json plan.bin` prints: of a plan with changes, and of one without. */
const plans = [
  {
    ...emptyState,
    planned_values: { root_module: {} },
    resource_changes: [{ address: "aws_vpc.main", mode: "managed", type: "aws_vpc", change: { actions: ["create"] } }],
    configuration: { root_module: {} },
    timestamp: "2026-11-28T00:00:00Z",
    applyable: true,
    complete: true,
    errored: false,
  },
  { ...emptyState, planned_values: { root_module: {} }, prior_state: { ...emptyState, values: {} } },
  { ...emptyState, errored: true, applyable: false, configuration: { root_module: {} } },
];

describe("a state", () => {
  const resource = { mode: "managed", type: "aws_s3_bucket", name: "files" };
  const pulled = {
    version: 4,
    resources: [
      { ...resource, instances: [{ index_key: "a", attributes: { id: "files-a", bucket: "files-a" } }] },
      { mode: "data", type: "aws_region", name: "current", instances: [{ attributes: { id: "x" } }] },
      {
        ...resource,
        module: "module.db",
        type: "aws_db_instance",
        instances: [
          {
            attributes: { id: "db-1", password: "hunter2" },
            sensitive_attributes: [[{ type: "get_attr", value: "password" }]],
          },
        ],
      },
    ],
  };
  const shown = {
    format_version: "1.0",
    terraform_version: "1.14.0",
    values: {
      root_module: {
        resources: [{ ...resource, address: 'aws_s3_bucket.files["a"]', values: { bucket: "files-a", id: "files-a" } }],
        child_modules: [
          {
            resources: [
              {
                ...resource,
                type: "aws_db_instance",
                address: "module.db.aws_db_instance.files",
                values: { id: "db-1", password: "hunter2" },
                sensitive_values: { password: true, tags: {} },
              },
            ],
          },
        ],
      },
    },
  };

  it("is read in both of its forms", () => {
    const [one, other] = [pulled, shown].map((state) => existingIn(JSON.stringify(state)));
    expect(one?.map(({ address: at }) => at)).toEqual(['aws_s3_bucket.files["a"]', "module.db.aws_db_instance.files"]);
    expect(other?.map(({ address: at }) => at)).toEqual(one?.map(({ address: at }) => at));
    for (const state of [one, other]) expect([...(state?.[1]?.hidden ?? [])]).toEqual(["password"]);
    expect(one?.every(isOfCloud)).toBe(true);
  });

  it("is not anything else", () => {
    for (const text of [
      "",
      "{",
      "[]",
      "{}",
      '{"version":3,"resources":[]}',
      '{"format_version":"1.2","planned_values":{}}',
      ...plans.map((one) => JSON.stringify(one)),
    ])
      expect(existingIn(text), text).toBeUndefined();
    for (const empty of [emptyState, { ...emptyState, checks: [] }])
      expect(existingIn(JSON.stringify(empty))).toEqual([]);
  });

  it("has what is deposed beside its successor, which is not told twice", () => {
    const replaced = { attributes: { id: "old" } };
    const state = {
      version: 4,
      resources: [{ ...resource, instances: [{ ...replaced, deposed: "0a1b2c3d" }, { attributes: { id: "new" } }] }],
    };
    const one = { ...resource, address: "aws_s3_bucket.files" };
    const printed = {
      ...emptyState,
      values: {
        root_module: {
          resources: [
            { ...one, values: { id: "new" } },
            { ...one, values: { id: "old" }, deposed_key: "0a1b2c3d" },
          ],
        },
      },
    };
    for (const text of [state, printed].map((each) => JSON.stringify(each)))
      expect(existingIn(text)?.map(({ address: at, attributes }) => [at, attributes.id])).toEqual([
        ["aws_s3_bucket.files", "new"],
      ]);
  });
});

describe("sekkei adopt", () => {
  let folder = "";
  const bucket = { mode: "managed", type: "aws_s3_bucket", name: "files" };
  const instance = (attributes: object, more: object = {}) => ({ instances: [{ attributes, ...more }] });
  const files = {
    ...bucket,
    ...instance({ id: "todo-prod-files-123456789012", bucket: "todo-prod-files-123456789012" }),
  };
  const database = {
    ...bucket,
    type: "aws_db_instance",
    name: "old",
    ...instance({ id: "db-0A1B", identifier: "orders", password: "hunter2" }),
  };
  const save = (name: string, ...resources: object[]): string => {
    writeFileSync(join(folder, name), JSON.stringify({ version: 4, resources }));
    return name;
  };
  const design = (name: string, bucketOf: object): void => {
    const raw = {
      name: "todo",
      targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
      environments: { prod: {} },
      components: { files: bucketOf, db: { kind: "postgres", version: 17, backup: { retain: "7d" } } },
    };
    writeFileSync(join(folder, name), JSON.stringify(raw));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sekkei adopt "));
    design("sekkei.config.json", { kind: "bucket" });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints entries to write, and no secret", async () => {
    const run = await sekkei(["adopt", "--state", save("state.json", files, database)], folder);
    expect(run.stdout).toContain("components.files.adopt (prod · AWS)\n");
    expect(run.stdout).toContain('": "todo-prod-files-123456789012",\n    // aws_s3_bucket.files');
    expect(run.stdout).toContain('"aws_db_instance.this": "orders",\n    // perhaps aws_db_instance.old');
    expect(run.stdout + run.stderr).not.toContain("hunter2");
    expect(run.status).toBe(2);
    const japanese = await sekkei(["adopt", "--state", "state.json", "--lang", "ja"], folder);
    expect(japanese.stdout).toContain("// aws_db_instance.old かもしれません");
  });

  it("reads the standard input, and says what is adopted already, be it all that there is", async () => {
    design("adopted.json", {
      kind: "bucket",
      adopt: { "module.bucket.aws_s3_bucket.this": "todo-prod-files-123456789012" },
    });
    const from = async (text: string, ...more: readonly string[]) => {
      // In pieces that no character ends with.
      const pieces = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
      const stream = vi.spyOn(process as { stdin: Readable }, "stdin", "get").mockReturnValue(Readable.from(pieces));
      const run = await sekkei(["adopt", "--config", "adopted.json", "--state", "-", ...more], folder);
      stream.mockRestore();
      return [run.status, run.stdout + run.stderr];
    };
    const state = (...resources: readonly object[]): string => JSON.stringify({ version: 4, resources });
    expect(await from(state(files))).toEqual([0, "One resource is adopted by the design already.\n"]);
    expect(await from(state(files), "--lang", "ja")).toEqual([
      0,
      "状態のうち 1 件は、設計がすでに取り込んでいます。\n",
    ]);
    const [, both] = await from(state(files, database));
    expect(both).toContain("\n\nOne more is adopted by the design already.\n");
    const [, left] = await from(state({ ...bucket, type: "aws_instance", ...instance({ id: "i-1" }), name: "踏み台" }));
    expect(left).toContain("aws_instance.踏み台");
    expect(await from("")).toEqual([1, expect.stringContaining("the standard input is no state of Terraform")]);
  });

  it("passes over what is of another cloud than those asked for", async () => {
    const other = { ...bucket, type: "google_storage_bucket", name: "old", ...instance({ id: "old", name: "old" }) };
    save("mixed.json", files, other);
    const all = await sekkei(["adopt", "--state", "mixed.json"], folder);
    expect([all.status, all.stdout.includes("google_storage_bucket.old")]).toEqual([2, true]);
    const one = await sekkei(["adopt", "--state", "mixed.json", "--target", "aws"], folder);
    expect([one.status, one.stdout.includes("google_storage_bucket.old")]).toEqual([0, false]);
  });

  it("ends with 0 where nothing is left, 2 where something is, 1 where it is no state", async () => {
    const whole = await sekkei(["adopt", "--state", save("files.json", files), "--json"], folder);
    expect([whole.status, JSON.parse(whole.stdout)]).toEqual([
      0,
      expect.objectContaining({
        command: "adopt",
        proposals: [
          expect.objectContaining({ component: "files", id: "todo-prod-files-123456789012", perhaps: false }),
        ],
        unmatched: [],
      }),
    ]);
    const left = { ...bucket, type: "aws_instance", name: "bastion", ...instance({ id: "i-1" }) };
    const more = await sekkei(["adopt", "--state", save("more.json", files, left)], folder);
    expect(more.status).toBe(2);
    expect(more.stdout).toContain("Nothing in the design becomes one of these:\n  aws_instance.bastion");
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plans[0]));
    for (const file of ["plan.json", "none.json"]) {
      const wrong = await sekkei(["adopt", "--state", file], folder);
      expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
      expect(wrong.stderr).toContain(file);
    }
    expect((await sekkei(["adopt", "--state", "files.json", "--env", "dev"], folder)).status).toBe(1);
  });
});
