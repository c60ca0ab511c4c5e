import { alarms, days, type Draw, type Fields } from "./random-draw.fixture.ts";
import type { Parts } from "./random-designs.fixture.ts";

export const network = (draw: Draw, parts: Parts): Fields => {
  const runs = ["service", "worker", "job"].some((kind) => parts.all(kind).length > 0);
  if (draw.chance(8))
    return {
      existing: {
        aws: { vpc: "vpc-0a1b2c3d", public: ["subnet-1", "subnet-2"], private: ["subnet-3", "subnet-4"] },
        gcp: { network: "shared", subnet: "tokyo" },
      },
    };
  const zones = draw.int(2, 3);
  const privately = parts.all("model").length > 0;
  return {
    cidr: draw.maybe(40, () => ({
      $each: Object.fromEntries(draw.environments.map((name, index) => [name, `10.${index * 8 + 1}.0.0/16`])),
    })),
    zones,
    nat: draw.vary(() => draw.pick<unknown>(1, zones, { instances: draw.int(1, zones) }, ...(runs ? [] : [0]))),
    endpoints: draw.maybe(30, () =>
      draw.some(["registry", "secrets", "storage", "queues", ...(privately ? [] : ["models"])], 1),
    ),
    flowLogs: draw.maybe(40, () => draw.vary(() => ({ retain: days(draw, 30, 1, 400) }))),
  };
};

export const loadBalancer = (draw: Draw, parts: Parts, key: string): Fields => {
  const index = parts.all("loadBalancer").indexOf(key);
  const [firewall] = draw.mixed(parts.all("firewall"));
  return {
    domain: parts.all("domain")[index],
    firewall: firewall === undefined ? undefined : draw.maybe(60, () => firewall),
    routes: parts.routes[index],
    timeout: draw.maybe(40, () => draw.vary(() => draw.pick("60s", "1s", "4000s"))),
    tls: draw.maybe(40, () => ({
      minimum: draw.spread((target) => (target === "aws" ? draw.pick("1.2", "1.3") : "1.2")),
    })),
    accessLogs: draw.maybe(40, () => ({ retain: draw.vary(() => days(draw, 90, 1, 3650)) })),
    alarms: alarms(draw, { errors: "percent", latency: "seconds" }, parts.all("channel")),
  };
};

export const domain = (draw: Draw, parts: Parts, key: string): Fields => {
  const name = `${key.toLowerCase()}.example.com`;
  // The first environment's zone delegates the others', where each is of its name.
  const below: Fields = Object.fromEntries(
    draw.environments.map((one, index) => [one, index === 0 ? name : `${one}.${name}`]),
  );
  const varies = draw.chance(40);
  const alternatives = draw.maybe(30, () => draw.pick([`www.${name}`], [`*.${name}`]));
  const own = { managed: varies && alternatives !== undefined ? "example.com" : true };
  // Projects of several environments have no zone in common.
  const inProjects = varies && alternatives === undefined ? { managed: true } : "external";
  const managed = (zone: unknown): unknown => {
    if (draw.environments.length === 1 || !draw.targets.includes("gcp")) return zone;
    return draw.targets.includes("aws") ? { $each: { aws: zone, gcp: inProjects } } : inProjects;
  };
  return {
    name: varies ? { $each: below } : name,
    alternatives,
    zone: draw.pick<unknown>(
      managed(own),
      managed({ managed: "example.com" }),
      "external",
      { existing: "example.com" },
      { existing: "example.com", gcp: "main-zone" },
    ),
  };
};

export const firewall = (draw: Draw): Fields => ({
  rules: draw.maybe(60, () =>
    draw.spread((target) =>
      draw.some(
        [
          "common",
          "sqlInjection",
          "crossSiteScripting",
          "knownBadInputs",
          ...(target === "aws" ? ["ipReputation"] : []),
        ],
        1,
      ),
    ),
  ),
  mode: draw.maybe(40, () => draw.vary(() => draw.pick("block", "count"))),
  rateLimit: draw.maybe(60, () => draw.vary(() => draw.pick("2000/5m", "100/1m", "999999/10m"))),
  countries: draw.maybe(40, () => draw.pick<unknown>({ allow: ["JP"] }, { block: ["US", "FR"] })),
  logs: draw.maybe(40, () => ({ retain: days(draw, 90, 1, 45) })),
  credentialHeaders: draw.maybe(20, () => ["X-Partner-Token"]),
  gcp: draw.maybe(30, () => ({ enterprise: draw.chance(50), sensitivity: draw.int(1, 4) })),
});

