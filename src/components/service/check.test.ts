import { describe, expect, test } from "vitest";
import { ops, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";

/** What is wrong with a service. */
const problems = (service: object, options?: OptionsOfOne) =>
  problemsOf("service", { image: "todo-api", ...service }, { key: "api", ...options });

const balancer = {
  site: { kind: "domain", name: "example.com", zone: "external" },
  entry: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
};

test("the defaults are right on both targets", () => {
  expect(problems({})).toEqual([]);
  expect(problems({}, { target: "gcp" })).toEqual([]);
});

test("a health path begins with a slash", () => {
  expect(problems({ health: "health-check" })).toEqual(["bad-format components.api.health"]);
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
    expect(problems({ cpu, memory }, { target })).toEqual([]);
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
    expect(problems({ cpu, memory }, { target })).toEqual([`unsupported-pair components.api.${at}`]);
  });

  test("Cloud Run takes less than a vCPU with one request at a time", () => {
    const small = { cpu: 0.5, memory: "512MiB" };
    expect(problems(small, { target: "gcp" })).toEqual(["unsupported-pair components.api.concurrency"]);
    expect(problems({ ...small, concurrency: 1 }, { target: "gcp" })).toEqual([]);
  });
});

test("fewest instances are not more than most, and zero only on Google Cloud", () => {
  expect(problems({ instances: [3, 2] })).toEqual(["min-over-max components.api.instances"]);
  expect(problems({ instances: [0, 2] })).toEqual(["unsupported-on components.api.instances.0"]);
  expect(problems({ instances: [0, 2] }, { target: "gcp" })).toEqual([]);
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
    expect(problems({ environment: { [name]: value } })).toEqual([
      `secret-in-design components.api.environment.${name}`,
    ]);
  });

  test("what only resembles one is allowed", () => {
    const environment = { TOKEN_LIFETIME: "3600", CALLBACK: "https://example.com:8443/a@b", DB_PASSWORD: "" };
    expect(problems({ environment })).toEqual([]);
  });
});

test("variables of the platform are refused", () => {
  expect(problems({ environment: { PORT: "80" } })).toEqual(["set-by components.api.environment.PORT"]);
});

test("request metrics and scaling on AWS need a load balancer", () => {
  const slow = { metric: "latency", above: "1s", notify: ["ops"] };
  const service = { alarms: { slow }, scale: { requests: "50/s" } };
  expect(problems(service, { beside: { ops } })).toEqual([
    "unsupported-on components.api.scale.requests",
    "unsupported-on components.api.alarms.slow.metric",
  ]);
  expect(problems(service, { beside: { ops, ...balancer } })).toEqual([]);
  expect(problems({ alarms: { slow } }, { target: "gcp", beside: { ops } })).toEqual([]);
});

test("Fargate needs a way to the registry", () => {
  expect(problems({}, { beside: { main: { kind: "network", nat: 0 } } })).toEqual(["needs-field components.api"]);
  expect(problems({}, { beside: { main: { kind: "network", nat: 1 } } })).toEqual([]);
});

test("Cloud Run has one architecture and pulls from two registries", () => {
  expect(problems({ architecture: "arm64" }, { target: "gcp" })).toEqual([
    "unsupported-on components.api.architecture",
  ]);
  expect(problems({ architecture: "arm64" })).toEqual([]);
  expect(problems({ image: "ghcr.io/example/api:1" }, { target: "gcp" })).toEqual([
    "unsupported-on components.api.image",
  ]);
  expect(problems({ image: "docker.io/library/nginx:1.29" }, { target: "gcp" })).toEqual([]);
  expect(problems({ image: "ghcr.io/example/api:1" })).toEqual([]);
});

test("an image may have a tag in one environment and none in another", () => {
  const images = (dev: string, prod: string) =>
    problems({ image: { $each: { dev, prod } } }, { system: { environments: { dev: {}, prod: {} } } });
  expect(images("todo-api", "todo-api:1")).toEqual([]);
  expect(images("todo-api:2", "todo-api:1")).toEqual([]);
});
