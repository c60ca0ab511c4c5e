import { describe, expect, test } from "vitest";
import { lowered, problemsOf } from "../lowered.fixture.ts";

const job = { kind: "job", image: "todo-job:1" };
const nightly = {
  kind: "workflow",
  steps: [
    { name: "load", run: "load", retry: 2 },
    { name: "pause", wait: "10m" },
    { name: "report", run: "report", timeout: "1h" },
  ],
  schedule: { cron: "0 2 * * *" },
};
const components = { load: job, report: job, other: job, nightly };

describe("a workflow on AWS", () => {
  const { written } = lowered(components);

  test("runs its steps in order", () => {
    const machine = written("module.nightly.aws_sfn_state_machine.this");
    expect(machine).toContain('"StartAt":"load"');
    expect(machine).toContain('"Next":"pause"');
    expect(machine).toContain('"pause":{"Next":"report","Seconds":600,"Type":"Wait"}');
    expect(machine).toContain('"TimeoutSeconds":3600');
  });

  test("may start the jobs of its steps and no others", () => {
    const policy = written("module.nightly.aws_iam_role_policy.this");
    expect(policy).toContain("module.load.aws_sfn_state_machine.this");
    expect(policy).toContain("module.report.aws_sfn_state_machine.this");
    expect(policy).not.toContain("module.other.aws_sfn_state_machine.this");
    expect(policy).not.toContain("ecs:RunTask");
  });

  test("keeps data of executions out of its logs", () => {
    expect(written("module.nightly.aws_sfn_state_machine.this")).toContain('"include_execution_data":false');
  });
});

describe("a workflow on Google Cloud", () => {
  const { has, written } = lowered(
    {
      ...components,
      api: { kind: "service", image: "todo-api:1" },
      calls: { kind: "workflow", steps: [{ name: "ping", call: { service: "api", path: "/ping" } }] },
    },
    { target: "gcp" },
  );

  test("waits for a job as long as its attempts may take", () => {
    expect(written("module.nightly.google_workflows_workflow.this")).toContain('"timeout":4200');
  });

  test("tries again whatever the failure was", () => {
    expect(written("module.nightly.google_workflows_workflow.this")).toContain(
      '"predicate":"${always}","max_retries":2',
    );
    expect(written("module.calls.google_workflows_workflow.this")).not.toContain("always");
  });

  test("may run the jobs of its steps and no others", () => {
    const account = "module.nightly.module.service_account.";
    expect(has(`${account}google_cloud_run_v2_job_iam_member.access["load"]`)).toBe(true);
    expect(has(`${account}google_cloud_run_v2_job_iam_member.access["other"]`)).toBe(false);
  });

  test("calls a service as itself", () => {
    expect(written("module.calls.google_workflows_workflow.this")).toContain('"type":"OIDC"');
    expect(has('module.calls.module.service_account.google_cloud_run_v2_service_iam_member.access["api"]')).toBe(true);
    expect(has("module.calls.google_project_iam_member.operations[0]")).toBe(false);
  });
});

describe("a step", () => {
  const steps = (...list: object[]) => ({
    load: job,
    api: { kind: "service", image: "a:1" },
    nightly: { kind: "workflow", steps: list },
  });

  test("does one thing", () => {
    expect(problemsOf(steps({ name: "one" }), { target: "gcp" })).toEqual([
      "missing-key components.nightly.steps.0.run",
    ]);
    expect(problemsOf(steps({ name: "one", run: "load", wait: "1m" }), { target: "gcp" })).toEqual([
      "conflict components.nightly.steps.0.wait",
    ]);
    expect(problemsOf(steps({ name: "one", run: "load" }), { target: "gcp" })).toEqual([]);
  });

  test("has a name of its own", () => {
    const twice = steps({ name: "one", run: "load" }, { name: "one", wait: "1m" });
    expect(problemsOf(twice, { target: "gcp" })).toEqual(["name-collision components.nightly.steps.1.name"]);
  });

  test("only waits, or may fail", () => {
    expect(problemsOf(steps({ name: "one", wait: "1m", retry: 2 }), { target: "gcp" })).toEqual([
      "conflict components.nightly.steps.0.retry",
    ]);
  });

  test("calls services on Google Cloud only, for half an hour at most", () => {
    const call = { service: "api", path: "/" };
    expect(problemsOf(steps({ name: "one", call }))).toEqual(["unsupported-on components.nightly.steps.0.call"]);
    expect(problemsOf(steps({ name: "one", call, timeout: "1h" }), { target: "gcp" })).toEqual([
      "out-of-range components.nightly.steps.0.timeout",
    ]);
    expect(problemsOf(steps({ name: "one", call, timeout: "20m" }), { target: "gcp" })).toEqual([]);
  });
});
