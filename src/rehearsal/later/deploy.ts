import type { Deployment } from "../../lowering/deployment.ts";
import { goodTag } from "../../outputs/terraform/deploying.ts";
import { isList } from "../../terraform/expression.ts";
import { address, type Resource } from "../../terraform/graph.ts";
import { MockedCloud } from "../../terraform/mocks/cloud.ts";
import { allows, named } from "../iam.ts";
import { imagesOf, readers } from "../starting.ts";
import { knownText } from "../step.ts";
import type { Root } from "../world.ts";
import { containersOf, containersOnCloudRun } from "./containers.ts";
import { isCounted, opens, startsInOrder } from "./how-it-starts.ts";
import { statementsForNamed } from "./rights.ts";
import { faultsOf, ignores, stated, type Fault, type Stage } from "./stage.ts";

/** A component and what is done to deploy it. */
export interface Deployed {
  readonly key: string;
  readonly deployment: Deployment;
}

/** A pipeline that deploys: the name of its role or account, and what it is there for. */
export interface Deployer {
  readonly name: string;
  /** Keys of the components that it deploys. */
  readonly deploys: readonly string[];
  /** Keys of the jobs that it runs, such as migrations. */
  readonly runs: readonly string[];
}

export interface Deploying {
  readonly deployed: readonly Deployed[];
  readonly deployers: readonly Deployer[];
  /** Roots with the registries of images. */
  readonly registries: readonly Root[];
}

/** What keeps containers running; all else that runs one looks for its image with each run. */
const keepsRunning = /^(aws_ecs_service|google_cloud_run_v2_service|google_cloud_run_v2_worker_pool)$/;

/**
 * What it takes to roll something out, and to start a job and wait for it: actions of AWS, roles of Google Cloud.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html,
 * https://cloud.google.com/run/docs/reference/iam/roles, read 2026-11-28.
 */
export const takes: Readonly<Record<string, readonly string[]>> = {
  aws_ecs_service: ["ecs:UpdateService", "ecs:DescribeServices"],
  aws_sfn_state_machine: ["states:StartExecution"],
  google_cloud_run_v2_job: ["roles/run.invoker", "roles/run.viewer"],
  google_cloud_run_v2_service: ["roles/run.developer"],
  google_cloud_run_v2_worker_pool: ["roles/run.developer"],
};

/**
 * Pushes another image of each and deploys it by the commands of the README, with the rights of whoever deploys: what
 * runs afterwards runs that image, as Terraform says it is run.
 */
export const deploy = (root: Root, deploying: Deploying): readonly Fault[] =>
  faultsOf("deploy", root, (stage) => {
    for (const resource of stage.managed) {
      if (readers.includes(resource.type)) runsAnother(resource, deploying, stage);
      if (resource.type === "aws_ecs_service") opens(resource, stage);
      if (resource.type.startsWith("google_cloud_run_v2_")) startsInOrder(resource, stage);
      if (resource.type === "aws_sfn_state_machine") isCounted(resource, stage);
      startsByItself(resource, deploying, stage);
    }
    for (const { deployment } of deploying.deployed) isMoved(deployment, deploying, stage);
  });

interface Stated {
  readonly image?: string;
  readonly command?: readonly string[];
}

function runsAnother(resource: Resource, { deployed, deployers }: Deploying, stage: Stage): void {
  const { tell, root, cloud } = stage;
  const config: Stated = root.system.components[resource.component]?.config ?? {};
  const [, version] = /:([\w.-]+)$/.exec(config.image ?? "") ?? [];
  for (const image of imagesOf(resource, (value) => cloud.value(value))) {
    const same = deployed.filter(({ deployment }) => `${deployment.image}:${deployment.tag}` === image);
    if (same.length === 0) {
      if (version === undefined || !image.endsWith(`:${version}`))
        tell(resource, `it runs ${image}, which no deployment moves: the first image for ever`);
      continue;
    }
    const one = same.find(({ key }) => key === resource.component);
    const by = deployers.filter(({ deploys }) => same.some(({ key }) => deploys.includes(key)));
    for (const running of runningOf(resource, stage)) {
      isRolledOut(running, one, stage);
      for (const { name } of by)
        for (const right of takes[running.type] ?? [])
          if (!holds(name, right, running, stage))
            tell(running, `${name} moves the tag of its image, and may not roll it out: ${right}`);
    }
    const args = commandOf(resource, stage);
    if (args && JSON.stringify(config.command ?? []) !== JSON.stringify(args))
      tell(resource, `it is to run ${JSON.stringify(config.command ?? [])}, and runs ${JSON.stringify(args)}`);
  }
}

