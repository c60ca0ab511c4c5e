import { describe, expect, test } from "vitest";
import { ref } from "../../terraform/expression.ts";
import { address } from "../../terraform/graph.ts";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const components = {
  site: { kind: "domain", name: "example.com", zone: "external" },
  entry: { kind: "loadBalancer", domain: "site", routes: { "/": "web", "/api/*": "api" } },
  ops: { kind: "channel", email: ["ops@example.com"] },
  token: { kind: "secret" },
  web: { kind: "service", image: "todo-web:1.0.0", instances: [1, 1] },
  api: {
    kind: "service",
    image: "todo-api",
    port: 8000,
    health: "/health-check",
    instances: [2, 10],
    scale: { cpu: "60%", requests: "10/s" },
    tracing: true,
    logs: { retain: "90d" },
    alarms: { errorRate: { metric: "errors", above: "5%", notify: ["ops"] } },
    uses: { mailer: "invoke", token: "read" },
  },
  mailer: { kind: "service", image: "docker.io/library/nginx:1.29", port: 9000 },
};

describe("a service on AWS", () => {
  const { graph, resources, at, has, written } = lowered(components);
  const web = "module.web.module.service.aws_ecs_service.this";
  const api = "module.api.module.service.aws_ecs_service.this";
  const taskOf = (key: string) => `module.${key}.module.task.aws_ecs_task_definition.this`;

  test("shares one cluster", () => {
    expect(resources.filter((one) => one.type === "aws_ecs_cluster").map(address)).toEqual([
      "module.ecs_cluster.aws_ecs_cluster.this",
    ]);
  });

  test("registers its tasks with the group that the load balancer has for it", () => {
    for (const [id, key] of [
      [web, "web"],
      [api, "api"],
    ] as const) {
      expect(at(id).args.load_balancer).toMatchObject([
        { target_group_arn: { to: `module.entry.aws_lb_target_group.this["${key}"]` } },
      ]);
    }
    expect(has('aws_lb_target_group.this["mailer"]')).toBe(false);
  });

  test("names its own target in the call of its module, which waits for the listener", () => {
    const call = graph.calls?.find(({ label }) => label === "api");
    expect(call?.args.load_balancer).toEqual(ref("module.entry", "targets", "api"));
  });

  test("lets in who calls it and nobody else", () => {
    const group = (key: string) => ref(`module.${key}.module.task.aws_security_group.this`, "id");
    const rules = resources.filter((one) => one.type === "aws_vpc_security_group_ingress_rule" && !one.args.cidr_ipv4);
    const ways = rules.map(({ args }) => [args.security_group_id, args.referenced_security_group_id, args.from_port]);
    const entry = ref("module.entry.aws_security_group.this", "id");
    expect(ways).toHaveLength(3);
    expect(ways).toContainEqual([group("api"), entry, 8000]);
    expect(ways).toContainEqual([group("web"), entry, 8080]);
    expect(ways).toContainEqual([group("mailer"), group("api"), 9000]);
  });

  test("is found by its callers under a private name", () => {
    expect(has("module.mailer.aws_service_discovery_service.this[0]")).toBe(true);
    expect(has("module.api.aws_service_discovery_service.this[0]")).toBe(false);
    expect(written(taskOf("api"))).toContain("MAILER_URL");
  });

  test("starts with the secrets that it uses and may read no others", () => {
    const execution = (key: string) => written(`module.${key}.module.task.aws_iam_role_policy.execution`);
    expect(execution("api")).toContain("module.token.aws_secretsmanager_secret.this");
    expect(execution("web")).not.toContain("secretsmanager");
    expect(execution("mailer")).not.toContain("ecr:");
  });

  test("runs what its image's tag means, the design's or that of the environment", () => {
    expect(written(taskOf("api"))).toContain(
      '{"$":"param","name":"name_prefix"},"/todo-api:",{"$":"param","name":"image_tag"}',
    );
    expect(written(taskOf("web"))).toContain('{"$":"param","name":"name_prefix"},"/todo-web:1.0.0"');
    expect(written(taskOf("mailer"))).toContain("docker.io/library/nginx:1.29");
  });

  test("scales where there is a range, by requests a minute", () => {
    expect(has("module.web.module.service.aws_appautoscaling_policy.cpu[0]")).toBe(false);
    expect(written("module.api.module.service.aws_appautoscaling_policy.cpu[0]")).toContain('"target_value":60');
    expect(written("aws_appautoscaling_policy.requests[0]")).toContain('"target_value":600');
  });

  test("traces through a collector beside it", () => {
    expect(written(taskOf("api"))).toContain("aws-otel-collector");
    expect(has("module.web.module.task.aws_iam_role_policy.tracing[0]")).toBe(false);
  });
});

