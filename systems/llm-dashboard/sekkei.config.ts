import { each, system } from "sekkei";

const notify = ["ops"] as const;

export default system({
  name: "llmdash",
  title: "マルチLLM APIダッシュボード",
  description: "One screen for the APIs of several LLMs: usage, answers, costs.",
  targets: {
    gcp: {
      region: "asia-northeast1",
      project: each({ dev: "llmdash-dev", staging: "llmdash-staging", prod: "llmdash-prod" }),
    },
    aws: { region: "ap-northeast-1", account: "123456789012" },
  },
  environments: {
    dev: { prefix: "llmdash-dev" },
    staging: { prefix: "llmdash-stg" },
    prod: { prefix: "llmdash-prod", protected: true },
  },
  requirements: {
    availability: each({ dev: null, staging: null, prod: "99.9%" }),
    rto: "4h",
    rpo: "1h",
    budget: each({ dev: "$900/month", staging: "$1,100/month", prod: "$2,500/month" }),
  },
  traffic: {
    users: { low: 100, expected: 500, high: 3000 },
    requestsPerSession: 60,
    stored: { db: "10GiB", exports: "20GiB" },
    storageGrowth: { db: "2GiB", exports: "5GiB" },
    tokens: [
      {
        model: { gcp: "gemini-2.5-flash", aws: "jp.anthropic.claude-sonnet-4-5" },
        by: "backend",
        callsPerRequest: 0.05,
        input: 1500,
        output: 500,
      },
    ],
  },
  accept: {
    "availability-promise": {
      reason: "The agreements of the providers alone promise less than the document; alarms tell when it shows.",
    },
    "arm64-cheaper": { reason: "The document does not say that images are built for ARM." },
    "compute-quota": {
      reason: "A higher quota is asked for before the first apply; the default carries the first tasks.",
    },
    "dev-runs-at-night": { reason: "Idle instances on Cloud Run are paid at a tenth; the team works late." },
    "nobody-woken": {
      reason: "The document asks for alert policies; who is on call is arranged outside of the system.",
    },
  },
  components: {
    network: {
      kind: "network",
      zones: each({ dev: 2, staging: 2, prod: 3 }),
      nat: each({ dev: 1, staging: 1, prod: 3 }),
      flowLogs: { retain: each({ dev: "7d", staging: "30d", prod: "90d" }) },
    },
    boundary: {
      kind: "perimeter",
      targets: ["gcp"],
      gcp: { accessPolicy: "123456789012" },
      accept: {
        "perimeter-only-records": {
          reason: "It records until the violations of the first weeks are understood.",
          until: "2027-06-30",
        },
      },
    },

    edge: {
      kind: "loadBalancer",
      domain: "site",
      firewall: "shield",
      routes: { "/": "frontend", "/api/*": "backend", "/ws/*": "backend" },
      timeout: "3600s",
      accessLogs: { retain: "90d" },
      alarms: { errorRate: { metric: "errors", above: "1%", notify } },
    },
    site: {
      kind: "domain",
      name: each({
        dev: "dev.llmdash.example.com",
        staging: "staging.llmdash.example.com",
        prod: "llmdash.example.com",
      }),
      zone: { managed: true },
    },
    shield: { kind: "firewall", rules: ["common", "sqlInjection", "crossSiteScripting"], rateLimit: "2000/5m" },

    frontend: {
      kind: "service",
      description: "Remix, rendered on the server",
      image: "llmdash-frontend",
      port: 3000,
      health: "/healthz",
      cpu: 1,
      memory: "2GiB",
      instances: each({ dev: [1, 2], staging: [1, 3], prod: [2, 10] }),
      logs: {
        retain: each({ dev: "7d", staging: "30d", prod: "90d" }),
        level: each({ dev: "debug", staging: "info", prod: "warn" }),
      },
      alarms: { latency: { metric: "latency", above: "2s", notify } },
      uses: { people: "verify" },
    },
    backend: {
      kind: "service",
      description: "FastAPI, with WebSockets for streamed answers",
      image: "llmdash-backend",
      port: 8000,
      health: "/healthz",
      cpu: 2,
      memory: "4GiB",
      instances: each({ dev: [1, 2], staging: [1, 4], prod: [2, 20] }),
      concurrency: 250,
      timeout: "60m",
      drain: "120s",
      tracing: true,
      logs: {
        retain: each({ dev: "7d", staging: "30d", prod: "90d" }),
        level: each({ dev: "debug", staging: "info", prod: "warn" }),
      },
      alarms: {
        highCpu: { metric: "cpu", above: "80%", notify },
        highMemory: { metric: "memory", above: "85%", notify },
      },
      uses: {
        db: "readwrite",
        exports: "readwrite",
        people: "verify",
        models: "invoke",
        events: "both",
        openai: "use",
        anthropic: "use",
      },
    },

    db: {
      kind: "postgres",
      version: 16,
      size: each({ dev: "small", staging: { cpu: 1, memory: "4GiB" }, prod: { cpu: 2, memory: "8GiB" } }),
      highAvailability: each({ dev: false, staging: false, prod: true }),
      backup: {
        retain: each({ dev: "7d", staging: "7d", prod: "30d" }),
        pointInTime: true,
        crossRegion: each({ dev: null, staging: null, prod: each({ aws: "ap-northeast-3", gcp: "asia-northeast2" }) }),
      },
      storage: { size: "20GiB", max: "200GiB" },
      maintenance: "sun 04:00-05:00 Asia/Tokyo",
      alarms: {
        highCpu: { metric: "cpu", above: "80%", notify },
        lowStorage: { metric: "freeStorage", below: "4GiB", notify },
      },
    },
    exports: {
      kind: "bucket",
      lifecycle: [
        { after: "30d", to: "infrequent" },
        { after: "365d", delete: true },
      ],
    },
    events: {
      kind: "stream",
      alarms: { behind: { metric: "lag", above: 10_000, notify } },
      topics: {
        requests: { partitions: each({ dev: 3, staging: 3, prod: 6 }), retain: "3d" },
        usage: { partitions: 3, retain: "7d" },
      },
    },

    people: {
      kind: "identity",
      signIn: ["email"],
      signUp: false,
      aws: {
        ses: each({
          dev: null,
          staging: null,
          prod: {
            arn: "arn:aws:ses:ap-northeast-1:123456789012:identity/llmdash.example.com",
            from: "no-reply@llmdash.example.com",
          },
        }),
      },
      mfa: each({ dev: "optional", staging: "optional", prod: "required" }),
      returnTo: each({
        dev: ["https://dev.llmdash.example.com"],
        staging: ["https://staging.llmdash.example.com"],
        prod: ["https://llmdash.example.com"],
      }),
      gcp: {
        firebase: true,
        storage: {
          bucket: "exports",
          rules: `rules_version = '2';
service firebase.storage {
  match /b/{bucket}/o {
    match /users/{uid}/{file=**} {
      allow read: if request.auth != null && request.auth.uid == uid;
      allow write: if false;
    }
  }
}
`,
        },
      },
    },
    models: {
      kind: "model",
      description: "Publisher models by the token, and an endpoint for a model of one's own",
      models: { gcp: ["gemini-2.5-pro", "gemini-2.5-flash"], aws: ["jp.anthropic.claude-sonnet-4-5-20250929-v1:0"] },
      gcp: { endpoint: { replicas: each({ dev: [0, 1], staging: [0, 1], prod: [1, 4] }) } },
    },
    openai: {
      kind: "external",
      vendor: "OpenAI",
      location: "US",
      url: "https://api.openai.com/v1",
      secrets: ["openaiApiKey"],
      data: "confidential",
    },
    anthropic: {
      kind: "external",
      vendor: "Anthropic",
      location: "US",
      url: "https://api.anthropic.com",
      secrets: ["anthropicApiKey"],
      data: "confidential",
    },
    openaiApiKey: { kind: "secret", rotate: { every: "year", notify } },
    anthropicApiKey: { kind: "secret", rotate: { every: "year", notify } },

    images: { kind: "registry" },
    ops: { kind: "channel", email: ["ops@example.com", "oncall@example.com"] },
    overview: { kind: "dashboard" },
    spending: { kind: "budget", notify: ["ops"], gcp: { billingAccount: "000000-000000-000000" } },
    history: { kind: "audit", trail: { retain: "365d" }, changes: true },
    delivery: { kind: "pipeline", repository: "example/llm-dashboard" },
  },
});
