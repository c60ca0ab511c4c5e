import { repositoryAddress, repositoryName, signIn } from "../../../components/registry/aws.ts";
import { takenOn } from "../../../components/registry/first-images.ts";
import { elsewhere } from "../../../components/registry/home.ts";
import type { Registry } from "../../../components/registry/schema.ts";
import { continued, type Deployment, type Version } from "../../../lowering/deployment.ts";
import { emittedName } from "../../../lowering/emitted-names.ts";
import type { Component, System } from "../../../system/system.ts";
import type { ResourceGraph } from "../../../terraform/graph.ts";
import { movedIn, versionIn } from "../deployed.ts";

type Container = Component<{ readonly image: string }>;

/** The service starts new tasks, which take the image that its tag means now. */
export function serviceDeployment(component: Container, system: System, graph: ResourceGraph): Deployment | undefined {
  const { cluster, service } = serviceNames(component, graph);
  return deployment(
    component,
    system,
    [`aws ecs wait services-stable --region ${system.region} --cluster ${cluster} --services ${service}`],
    restart(component, system, graph),
  );
}

export const serviceNames = ({ key }: Component, graph: ResourceGraph) => ({
  cluster: emittedName(graph, { type: "aws_ecs_cluster" }),
  service: emittedName(graph, { type: "aws_ecs_service", of: key }),
});

/** New tasks read what their secrets hold now. A deployment that ECS rolled back is gone, or says that it failed. */
export function restart(component: Component, _: System, graph: ResourceGraph): readonly string[] {
  const { cluster, service } = serviceNames(component, graph);
  const on = `--cluster ${cluster}`;
  return [
    [
      `deployment=$(aws ecs update-service ${on} --service ${service} --force-new-deployment`,
      `--query "service.deployments[?status=='PRIMARY'].id | [0]" --output text)`,
    ].join(continued),
    "for _ in $(seq 240); do   # an hour at most",
    [
      `  state=$(aws ecs describe-services ${on} --services ${service}`,
      `  --query "services[0].deployments[?id=='$deployment'].rolloutState | [0]" --output text)`,
    ].join(continued),
    `  [ "$state" = IN_PROGRESS ] || break`,
    "  sleep 15",
    "done",
    `[ "$state" != IN_PROGRESS ] || echo "${service} is not rolled out yet: deploy again, or look at its events" >&2`,
    `[ "$state" = COMPLETED ]   # else it was rolled back`,
  ];
}

/** The next run takes the image that its tag means then. */
export const jobDeployment = (component: Container, system: System): Deployment | undefined =>
  deployment(component, system, [], []);

function deployment(
  component: Container,
  system: System,
  settled: readonly string[],
  rollOut: readonly string[],
): Deployment | undefined {
  const moved = movedIn(component, system);
  if (!moved) return undefined;
  return {
    ...takenOn(system, moved.registry, moved.name, repositoryAddress, signIn),
    tag: moved.tag,
    image: repositoryAddress(system, moved.registry, moved.name),
    ...tags(system, moved),
    rollOut,
    settled,
  };
}

/** ECR gives a tag to what it has when it is handed the manifest once more, and refuses it to what has the tag already. */
function tags(
  system: System,
  { registry, name }: { registry: Component<Registry>; name: string },
): Pick<Deployment, "digest" | "move"> {
  const there = elsewhere(system, registry.config);
  const options = [
    ...(there ? [`--registry-id ${there.owner}`, `--region ${there.region}`] : []),
    `--repository-name ${repositoryName(system, name)}`,
  ].join(" ");
  const found = (tag: string, query: string): string =>
    [`aws ecr batch-get-image ${options} --image-ids imageTag="${tag}"`, `--query '${query}' --output text`].join(
      continued,
    );
  return {
    digest: (tag) => found(tag, "images[].imageId.imageDigest"),
    move: (from, to) =>
      [
        `aws ecr put-image ${options} --image-tag "${to}"`,
        `--image-manifest "$(${found(from, "images[].imageManifest")})"`,
      ].join(continued),
  };
}

/** What it runs under a version of the design's. */
export const version = (component: Container, system: System): Version | undefined =>
  versionIn(component, system, repositoryAddress, signIn);
