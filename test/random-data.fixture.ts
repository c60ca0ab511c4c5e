import { regions } from "../src/system/regions.ts";
import type { Target } from "../src/terraform/graph.ts";
import { alarms, days, part, type Draw, type Fields } from "./random-draw.fixture.ts";
import type { Parts } from "./random-designs.fixture.ts";

const key = (draw: Draw) => draw.pick("managed", "customerKey");

/** Another region that a second copy may lie in. */
const other = (parts: Parts, target: Target): string =>
  Object.keys(regions[target]).find((region) => region !== parts.region(target)) ?? "";

export const postgres = (draw: Draw, parts: Parts): Fields => {
  const units = { cpu: "percent", connections: "count" } as const;
  if (draw.chance(10))
    return {
      existing: {
        aws: {
          instance: "old",
          securityGroup: "sg-0a1b2c3d",
          secret: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:old-AbCdEf",
        },
        gcp: "old",
      },
      alarms: alarms(draw, units, parts.all("channel")),
    };
  const replicas = draw.maybe(30, () => draw.int(0, 3));
  return {
    version: draw.vary(() => draw.int(13, 18)),
    size: draw.maybe(70, () =>
      draw.vary(() =>
        draw.pick<unknown>(
          "micro",
          "small",
          "large",
          { cpu: 2, memory: "8GiB" },
          { cpu: 0.2, memory: "512MiB" },
          { aws: "db.t3.micro", gcp: "db-custom-2-7680" },
          { aws: "db.r6g.large", gcp: "db-g1-small" },
        ),
      ),
    ),
    storage: draw.maybe(50, () =>
      draw.vary(() => draw.pick<Fields>({ size: "20GiB" }, { size: "100GiB", max: "110GiB" }, { max: "2TiB" })),
    ),
    highAvailability: draw.maybe(60, () => draw.vary(() => draw.chance(50))),
    replicas,
    database: draw.maybe(20, () => draw.pick("orders", "a_b_1")),
    backup: draw.maybe(50, () => ({
      retain: draw.maybe(70, () => draw.vary(() => days(draw, 7, 1, 35))),
      pointInTime: draw.maybe(40, () => draw.spread((target) => target === "aws" || draw.chance(50))),
      window: draw.maybe(40, () => draw.pick("17:00-18:00 UTC", "01:30-02:30 Asia/Tokyo")),
      crossRegion: draw.maybe(25, () => draw.spread((target) => other(parts, target))),
    })),
    maintenance: draw.maybe(50, () => draw.pick("sun 19:00-20:00 UTC", "wed 23:00-00:00 Asia/Tokyo")),
    majorUpgrade: draw.maybe(20, () => draw.chance(50)),
    deletionProtection: draw.maybe(20, () => draw.vary(() => draw.chance(50))),
    passwordRotation: draw.maybe(20, () => days(draw, 90, 1, 1000)),
    passwordVersion: draw.maybe(20, () => draw.pick(2, 100_000)),
    parameters: draw.maybe(20, () => ({ work_mem: "65536", "rds.logical_replication": "1" })),
    insights: draw.maybe(20, () => draw.chance(50)),
    logs: draw.maybe(30, () => ({ retain: days(draw, 30, 1, 45), slowQuery: draw.maybe(50, () => "1s") })),
    alarms: alarms(draw, { ...units, freeMemory: "bytes", freeStorage: "bytes" }, parts.all("channel")),
  };
};

export const redis = (draw: Draw, parts: Parts): Fields => {
  const engine = draw.maybe(30, () =>
    draw.spread((target) => (target === "aws" ? draw.pick("valkey", "redis") : "valkey")),
  );
  const highAvailability = draw.maybe(50, () => draw.vary(() => draw.chance(50)));
  return {
    engine,
    version: engine === undefined ? draw.maybe(30, () => draw.pick("8.0", "7.2")) : undefined,
    size: draw.maybe(60, () =>
      draw.vary(() => draw.pick<unknown>("256MiB", "1GiB", "9GiB", { aws: "cache.r7g.large", gcp: "standard-small" })),
    ),
    highAvailability,
    replicas: draw.maybe(30, () => draw.int(1, 5)),
    eviction: draw.maybe(40, () => draw.pick("noeviction", "allkeys-lru", "volatile-ttl")),
    backup: draw.maybe(40, () => ({
      retain: draw.vary(() => days(draw, 7, 1, 35)),
      window: draw.maybe(40, () => draw.pick("03:00-04:00 Asia/Tokyo", "23:30-00:30 UTC")),
    })),
    maintenance: draw.maybe(40, () => draw.pick("sun 19:00-20:00 UTC", "mon 04:00-05:00 Asia/Tokyo")),
    logs: draw.maybe(30, () => ({ retain: days(draw, 30, 1, 45) })),
    alarms: alarms(
      draw,
      { cpu: "percent", memory: "percent", connections: "count", evictions: "count" },
      parts.all("channel"),
    ),
  };
};

