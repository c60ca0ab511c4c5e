import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scenarios } from "../facets/recovery.ts";
import { spanWords } from "../facets/span.ts";
import type { Traffic } from "../facets/facets.ts";
import type { Component } from "../system/system.ts";
import type { Stated } from "../facets/stated.ts";
import type { Part } from "../facets/term.ts";
import { systemOf } from "../requirements/design.fixture.ts";
import type { Target } from "../terraform/graph.ts";
import { capacityOf, facetsOf, trafficOf } from "./facets-of.ts";

type Case = readonly [kind: string, fields: object, on?: Target | "both", beside?: object, stated?: Stated];

const db = (fields: object): Case => ["postgres", { version: 17, ...fields }];
const sized = (aws: string): Case => ["postgres", { version: 17, size: { aws } }, "aws"];
const tier = (gcp: string): Case => ["postgres", { version: 17, size: { gcp } }, "gcp"];
const node = (aws: string): Case => ["redis", { size: { aws } }, "aws"];
const api = (fields: object, on: Target | "both" = "both", stated: Stated = {}): Case => [
  "service",
  { image: "a:1", ...fields },
  on,
  {},
  stated,
];
const worker = (fields: object, on: Target | "both" = "both"): Case => ["worker", { image: "a:1", ...fields }, on];
const broker = (fields: object): Case => ["stream", { topics: { events: {} }, ...fields }, "aws"];
const names = { site: { kind: "domain", name: "shop.example.com", zone: { managed: true } } };
const night = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo" };
const backup = { retain: "7d" };
const backend = { api: { kind: "service", image: "a:1" } };
const waf = { kind: "firewall" };
/** Code that goes out by NAT. */
const going = { web: { kind: "service", image: "a:1", uses: { api: "invoke" } }, ...backend };
const oldOnAws = {
  instance: "old",
  securityGroup: "sg-0123456789abcdef0",
  secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
};

