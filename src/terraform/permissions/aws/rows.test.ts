import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { permissionsOf } from "./grants.ts";
import { places, type Service } from "./places.ts";
import type { Calls, Row } from "./row.ts";
import { awsTypes, dataRows, resourceRows, rowOf, type UsedType } from "./rows.ts";
import { sources } from "./sources.ts";

const root = resolve(import.meta.dirname, "../../../..");
const modules = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".tf"),
);

/** Types of all blocks of all modules. */
const used = awsTypes(
  modules.flatMap((file) =>
    [...readFileSync(join(root, "src", file), "utf8").matchAll(/^(resource|data|ephemeral) "([a-z0-9_]+)"/gm)].map(
      ([, word = "", type = ""]): UsedType => ({ mode: word === "resource" ? "managed" : (word as "data"), type }),
    ),
  ),
);

const rows: readonly (readonly [string, Row])[] = [
  ...Object.entries(resourceRows),
  ...Object.entries(dataRows).map(([type, row]) => [`data.${type}`, row] as const),
];

const namesOf = (calls: Calls | undefined): readonly string[] =>
  calls === undefined || calls === "none"
    ? []
    : Object.entries(calls).flatMap(([service, names]) => names.split(" ").map((name) => `${service}:${name}`));

const allOf = ({ read, create, update, delete: deleted }: Row): readonly string[] =>
  [read, create, update, deleted].flatMap(namesOf);

describe("permissions of types", () => {
  it("are known of every type that a module uses", () => {
    expect(used.length).toBeGreaterThan(100);
    expect(() => used.map(rowOf)).not.toThrow();
  });

  it("are stated of no type that none uses", () => {
    const names = new Set(used.map(({ mode, type }) => (mode === "managed" ? type : `${mode}.${type}`)));
    // No module of the project makes a parameter, since every plan would read it; kinds of others may.
    names.add("aws_ssm_parameter");
    expect(rows.map(([type]) => type).filter((type) => !names.has(type))).toEqual([]);
  });

  it("of a type without a row are no empty list", () => {
    const unknown = [
      { mode: "managed", type: "aws_sqs_queue" } as const,
      { mode: "managed", type: "aws_moon" } as const,
    ];
    expect(() => permissionsOf(unknown)).toThrow("aws_moon has no row");
    expect(() => permissionsOf([{ mode: "data", type: "aws_sqs_queue" }])).toThrow("data.aws_sqs_queue has no row");
    expect(() => permissionsOf([{ mode: "ephemeral", type: "aws_kms_key" }])).toThrow(
      "ephemeral.aws_kms_key has no row",
    );
    expect(() => permissionsOf([{ mode: "managed", type: "toString" }])).not.toThrow();
    expect(() => permissionsOf([{ mode: "managed", type: "aws_" }])).toThrow();
  });

  it("say of every resource how it is read, made, changed and deleted, and where that is from", () => {
    for (const [type, row] of rows) {
      if (!type.startsWith("data."))
        for (const part of ["read", "create", "update", "delete"] as const)
          expect(row[part], `${type}: ${part}`).toBeDefined();
      expect(
        Object.keys(row.source).filter((key) => !(key in sources) && key !== "page"),
        type,
      ).toEqual([]);
      expect(Object.keys(row.source), type).not.toEqual([]);
    }
  });

  it("are names of actions, each once, in lists that are not empty", () => {
    for (const [type, row] of rows)
      for (const calls of [row.read, row.create, row.update, row.delete]) {
        const names = namesOf(calls);
        if (calls !== undefined && calls !== "none") expect(names, type).not.toEqual([]);
        expect(
          names.filter((name) => !/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/.test(name)),
          type,
        ).toEqual([]);
        expect(new Set(names).size, type).toBe(names.length);
      }
  });

  it("read without a right to write", () => {
    const reads = rows.flatMap(([, row]) => namesOf(row.read));
    expect(reads.filter((name) => !/:(Get|List|Describe|View|Validate|Connect)/.test(name))).toEqual([]);
    expect(reads).not.toContain("secretsmanager:GetSecretValue");
  });

  it("tell what of a plan would read a secret", () => {
    const readers = rows.flatMap(([type, { secret, read }]) =>
      secret ? [[type, namesOf(read).includes(secret.action)]] : [],
    );
    expect(readers).toEqual([["aws_ssm_parameter", true]]);
  });

  it("are narrowed for every service, and those that take no ARN are called by a type", () => {
    const called = new Set(rows.flatMap(([, row]) => allOf(row)));
    for (const [service, { anywhere, arns, why }] of Object.entries(places) as [Service, (typeof places)[Service]][]) {
      const idle = (anywhere?.split(" ") ?? []).filter((name) => !called.has(`${service}:${name}`));
      expect(idle, service).toEqual([]);
      // Where an ARN does not say whose it is, there is a reason.
      if (arns.some((arn) => !/PREFIX|default|managedruleset/.test(arn))) expect(why, service).toBeDefined();
    }
  });
});

