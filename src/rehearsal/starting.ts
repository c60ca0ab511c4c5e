import { referencesIn, type Value } from "../terraform/expression.ts";
import { parseAddress, typeAt, type Resource } from "../terraform/graph.ts";
import type { Step } from "./step.ts";
import { nameOf } from "./world.ts";

/** What does not start while a secret that it reads has no value, or its image is not there. */
export const readers: readonly string[] = [
  "aws_ecs_task_definition",
  "google_cloud_run_v2_job",
  "google_cloud_run_v2_service",
  "google_cloud_run_v2_worker_pool",
];

const secrets: readonly string[] = ["aws_secretsmanager_secret", "google_secret_manager_secret"];

/** Cloud Run refuses a revision that could not start; ECS tries for a while and gives the service up. */
export function start({ world: { given }, root, cloud, managed, refuse }: Step): void {
  if (!given) return;
  const versions = secrets.map((type) => `${type}_version`);
  const valued = new Set(managed.filter(({ type }) => versions.includes(type)).map(({ module }) => module));
  for (const resource of managed.filter(({ type }) => readers.includes(type))) {
    for (const image of imagesOf(resource, (value) => cloud.value(value)))
      if (!given.images.has(image)) refuse("no-image", resource, `nobody pushed ${image}, which it runs`);
    for (const module of secretsOf(resource))
      if (!valued.has(module) && !given.values.has(`${nameOf(root)} ${module}`))
        refuse("no-value", resource, `nobody gave the secret of ${module} a value, which it reads`);
    for (const parameter of parametersOf(resource, cloud))
      if (!given.values.has(`${nameOf(root)} ${parameter}`))
        refuse("no-value", resource, `nobody made the parameter ${parameter}, which it reads`);
  }
}

/** Modules of the secrets that something reads. */
export const secretsOf = ({ args }: Resource): readonly string[] => [
  ...new Set(
    referencesIn(args as Value)
      .filter(({ to }) => secrets.includes(typeAt(to).type))
      .map(({ to }) => parseAddress(to).module ?? ""),
  ),
];

/** Parameters that a task reads: people make them, so that nothing refers to them but by name. */
export function parametersOf({ args }: Resource, cloud: Step["cloud"]): readonly string[] {
  const containers = args.container_definitions === undefined ? "" : cloud.value(args.container_definitions);
  return typeof containers === "string"
    ? [...containers.matchAll(/:parameter(\/[\w./-]+)/g)].flatMap(([, name = ""]) => name)
    : [];
}

/** Registries of accounts and projects, to which the team pushes; those of Google's own images are not among them. */
const ownRegistry = /^\d{12}\.dkr\.ecr\.|^[a-z0-9-]+-docker\.pkg\.dev\/(?!cloudrun\/)/;

/** Images of the team's that a resource runs. */
export function imagesOf({ args }: Resource, valueOf: (value: Value) => unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const image = key === "image" ? valueOf(inner as Value) : undefined;
      if (typeof image === "string" && ownRegistry.test(image)) found.push(image);
      visit(inner);
    }
  };
  visit(args);
  return found;
}
