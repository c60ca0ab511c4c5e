import { places as targetPlaces } from "../src/system/places.fixture.ts";
import { gen, type Arbitrary } from "fast-check";
import { kinds } from "../src/components/kinds.gen.ts";
import { dualRegion } from "../src/components/bucket/limits.ts";
import type { Target } from "../src/terraform/graph.ts";
import * as compute from "./random-compute.fixture.ts";
import * as data from "./random-data.fixture.ts";
import { clean, Draw, type Fields } from "./random-draw.fixture.ts";
import * as edge from "./random-edge.fixture.ts";
import * as people from "./random-people.fixture.ts";
import { further, usesOf } from "./random-uses.fixture.ts";

/** What components of a design know of each other, decided before any of them is written. */
export interface Parts {
  /** Keys of a kind. */
  all(kind: string): readonly string[];
  /** The image of what runs code. */
  image(key: string): string;
  /** What a pipeline can deploy. */
  readonly deployable: readonly string[];
  /** Those that a dashboard can show. */
  readonly shown: readonly string[];
  region(target: Target): string;
  /** Region of the second copy of a bucket. */
  second(target: Target): string;
  /** Routes of each load balancer. */
  readonly routes: readonly Readonly<Record<string, string>>[];
  /** Queues that keep the order. */
  readonly ordered: ReadonlySet<string>;
  /** Queues that a topic feeds; nobody else sends to them. */
  fed(topic: string): readonly string[];
  /** Queues and topics that a bucket tells. */
  listeners(bucket: string): readonly string[];
  /** Queue that a worker surely receives from. */
  followed(worker: string): string | undefined;
}

type Make = (draw: Draw, parts: Parts, key: string) => Fields;
const makers: Readonly<Record<string, Make>> = { ...compute, ...data, ...edge, ...people };

const places: Readonly<Record<Target, readonly (readonly [string, string])[]>> = {
  aws: [
    ["ap-northeast-1", "ap-northeast-3"],
    ["us-east-1", "us-west-2"],
    ["eu-west-1", "eu-central-1"],
  ],
  gcp: [
    ["asia-northeast1", "asia-northeast2"],
    ["us-central1", "us-east1"],
    ["europe-west1", "europe-west4"],
  ],
};

/** Kinds that a design may have twice, and those that exist only where others do. */
const twice = [
  "service",
  "worker",
  "job",
  "bucket",
  "queue",
  "topic",
  "secret",
  "channel",
  "domain",
  "redis",
  "postgres",
];
const alone = ["external", "firewall", "site", "dashboard", "model", "loadBalancer", "workflow", "budget"];

/** Keys stay short unless they are stretched: the platforms refuse names that grow too long. */
const longestStem = 5;

/** What the generator may be told. */
export interface Wishes {
  /** Components may also use each other in circles, which nobody can build. */
  readonly circles?: boolean;
  /** Length of the keys of a kind; as short as can be otherwise. */
  readonly keyLength?: (kind: string) => number;
}

function keysOf(draw: Draw, { keyLength = () => 0 }: Wishes): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  const many = draw.pick(30, 15, 55, 80);
  for (const kind of Object.keys(kinds)) {
    const most = twice.includes(kind) ? 3 : alone.includes(kind) ? 2 : 1;
    const count = draw.chance(many) ? draw.int(1, most) : 0;
    const stem = kind.length <= longestStem ? kind : kind.slice(0, longestStem);
    const named = ["A", "B", "C"].slice(0, count).map((letter) => `${stem}${letter}`.padEnd(keyLength(kind), "x"));
    keys.set(kind, named);
  }
  const at = (kind: string): readonly string[] => keys.get(kind) ?? [];
  keys.set("loadBalancer", at("loadBalancer").slice(0, Math.min(at("service").length, at("domain").length)));
  if (at("channel").length === 0) keys.set("budget", []);
  if (!draw.targets.includes("gcp")) keys.set("perimeter", []);
  return keys;
}

const foreign = "docker.io/library/nginx:1.29";

const measured = ["loadBalancer", "service", "worker", "job", "workflow", "postgres", "redis", "queue", "stream"];

