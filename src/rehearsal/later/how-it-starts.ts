import type { Resource } from "../../terraform/graph.ts";
import { knownText } from "../step.ts";
import { containersOf, containersOnCloudRun } from "./containers.ts";
import { mayDo } from "./rights.ts";
import type { Stage } from "./stage.ts";

/**
 * A revision begins with what stands beside the team's container, such as the proxy of a database.
 * https://cloud.google.com/run/docs/configuring/services/containers#container-ordering, read 2026-11-28.
 */
export function startsInOrder(resource: Resource, { cloud, tell }: Stage): void {
  const [app, ...beside] = containersOnCloudRun(resource);
  const before = cloud.value(app?.depends_on ?? []);
  for (const one of beside) {
    const name = knownText(cloud, one.name) ?? "";
    if (!Array.isArray(before) || !before.includes(name) || one.startup_probe === undefined)
      tell(resource, `it does not wait for ${name}, which it talks to from its first moment on`);
  }
}

/**
 * Tasks of a state machine carry the tags that budgets count by when it hands them on.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html, read 2026-11-28.
 */
export function isCounted(machine: Resource, { cloud, tell }: Stage): void {
  const definition = knownText(cloud, machine.args.definition) ?? "";
  if (definition.includes(":states:::ecs:runTask") && !definition.includes('"PropagateTags"'))
    tell(machine, "tasks that it runs carry no tags, and no budget counts them");
}

/**
 * An apply does not wait for the first image to start, and a shell can be opened where it is asked for: its agent writes
 * files and talks to Systems Manager.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html, read 2026-11-28.
 */
export function opens(service: Resource, stage: Stage): void {
  if (service.args.wait_for_steady_state === true)
    stage.tell(service, "an apply waits for its first image to start, and ends where it does not");
  if (service.args.enable_execute_command !== true) return;
  const [task] = stage.referred(service.args.task_definition, /^aws_ecs_task_definition$/);
  if (containersOf(task, stage)?.[0]?.readonlyRootFilesystem !== false)
    stage.tell(service, "a shell is asked for, whose agent cannot write beside the program");
  const isAllowed = mayDo(task, { action: "ssmmessages:OpenDataChannel" }, stage);
  if (!isAllowed) stage.tell(service, "a shell is asked for, and its tasks may not open the channel");
}
