import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowered, ops, problemsOf, type Lowered } from "../lowered.fixture.ts";
import { dueDays } from "./reminders.ts";

const token = { apiToken: { kind: "secret" } };
const reminded = { apiToken: { kind: "secret", rotate: { every: "quarter", notify: ["ops"] } }, ops };

describe("a secret", () => {
  it.each<Target>(["aws", "gcp"])("is a container without a value on %s", (target) => {
    const types = lowered(token, { target }).resources.map(({ type }) => type);
    expect(types.filter((type) => type.includes("version"))).toEqual([]);
  });

  it("can be restored where the environment is protected, and elsewhere gives its name back at once, so that dev can be made again", () => {
    const days = (made: Lowered) => made.args("aws_secretsmanager_secret.this").recovery_window_in_days;
    expect(days(lowered(token))).toBe(0);
    expect(days(lowered(token, { protected: true }))).toBe(30);
    expect(lowered(token, { target: "gcp", protected: true }).args("google_secret_manager_secret.this")).toMatchObject({
      deletion_protection: true,
    });
  });

  it("stays in the region on Google Cloud", () => {
    expect(lowered(token, { target: "gcp" }).args("google_secret_manager_secret.this").replication).toMatchObject({
      user_managed: { replicas: [{ location: { $: "param", name: "region" } }] },
    });
  });

  it("reaches its users under its key in capitals, or under the name that the design gives", () => {
    const users = { api: { kind: "app", uses: { apiToken: "read" } } };
    expect(lowered({ ...token, ...users }).grants[0]).toMatchObject({
      secrets: { API_TOKEN: { to: "module.api_token", path: ["arn"] } },
    });
    const named = { apiToken: { kind: "secret", env: "STRIPE_KEY" } };
    expect(lowered({ ...named, ...users }, { target: "gcp" }).grants[0]).toMatchObject({
      secrets: { STRIPE_KEY: { to: "module.api_token", path: ["secret_id"] } },
    });
    const run = { kind: "job", image: "todo-run:1", uses: { apiToken: "read" } };
    const { resources } = lowered({ ...named, run }, { target: "gcp" });
    expect(resources.filter(({ type }) => type === "google_secret_manager_secret_iam_member")).toMatchObject([
      { args: { role: "roles/secretmanager.secretAccessor" } },
    ]);
  });

  it.each<Target>(["aws", "gcp"])(
    "takes the place of no variable that platforms and programs live by on %s",
    (target) => {
      const run = (uses: object) => ({ kind: "job", image: "todo-run:1", uses });
      for (const key of ["path", "port", "home", "ldPreload", "kService"])
        expect(problemsOf({ [key]: { kind: "secret" }, run: run({ [key]: "read" }) }, { target })).toEqual([
          `conflict components.run.uses.${key}`,
        ]);
      const named = { path: { kind: "secret", env: "SEARCH_PATH" }, run: run({ path: "read" }) };
      expect(problemsOf(named, { target })).toEqual([]);
    },
  );

  it("takes no value and no lower-case variable", () => {
    expect(problemsOf({ apiToken: { kind: "secret", value: "x" } })).toEqual(["unknown-key components.apiToken.value"]);
    expect(problemsOf({ apiToken: { kind: "secret", env: "token" } })).toEqual(["bad-format components.apiToken.env"]);
  });
});

describe("a secret of class parameter", () => {
  const cheap = { wandb: { kind: "secret", class: "parameter" } };

  it("is made by people on AWS, as a SecureString, so that no plan reads it; its users know it by its name", () => {
    const made = lowered({ ...cheap, api: { kind: "service", image: "api", uses: { wandb: "read" } } });
    expect(made.resources.filter(({ type }) => type === "aws_ssm_parameter")).toEqual([]);
    expect(made.outputs.find(({ name }) => name === "put_value_commands")?.value).toMatchObject({
      wandb: { path: ["put_value_command"] },
    });
    expect(made.written("module.api.module.task.aws_ecs_task_definition.this")).toMatch(/:parameter\/.*-wandb/);
  });

  it("is a secret like any other on Google Cloud", () => {
    expect(lowered(cheap, { target: "gcp" }).args("google_secret_manager_secret.this")).toBeDefined();
  });

  it("is what its users may read, and nothing beside it", () => {
    expect(lowered({ ...cheap, api: { kind: "app", uses: { wandb: "read" } } }).grants[0]).toMatchObject({
      parameters: { WANDB: { to: "module.wandb", path: ["arn"] } },
    });
  });
});

describe("a reminder", () => {
  const { day, months } = dueDays("quarter", "todo-prod-api-token");

  it("comes as often as the design says, on days of its own: not everything is due on the first of January", () => {
    expect(dueDays("month", "todo-prod-a").months).toBe("*");
    expect(months.split(",")).toHaveLength(4);
    expect(dueDays("half-year", "todo-prod-a").months.split(",")).toHaveLength(2);
    const names = Array.from({ length: 100 }, (_, index) => `todo-prod-secret-${index}`);
    const days = names.map((name) => JSON.stringify(dueDays("year", name)));
    expect(new Set(days).size).toBeGreaterThan(60);
    const early = names.filter((name) => dueDays("year", name).months === "JAN");
    expect(early.length).toBeLessThan(20);
  });

  it.each([
    ["aws", `cron(0 0 ${day} ${months} ? *)`],
    ["gcp", `0 0 ${day} ${months} *`],
  ] as const)("stands in the root as the scheduler has it, months by name (%s)", (target, schedule) => {
    expect(months).toMatch(/^[A-Z]{3}(,[A-Z]{3}){3}$/);
    const { calls = [] } = lowered(reminded, { target }).graph;
    expect(calls.map(({ args }) => args.reminder)).toContainEqual(expect.objectContaining({ schedule }));
  });

  it("goes from a schedule to the channel on AWS, with leave to publish there alone", () => {
    const made = lowered(reminded);
    expect(made.args('aws_scheduler_schedule.this["ops"]')).toMatchObject({
      schedule_expression: `cron(0 0 ${day} ${months} ? *)`,
      target: { arn: { to: "module.ops.aws_sns_topic.this" } },
    });
    expect(made.written('aws_iam_role_policy.publish["ops"]')).not.toContain('"*"');
  });

  it("is a log entry that an alert policy waits for on Google Cloud", () => {
    const made = lowered(reminded, { target: "gcp" });
    expect(made.args("google_cloud_scheduler_job.reminder[0]")).toMatchObject({
      schedule: `0 0 ${day} ${months} *`,
    });
    expect(made.args("google_monitoring_alert_policy.reminder[0]").conditions).toMatchObject([
      { condition_matched_log: {} },
    ]);
  });

  it("shares one account between the secrets", () => {
    const two = { ...reminded, other: { kind: "secret", rotate: { every: "year", notify: ["ops"] } } };
    const accounts = lowered(two, { target: "gcp" }).resources.filter(({ type }) => type === "google_service_account");
    expect(accounts).toHaveLength(1);
  });
});