export const site = (draw: Draw, parts: Parts, key: string): Fields => {
  const domain = parts.all("domain")[parts.all("loadBalancer").length + parts.all("site").indexOf(key)];
  if (domain === undefined) return { host: { vendor: "Vercel", url: "https://example.com" } };
  return {
    domain,
    spa: draw.maybe(50, () => draw.chance(50)),
    contentSecurityPolicy: draw.maybe(30, () => "default-src 'self'"),
    accessLogs: draw.maybe(30, () => ({ retain: days(draw, 90, 1) })),
  };
};

export const identity = (draw: Draw, parts: Parts): Fields => {
  const phone = draw.chance(30);
  const [bucket] = parts.all("bucket");
  return {
    signIn: phone ? draw.pick(["phone"], ["email", "phone"]) : draw.maybe(50, () => ["email"]),
    signUp: draw.maybe(40, () => draw.vary(() => draw.chance(50))),
    mfa: draw.maybe(60, () => draw.pick("optional", "off", ...(phone ? [] : ["required" as const]))),
    password: draw.maybe(40, () => ({ minLength: draw.pick(12, 8, 99), mixed: draw.maybe(50, () => draw.chance(50)) })),
    returnTo: draw.maybe(50, () => draw.some(["https://app.example.com/back", "http://localhost:3000"], 1)),
    advancedSecurity: draw.maybe(30, () => draw.spread((target) => target === "aws" && draw.chance(50))),
    gcp: draw.maybe(30, () => ({
      firebase: true,
      firestore: draw.maybe(50, () => ({
        rules: "service cloud.firestore { match /{document=**} { allow read: if false; } }",
      })),
      storage:
        bucket === undefined ? undefined : draw.maybe(50, () => ({ bucket, rules: "service firebase.storage {}" })),
    })),
  };
};

export const model = (draw: Draw, parts: Parts, key: string): Fields => {
  const first = parts.all("model")[0] === key;
  return {
    models: {
      aws: draw.some(
        ["anthropic.claude-sonnet-4-5-20250929-v1:0", "global.anthropic.claude-haiku-4-5-20251001-v1:0"],
        1,
      ),
      gcp: draw.some(["gemini-2.5-pro", "gemini-2.5-flash"], 1),
    },
    private: draw.maybe(30, () => draw.spread((target) => target === "gcp" || parts.all("network").length > 0)),
    logging: first
      ? draw.maybe(30, () => draw.spread((target) => (target === "aws" ? { retain: "90d" } : undefined)))
      : undefined,
    quota: draw.maybe(30, () => ({ requestsPerMinute: draw.int(1, 5000) })),
    gcp: draw.maybe(30, () => ({
      location: draw.maybe(50, () => draw.pick("global", "us-central1")),
      endpoint: draw.maybe(50, () => ({ replicas: [draw.int(0, 2), draw.int(2, 4)] })),
    })),
  };
};

export const external = (draw: Draw, parts: Parts): Fields => ({
  vendor: draw.pick("OpenAI", "Qdrant Cloud", "社内システム"),
  url: draw.vary(() => draw.pick("https://api.openai.com/v1", "https://a.example.net:8443/x?y=1")),
  hosts: draw.maybe(30, () => ["*.sentry.io"]),
  secrets: parts.all("secret").length === 0 ? undefined : draw.maybe(60, () => draw.some(parts.all("secret"), 1)),
  data: draw.pick("internal", "public", "confidential", "personal"),
  location: draw.maybe(50, () => draw.pick("US", "JP", "eu-west-1")),
  sla: draw.maybe(30, () => draw.pick("99.9%", "95%")),
  ownedBy: draw.maybe(30, () => "platform"),
  timeout: draw.maybe(40, () => draw.pick("30s", "1h", "500ms")),
  retries: draw.maybe(40, () => draw.int(0, 10)),
});
