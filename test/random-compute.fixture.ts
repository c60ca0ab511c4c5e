import type { Target } from "../src/terraform/graph.ts";
import { alarms, days, part, schedule, type Draw, type Fields } from "./random-draw.fixture.ts";
import type { Parts } from "./random-designs.fixture.ts";

/** vCPUs and memory that a platform takes; Cloud Run's jobs and worker pools want whole ones. */
const sizes: Readonly<Record<Target, readonly (readonly [number, string])[]>> = {
  aws: [
    [0.25, "512MiB"],
    [0.5, "1GiB"],
    [0.5, "4GiB"],
    [1, "2GiB"],
    [1, "8GiB"],
    [2, "16GiB"],
    [4, "30GiB"],
    [8, "60GiB"],
    [16, "120GiB"],
  ],
  gcp: [
    [1, "512MiB"],
    [1, "4GiB"],
    [2, "8GiB"],
    [4, "2GiB"],
    [6, "24GiB"],
    [8, "32GiB"],
    [0.08, "128MiB"],
    [0.5, "1GiB"],
  ],
};

/** What every kind has that runs a container. */
function container(draw: Draw, image: string, whole: boolean): Fields {
  const size = draw.spread((target) => {
    const small = target === "gcp" && !whole && draw.chance(20);
    const chosen = target === "aws" ? sizes.aws : small ? sizes.gcp.slice(6) : sizes.gcp.slice(0, 6);
    const [cpu, memory] = draw.pick(...chosen);
    return { cpu, memory, concurrency: small ? 1 : draw.pick(80, 1, 1000) };
  });
  return {
    image,
    cpu: part(size, "cpu"),
    memory: part(size, "memory"),
    ...(whole ? {} : { concurrency: part(size, "concurrency") }),
    environment: draw.maybe(40, () => ({
      LOG_FORMAT: draw.vary(() => draw.pick("json", "", "日本語 'と' \"引用\"", "${not a template}", "yes")),
      LIMIT: draw.pick("10", "1e3", "-0", "null"),
    })),
    command: draw.maybe(20, () => draw.pick(["serve"], ["sh", "-c", 'echo "$HOME" %{x}'])),
    architecture: draw.maybe(20, () =>
      draw.spread((target) => (target === "aws" ? draw.pick("arm64", "x86_64") : "x86_64")),
    ),
    readOnlyFilesystem: draw.maybe(20, () => draw.vary(() => draw.chance(50))),
    logs: draw.maybe(40, () => ({
      retain: draw.vary(() => days(draw, 30, 1, 7, 45, 400)),
      level: draw.maybe(50, () => draw.pick("info", "debug", "warn", "error")),
    })),
    tracing: draw.maybe(40, () => draw.vary(() => draw.chance(60))),
  };
}

const offHours = (draw: Draw): Fields => ({
  from: "0 20 * * MON-FRI",
  to: "0 8 * * MON-FRI",
  zone: draw.pick("Asia/Tokyo", "UTC"),
  instances: draw.maybe(30, () => draw.int(0, 2)),
});

export const service = (draw: Draw, parts: Parts, key: string): Fields => {
  const routed = parts.routes.some((routes) => Object.values(routes).includes(key));
  const behind = routed ? ({ errors: "percent", latency: "seconds" } as const) : {};
  return {
    ...container(draw, parts.image(key), false),
    port: draw.maybe(40, () => draw.vary(() => draw.pick(8080, 80, 3000, 65_535))),
    health: draw.maybe(40, () => draw.pick("/", "/health-check")),
    startup: draw.maybe(30, () => draw.pick("60s", "10s", "4m")),
    instances: draw.maybe(70, () =>
      draw.spread((target) => {
        const least = draw.int(target === "aws" ? 1 : 0, 4);
        return [least, Math.max(1, least) + draw.int(0, 30)];
      }),
    ),
    scale: draw.maybe(40, () => ({
      cpu: draw.maybe(50, () => draw.vary(() => draw.pick("70%", "10%", "90%"))),
      requests: routed ? draw.maybe(40, () => draw.pick("1000/1m", "50/1s")) : undefined,
    })),
    timeout: draw.maybe(40, () => draw.vary(() => draw.pick("5m", "1s", "60m"))),
    drain: draw.maybe(30, () => draw.vary(() => draw.pick("30s", "2s", "120s"))),
    body: draw.maybe(30, () => ({
      max: draw.maybe(70, () => draw.vary(() => draw.pick("8KiB", "50KiB", "32MiB"))),
      freeText: draw.maybe(30, () => draw.vary(() => draw.chance(50))),
    })),
    offHours: draw.maybe(20, () => draw.spread((target) => (target === "aws" ? offHours(draw) : undefined))),
    alarms: alarms(draw, { cpu: "percent", memory: "percent", instances: "count", ...behind }, parts.all("channel")),
  };
};

