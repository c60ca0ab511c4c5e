import { describe, expect, it } from "vitest";
import { kinds as allKinds } from "../src/components/kinds.gen.ts";
import type { Issue } from "../src/issues/issue.ts";
import { valueAt } from "../src/issues/value-at.ts";
import { pathText } from "../src/messages/index.ts";
import type { Kinds } from "../src/build/build.ts";
import { resolve } from "../src/system/resolve.ts";

const kinds: Kinds = allKinds;

const sound = () => ({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  traffic: { users: 1000, stored: { files: "10GiB" } },
  components: {
    net: { kind: "network", cidr: { $each: { dev: "10.0.0.0/16", prod: "10.1.0.0/16" } }, zones: 2 },
    edge: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    site: {
      kind: "domain",
      name: { $each: { dev: "dev.example.com", prod: "example.com" } },
      zone: { managed: true },
    },
    api: {
      kind: "service",
      image: "shop-api",
      port: 8000,
      cpu: 1,
      memory: "2GiB",
      instances: [1, 4],
      uses: { db: "readwrite", files: "read", jobs: "send", cache: "readwrite" },
      alarms: { busy: { metric: "cpu", above: "80%", notify: ["ops"] } },
    },
    tasks: {
      kind: "worker",
      image: "shop-tasks",
      cpu: 1,
      memory: "2GiB",
      instances: [1, 1],
      uses: { jobs: "receive" },
    },
    report: { kind: "job", image: "shop-report", cpu: 1, memory: "2GiB", schedule: { cron: "0 3 * * *" } },
    db: { kind: "postgres", version: 17, size: "small", storage: { size: "20GiB" } },
    cache: { kind: "redis", size: "1GiB" },
    files: { kind: "bucket", lifecycle: [{ after: "60d", to: "infrequent" }] },
    jobs: { kind: "queue", visibility: "1m" },
    news: { kind: "topic", subscribers: ["mail"] },
    mail: { kind: "queue" },
    ops: { kind: "channel", email: ["ops@example.com"] },
    spend: { kind: "budget", limit: "$500/month", notify: ["ops"], gcp: { billingAccount: "012345-6789AB-CDEF01" } },
    wall: { kind: "firewall", rateLimit: "2000/5m" },
    nightly: { kind: "workflow", steps: [{ name: "count", run: "report" }] },
    log: { kind: "audit", trail: { retain: "365d" } },
    outside: { kind: "external", url: "https://api.example.com", vendor: "Example", data: "public" },
    extra: { kind: "secret" },
  },
});

/** A fault, and where it must be told. */
interface Fault {
  readonly name: string;
  readonly sort: "schema" | "fields" | "components" | "environments";
  readonly plant: (design: object) => void;
  readonly finds: readonly [code: Issue["code"], path: string];
}

type Holder = Record<string, unknown>;

const set =
  (path: string, value: unknown) =>
  (design: object): void => {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const holder = valueAt(design, steps) as Holder;
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  };

/** Written as `path`, the value there, the code, and the path of the problem where it is another. */
const fault = (
  sort: Fault["sort"],
  path: string,
  value: unknown,
  code: Issue["code"],
  at: string = path.replace(/\.(\d+)/g, "[$1]"),
): Fault => ({ name: `${path} = ${JSON.stringify(value)}`, sort, plant: set(path, value), finds: [code, at] });