function partsOf(draw: Draw, keys: ReadonlyMap<string, readonly string[]>): Parts {
  const all = (kind: string): readonly string[] => keys.get(kind) ?? [];
  const chosen = { aws: draw.pick(...places.aws), gcp: draw.pick(...places.gcp) };
  if (dualRegion(...chosen.gcp) === undefined) throw new Error(`no bucket in ${chosen.gcp.join(" and ")}`);
  const services = all("service");
  const balancers = all("loadBalancer").length;
  const paths = ["/", "/api/*", "/health"];
  const routes = all("loadBalancer").map((_, index) => {
    const own = services.filter((_, nth) => nth % balancers === index);
    const more = draw.some(own.slice(1));
    return Object.fromEntries([...own.slice(0, 1), ...more].map((key, nth) => [paths[nth] ?? `/${key}`, key]));
  });
  const ordered = new Set(draw.some(all("queue")).filter(() => draw.chance(40)));
  const feeds = new Map(
    all("queue").map((queue) => [queue, draw.pick(undefined, undefined, ...all("topic"))] as const),
  );
  const free = all("queue").filter((queue) => feeds.get(queue) === undefined);
  const fed = (topic: string): readonly string[] => all("queue").filter((queue) => feeds.get(queue) === topic);
  const plain = [...free, ...all("topic").filter((topic) => !fed(topic).some((queue) => ordered.has(queue)))];
  const told = new Map(
    all("bucket").map((key) => [key, draw.some(plain.filter((one) => !ordered.has(one))).slice(0, 2)] as const),
  );
  const followed = new Map(all("worker").map((key) => [key, draw.pick(undefined, ...all("queue"))] as const));
  const runs = ["service", "worker", "job"].flatMap(all);
  const images = new Map(
    runs.map((key) => {
      const own = key.toLowerCase();
      return [key, draw.pick(own, `${own}:1.4.2`, foreign)] as const;
    }),
  );
  const image = (key: string): string => images.get(key) ?? foreign;
  return {
    all,
    image,
    deployable: [
      ...runs.filter((key) => image(key) !== foreign),
      ...all("site").filter((_, index) => all("domain")[all("loadBalancer").length + index] !== undefined),
    ],
    shown: measured.flatMap(all),
    region: (target) => chosen[target][0],
    second: (target) => chosen[target][1],
    routes,
    ordered,
    fed,
    listeners: (key) => told.get(key) ?? [],
    followed: (key) => followed.get(key),
  };
}

/** Kinds that may be missing in some environments or on a target, whoever refers to them. */
const partial = ["bucket", "redis", "secret", "external", "pipeline", "dashboard", "postgres"];

function designOf(draw: Draw, wishes: Wishes): Fields {
  const keys = keysOf(draw, wishes);
  const parts = partsOf(draw, keys);
  const kindOf = new Map([...keys].flatMap(([kind, list]) => list.map((key) => [key, kind] as const)));
  const runners = ["service", "worker", "job"].flatMap((kind) => parts.all(kind));
  const written = draw.mixed([...kindOf]).map(([key, kind]) => {
    const limited = partial.includes(kind);
    const fields = {
      kind,
      ...makers[kind]?.(draw, parts, key),
      ...(runners.includes(key) ? { uses: usesOf(draw, parts, key, runners, kindOf, wishes.circles ?? false) } : {}),
      ...(limited ? { environments: draw.maybe(10, () => draw.some(draw.environments, 1)) } : {}),
      ...(limited ? { targets: draw.maybe(6, () => draw.some(draw.targets, 1)) } : {}),
      ...further(draw),
    };
    return [key, fields] as const;
  });
  return {
    name: draw.pick("todo", "aa", "s-1"),
    title: draw.maybe(20, () => "注文 'システム'"),
    targets: Object.fromEntries(
      draw.targets.map((target) => [target, { ...targetPlaces[target], region: parts.region(target) }]),
    ),
    environments: Object.fromEntries(
      draw.environments.map((name) => [
        name,
        {
          protected: draw.maybe(50, () => draw.chance(70)),
          prefix: draw.maybe(10, () => `x-${name}`),
        },
      ]),
    ),
    requirements: draw.maybe(50, () => ({
      availability: draw.vary(() => draw.pick("99.9%", "99.99%", "95%")),
      rto: draw.maybe(50, () => draw.pick("1h", "5m", "30d")),
      rpo: draw.maybe(50, () => draw.pick("1h", "0s", "1d")),
      latency: draw.maybe(50, () => ({ p95: draw.pick("500ms", "3s") })),
      capacity: draw.maybe(30, () => ({ users: 10_000, connections: draw.pick(1, 5000), requestsPerSecond: 0.5 })),
      budget: draw.maybe(50, () => draw.vary(() => draw.pick("$70/month", "¥500,000/month"))),
      compliance: draw.maybe(40, () => draw.some(["soc2", "iso27001", "gdpr", "ccpa", "pci-dss", "appi", "cis"])),
    })),
    traffic: draw.maybe(40, () => ({
      users: draw.pick<unknown>(1000, { low: 1, expected: 1000, high: 1_000_000 }),
      requestsPerSession: draw.maybe(30, () => draw.int(0, 500)),
      requestDuration: draw.maybe(30, () => draw.pick("200ms", "30s")),
      stored: Object.fromEntries(draw.some(parts.all("postgres")).map((key) => [key, "100GiB"])),
    })),
    tags: draw.maybe(20, () => ({ owner: "platform" })),
    accept: draw.maybe(20, () => ({ "no-pipeline": { reason: "Deployed by hand for now." } })),
    components: Object.fromEntries(written),
  };
}

/** Valid designs of the language: plain data, every kind, every environment and target. */
export const randomDesign = (wishes: Wishes = {}): Arbitrary<Fields> =>
  gen().map((take) => {
    const first = new Draw(take, [], []);
    const environments = first.pick(["prod"], ["dev", "prod"], ["dev", "staging", "prod"]);
    const targets = first.pick<readonly Target[]>(["aws"], ["gcp"], ["aws", "gcp"], ["aws", "gcp"]);
    return clean(designOf(new Draw(take, environments, targets), wishes));
  });
