import { describe, expect, it } from "vitest";
import type { Target } from "../terraform/graph.ts";
import { ops, problemsOf } from "./lowered.fixture.ts";

type Kind = Parameters<typeof problemsOf>[0] & string;

const beside = {
  ops,
  site: { kind: "domain", name: "example.com", zone: "external" },
  api: { kind: "service", image: "api" },
};

/** What is wrong with a component, without what is wrong with those beside it. */
const problems = (kind: Kind, target: Target, fields: object): readonly string[] =>
  problemsOf(kind, fields, { target, beside }).filter((one) => /components\.one(?:\.|$)/.test(one));

const night = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI" };
const kafka = (cpu: number, memory: string) => ({ topics: { a: {} }, size: { gcp: { cpu, memory } } });
const brokers = (count: number, alarms: object) => ({ topics: { a: {} }, brokers: count, alarms });
const subnets = (...own: readonly string[]) => ({ cidr: "10.0.0.0/16", zones: 2, subnets: { private: own } });
const rules = (...lifecycle: readonly object[]) => ({ lifecycle });
const former = (after: string) => ({ keepVersions: "30d", lifecycle: [{ after, delete: true, noncurrent: true }] });
const queue = (field: string, value: unknown) => ({ [field]: value });
const dead = (fields: object, retain = "1m") => ({ retain, deadLetter: fields });
const alarm = (metric: string, above: unknown) => ({ bad: { metric, above, notify: ["ops"] } });
const balancer = (fields: object) => ({ domain: "site", routes: { "/": "api" }, ...fields });
const codes = (count: number) =>
  [
    "JP",
    "US",
    "DE",
    "FR",
    "GB",
    "IT",
    "ES",
    "NL",
    "BE",
    "AT",
    "CH",
    "SE",
    "NO",
    "DK",
    "FI",
    "IE",
    "PT",
    "PL",
    "CZ",
    "SK",
    "HU",
    "RO",
    "BG",
    "GR",
    "HR",
    "SI",
    "EE",
    "LV",
    "LT",
    "LU",
    "MT",
    "CY",
    "IS",
    "CA",
    "MX",
    "BR",
    "AR",
    "CL",
    "PE",
    "CO",
    "AU",
    "NZ",
    "KR",
    "TW",
    "HK",
    "SG",
    "MY",
    "TH",
    "VN",
    "ID",
    "PH",
  ].slice(0, count);