const c = "components";
const faults: readonly Fault[] = [
  fault("schema", "name", "Shop!", "bad-format"),
  fault("schema", "titel", "Shop", "unknown-key"),
  fault("schema", `${c}.api.port`, "8000", "wrong-type"),
  fault("schema", `${c}.api.memory`, "2GB", "bad-format"),
  fault("schema", `${c}.api.alarms.busy.for`, "5 minutes", "bad-format"),
  fault("schema", `${c}.db.version`, undefined, "missing-key"),
  {
    name: `${c}.db.version = misspelt`,
    sort: "schema",
    plant: (design) => {
      set(`${c}.db.version`, undefined)(design);
      set(`${c}.db.verison`, 17)(design);
    },
    finds: ["unknown-key", `${c}.db.verison`],
  },
  fault("schema", `${c}.db.size`, "smal", "not-allowed"),
  fault("schema", `${c}.net.zones`, 9, "out-of-range"),
  fault("schema", `${c}.api.instances`, [1], "wrong-length"),
  fault("schema", `${c}.site.zone`, { managed: true, existing: "example.com" }, "conflict", `${c}.site.zone.existing`),
  fault("schema", `${c}.api.cpu`, { each: { dev: 1, prod: 2 } }, "unknown-key", `${c}.api.cpu.each`),
  fault("schema", `${c}.net.nat`, { instance: 1 }, "unknown-key", `${c}.net.nat.instance`),
  fault("schema", `${c}.site.zone`, { manged: true }, "unknown-key", `${c}.site.zone.manged`),
  fault("schema", `${c}.files.lifecycle.0.after`, 60, "wrong-type"),
  fault("schema", `${c}.mail.kind`, "que", "not-allowed"),
  fault("schema", `${c}.extra.kind`, "vault-of-keys", "not-allowed"),
  fault("schema", `${c}.report.schedule.cron`, "nightly", "bad-format"),
  fault("schema", `${c}.spend.limit`, 500, "wrong-type"),
  fault("schema", `targets.aws.region`, "ap-northeast-9", "not-allowed"),
  fault("schema", `targets.gcp.project`, "Shop", "bad-format"),
  fault("schema", `requirements`, { availability: 99.9 }, "wrong-type", "requirements.availability"),
  fault("fields", `${c}.api.instances`, [3, 2], "min-over-max"),
  fault("fields", `${c}.api.cpu`, 3, "unsupported-pair"),
  fault("fields", `${c}.api.environment`, { PORT: "80" }, "set-by", `${c}.api.environment.PORT`),
  fault("fields", `${c}.api.environment`, { PORT: 3000 }, "set-by", `${c}.api.environment.PORT`),
  fault("fields", `${c}.db.parameters`, { "rds.force_ssl": 1 }, "set-by", `${c}.db.parameters.rds.force_ssl`),
  fault("fields", `${c}.api.alarms.busy.above`, "1s", "bad-format"),
  fault("fields", `${c}.db.storage.max`, "21GiB", "out-of-range"),
  fault("fields", `${c}.cache.backup`, { retain: "36h" }, "bad-format", `${c}.cache.backup.retain`),
  fault("fields", `${c}.files.keepVersions`, "36h", "bad-format"),
  fault("fields", `${c}.jobs.visibility`, "20500ms", "bad-format"),
  fault("fields", `${c}.wall.countries`, { block: ["XX"] }, "not-allowed", `${c}.wall.countries.block[0]`),
  fault("fields", `${c}.log.trail.retain`, "36h", "bad-format"),
  fault("fields", `${c}.nightly.steps.0.wait`, "5m", "conflict"),
  fault("fields", `${c}.outside.url`, "https://user:word@api.example.com", "secret-in-design"),
  fault("fields", "traffic", { users: 100, tenants: 10, usersPerTenant: 10 }, "conflict", "traffic.users"),
  fault("components", `${c}.api.uses.bd`, "read", "unknown-component"),
  fault("components", `${c}.api.uses.files`, "reed", "unknown-access"),
  fault("components", `${c}.edge.domain`, "api", "wrong-kind"),
  fault("components", `${c}.edge.routes`, { "/": "apy" }, "unknown-component", `${c}.edge.routes./`),
  fault("components", `${c}.api.alarms.busy.notify`, ["opps"], "unknown-component", `${c}.api.alarms.busy.notify[0]`),
  fault("components", `${c}.mail.ordered`, true, "unsupported-pair", `${c}.news.subscribers[0]`),
  fault(
    "components",
    `${c}.tasks.scale`,
    { $each: { aws: { queue: { component: "mail", messagesPerInstance: 10 } }, gcp: null } },
    "needs-field",
    `${c}.tasks.scale.$each.aws.queue.component`,
  ),
  fault("components", "traffic", { users: 100, stored: { fils: "1GiB" } }, "unknown-component", "traffic.stored.fils"),
  fault("environments", `${c}.net.cidr`, "10.0.0.0/16", "cidr-overlap"),
  fault("environments", `${c}.tasks.environments`, ["prdo"], "unknown-environment", `${c}.tasks.environments[0]`),
  fault(
    "environments",
    `${c}.site.name.$each`,
    { dev: "dev.example.com", prdo: "example.com" },
    "unknown-environment",
    `${c}.site.name.$each.prdo`,
  ),
  fault("environments", `${c}.site.name.$each`, { dev: "dev.example.com" }, "missing-environment"),
  ...[
    { aws: "example.com", prod: "dev.example.com" },
    { aws: "example.com", gcp: "example.net", dev: "dev.example.com" },
    { gcp: 1, dev: 2, prod: 3, default: 4 },
  ].map((mixed) => fault("environments", `${c}.site.name.$each`, mixed, "mixed-each")),
];

const found = (design: unknown) =>
  resolve(design, kinds).issues.map((one): readonly [string, string] => [one.code, pathText(one.path)]);

const broken = (planted: readonly Fault[]): unknown => {
  const design = sound();
  for (const { plant } of planted) plant(design);
  return design;
};

const text = ([code, path]: readonly [string, string]): string => `${code} at ${path}`;
const told = (pairs: readonly (readonly [string, string])[]): readonly string[] => [...new Set(pairs.map(text))].sort();

/** Of the pairs; all of them in the long tests. */
const every = process.env.LONG === undefined ? 4 : 1;

describe("everything wrong with a design is told in one round", () => {
  it("the design is sound", () => {
    expect(found(sound())).toEqual([]);
  });

  it.each(faults)("$name: that and nothing that follows from it", ({ plant, finds }) => {
    const design = sound();
    plant(design);
    expect(told(found(design))).toEqual([text(finds)]);
  });

  /** Faults of one component may bear on each other; those of others may not. */
  const place = ({ finds: [, path] }: Fault): string => path.split(".").slice(0, 2).join(".");
  const bears = new Set(["components.mail components.news"]);
  const apart = (one: Fault, other: Fault): boolean =>
    one.name.split(" = ")[0] !== other.name.split(" = ")[0] && !bears.has([place(one), place(other)].sort().join(" "));

  it("any two of them are both told, and nothing else", () => {
    const wrong = faults.flatMap((one, index) =>
      faults.slice(index + 1).flatMap((other, further) => {
        if (!apart(one, other) || (index + further) % every !== 0) return [];
        const have = told(found(broken([one, other])));
        const want = told([one.finds, other.finds]);
        return have.join() === want.join() ? [] : [{ planted: [one.name, other.name], have }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("all of them are told at once", () => {
    const taken = new Set<string>();
    const chosen = faults.filter(({ name }) => {
      const path = name.split(" = ")[0] ?? "";
      return taken.has(path) ? false : taken.add(path);
    });
    const have = told(found(broken(chosen)));
    expect(chosen.map(({ finds }) => text(finds)).filter((one) => !have.includes(one))).toEqual([]);
  });
});
