import type { Form } from "../../src/issues/form.ts";
import type { Format } from "../../src/issues/format.ts";
import { issue, type Issue, type IssueCode, type IssueFacts, type Wanted } from "../../src/issues/issue.ts";
import { formats } from "../../src/messages/formats.ts";
import { reasons } from "../../src/messages/reasons.ts";
import { text } from "../../src/text/text.ts";
import type { Reason } from "../../src/issues/reason.ts";

const said = text("a job", "ジョブ");
const few = ["api", "db"];
const many = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"];
const lists = [["api"], few, ["api", "db", "web"], many];

const plainForms: readonly Form[] = [
  { type: "text" },
  { type: "text", examples: ["x", "y", "z"] },
  ...(Object.keys(formats) as Format[]).map((format): Form => ({ type: "text", format, examples: ["x"] })),
  { type: "number" },
  { type: "number", min: 1 },
  { type: "number", max: 2 },
  { type: "number", over: 0 },
  { type: "number", over: 0, max: 1 },
  { type: "whole number", min: 1, max: 65535, examples: [8000] },
  { type: "boolean" },
  { type: "one of", values: ["a", 1, true] },
  { type: "component", kinds: [] },
  { type: "component", kinds: ["postgres", "redis"] },
  { type: "object", needed: ["kind", "name"], fields: ["kind", "name", "port"] },
  { type: "object", needed: [], fields: ["vpc", "cidr"] },
  { type: "function" },
  { type: "anything" },
];

const forms: readonly Form[] = [
  ...plainForms,
  ...plainForms.map((of): Form => ({ type: "list", of })),
  ...plainForms.map((of): Form => ({ type: "map", of, example: "{ dev: 1 }" })),
  ...plainForms.map((of): Form => ({ type: "map", of })),
  { type: "fixed list", items: [plainForms[4], plainForms[8]].filter((one) => one !== undefined) },
  { type: "fixed list", items: [{ type: "whole number" }, { type: "whole number" }] },
  { type: "any of", forms: plainForms },
];

const wanted: readonly Wanted[] = [
  ...lists.map((one) => ({ one })),
  ...(["arn", "account", "time", "cidr", "ipv4", "iamMember", "json", "port"] as const).map((format) => ({ format })),
  { pattern: "/^[a-z]+$/" },
  { least: 1 },
  { most: 5 },
  { least: 1, of: "characters" },
  { most: 5, of: "characters" },
];