describe("the last value that a platform takes, and the first that it does not", () => {
  it.each<[what: string, kind: Kind, target: Target, last: object, first: object, problem: string]>([
    [
      "messages kept on AWS",
      "queue",
      "aws",
      queue("retain", "14d"),
      queue("retain", "1209601s"),
      "out-of-range retain",
    ],
    [
      "messages hardly kept on AWS",
      "queue",
      "aws",
      queue("retain", "60s"),
      queue("retain", "59s"),
      "out-of-range retain",
    ],
    [
      "messages kept on Google Cloud",
      "queue",
      "gcp",
      queue("retain", "31d"),
      queue("retain", "2678401s"),
      "out-of-range retain",
    ],
    [
      "messages hardly kept on Google Cloud",
      "queue",
      "gcp",
      queue("retain", "600s"),
      queue("retain", "599s"),
      "out-of-range retain",
    ],
    [
      "dead letters as old as messages",
      "queue",
      "aws",
      dead({ retain: "4d" }, "4d"),
      dead({ retain: "345599s" }, "4d"),
      "out-of-range deadLetter.retain",
    ],
    [
      "dead letters on AWS",
      "queue",
      "aws",
      dead({ retain: "14d" }),
      dead({ retain: "1209601s" }),
      "out-of-range deadLetter.retain",
    ],
    [
      "dead letters on Google Cloud",
      "queue",
      "gcp",
      dead({ retain: "31d" }, "10m"),
      dead({ retain: "2678401s" }, "10m"),
      "out-of-range deadLetter.retain",
    ],
    [
      "an attempt on Google Cloud",
      "queue",
      "gcp",
      dead({ after: 5 }, "10m"),
      dead({ after: 4 }, "10m"),
      "out-of-range deadLetter.after",
    ],
    [
      "attempts on Google Cloud",
      "queue",
      "gcp",
      dead({ after: 100 }, "10m"),
      dead({ after: 101 }, "10m"),
      "out-of-range deadLetter.after",
    ],
    [
      "a short visibility",
      "queue",
      "gcp",
      queue("visibility", "10s"),
      queue("visibility", "9s"),
      "out-of-range visibility",
    ],
    [
      "a long visibility",
      "queue",
      "gcp",
      queue("visibility", "10m"),
      queue("visibility", "601s"),
      "unsupported-on visibility",
    ],
    ["memory of Kafka", "stream", "gcp", kafka(3, "3GiB"), kafka(3, "3071MiB"), "out-of-range size.gcp.memory"],
    ["much memory of Kafka", "stream", "gcp", kafka(3, "24GiB"), kafka(3, "24577MiB"), "out-of-range size.gcp.memory"],
    [
      "brokers of a disk alarm",
      "stream",
      "aws",
      brokers(8, alarm("disk", "80%")),
      brokers(10, alarm("disk", "80%")),
      "out-of-range brokers",
    ],
    [
      "brokers as many as copies",
      "stream",
      "aws",
      { brokers: 2, topics: { a: { replication: 2 } } },
      { brokers: 2, topics: { a: { replication: 3 } } },
      "out-of-range brokers",
    ],
    [
      "snapshots on AWS",
      "redis",
      "aws",
      { backup: { retain: "35d" } },
      { backup: { retain: "36d" } },
      "out-of-range backup.retain",
    ],
    [
      "snapshots on Google Cloud",
      "redis",
      "gcp",
      { backup: { retain: "365d" } },
      { backup: { retain: "366d" } },
      "out-of-range backup.retain",
    ],
    [
      "a window for snapshots",
      "redis",
      "aws",
      { backup: { retain: "1d", window: "18:00-19:00 UTC" } },
      { backup: { retain: "1d", window: "18:00-18:59 UTC" } },
      "out-of-range backup.window",
    ],
    [
      "the largest node of Google Cloud",
      "redis",
      "gcp",
      { size: "44250MiB" },
      { size: "44251MiB" },
      "out-of-range size",
    ],
    ["the largest node of AWS", "redis", "aws", { size: "321861MiB" }, { size: "321862MiB" }, "out-of-range size"],
    [
      "a replica of a standby",
      "redis",
      "aws",
      { highAvailability: true, replicas: 1 },
      { highAvailability: true, replicas: 0 },
      "conflict replicas",
    ],
    ["a rate on AWS", "firewall", "aws", { rateLimit: "100/5m" }, { rateLimit: "99/5m" }, "unsupported-pair rateLimit"],
    [
      "a high rate on AWS",
      "firewall",
      "aws",
      { rateLimit: "2000000000/5m" },
      { rateLimit: "2000000001/5m" },
      "out-of-range rateLimit",
    ],
    [
      "a high rate on Google Cloud",
      "firewall",
      "gcp",
      { rateLimit: "1000000/5m" },
      { rateLimit: "1000001/5m" },
      "out-of-range rateLimit",
    ],
    [
      "countries on AWS",
      "firewall",
      "aws",
      { countries: { block: codes(50) } },
      { countries: { block: codes(51) } },
      "out-of-range countries.block",
    ],
    [
      "any countries on Google Cloud",
      "firewall",
      "gcp",
      { countries: { allow: codes(51) } },
      { countries: { allow: ["XX"] } },
      "not-allowed countries.allow.0",
    ],
    [
      "access logs on Google Cloud",
      "loadBalancer",
      "gcp",
      balancer({ accessLogs: { retain: "3650d" } }),
      balancer({ accessLogs: { retain: "3651d" } }),
      "out-of-range accessLogs.retain",
    ],
    ["zones of a region", "network", "aws", { zones: 3 }, { zones: 4 }, "out-of-range zones"],
    ["NAT gateways of the zones", "network", "aws", { zones: 2, nat: 2 }, { zones: 2, nat: 3 }, "out-of-range nat"],
    ["the range of a VPC", "network", "aws", { cidr: "10.0.0.0/16" }, { cidr: "10.0.0.0/15" }, "out-of-range cidr"],
    [
      "subnets for the zones",
      "network",
      "aws",
      subnets("10.0.0.0/24", "10.0.1.0/24"),
      subnets("10.0.0.0/24"),
      "out-of-range subnets.private",
    ],
    [
      "objects of the infrequent class",
      "bucket",
      "aws",
      rules({ after: "30d", to: "infrequent" }),
      rules({ after: "29d", to: "infrequent" }),
      "out-of-range lifecycle.0.after",
    ],
    [
      "an object for a day",
      "bucket",
      "gcp",
      rules({ after: "1d", to: "infrequent" }),
      rules({ after: "0d", to: "infrequent" }),
      "out-of-range lifecycle.0.after",
    ],
    [
      "from infrequent to archive on AWS",
      "bucket",
      "aws",
      rules({ after: "30d", to: "infrequent" }, { after: "60d", to: "archive" }),
      rules({ after: "30d", to: "infrequent" }, { after: "59d", to: "archive" }),
      "out-of-range lifecycle.1.after",
    ],
    [
      "from infrequent to archive on Google Cloud",
      "bucket",
      "gcp",
      rules({ after: "30d", to: "infrequent" }, { after: "31d", to: "archive" }),
      rules({ after: "30d", to: "infrequent" }, { after: "30d", to: "archive" }),
      "out-of-range lifecycle.1.after",
    ],
    [
      "deleted a day after it was moved",
      "bucket",
      "aws",
      rules({ after: "30d", to: "infrequent" }, { after: "31d", delete: true }),
      rules({ after: "30d", to: "infrequent" }, { after: "30d", delete: true }),
      "out-of-range lifecycle.1.after",
    ],
    [
      "former versions while they are kept",
      "bucket",
      "aws",
      former("29d"),
      former("30d"),
      "out-of-range lifecycle.0.after",
    ],
    [
      "whole days of a rule",
      "bucket",
      "aws",
      rules({ after: "2d", delete: true }),
      rules({ after: "36h", delete: true }),
      "bad-format lifecycle.0.after",
    ],
    [
      "whole days of versions",
      "bucket",
      "aws",
      { keepVersions: "2d" },
      { keepVersions: "36h" },
      "bad-format keepVersions",
    ],
    [
      "no more than off-hours stop",
      "service",
      "gcp",
      { image: "a", instances: [0, 2], offHours: night },
      { image: "a", instances: [1, 2], offHours: night },
      "unsupported-on offHours",
    ],
    [
      "a whole vCPU of a job",
      "job",
      "gcp",
      { image: "a", cpu: 1 },
      { image: "a", cpu: 0.5, memory: "512MiB" },
      "unsupported-pair cpu",
    ],
  ])("%s", (_, kind, target, last, first, problem) => {
    const [code, path] = problem.split(" ");
    expect(problems(kind, target, last)).toEqual([]);
    expect(problems(kind, target, first)).toEqual([`${code ?? ""} components.one.${path ?? ""}`]);
  });
});

