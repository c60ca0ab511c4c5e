// Runs one task on Fargate to its end.
//
// TASK  what RunTask takes, as JSON
// LOGS  log group of the task, named where it fails

import { setTimeout as wait } from "node:timers/promises";

export async function handler() {
  // Part of the runtime.
  const { DescribeTasksCommand, ECSClient, RunTaskCommand } = await import("@aws-sdk/client-ecs");
  const client = new ECSClient({});
  return toItsEnd({
    start: (request) => client.send(new RunTaskCommand(request)),
    look: (request) => client.send(new DescribeTasksCommand(request)),
    request: JSON.parse(process.env.TASK),
    logs: process.env.LOGS,
    pause: (seconds) => wait(seconds * 1000),
  });
}

/** Roles and networks that were just made are not known everywhere at once: what did not start is started again. */
export async function toItsEnd({ start, look, request, logs, pause }) {
  let problem;
  for (let attempt = 1; attempt <= 4; attempt++) {
    if (attempt > 1) await pause(20);
    const started = await start(request).catch((error) => ({ failures: [{ reason: error.message }] }));
    const arn = started.tasks?.[0]?.taskArn;
    if (arn === undefined) {
      problem = started.failures?.[0]?.reason ?? "no task";
      continue;
    }
    const task = await ended(look, request.cluster, arn, pause);
    const codes = task.containers?.map(({ exitCode }) => exitCode) ?? [];
    if (codes.length > 0 && codes.every((code) => code === 0)) return { task: arn };
    if (codes.some((code) => code !== undefined))
      throw new Error(`${arn} ended with ${codes.join(", ")}; its log is in ${logs}`);
    problem = task.stoppedReason ?? "it stopped";
  }
  throw new Error(`The task does not start: ${problem}`);
}

async function ended(look, cluster, arn, pause) {
  for (;;) {
    await pause(5);
    const task = (await look({ cluster, tasks: [arn] })).tasks?.[0];
    if (task?.lastStatus === "STOPPED") return task;
  }
}