/** What the provider was seen to call, which is no part of the project. */
const seen = resolve(root, "../shared/data/permissions/aws-calls.json");

/** What 5.46 called and is called no longer, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "aws_cloudwatch_log_group: logs:ListTagsLogGroup": "6.x asks ListTagsForResource",
};

describe.skipIf(!existsSync(seen))("permissions of types and what the provider was seen to call", () => {
  it("agree: what was read is among what is read, what was written among what is read or written", () => {
    const calls = JSON.parse(readFileSync(seen, "utf8")) as Record<string, { read?: string[]; write?: string[] }>;
    expect(Object.keys(calls).length).toBeGreaterThan(70);
    const missing = Object.entries(calls).flatMap(([type, { read = [], write = [] }]) => {
      const row = resourceRows[type];
      if (!row) return used.some((one) => one.type === type) ? [`${type}: no row`] : [];
      // Waiting reads as well, and was counted among it.
      const reads = new Set([...namesOf(row.read), ...namesOf(row.create)]);
      const all = new Set([...allOf(row), ...(row.linkedRole === undefined ? [] : ["iam:CreateServiceLinkedRole"])]);
      return [...read.filter((name) => !reads.has(name)), ...write.filter((name) => !all.has(name))].map(
        (name) => `${type}: ${name}`,
      );
    });
    expect(missing).toEqual(Object.keys(exceptions));
  });

  it("were seen of types whose rows say so", () => {
    const calls = JSON.parse(readFileSync(seen, "utf8")) as Record<string, unknown>;
    const said = Object.entries(resourceRows).flatMap(([type, { source }]) => (source.seen ? [type] : []));
    expect(said.filter((type) => !Object.hasOwn(calls, type))).toEqual([]);
  });
});

const managed = resolve(root, "../shared/data/permissions/aws-managed-policies.json.gz");

/** What reading takes and AWS's own policy for readers does not give. */
const beyondReaders = [
  "bedrock:ListTagsForResource",
  "elasticloadbalancing:GetLoadBalancerWebACL",
  "kafka-cluster:Connect",
  "kafka-cluster:DescribeTopic",
  "kafka-cluster:DescribeTopicDynamicConfiguration",
];

describe.skipIf(!existsSync(managed))("permissions to read and AWS's own", () => {
  it("agree on what reading is", () => {
    const { policies } = JSON.parse(gunzipSync(readFileSync(managed)).toString()) as {
      policies: Record<string, { effectiveActions: string[] }>;
    };
    const readers = new Set(policies.ReadOnlyAccess?.effectiveActions.map((name) => name.toLowerCase()));
    expect(readers.size).toBeGreaterThan(1000);
    const beyond = rows.flatMap(([, row]) => namesOf(row.read)).filter((name) => !readers.has(name.toLowerCase()));
    expect([...new Set(beyond)].sort()).toEqual(beyondReaders);
  });
});