/** What keeps a task definition running, or the service or pool itself. */
export const runningOf = (resource: Resource, stage: Stage): readonly Resource[] =>
  keepsRunning.test(resource.type)
    ? [resource]
    : stage.managed.filter(
        (one) =>
          one.type === "aws_ecs_service" &&
          stage.referred(one.args.task_definition, /^aws_ecs_task_definition$/).includes(resource),
      );

function isRolledOut(running: Resource, one: Deployed | undefined, { tell, cloud }: Stage): void {
  const name = knownText(cloud, running.args.name) ?? "";
  const commands = one?.deployment.rollOut ?? [];
  if (!commands.some((command) => command.split(/\s+/).includes(name)))
    tell(running, "nothing that deploys starts it anew: it runs the image before until somebody does");
  const kept = [
    "task_definition",
    ...["image", "args", "command", "env"].map((argument) => `template.containers.${argument}`),
  ].filter((path) => ignores(running, path));
  if (kept.length > 0)
    tell(running, `it keeps ${kept.join(", ")}: what Terraform changes of it, its command and variables, never runs`);
}

/** What a container is told to do in place of what its image says; undefined where that is not known before. */
function commandOf(resource: Resource, stage: Stage): readonly unknown[] | undefined {
  if (resource.type === "aws_ecs_task_definition") {
    const containers = containersOf(resource, stage);
    return containers && (containers[0]?.command ?? []);
  }
  const args = stage.cloud.value(containersOnCloudRun(resource)[0]?.args ?? []);
  return args !== undefined && isList(args) ? args : undefined;
}

/** Whether something in the environment gives a right on a resource to whoever is called so. */
function holds(name: string, right: string, on: Resource, stage: Stage): boolean {
  const { managed, cloud, root } = stage;
  if (root.system.target === "aws")
    return allows(statementsForNamed(name, stage), { action: right, resource: named(on) });
  const called = knownText(cloud, on.args.name);
  return managed.some(
    ({ type, args }) =>
      type === `${on.type}_iam_member` &&
      args.role === right &&
      knownText(cloud, args.name) === called &&
      (knownText(cloud, args.member) ?? "").startsWith(`serviceAccount:${name}@`),
  );
}

/** Jobs that are run while something is deployed, before it is rolled out. */
function startsByItself(resource: Resource, { deployers }: Deploying, stage: Stage): void {
  if (!/^(aws_sfn_state_machine|google_cloud_run_v2_job)$/.test(resource.type)) return;
  for (const { name, runs } of deployers)
    if (runs.includes(resource.component))
      for (const right of takes[resource.type] ?? [])
        if (!holds(name, right, resource, stage)) stage.tell(resource, `${name} is to run it, and may not: ${right}`);
}

/** A tag that is moved is one that its registry lets move, also when the first image did not start. */
function isMoved({ image, tag }: Deployment, { registries }: Deploying, { tell }: Stage): void {
  for (const registry of registries) {
    const cloud = new MockedCloud(registry.graph);
    for (const one of registry.graph.resources)
      if (holdsImages(one, image, cloud))
        for (const moved of [tag, goodTag(tag)])
          if (!mayMove(one, moved))
            tell(undefined, `${address(one)}: ${moved} cannot be moved: a first image that fails stays`);
  }
}

/** Whether images of that address lie in a repository. */
function holdsImages({ type, args }: Resource, image: string, cloud: MockedCloud): boolean {
  if (type === "aws_ecr_repository") return image.endsWith(`/${knownText(cloud, args.name) ?? ""}`);
  if (type !== "google_artifact_registry_repository") return false;
  return image.split("/").at(-2) === knownText(cloud, args.repository_id);
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html, read 2026-11-28. */
function mayMove(repository: Resource, tag: string): boolean {
  if (repository.type === "google_artifact_registry_repository")
    return !stated(repository, "docker_config.immutable_tags").includes(true);
  const matches = stated(repository, "image_tag_mutability_exclusion_filter.filter").some(
    (one) => typeof one === "string" && new RegExp(`^${one.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(tag),
  );
  const { image_tag_mutability: kind = "MUTABLE" } = repository.args;
  return kind === "MUTABLE" || (kind === "IMMUTABLE_WITH_EXCLUSION" && matches);
}