export const bucket = (draw: Draw, parts: Parts, name: string): Fields => {
  const encryption = draw.maybe(40, () => key(draw));
  const versioning = draw.maybe(40, () => draw.chance(50));
  const listeners = parts.listeners(name);
  const noncurrent = versioning !== false && draw.chance(40);
  return {
    versioning,
    keepVersions: draw.maybe(40, () => days(draw, 30, 90)),
    lifecycle: draw.maybe(50, () => [
      { after: "30d", to: "infrequent", prefix: draw.maybe(30, () => "uploads/") },
      ...(draw.chance(50) ? [{ after: "90d", to: draw.pick("archive", "deepArchive") }] : []),
      ...(draw.chance(50) ? [{ after: draw.vary(() => days(draw, 365, 400)), delete: true }] : []),
      ...(noncurrent ? [{ after: "7d", delete: true, noncurrent: true }] : []),
    ]),
    cors: draw.maybe(30, () => ({
      origins: draw.pick(["https://example.com"], ["*"]),
      methods: draw.maybe(50, () => draw.some(["GET", "PUT", "POST"], 1)),
      maxAge: draw.maybe(30, () => draw.pick("1h", "0s")),
    })),
    public: encryption === "customerKey" ? undefined : draw.maybe(20, () => draw.vary(() => draw.chance(50))),
    encryption,
    accessLogs: draw.maybe(30, () => ({ retain: days(draw, 90, 1) })),
    replicate:
      versioning === false
        ? undefined
        : draw.maybe(25, () => draw.spread((target) => ({ region: parts.second(target) }))),
    notifications: listeners.length === 0 ? undefined : listeners.map((to, index) => ({ to, prefix: `part${index}/` })),
    signedUrls: draw.maybe(30, () => draw.vary(() => draw.chance(50))),
  };
};

export const queue = (draw: Draw, parts: Parts, name: string): Fields => {
  const retain = draw.spread((target) =>
    target === "aws"
      ? draw.pick({ waits: "4d", dead: "14d" }, { waits: "1m", dead: "1h" })
      : draw.pick({ waits: "4d", dead: "14d" }, { waits: "10m", dead: "31d" }),
  );
  return {
    visibility: draw.maybe(50, () =>
      draw.spread((target) => (target === "aws" ? draw.pick("60s", "12h", "1s") : draw.pick("60s", "10s", "10m"))),
    ),
    retain: part(retain, "waits"),
    deadLetter: {
      after: draw.maybe(40, () => draw.spread((target) => (target === "aws" ? draw.int(1, 1000) : draw.int(5, 100)))),
      retain: part(retain, "dead"),
    },
    delay: draw.maybe(20, () => draw.spread((target) => (target === "aws" ? draw.pick("10s", "15m") : undefined))),
    ordered: parts.ordered.has(name) || undefined,
    encryption: draw.maybe(30, () => key(draw)),
    alarms: alarms(draw, { depth: "count", age: "seconds", deadLetters: "count" }, parts.all("channel")),
  };
};

export const topic = (draw: Draw, parts: Parts, name: string): Fields => {
  const subscribers = parts.fed(name);
  const told = parts.all("bucket").some((one) => parts.listeners(one).includes(name));
  return {
    subscribers,
    ordered: subscribers.some((one) => parts.ordered.has(one)) || undefined,
    encryption: told ? "customerKey" : draw.maybe(30, () => key(draw)),
  };
};

export const stream = (draw: Draw): Fields => {
  const serverless = draw.targets.length === 1 && draw.targets[0] === "aws" && draw.chance(30);
  const topicOf = (): Fields => ({
    partitions: draw.maybe(50, () => draw.vary(() => draw.pick(3, 1, 100))),
    retain: draw.maybe(40, () => days(draw, 7, 1, 3650)),
    replication: serverless ? undefined : draw.maybe(40, () => draw.int(1, 3)),
    compact: draw.maybe(30, () => draw.chance(50)),
  });
  return {
    topics: Object.fromEntries(draw.some(["orders", "chat.events", "a-B"], 1).map((name) => [name, topicOf()])),
    mode: serverless ? "serverless" : undefined,
    size: draw.maybe(30, () => ({ aws: "kafka.m7g.large", gcp: { cpu: 3, memory: draw.pick("3GiB", "24GiB") } })),
    storage: draw.maybe(30, () => draw.pick("100GiB", "1TiB")),
    version: draw.maybe(30, () => draw.pick("3.9", "3.7")),
    logs: draw.maybe(30, () => ({ retain: days(draw, 30, 1) })),
  };
};