const cases: readonly Case[] = [
  db({}),
  db({ highAvailability: true }),
  db({ backup }),
  ["postgres", { version: 17, backup: { ...backup, pointInTime: false } }, "gcp"],
  db({ highAvailability: true, backup, storage: { size: "50GiB", max: "100GiB" } }),
  db({ storage: { size: "50GiB" }, parameters: { max_connections: "80" } }),
  db({ storage: { size: "50GiB" }, parameters: { max_connections: "0" } }),
  ["postgres", { version: 17, backup: { crossRegion: "ap-northeast-3" } }, "aws"],
  ["postgres", { version: 17, backup: { crossRegion: "asia-northeast2" } }, "gcp"],
  ["postgres", { version: 17, storage: { size: "500GiB" } }, "both", {}, { data: { it: 10 } }],
  ["postgres", { existing: { aws: oldOnAws } }, "aws"],
  ["postgres", { existing: { gcp: "old" } }, "gcp"],
  ...["micro", "small", "medium", "large"].map((size) => sized(`db.t3.${size}`)),
  ...["db.m5.large", "db.m5.xlarge", "db.m5.2xlarge", "db.r5.large", "db.m6i.large", "db.x2g.large"].map(sized),
  ...["db.t4g.micro", "db.m7i.48xlarge", "db.t3.xlarge", "db.t3.2xlarge"].map(sized),
  ...["db.t4g.large", "db.t4g.xlarge", "db.t4g.2xlarge", "db.r6g.16xlarge", "db.x2g.16xlarge"].map(sized),
  ...["db.m5.24xlarge", "db.m5d.4xlarge", "db.m7g.large", "db.r7g.8xlarge", "db.r6i.12xlarge"].map(sized),
  ...["db-f1-micro", "db-g1-small", "db-custom-1-3840", "db-custom-2-7680", "db-custom-4-15360"].map(tier),
  ...["db-custom-4-6144", "db-custom-8-30720", "db-custom-16-61440", "db-custom-32-122880"].map(tier),
  // One step below each number of connections, and the first of the largest.
  ...["db-custom-4-5888", "db-custom-2-7424", "db-custom-4-15104", "db-custom-8-30464"].map(tier),
  ...["db-custom-16-61184", "db-custom-32-122624", "db-custom-96-638976"].map(tier),
  ["redis", {}],
  ["redis", { highAvailability: true }],
  ["redis", { backup }],
  ["redis", { size: "4GiB", highAvailability: true, backup }],
  ...["cache.t3.small", "cache.t4g.micro", "cache.m5.large", "cache.r7g.large", "cache.m3.medium"].map(node),
  ...["512MiB", "2GiB", "3GiB", "8GiB", "16GiB", "32GiB"].map((size): Case => ["redis", { size }]),
  ...["64GiB", "128GiB", "200GiB", "300GiB"].map((size): Case => ["redis", { size }, "aws"]),
  ["redis", { size: "1GiB", highAvailability: true }, "gcp"],
  ["redis", { size: { gcp: "shared-core-nano" }, backup }, "gcp"],
  ["redis", { size: { gcp: "standard-small" } }, "gcp"],
  ["redis", { size: { gcp: "standard-small" }, highAvailability: true }, "gcp"],
  api({}),
  api({ instances: [1, 9] }),
  api({ instances: [2, 9], concurrency: 80, scale: { requests: "120/m" } }, "gcp"),
  api({ instances: [3, 9] }, "aws", { instancesNeeded: { it: 2 } }),
  api({ instances: [3, 9] }, "aws", { instancesNeeded: { it: 1 } }),
  api({ instances: [3, 9], offHours: night }, "aws"),
  api({ instances: [3, 9], offHours: { ...night, instances: 1 } }, "aws"),
  api({ instances: [3, 9], offHours: { ...night, instances: 2 } }, "aws"),
  api({ instances: [2, 9], offHours: { ...night, instances: 5 } }, "aws"),
  api({ instances: [1, 9], startup: "30s" }, "aws"),
  api({ instances: [4, 9] }, "aws", { instancesNeeded: { it: 3 } }),
  api({ environment: { MAX_POOL: "6", MAX_OVERFLOW: "1" } }),
  api({ environment: { APP_MAX_POOL_SIZE: "6", GUNICORN_WORKERS: "2" } }),
  api({ environment: { DB_POOL_SIZE: "5", DB_MAX_OVERFLOW: "2", WEB_CONCURRENCY: "3" } }),
  api({ environment: { DB_POOL_MAX: "7", WORKERS: "many" } }),
  worker({ instances: [1, 3] }, "aws"),
  worker({ instances: [2, 3] }, "aws"),
  worker({ instances: [1, 1] }, "gcp"),
  worker({ instances: [2, 2] }, "gcp"),
  ["worker", { image: "a:1", instances: [3, 3] }, "both", {}, { instancesNeeded: { it: 2 } }],
  ["job", { image: "a:1" }],
  ["job", { image: "a:1", tasks: 4, parallelism: 3 }],
  broker({}),
  broker({ mode: "serverless" }),
  broker({ size: { aws: "kafka.m5.large" } }),
  broker({ size: { aws: "kafka.m7g.large" } }),
  broker({ topics: { events: { replication: 1 } } }),
  broker({ topics: { events: {}, few: { replication: 2 }, one: { replication: 1 } } }),
  ["stream", { topics: { events: {} } }, "gcp"],
  ["queue", {}],
  ["topic", {}],
  ["bucket", {}],
  ["bucket", { versioning: false }],
  ["bucket", { public: true }],
  ["bucket", { replicate: { region: "ap-northeast-3" } }, "aws"],
  ["bucket", { replicate: { region: "asia-northeast2" } }, "gcp"],
  ["secret", {}],
  ["secret", {}, "both", { user: { kind: "service", image: "a:1", uses: { it: "read" } } }],
  ["secret", {}, "gcp", { user: { kind: "service", image: "a:1", instances: [0, 2], uses: { it: "read" } } }],
  ["identity", {}],
  ["channel", { email: ["ops@example.com"] }],
  ["external", { vendor: "OpenAI", url: "https://api.openai.com", data: "internal" }],
  ["external", { vendor: "OpenAI", url: "https://api.openai.com", data: "internal", sla: "99.9%" }],
  ["workflow", { steps: [{ name: "a", run: "nightly" }] }, "both", { nightly: { kind: "job", image: "a:1" } }],
  ["loadBalancer", { domain: "site", routes: { "/": "api" } }, "both", { ...names, ...backend }],
  ["loadBalancer", { domain: "site", firewall: "waf", routes: { "/": "api" } }, "both", { ...names, ...backend, waf }],
  ["site", { domain: "site" }, "both", names],
  ["domain", { name: "other.example.com", zone: "external" }],
  ["model", { models: { aws: ["jp.anthropic.claude-haiku-4-5-20251001-v1:0"] } }, "aws"],
  ["model", { models: { gcp: ["gemini-2.5-flash"] } }, "gcp"],
  ["model", { models: { gcp: ["claude-haiku-4-5"] } }, "gcp"],
  ["model", { models: { aws: ["anthropic.claude-haiku-4-5"] }, private: true }, "aws", { net: { kind: "network" } }],
  ["network", { cidr: "10.0.0.0/16" }, "both", going],
  ["network", { nat: 0 }],
  ["network", { zones: 3, nat: 2 }, "aws", going],
  ["network", { nat: { instances: 2 } }, "aws", going],
  ["network", { nat: { instances: 1, type: "t4g.small" } }, "aws", going],
  ["domain", { name: "other.example.com", zone: { managed: true } }],
  ["firewall", {}],
];

