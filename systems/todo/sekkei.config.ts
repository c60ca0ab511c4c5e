import { each, system } from "sekkei";
import { claims } from "./claims.ts";

export default system({
  name: "todo",
  title: "FastAPI ToDo 管理アプリケーション",
  description: "CRUD API for to-do items, protected by an API token.",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  requirements: {
    availability: each({ dev: null, prod: "99.9%" }),
    rto: "1h",
    rpo: "1h",
    latency: { p95: "1s" },
    budget: each({
      aws: each({ dev: "$160/month", prod: "$900/month" }),
      gcp: each({ dev: "$100/month", prod: "$520/month" }),
    }),
    compliance: ["gdpr", "ccpa"],
  },
  accept: {
    "availability-promise": {
      reason: "The agreements of the providers alone promise less than the document; alarms tell when it shows.",
    },
    "dev-runs-at-night": { reason: "The document runs development around the clock." },
    "arm64-cheaper": { reason: "The document does not say that images are built for ARM." },
    "nobody-woken": { reason: "The document asks for e-mail; who is on call is arranged outside of the system." },
    "no-rehearsal": { reason: "The document has two environments, and a rehearsal restores into dev." },
  },
  traffic: {
    users: { low: 200, expected: 1000, high: 10_000 },
    stored: { db: "2GiB" },
    storageGrowth: { db: "1GiB" },
  },
  claims,
  components: {
    network: {
      kind: "network",
      cidr: each({ dev: "10.0.0.0/16", prod: "10.1.0.0/16" }),
      zones: 2,
      subnets: each({
        aws: each({
          dev: { public: ["10.0.1.0/24", "10.0.2.0/24"], private: ["10.0.10.0/24", "10.0.20.0/24"] },
          prod: { public: ["10.1.1.0/24", "10.1.2.0/24"], private: ["10.1.10.0/24", "10.1.20.0/24"] },
        }),
        gcp: each({ dev: { private: ["10.0.1.0/24"] }, prod: { private: ["10.1.1.0/24"] } }),
      }),
      nat: each({ dev: 1, prod: 2 }),
      flowLogs: each({ dev: null, prod: { retain: "90d" } }),
      gcp: {
        subnets: { osaka: { region: "asia-northeast2", cidr: each({ dev: "10.0.2.0/24", prod: "10.1.2.0/24" }) } },
      },
    },

    web: {
      kind: "loadBalancer",
      domain: "site",
      firewall: "waf",
      routes: { "/": "api" },
      accessLogs: { retain: "90d" },
      accept: { "error-alarm-coarse": { reason: "The document sets the threshold at 5 %." } },
      alarms: {
        errorRate: { metric: "errors", above: "5%", notify: ["ops"] },
        latency: { metric: "latency", above: "1s", notify: ["ops"] },
      },
    },
    site: {
      kind: "domain",
      name: each({ dev: "dev.todo.example.com", prod: "todo.example.com" }),
      zone: { managed: true },
    },
    waf: {
      kind: "firewall",
      rules: ["common", "sqlInjection", "knownBadInputs"],
      rateLimit: "2000/5m",
      countries: { allow: ["JP"] },
      accept: {
        "firewall-countries-regime": { reason: "The document asks for both; GDPR and CCPA protect those who travel." },
      },
    },

    api: {
      kind: "service",
      description: "FastAPI container",
      image: "todo-api",
      port: 8000,
      health: "/health-check",
      cpu: each({ aws: 0.5, gcp: 1 }),
      memory: each({ aws: "1GiB", gcp: "2GiB" }),
      instances: each({ dev: [1, 2], prod: each({ aws: [2, 10], gcp: [1, 10] }) }),
      scale: { cpu: "70%" },
      concurrency: 100,
      tracing: true,
      logs: { retain: each({ dev: "7d", prod: "90d" }) },
      alarms: {
        highCpu: { metric: "cpu", above: "80%", notify: ["ops"] },
        highMemory: { metric: "memory", above: "80%", notify: ["ops"] },
        lowInstances: { metric: "instances", below: each({ dev: 1, prod: each({ aws: 2, gcp: 1 }) }), notify: ["ops"] },
      },
      uses: { db: "readwrite", apiToken: "read" },
    },

    db: {
      kind: "postgres",
      version: 15,
      size: each({
        dev: { aws: "db.t3.micro", gcp: "db-f1-micro" },
        prod: { aws: "db.r5.large", gcp: "db-custom-2-7680" },
      }),
      highAvailability: each({ dev: false, prod: true }),
      replicas: each({ dev: 0, prod: 1 }),
      backup: { retain: "7d", pointInTime: true },
      storage: { size: "20GiB", max: "100GiB" },
      maintenance: "sun 04:00-05:00 Asia/Tokyo",
      accept: {
        "previous-generation-instance": {
          reason: "The document names these classes; a change is proposed by sekkei savings.",
        },
        "replica-unread": {
          reason: "The document asks for a replica; the code reads from it once it knows a second connection.",
        },
      },
      alarms: {
        highCpu: { metric: "cpu", above: "80%", notify: ["ops"] },
        connections: {
          metric: "connections",
          above: each({ aws: each({ dev: 60, prod: 1000 }), gcp: each({ dev: 20, prod: 300 }) }),
          notify: ["ops"],
        },
        lowStorage: { metric: "freeStorage", below: "4GiB", notify: ["ops"] },
      },
    },

    apiToken: {
      kind: "secret",
      description: "Value of the X-API-TOKEN header",
      rotate: { every: "year", notify: ["ops"] },
    },
    history: { kind: "audit", environments: ["prod"], trail: { retain: "365d" } },
    images: { kind: "registry" },
    ops: { kind: "channel", email: ["ops@example.com", "oncall@example.com"] },
    overview: { kind: "dashboard" },
    spending: { kind: "budget", notify: ["ops"], gcp: { billingAccount: "000000-000000-000000" } },
    delivery: { kind: "pipeline", repository: "example/todo", deploys: ["api"] },
  },
});