/** Facts for every problem that there is, so that each of its sentences comes out; a problem without any does not compile. */
const samples: { readonly [Code in IssueCode]: readonly IssueFacts[Code][] } = {
  "unknown-key": [
    { key: "helth", near: "health", allowed: few },
    ...lists.map((allowed) => ({ key: "x", allowed })),
    { key: "x", allowed: [] },
  ],
  "missing-key": [
    ...forms.map((expected) => ({ key: "port", expected })),
    { key: "trail", expected: '{ retain: "365d" }' },
  ],
  "wrong-type": [
    ...forms.map((expected) => ({ expected, got: "nothing" as const })),
    ...(["null", "list", "object", "empty object", "text", "number", "boolean", "something else"] as const).map(
      (got) => ({ expected: { type: "boolean" } as const, got }),
    ),
    { expected: { type: "boolean" }, got: "text", value: "no" },
    { expected: { type: "boolean" }, got: "number", value: 1 },
    { expected: { type: "text" }, got: "boolean", value: true },
    { expected: { type: "boolean" }, got: "text", value: "n".repeat(41) },
  ],
  "not-allowed": [
    { got: false, allowed: ["true"] },
    { got: 3, allowed: ["1", "2"] },
    { got: "x", near: "y", allowed: few },
    { got: "x", near: "y", allowed: [] },
    { got: "x", allowed: [] },
    ...lists.map((allowed) => ({ got: "x", allowed })),
    { got: "x", near: "y", allowed: few, others: plainForms },
  ],
  "listed-twice": [{ got: "email" }],
  "out-of-range": [
    { got: 0, min: 1, max: 2 },
    { got: 0, min: 1 },
    { got: 3, max: 2 },
    { got: 0, over: 0 },
    { got: 2, over: 0, max: 1 },
    { got: "31d", min: "1d", max: "14d" },
    { got: 40, max: 35, unit: text("days", "日") },
  ],
  "wrong-length": (["items", "characters"] as const).flatMap((of) => [
    { got: 0, min: 1, of },
    { got: 1, min: 2, of },
    { got: 3, max: 2, of },
    { got: 3, max: 1, of },
    { got: 3, min: 2, max: 2, of, example: "[1, 2]" },
  ]),
  "bad-format": [
    ...(Object.keys(formats) as Format[]).map((expected) => ({ got: "x", expected, examples: ["1d"] })),
    { got: "x", expected: "duration", examples: ["1d", "12h", "30m"] },
    { got: "x", expected: "duration", examples: [] },
    { got: "x", pattern: "/^[a-z]+$/", examples: [] },
    { got: "x", pattern: "/^[a-z]+$/", examples: ["a"] },
    { got: "x", examples: [] },
  ],
  "unknown-component": [
    { got: "bd", near: "db", allowed: few },
    ...lists.map((allowed) => ({ got: "x", allowed })),
    { got: "x", allowed: [] },
  ],
  "absent-component": [{ got: "db" }],
  "wrong-kind": lists.map((wantedKinds) => ({ got: "db", kind: "postgres", wanted: wantedKinds })),
  "not-usable": [{ from: "api", to: "net", kind: "network" }],
  "unknown-access": lists.map((allowed) => ({ access: "write", to: "db", kind: "postgres", allowed })),
  cycle: [
    { keys: ["api", "db", "api"] },
    { keys: ["api", "db", "api"], through: ["aws_sqs_queue.a", "aws_sqs_queue.b"] },
  ],
  "missing-environment": lists.map((missing) => ({ missing })),
  "unknown-environment": [
    { got: "prdo", near: "prod", allowed: few },
    ...lists.map((allowed) => ({ got: "x", allowed })),
  ],
  "mixed-each": [{ environments: ["dev", "prod"], targets: ["aws", "gcp"] }],
  "min-over-max": [{ min: 3, max: 2 }],
  "cidr-overlap": [{ cidr: "10.0.0.0/16", other: "10.0.0.0/20", where: "dev" }],
  "cidr-outside": [{ cidr: "10.1.0.0/24", outer: "10.0.0.0/16" }],
  "cidr-host-bits": [{ got: "10.0.0.1/16", network: "10.0.0.0/16" }],
  "cidr-too-small": [{ cidr: "10.0.0.0/28", needs: 32, has: 16 }],
  "unsupported-pair": [
    { what: "1.5 vCPU", got: "3GiB", allowed: ["4GiB", "5GiB"], source: "https://example.com" },
    { what: said, got: said, allowed: [said, said, "x"], source: "https://example.com" },
  ],
  "unsupported-on": [
    { target: "aws", what: "arm64", instead: "x86_64" },
    {
      target: "gcp",
      what: said,
      instead: text("Use a job.", "ジョブを使ってください。"),
      source: "https://example.com",
    },
  ],
  "no-size-fits": [{ target: "aws", cpu: 200, memory: "1TiB", largest: "db.r7g.16xlarge" }],
  "name-too-long": [
    { name: "x".repeat(41), length: 41, max: 40, what: said },
    { name: "x".repeat(41), length: 41, max: 40, what: "IAM role" },
  ],
  "name-collision": [{ key: "userFiles", other: "user", name: "user_files" }],
  "secret-in-design": [{ hint: said }, { hint: "AWS access key" }],
  "refused-input": [{ module: "waf", reason: "Countries are either allowed or blocked." }],
  "label-taken": [{ label: "ecs_cluster" }],
  "tag-taken": [{ tag: "environment" }],
  "root-taken": [{ name: "prod" }],
  "taken-twice": [
    { type: "google_firestore_database", name: "(default)", environments: ["dev", "prod"] },
    { type: "google_identity_platform_config", name: "", environments: ["dev", "prod"], other: "people" },
  ],
  "within-reach": [{ environment: "prod", prefix: "todo-prod", name: "todo-prod-eu", other: "prod-eu" }],
  "zone-twice": [
    { zone: "example.com", environments: ["dev", "prod"], target: "aws" },
    { zone: "example.com", environments: ["dev", "prod"], target: "gcp" },
  ],
  "account-differs": [{ field: "trail", environments: ["dev", "prod"] }],
  "duplicate-singleton": [{ kind: "network", other: "net" }],
  "needs-component": [{ kind: "network", by: "service" }],
  "needs-field": (Object.keys(reasons) as Reason[]).map((why) => ({ field: "limit", why })),
  conflict: (Object.keys(reasons) as Reason[]).map((why) => ({ field: "above", other: "below", why })),
  "set-by": [
    { field: "PORT", by: "Sekkei" },
    { field: "PORT", by: text("the platform", "プラットフォーム") },
  ],
  "no-effect": (["error", "note"] as const).flatMap((severity) => [
    { field: "drain", why: text("somebody else hosts it.", "他がホストします。"), severity },
    {
      field: "drain",
      target: "gcp",
      why: text("Cloud Run drains by itself.", "Cloud Run が自動で行います。"),
      severity,
    },
    {
      field: "drain",
      target: "gcp",
      when: text("beside `existing`", "`existing` とともに書いた場合"),
      why: text("it stays.", "そのまま残ります。"),
      severity,
    },
  ]),
  "unknown-resource": (["patch", "adopt"] as const).flatMap((field) => [
    { field, address: "aws_vpc.a", near: "aws_vpc.main", allowed: few },
    { field, address: "aws_vpc.a", component: "net", near: "aws_vpc.main", allowed: few },
    { field, address: "aws_vpc.a", component: "net", owner: "", allowed: few },
    { field, address: "aws_vpc.a", component: "net", owner: "other", allowed: few },
    ...lists.map((allowed) => ({ field, address: "aws_vpc.a", component: "net", allowed })),
    { field, address: "aws_vpc.a", component: "net", allowed: [] },
  ]),
  "not-importable": [{ type: "aws_acm_certificate_validation", source: "https://example.com" }],
  "adopted-twice": [
    { id: "todo-files", other: "components.files.adopt.aws_s3_bucket.this", environments: [] },
    { id: "todo-files", other: "components.files.adopt.aws_s3_bucket.this", environments: ["dev", "prod"] },
  ],
  "adopted-name": [
    { address: "aws_security_group.this", argument: "name", name: "todo-db", why: "unsaid", id: "sg-1" },
    { address: "aws_vpc.this", name: "", why: "nameless", id: "vpc-1" },
    { address: "aws_s3_bucket.this", argument: "bucket", name: "todo-files", why: "differs", id: "a", inId: "a" },
    { address: "aws_iam_role.this", argument: "name", name: "todo-a", why: "repeated" },
    { address: "aws_s3_bucket.this", argument: "bucket", name: "todo-state", why: "state", target: "aws" },
    { address: "a.b", argument: "name", name: "todo-a", why: "composed", by: "aws_iam_policy.this", at: "policy" },
  ],
  "unknown-argument": [
    { address: "aws_vpc.main", argument: "cidr" },
    { address: "aws_vpc.main", argument: "cidr", near: "cidr_block" },
    ...wanted.map((one) => ({ address: "aws_vpc.main", argument: "cidr", wanted: one })),
  ],
  "refused-value": wanted.map((one) => ({ address: "aws_vpc.main", argument: "cidr_block", got: "x", wanted: one })),
  "no-config": [{ directory: "app" }],
  "unreadable-config": [
    { reason: text('no design is written in ".toml" files', '".toml" ファイルに設計は書けません') },
    { reason: text("the file cannot be read", "ファイルを読めません"), quoted: "EACCES: permission denied" },
  ],
  "syntax-error": [
    { reason: text("this is not valid YAML", "YAML として正しくありません"), quoted: "Map keys must be unique" },
    { reason: text("the key is written twice", "キーが 2 回書かれています") },
  ],
  "design-threw": [{ quoted: "no port is stated here" }],
  "unusable-character": [{ character: "U+001B" }],
  "design-ended": [{ why: "exit" }, { why: "killed" }, { why: "time", seconds: 1 }, { why: "time", seconds: 10 }],
  "no-default-export": [{ reason: text("the file has no export", "export がありません") }],
  "not-plain-data": [
    { got: text("a function", "関数") },
    { got: text("NaN", "NaN") },
    { got: text("a getter that throws", "エラーになるゲッター"), quoted: "not in this place" },
  ],
};

export const sampleIssues: readonly Issue[] = (Object.keys(samples) as IssueCode[]).flatMap((code) =>
  samples[code].map((facts) => issue(code, ["components", "api"], facts)),
);
