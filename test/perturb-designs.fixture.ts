import type { Target } from "../src/terraform/graph.ts";
import type { Values } from "./perturb.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";

/** A component to change, in designs that have what it needs. */
export interface Subject {
  /** What it has to begin with; further fields are added as far as they are taken. */
  readonly fields: Fields;
  /** The other components, by key. */
  readonly others?: Fields;
  readonly on?: Target;
  /** Fields that are looked at in another design of the kind. */
  readonly leave?: readonly string[];
  /** Fields of the design itself. */
  readonly design?: Fields;
}

const container = { image: "api:1" };
const channels = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  duty: { kind: "channel", email: ["duty@example.com"] },
};
const web = {
  web: { kind: "loadBalancer", domain: "names", routes: { "/": "api" } },
  names: { kind: "domain", name: "example.com", zone: "external" },
};
const api = (uses?: Fields): Fields => ({ kind: "service", image: "api:1", ...(uses && { uses }) });
const zones = {
  one: { kind: "domain", name: "one.example.com", zone: "external" },
  two: { kind: "domain", name: "two.example.com", zone: "external" },
};
const load = { users: 100_000, requestsPerSession: 50 };

/** Key of the component that is changed. */
export const subject = "it";

export const subjects: Readonly<Record<string, readonly Subject[]>> = {
  service: [
    {
      fields: container,
      others: { ...channels, web: { ...web.web, routes: { "/": subject } }, names: web.names },
      design: { traffic: load },
    },
    { fields: { ...container, instances: [0, 4] }, on: "gcp", others: channels },
  ],
  worker: [
    {
      fields: { ...container, uses: { tasks: "receive", more: "receive" } },
      others: { ...channels, tasks: { kind: "queue" }, more: { kind: "queue" } },
    },
  ],
  job: [{ fields: container, others: channels }],
  workflow: [
    {
      fields: { steps: [{ name: "first", run: "nightly" }] },
      others: { ...channels, nightly: { kind: "job", image: "nightly:1" }, weekly: { kind: "job", image: "weekly:1" } },
    },
    {
      fields: { steps: [{ name: "first", call: { service: "api", path: "/x" } }] },
      on: "gcp",
      leave: ["steps[].run"],
      others: { ...channels, api: api(), admin: api() },
    },
    { fields: { steps: [{ name: "first", wait: "1m" }] }, leave: ["steps[].run"], others: channels },
  ],
  postgres: [
    {
      fields: { version: 17 },
      others: { ...channels, api: api({ it: "read" }), admin: api({ it: "readwrite" }) },
      design: { traffic: load },
    },
    {
      fields: {
        existing: {
          aws: {
            instance: "old",
            securityGroup: "sg-0a1b2c3d",
            secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
          },
          gcp: "old",
        },
      },
      others: { ...channels, api: api({ it: "readwrite" }) },
    },
  ],
  redis: [{ fields: {}, others: { ...channels, api: api({ it: "readwrite" }) }, design: { traffic: load } }],
  bucket: [
    {
      fields: {},
      others: { ...channels, api: api({ it: "readwrite" }), told: { kind: "queue" }, heard: { kind: "queue" } },
      design: { traffic: load },
    },
  ],
  queue: [{ fields: {}, others: { ...channels, api: api({ it: "send" }) }, design: { traffic: load } }],
  topic: [
    {
      fields: { subscribers: ["tasks"] },
      others: { tasks: { kind: "queue" }, more: { kind: "queue" }, api: api({ it: "publish" }) },
    },
  ],
  stream: [
    {
      fields: { topics: { orders: {} } },
      others: { ...channels, api: api({ it: "produce" }) },
      design: { traffic: load },
      leave: ["mode"],
    },
    {
      fields: { topics: { orders: {} } },
      others: { ...channels, api: api({ it: "produce" }) },
      leave: ["topics.<name>.replication", "brokers", "size", "storage", "version", "logs"],
    },
  ],
  network: [
    { fields: {}, others: { api: api() }, design: { traffic: load } },
    {
      fields: {
        existing: {
          aws: { vpc: "vpc-0a1b2c3d", public: ["subnet-1", "subnet-2"], private: ["subnet-3", "subnet-4"] },
          gcp: { network: "shared", subnet: "tokyo" },
        },
      },
      others: { ...web, api: api({ db: "readwrite" }), db: { kind: "postgres", version: 17 } },
    },
  ],
  registry: [{ fields: {}, others: { api: api() } }],
  loadBalancer: [
    {
      fields: { domain: "one", routes: { "/": "api" } },
      others: {
        ...channels,
        ...zones,
        api: api(),
        admin: api(),
        guard: { kind: "firewall" },
        wall: { kind: "firewall" },
      },
      design: { traffic: load },
    },
  ],
  domain: [
    {
      fields: { name: "a.example.com", zone: { managed: "example.com" } },
      others: { web: { ...web.web, domain: subject }, api: api() },
    },
    {
      fields: { name: "a.example.com", zone: { existing: "example.com", gcp: "main" } },
      others: { web: { ...web.web, domain: subject }, api: api() },
    },
  ],
  firewall: [
    { fields: {}, others: { ...web, web: { ...web.web, firewall: subject }, api: api() }, design: { traffic: load } },
    {
      fields: { gcp: { sensitivity: 2 } },
      leave: ["rules"],
      others: { ...web, web: { ...web.web, firewall: subject }, api: api() },
    },
  ],
  site: [
    { fields: { domain: "one" }, others: zones, design: { traffic: load } },
    { fields: { host: { vendor: "Vercel", url: "https://example.com" } }, others: zones },
  ],
  identity: [
    {
      fields: {},
      others: { api: api({ it: "verify" }), files: { kind: "bucket" }, more: { kind: "bucket" } },
      design: { traffic: load },
    },
    {
      fields: {
        signIn: ["phone"],
        gcp: { firebase: true, firestore: { rules: "service cloud.firestore {}" } },
      },
      others: { api: api({ it: "verify" }) },
      design: { traffic: load },
    },
  ],
  model: [
    {
      fields: {
        models: { aws: ["anthropic.claude-sonnet-4-5-20250929-v1:0"], gcp: ["gemini-2.5-pro"] },
      },
      others: { net: { kind: "network" }, api: api({ it: "invoke" }) },
      design: {
        traffic: { ...load, tokens: [{ model: subject, input: 1000, output: 200, callsPerRequest: 1 }] },
        requirements: { capacity: { requestsPerSecond: 10 } },
      },
    },
    {
      fields: { models: { aws: ["anthropic.claude-sonnet-4-5-20250929-v1:0"], gcp: ["gemini-2.5-pro"] } },
      others: { net: { kind: "network" }, api: api({ it: "invoke" }) },
    },
  ],
  external: [
    {
      fields: { vendor: "OpenAI", url: "https://api.openai.com/v1", data: "internal" },
      others: { token: { kind: "secret" }, more: { kind: "secret" }, api: api({ it: "use" }) },
      design: { requirements: { availability: "99.9%", latency: { p95: "1s" } } },
    },
  ],
  secret: [{ fields: {}, others: { ...channels, api: api({ it: "read" }) } }],
  channel: [
    {
      fields: { email: ["a@example.com"] },
      others: {
        hook: { kind: "secret" },
        more: { kind: "secret" },
        waits: { kind: "queue", alarms: { deep: { metric: "depth", above: 5, notify: [subject] } } },
      },
    },
  ],
  budget: [
    {
      fields: { limit: "$100/month", notify: ["ops"], gcp: { billingAccount: "012345-6789AB-CDEF01" } },
      others: channels,
    },
  ],
  dashboard: [{ fields: {}, others: { tasks: { kind: "queue" }, more: { kind: "queue" } } }],
  audit: [
    {
      fields: { trail: { retain: "365d" } },
      others: { ...channels, files: { kind: "bucket" }, more: { kind: "bucket" } },
    },
  ],
  perimeter: [{ fields: { gcp: { accessPolicy: "123456789012" } }, on: "gcp", others: { files: { kind: "bucket" } } }],
  access: [
    {
      fields: { read: ["Developers"] },
      on: "aws",
      others: { api: { ...api(), readOnlyFilesystem: false } },
    },
    { fields: { read: ["developers@example.com"] }, on: "gcp", leave: ["shell"], others: { api: api() } },
  ],
  pipeline: [
    {
      fields: { repository: "acme/todo" },
      others: {
        api: { kind: "service", image: "api" },
        admin: { kind: "service", image: "admin" },
        migrate: { kind: "job", image: "api", command: ["migrate"] },
      },
    },
  ],
};

