import { describe, expect, test } from "vitest";
import type { Kinds } from "../../build/build.ts";
import { resolve } from "../../system/resolve.ts";
import { kinds as all } from "../kinds.gen.ts";

const kinds: Kinds = all;
const targets = { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } } as const;

/** Codes and places of what is wrong with a service, on one target. */
function problems(service: object, target: keyof typeof targets = "aws", others: object = {}) {
  const { issues } = resolve(
    {
      name: "todo",
      targets: { [target]: targets[target] },
      environments: { dev: {} },
      components: { api: { kind: "service", image: "todo-api", ...service }, ...others },
    },
    kinds,
  );
  return issues.map((one) => `${one.code} ${one.path.slice(2).join(".")}`.trim());
}

const balancer = {
  site: { kind: "domain", name: "example.com", zone: "external" },
  entry: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
};
const notify = { ops: { kind: "channel", email: ["ops@example.com"] } };

test("the defaults are right on both targets", () => {
  expect(problems({})).toEqual([]);
  expect(problems({}, "gcp")).toEqual([]);
});

test("a health path begins with a slash", () => {
  expect(problems({ health: "health-check" })).toEqual(["bad-format health"]);
  expect(problems({ health: "/health-check" })).toEqual([]);
});

describe("sizes", () => {
  test.each([
    ["aws", 0.25, "512MiB"],
    ["aws", 0.5, "4GiB"],
    ["aws", 8, "20GiB"],
    ["aws", 16, "120GiB"],
    ["gcp", 1, "512MiB"],
    ["gcp", 1, "4GiB"],
    ["gcp", 2, "8GiB"],
    ["gcp", 8, "32GiB"],
  ] as const)("%s takes %d vCPU with %s", (target, cpu, memory) => {
    expect(problems({ cpu, memory }, target)).toEqual([]);
  });

  test.each([
    ["aws", 0.5, "512MiB", "memory"],
    ["aws", 8, "17GiB", "memory"],
    ["aws", 3, "8GiB", "cpu"],
    ["gcp", 1.5, "2GiB", "cpu"],
    ["gcp", 3, "4GiB", "cpu"],
    ["gcp", 1, "5GiB", "memory"],
    ["gcp", 8, "2GiB", "memory"],
  ] as const)("%s refuses %d vCPU with %s", (target, cpu, memory, at) => {
    expect(problems({ cpu, memory }, target)).toEqual([`unsupported-pair ${at}`]);
  });

  test("Cloud Run takes less than a vCPU with one request at a time", () => {
    const small = { cpu: 0.5, memory: "512MiB" };
    expect(problems(small, "gcp")).toEqual(["unsupported-pair concurrency"]);
    expect(problems({ ...small, concurrency: 1 }, "gcp")).toEqual([]);
  });
});

test("fewest instances are not more than most, and zero only on Google Cloud", () => {
  expect(problems({ instances: [3, 2] })).toEqual(["min-over-max instances"]);
  expect(problems({ instances: [0, 2] })).toEqual(["unsupported-on instances.0"]);
  expect(problems({ instances: [0, 2] }, "gcp")).toEqual([]);
});

describe("secrets do not stand in variables", () => {
  test.each([
    ["KEY_ID", "AKIAIOSFODNN7EXAMPLE"],
    ["PEM", "-----BEGIN RSA PRIVATE KEY-----"],
    ["DATABASE_URL", "postgres://todo:hunter2@db/todo"],
    ["DB_PASSWORD", "hunter2"],
    ["STRIPE_API_KEY", "abc"],
    ["GH", `ghp_${"a1".repeat(18)}`],
  ])("%s=%s", (name, value) => {
    expect(problems({ environment: { [name]: value } })).toEqual([`secret-in-design environment.${name}`]);
  });

  test("what only resembles one is allowed", () => {
    const environment = { TOKEN_LIFETIME: "3600", CALLBACK: "https://example.com:8443/a@b", DB_PASSWORD: "" };
    expect(problems({ environment })).toEqual([]);
  });
});

test("variables of the platform are refused", () => {
  expect(problems({ environment: { PORT: "80" } })).toEqual(["conflict environment.PORT"]);
});

test("request metrics and scaling on AWS need a load balancer", () => {
  const slow = { metric: "latency", above: "1s", notify: ["ops"] };
  const service = { alarms: { slow }, scale: { requests: "50/s" } };
  expect(problems(service, "aws", notify)).toEqual([
    "unsupported-on scale.requests",
    "unsupported-on alarms.slow.metric",
  ]);
  expect(problems(service, "aws", { ...notify, ...balancer })).toEqual([]);
  expect(problems({ alarms: { slow } }, "gcp", notify)).toEqual([]);
});

test("Fargate needs a way to the registry", () => {
  expect(problems({}, "aws", { main: { kind: "network", nat: 0 } })).toEqual(["needs-field"]);
  expect(problems({}, "aws", { main: { kind: "network", nat: 1 } })).toEqual([]);
});

test("Cloud Run has one architecture and pulls from two registries", () => {
  expect(problems({ architecture: "arm64" }, "gcp")).toEqual(["unsupported-on architecture"]);
  expect(problems({ architecture: "arm64" })).toEqual([]);
  expect(problems({ image: "ghcr.io/example/api:1" }, "gcp")).toEqual(["unsupported-on image"]);
  expect(problems({ image: "docker.io/library/nginx:1.29" }, "gcp")).toEqual([]);
  expect(problems({ image: "ghcr.io/example/api:1" })).toEqual([]);
});

test("an image has a tag in all environments or in none", () => {
  const codes = (dev: string, prod: string) =>
    resolve(
      {
        name: "todo",
        targets: { aws: targets.aws },
        environments: { dev: {}, prod: {} },
        components: { api: { kind: "service", image: { $each: { dev, prod } } } },
      },
      kinds,
    ).issues.map((one) => one.code);
  expect(codes("todo-api", "todo-api:1")).toEqual(["conflict"]);
  expect(codes("todo-api:2", "todo-api:1")).toEqual([]);
});