describe("vCPUs and memory of containers", () => {
  const sized = (target: Target, cpu: number, mebibytes: number) =>
    problems("service", target, { image: "a", cpu, memory: `${mebibytes}MiB`, concurrency: 1 });

  it.each([
    [0.25, 512, 2048, 1024],
    [0.5, 1024, 4096, 1024],
    [1, 2048, 8192, 1024],
    [2, 4096, 16_384, 1024],
    [4, 8192, 30_720, 1024],
    [8, 16_384, 61_440, 4096],
    [16, 32_768, 122_880, 8192],
  ])("Fargate has %d vCPU with %d to %d MiB in steps of %d", (cpu, least, most, step) => {
    const refused = ["unsupported-pair components.one.memory"];
    for (let memory = most; memory >= least; memory -= step) expect(sized("aws", cpu, memory)).toEqual([]);
    expect(sized("aws", cpu, least)).toEqual([]);
    for (const other of [least - 1, least + 1, most - 1, most + 1, most + step])
      expect(sized("aws", cpu, other)).toEqual(refused);
  });

  it.each([
    [0.08, 128, 512],
    [0.49, 128, 512],
    [0.5, 128, 1024],
    [0.99, 128, 1024],
    [1, 512, 4096],
    [2, 512, 8192],
    [4, 2048, 16_384],
    [6, 4096, 24_576],
    [8, 4096, 32_768],
  ])("Cloud Run has %d vCPU with %d to %d MiB", (cpu, least, most) => {
    for (const memory of [least, least + 1, most]) expect(sized("gcp", cpu, memory)).toEqual([]);
    for (const memory of [least - 1, most + 1])
      expect(sized("gcp", cpu, memory)).toEqual(["unsupported-pair components.one.memory"]);
  });

  it.each([
    ["aws", 3, 8192],
    ["gcp", 0.07, 128],
    ["gcp", 0.085, 128],
    ["gcp", 1.01, 1024],
    ["gcp", 3, 4096],
    ["gcp", 10, 32_768],
  ] as const)("%s has no %d vCPU", (target, cpu, memory) => {
    expect(sized(target, cpu, memory)).toEqual(["unsupported-pair components.one.cpu"]);
  });
});
