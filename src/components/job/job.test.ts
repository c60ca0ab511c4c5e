import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const report = {
  kind: "job",
  image: "todo-report:1",
  schedule: { cron: "0 3 * * 1-5", zone: "Asia/Tokyo" },
  timeout: "2h",
  retries: 3,
  alarms: { broken: { metric: "failures", above: 0, for: "1h", notify: ["ops"] } },
};
const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  report,
  import: { kind: "job", image: "todo-import:1", tasks: 4, parallelism: 2, uses: { report: "run" } },
};

describe("a job on AWS", () => {
  const { at, has, written } = lowered(components);

  test("is stopped when it hangs and repeated when it fails", () => {
    const machine = written("module.report.aws_sfn_state_machine.this");
    expect(machine).toContain('"TimeoutSeconds":7200');
    expect(machine).toContain('"MaxAttempts":3');
    expect(machine).toContain('"AssignPublicIp":"DISABLED"');
  });

  test("runs a task for each number", () => {
    const machine = written("module.import.aws_sfn_state_machine.this");
    expect(machine).toContain('"Items":[0,1,2,3],"MaxConcurrency":2');
    expect(machine).toContain('"Value":"{% $string($states.input) %}"');
  });

  test("starts on schedule, by a role that may start nothing else", () => {
    expect(at("module.report.module.schedule.aws_scheduler_schedule.this[0]").args).toMatchObject({
      schedule_expression: "cron(0 3 ? * MON-FRI *)",
      schedule_expression_timezone: "Asia/Tokyo",
    });
    const policy = written("module.report.module.schedule.aws_iam_role_policy.this[0]");
    expect(policy).toContain("states:StartExecution");
    expect(policy).not.toContain('"Resource":"*"');
    expect(has("module.import.module.schedule.aws_scheduler_schedule.this[0]")).toBe(false);
  });

  test("lends its rights to nobody: users start the state machine, not the task", () => {
    const policy = written('module.import.module.task.aws_iam_role_policy.task["report"]');
    expect(policy).toContain("states:StartExecution");
    expect(policy).not.toContain("ecs:RunTask");
    expect(policy).not.toContain("iam:PassRole");
  });

  test("alarms at one failure within the time, not at failures all the time", () => {
    expect(at('aws_cloudwatch_metric_alarm.this["broken"]').args).toMatchObject({
      period: 3600,
      evaluation_periods: 1,
    });
  });
});

describe("a job on Google Cloud", () => {
  const { at, has, written } = lowered(components, { target: "gcp" });

  test("has its timeout, retries and tasks", () => {
    expect(written("module.report.google_cloud_run_v2_job.this")).toContain('"timeout":"7200s","max_retries":3');
    expect(written("module.import.google_cloud_run_v2_job.this")).toContain('"task_count":4,"parallelism":2');
  });

  test("starts on schedule, by an account that may run just this job", () => {
    expect(at("google_cloud_scheduler_job.this[0]").args).toMatchObject({
      schedule: "0 3 * * 1-5",
      time_zone: "Asia/Tokyo",
    });
    expect(at("module.report.google_cloud_run_v2_job_iam_member.schedule[0]").args.role).toBe("roles/run.invoker");
    expect(has("module.import.google_cloud_scheduler_job.this[0]")).toBe(false);
  });

  test("alarms at one failure within the time", () => {
    const alarm = written('google_monitoring_alert_policy.this["broken"]');
    expect(alarm).toContain('"duration":"0s"');
    expect(alarm).toContain('"alignment_period":"3600s"');
  });
});

test("less than a vCPU is for Fargate only", () => {
  const small = { report: { ...report, cpu: 0.5, memory: "1GiB", alarms: undefined } };
  expect(problemsOf(small, { target: "gcp" })).toContain("unsupported-pair components.report.cpu");
  expect(problemsOf(small)).toEqual([]);
});

test("a schedule that names no time is refused", () => {
  const odd = (cron: string) => ({ report: { kind: "job", image: "a:1", schedule: { cron } } });
  expect(problemsOf(odd("0 25 * * *"))).toEqual(["bad-format components.report.schedule.cron"]);
  expect(problemsOf(odd("0 23 * * *"))).toEqual([]);
});