/** Values for fields whose form no schema tells, by kind and field. */
export const values: Readonly<Record<string, Values>> = {
  access: Object.fromEntries(
    ["read", "operate", "shell", "breakGlass"].map((level) => [
      level,
      [["Developers"], ["Leads"], ["developers@example.com"], ["leads@example.com"]],
    ]),
  ),
  budget: { "gcp.billingAccount": ["012345-6789AB-CDEF02"] },
  domain: {
    name: ["b.example.com"],
    alternatives: [["www.a.example.com"], ["*.a.example.com"]],
    "zone.managed": [true, "a.example.com", "example.com"],
    "zone.existing": ["a.example.com", "example.com"],
  },
  firewall: {
    "aws.countOnly": [{ common: ["SizeRestrictions_BODY"] }, { common: ["NoUserAgent_HEADER"] }],
    "gcp.optOut": [["owasp-crs-v030301-id942350-sqli"], ["owasp-crs-v030301-id941100-xss"]],
  },
  identity: {
    "aws.ses.arn": [
      "arn:aws:ses:ap-northeast-1:123456789012:identity/example.com",
      "arn:aws:ses:ap-northeast-1:123456789012:identity/example.org",
    ],
    "aws.ses.from": ["a@example.com", "b@example.com"],
  },
  loadBalancer: { routes: [{ "/": "api", "/admin/*": "admin" }, { "/": "admin" }] },
  network: { "gcp.subnets.<name>.cidr": ["192.168.0.0/20", "192.168.64.0/20"] },
  perimeter: { "gcp.accessPolicy": ["123456789013"] },
  workflow: { steps: [[{ name: "other", wait: "2m" }]] },
};