export const worker = (draw: Draw, parts: Parts, key: string): Fields => {
  const queue = parts.followed(key);
  return {
    ...container(draw, parts.image(key), true),
    ...parallel(draw, queue),
    drain: draw.maybe(30, () => draw.pick("120s", "2s")),
    spot: draw.maybe(30, () => draw.spread((target) => target === "aws" && draw.pick<unknown>(true, "50%", "1%"))),
    offHours: draw.maybe(20, () => draw.spread((target) => (target === "aws" ? offHours(draw) : undefined))),
    alarms: alarms(draw, { cpu: "percent", memory: "percent", instances: "count" }, parts.all("channel")),
  };
};

function parallel(draw: Draw, queue: string | undefined): Fields {
  const both = draw.spread((target) => {
    const least = draw.int(1, 3);
    if (target === "gcp") return { instances: [least, least], scale: undefined };
    const follows = queue !== undefined && draw.chance(50);
    const scale = follows
      ? {
          queue: {
            component: queue,
            messagesPerInstance: draw.int(1, 500),
            scaleIn: draw.maybe(30, () => draw.pick("gradual", "idle")),
          },
        }
      : draw.maybe(30, () => ({ cpu: draw.pick("70%", "10%", "90%") }));
    return { instances: [follows && draw.chance(40) ? 0 : least, least + draw.int(0, 9)], scale };
  });
  return { instances: part(both, "instances"), scale: part(both, "scale") };
}

export const job = (draw: Draw, parts: Parts, key: string): Fields => ({
  ...container(draw, parts.image(key), true),
  schedule: draw.maybe(50, () => schedule(draw)),
  timeout: draw.maybe(40, () => draw.vary(() => draw.pick("1h", "1s", "168h"))),
  retries: draw.maybe(40, () => draw.int(0, 10)),
  tasks: draw.maybe(40, () => draw.pick(1, 2, 1000)),
  parallelism: draw.maybe(40, () => draw.pick(10, 1, 40)),
  alarms: alarms(draw, { failures: "count" }, parts.all("channel")),
});

export const workflow = (draw: Draw, parts: Parts): Fields => {
  const jobs = parts.all("job");
  const services = draw.targets.includes("aws") ? [] : parts.all("service");
  const action = (): Fields => {
    const how = draw.int(0, 2);
    if (how === 1 && jobs.length > 0)
      return { run: draw.pick(...jobs), retry: draw.maybe(40, () => draw.int(1, 10)), timeout: "30m" };
    if (how === 2 && services.length > 0)
      return { call: { service: draw.pick(...services), path: "/reports/daily", method: draw.pick("POST", "GET") } };
    return { wait: draw.vary(() => draw.pick("1m", "1s", "365d")) };
  };
  return {
    steps: Array.from({ length: draw.int(1, 4) }, (_, index) => ({ name: `step${index}`, ...action() })),
    schedule: draw.maybe(40, () => schedule(draw)),
    logs: draw.maybe(30, () => ({ retain: days(draw, 30, 1, 45) })),
    tracing: draw.maybe(30, () => draw.chance(50)),
    alarms: alarms(draw, { failures: "count" }, parts.all("channel")),
  };
};
