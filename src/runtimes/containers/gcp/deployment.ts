import { repositoryAddress } from "../../../components/registry/gcp.ts";
import { continued, type Deployment } from "../../../lowering/deployment.ts";
import type { Component, System } from "../../../system/system.ts";
import { movedIn } from "../deployed.ts";

type Container = Component<{ readonly image: string }>;

/** A new revision takes the image that its tag means when the revision is made. */
const revision =
  (what: string) =>
  (component: Container, system: System): Deployment | undefined =>
    deployment(component, system, (image) => [
      [
        `gcloud run ${what} update ${system.prefix}-${component.slug} --container app`,
        `--image ${image}`,
        `--region ${system.region} --project ${system.project}`,
      ].join(continued),
    ]);

export const serviceDeployment = revision("services");
export const workerDeployment = revision("worker-pools");

/** The next run takes the image that its tag means then. */
export const jobDeployment = (component: Container, system: System): Deployment | undefined =>
  deployment(component, system, () => []);

function deployment(
  component: Container,
  system: System,
  rollOut: (image: string) => readonly string[],
): Deployment | undefined {
  const moved = movedIn(component, system);
  if (!moved) return undefined;
  const image = repositoryAddress(system, moved.registry, moved.name);
  return {
    image,
    tag: moved.tag,
    digest: (tag) =>
      [
        `gcloud artifacts docker images describe "${image}:${tag}"`,
        "--format='value(image_summary.digest)' 2>/dev/null || true",
      ].join(continued),
    move: (from, to) => [`gcloud artifacts docker tags add "${image}:${from}"`, `"${image}:${to}"`].join(continued),
    rollOut: rollOut(`${image}:${moved.tag}`),
    // An apply waits for revisions itself.
    settled: [],
  };
}