describe("a service on Google Cloud", () => {
  const { at, has, written } = lowered(components, { target: "gcp" });
  const api = "module.api.google_cloud_run_v2_service.this";
  const web = "module.web.google_cloud_run_v2_service.this";
  const mailer = "module.mailer.google_cloud_run_v2_service.this";
  const mayCall = 'module.api.module.service_account.google_cloud_run_v2_service_iam_member.access["mailer"]';

  test("is reached through the load balancer or from inside only", () => {
    expect(at(api).args).toMatchObject({
      ingress: "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
      invoker_iam_disabled: true,
    });
    expect(at(mailer).args).toMatchObject({ ingress: "INGRESS_TRAFFIC_INTERNAL_ONLY", invoker_iam_disabled: false });
  });

  test("calls others with its own identity, through the network", () => {
    expect(at(mayCall).args.role).toBe("roles/run.invoker");
    expect(written(api)).toContain('"egress":"ALL_TRAFFIC"');
    expect(written(mailer)).toContain('"egress":"PRIVATE_RANGES_ONLY"');
  });

  test("keeps what gcloud writes of itself with a deployment, so that the next plan is empty", () => {
    const said = ["client", "client_version", "template[0].annotations", "template[0].labels"];
    expect(at(api).lifecycle?.ignore_changes).toEqual(said);
  });

  test("waits for what it is granted", () => {
    const before = at(api).dependsOn ?? [];
    expect(before).toContain(mayCall);
    expect(before.some((one) => one.includes("google_secret_manager_secret_iam_member.access"))).toBe(true);
  });

  test("keeps logs longer than the project does in a bucket of its own", () => {
    expect(at("module.api.module.logs[0].google_logging_project_bucket_config.this").args.retention_days).toBe(90);
    expect(has("module.web.module.logs[0].google_logging_project_bucket_config.this")).toBe(false);
  });

  test("runs what its image's tag means, the design's or that of the environment", () => {
    expect(written(api)).toContain(
      '{"$":"param","name":"name_prefix"},"-registry/todo-api:",{"$":"param","name":"image_tag"}',
    );
    expect(written(web)).toContain("/todo-web:1.0.0");
    expect(written(mailer)).toContain("docker.io/library/nginx:1.29");
  });

  test("has its CPU between requests where it takes messages itself, and not where it only sends", () => {
    const cpu = (access: string) => {
      const beside = { tasks: { kind: "queue" }, db: { kind: "postgres", version: 17 } };
      const app = { kind: "service", image: "todo-app", instances: [1, 2], uses: { tasks: access, db: "readwrite" } };
      const made = lowered({ ...beside, app }, { target: "gcp" });
      return [...made.written("module.app.google_cloud_run_v2_service.this").matchAll(/"cpu_idle":(true|false)/g)].map(
        ([, idle]) => idle,
      );
    };
    expect(cpu("receive")).toEqual(["false", "false"]);
    expect(cpu("send")).toEqual(["true", "true"]);
  });

  test("gets its arguments with the image, whoever deploys that", () => {
    const app = { kind: "service", image: "todo-app", command: ["serve"] };
    const { at: found } = lowered({ app }, { target: "gcp" });
    expect(JSON.stringify(found("google_cloud_run_v2_service.this").args)).toContain('"args":["serve"]');
  });

  test("refuses deletion where protected", () => {
    expect(at(api).args.deletion_protection).toBe(false);
    const guarded = lowered(components, { target: "gcp", protected: true }).at(api);
    expect(guarded.args.deletion_protection).toBe(true);
  });
});

test("a variable that two sources claim is refused", () => {
  const build = (env: string) =>
    problemsOf({
      token: { kind: "secret", env: "API_TOKEN" },
      other: { kind: "secret", env },
      api: { kind: "service", image: "todo-api", uses: { token: "read", other: "read" } },
    });
  expect(build("API_TOKEN")).toEqual(["conflict components.api.uses.other"]);
  expect(build("MAIL_KEY")).toEqual([]);
});
