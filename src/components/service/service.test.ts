import { describe, expect, test } from "vitest";
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
  const { resources, at, has, written } = lowered(components);

  test("shares one cluster", () => {
    expect(resources.filter((one) => one.type === "aws_ecs_cluster").map((one) => one.name)).toEqual(["main"]);
  });

  test("takes its target group by way of the listener or the rule that sends requests to it", () => {
    expect(written("aws_ecs_service.web")).toContain('"to":"aws_lb_listener.entry_https","path":["default_action"');
    expect(written("aws_ecs_service.api")).toContain('"to":"aws_lb_listener_rule.entry_api","path":["action"');
    expect(at("aws_lb_target_group.api").area).toBe("load_balancer");
    expect(has("aws_lb_target_group.mailer")).toBe(false);
  });

  test("lets in who calls it and nobody else", () => {
    const rules = resources.filter((one) => one.type === "aws_vpc_security_group_ingress_rule" && one.area === "ecs");
    expect(rules.map((one) => one.name).sort()).toEqual(["api_from_entry", "mailer_from_api", "web_from_entry"]);
    expect(at("aws_vpc_security_group_ingress_rule.mailer_from_api").args).toMatchObject({
      from_port: 9000,
      to_port: 9000,
    });
  });

  test("is found by its callers under a private name", () => {
    expect(has("aws_service_discovery_service.mailer")).toBe(true);
    expect(has("aws_service_discovery_service.api")).toBe(false);
    expect(written("aws_ecs_task_definition.api")).toContain("MAILER_URL");
  });

  test("starts with the secrets that it uses and may read no others", () => {
    expect(written("aws_iam_role_policy.api_execution")).toContain("module.token.aws_secretsmanager_secret.this");
    expect(written("aws_iam_role_policy.web_execution")).not.toContain("secretsmanager");
    expect(written("aws_iam_role_policy.mailer_execution")).not.toContain("ecr:");
  });

  test("leaves deploying to pipelines when the image has no tag", () => {
    expect(at("aws_ecs_service.api").lifecycle?.ignore_changes).toContain("task_definition");
    expect(written("aws_ecs_task_definition.api")).toContain(":initial");
    expect(at("aws_ecs_service.web").lifecycle?.ignore_changes).not.toContain("task_definition");
    expect(written("aws_ecs_task_definition.web")).toContain(":1.0.0");
  });

  test("scales where there is a range, by requests a minute", () => {
    expect(has("aws_appautoscaling_policy.web_cpu")).toBe(false);
    expect(written("aws_appautoscaling_policy.api_cpu")).toContain('"target_value":60');
    expect(written("aws_appautoscaling_policy.api_requests")).toContain('"target_value":600');
  });

  test("traces through a collector beside it", () => {
    expect(written("aws_ecs_task_definition.api")).toContain("aws-otel-collector");
    expect(has("aws_iam_role_policy.web_tracing")).toBe(false);
  });
});

describe("a service on Google Cloud", () => {
  const { at, has, written } = lowered(components, { target: "gcp" });
  const api = "module.api.google_cloud_run_v2_service.deployed_by_pipeline[0]";
  const web = "module.web.google_cloud_run_v2_service.this[0]";
  const mailer = "module.mailer.google_cloud_run_v2_service.this[0]";
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

  test("waits for what it is granted", () => {
    const before = at(api).dependsOn ?? [];
    expect(before).toContain(mayCall);
    expect(before.some((one) => one.includes("google_secret_manager_secret_iam_member.access"))).toBe(true);
  });

  test("keeps logs longer than the project does in a bucket of its own", () => {
    expect(at("module.api.module.logs[0].google_logging_project_bucket_config.this").args.retention_days).toBe(90);
    expect(has("module.web.module.logs[0].google_logging_project_bucket_config.this")).toBe(false);
  });

  test("starts with a stand-in until a pipeline deploys", () => {
    expect(written(api)).toContain("cloudrun/container/hello");
    expect(written(web)).toContain("todo-web:1.0.0");
    expect(at(web).lifecycle).toBeUndefined();
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
