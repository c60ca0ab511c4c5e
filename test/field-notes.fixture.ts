/** Documents that have no system of their own, as far as the field notes speak of them. */
export const documents: Readonly<Record<string, object>> = {
  "AI manga service": {
    name: "manga",
    targets: { gcp: { region: "asia-northeast1" } },
    environments: { prod: { protected: true } },
    requirements: { availability: "99.9%" },
    components: {
      web: { kind: "loadBalancer", domain: "site", routes: { "/": "api", "/ws/*": "api" } },
      site: { kind: "domain", name: "manga-service.com", zone: "external" },
      api: {
        kind: "service",
        image: "gcr.io/example/phase-service:latest",
        instances: [1, 50],
        timeout: "300s",
        environment: { REDIS_HOST: "10.0.2.10" },
        uses: { db: "readwrite", cache: "readwrite", output: "readwrite" },
      },
      db: { kind: "postgres", version: 15, size: { gcp: "db-f1-micro" } },
      cache: { kind: "redis", size: "1GiB", description: "WebSocket sessions, rate limits, notification queue" },
      output: {
        kind: "bucket",
        public: true,
        cors: { origins: ["https://*.manga-service.com", "https://localhost:*"], methods: ["GET", "PUT", "POST"] },
      },
    },
  },
  "Secure AI chat": {
    name: "chat",
    targets: { aws: { region: "ap-northeast-1", account: "123456789012" } },
    environments: { prod: { protected: true } },
    requirements: {
      availability: "99.9%",
      rpo: "1h",
      latency: { p95: "500ms" },
      compliance: ["soc2", "iso27001", "gdpr"],
    },
    components: {
      web: {
        kind: "loadBalancer",
        domain: "site",
        routes: { "/": "api" },
        alarms: {
          slow: { metric: "latency", above: "1s", notify: ["ops"] },
          errors: { metric: "errors", above: "5%", notify: ["ops"] },
        },
      },
      site: { kind: "domain", name: "chat.example.com", zone: "external" },
      api: {
        kind: "service",
        image: "secure-ai-chat/api:latest",
        instances: [3, 6],
        uses: { db: "readwrite", cache: "readwrite", files: "readwrite", openai: "use" },
      },
      db: {
        kind: "postgres",
        version: 15,
        size: { aws: "db.t3.medium" },
        backup: { retain: "35d", crossRegion: "ap-southeast-1" },
        highAvailability: true,
      },
      cache: { kind: "redis", size: { aws: "cache.t3.micro" } },
      files: { kind: "bucket", replicate: { region: "ap-southeast-1" } },
      openai: {
        kind: "external",
        vendor: "OpenAI",
        url: "https://api.openai.com/v1",
        data: "personal",
        location: "US",
      },
      ops: { kind: "channel", email: ["a@example.com"] },
    },
  },
};