const part = ({ service, basis, unavailability, redundancy, when }: Part): string =>
  [
    service,
    basis.kind,
    ...(unavailability === undefined ? [] : [`${Number(((1 - unavailability) * 100).toPrecision(9))}%`]),
    ...(redundancy ? [`${redundancy.needed} of ${redundancy.of}`] : []),
    ...(when === "start" ? ["at start"] : []),
  ].join(" ");

/** For whom calls go through the network's way out: `where it calls outside`. */
function leaves(wayOut: NonNullable<Traffic<unknown>["wayOut"]>, it: Component, target: Target): string {
  const calls = [
    ["none", [], []],
    ["inside", [], [it]],
    ["outside", [it], []],
    ["both", [it], [it]],
  ] as const;
  const through = calls.flatMap(([name, outside, inside]) => (wayOut({ outside, inside }, target) ? [name] : []));
  return `where it calls ${through.join(", ")}`;
}

/** What the kind of a component says of it, a line each. */
function said([kind, fields, , beside = {}, stated = {}]: Case, target: Target): readonly string[] {
  const system = systemOf(target, { ...beside, it: { kind, ...fields } });
  const { it } = system.components;
  const facets = it && facetsOf(it);
  if (!it || !facets) throw new Error(`no ${kind}`);
  const { availability, recovery, exposure } = facets;
  const capacity = capacityOf(it);
  const machine = capacity.machine?.(it, system);
  const limit = (name: "connections" | "room" | "addresses"): readonly string[] => {
    const found = capacity[name]?.(it, system);
    return found ? [`${name} ${Number(found.most.toPrecision(6))}`] : [];
  };
  const number = (name: string, value: number | undefined): readonly string[] =>
    value === undefined ? [] : [`${name} ${value}`];
  const serves = capacity.serves?.(it, system);
  const { outside, isWayOut, zonal, takenBy, wayOut, behind, passesTo } = trafficOf(it);
  return [
    `${kind} ${JSON.stringify(fields)} on ${target}`,
    ...(typeof availability === "function"
      ? [`  availability ${availability(it, system, stated).map(part).join(" · ")}`]
      : []),
    ...(typeof recovery === "function"
      ? scenarios.flatMap((scenario) => {
          const lost = recovery(it, scenario, system, stated);
          return lost ? [`  ${scenario}: loses ${spanWords(lost.rpo).en}, back in ${spanWords(lost.rto).en}`] : [];
        })
      : []),
    ...(machine
      ? [
          `  machine ${machine.type}${machine.mebibytes === undefined ? "" : ` of ${machine.mebibytes} MiB`}${machine.agreement ? "" : " without agreement"}${machine.smallest ? ", smallest" : ""}` +
            (machine.successor
              ? `, ${machine.successor.type} ${machine.successor.percentLess}% less${machine.successor.older ? ", older" : ""}`
              : ""),
        ]
      : []),
    ...[
      ...number("instances", capacity.instances?.(it)),
      ...number("pool", capacity.pool?.(it)),
      ...number("requests per second", serves?.requestsPerSecond),
      ...number("at a time", serves?.concurrent),
      ...number("disk", capacity.disk?.(it)),
      ...limit("connections"),
      ...limit("room"),
      ...limit("addresses"),
    ].map((line) => `  ${line}`),
    ...(typeof exposure === "function" ? [`  reached from ${exposure(it, system)}`] : []),
    ...(outside?.(it, target) ? ["  outside of the network"] : []),
    ...(isWayOut ? ["  the way out"] : []),
    ...(zonal ? ["  data is charged where it crosses zones"] : []),
    ...(takenBy ? [`  taken by ${takenBy.join(", ")}`] : []),
    ...(wayOut ? [`  calls leave by the network's way out ${leaves(wayOut, it, target)}`] : []),
    ...(behind?.(it) ?? []).map((key) => `  behind ${key}`),
    ...(passesTo?.(it) ?? []).map((key) => `  passes requests to ${key}`),
  ];
}

const file = join(import.meta.dirname, "facets.golden.txt");

test("what kinds promise, lose, run on and have room for (UPDATE=1 writes it)", () => {
  const text = cases
    .flatMap((one) =>
      (["aws", "gcp"] as const)
        .filter((target) => (one[2] ?? "both") === "both" || one[2] === target)
        .flatMap((target) => said(one, target)),
    )
    .concat("")
    .join("\n");
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
