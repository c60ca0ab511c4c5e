import { takenOn } from "../../../components/registry/first-images.ts";
import { repositoryAddress, signIn } from "../../../components/registry/gcp.ts";
import { ownImage, tagOf } from "../../../components/registry/images.ts";
import { continued, copied, type Deployment, type Version } from "../../../lowering/deployment.ts";
import { emittedName } from "../../../lowering/emitted-names.ts";
import { ofKind, type Component, type System } from "../../../system/system.ts";
import type { ResourceGraph } from "../../../terraform/graph.ts";
import { movedIn, versionIn } from "../deployed.ts";

type Container = Component<{ readonly image: string }>;

/** By what gcloud calls them. */
export const typeOf = {
  services: "google_cloud_run_v2_service",
  "worker-pools": "google_cloud_run_v2_worker_pool",
} as const;

/** A new revision takes the image that its tag means when the revision is made, and its instances what secrets hold then. */
const update =
  (what: "services" | "worker-pools") =>
  (component: Container, system: System, graph: ResourceGraph): readonly string[] => [
    [
      `gcloud run ${what} update ${emittedName(graph, { type: typeOf[what], of: component.key })} --container app`,
      `--image ${imageOf(component, system)}`,
      `--region ${system.region} --project ${system.project}`,
    ].join(continued),
  ];

export const restartService = update("services");
export const restartWorker = update("worker-pools");

const deployedBy =
  (restart: ReturnType<typeof update>) =>
  (component: Container, system: System, graph: ResourceGraph): Deployment | undefined =>
    deployment(component, system, restart(component, system, graph));

export const serviceDeployment = deployedBy(restartService);
export const workerDeployment = deployedBy(restartWorker);

/** Address of what it runs. */
function imageOf({ config }: Container, system: System): string {
  const own = ownImage(config.image);
  const [registry] = ofKind(system, "registry");
  return own && registry ? `${repositoryAddress(system, registry, own.name)}:${tagOf(own, system)}` : config.image;
}

/** The next run takes the image that its tag means then. */
export const jobDeployment = (component: Container, system: System): Deployment | undefined =>
  deployment(component, system, []);

function deployment(component: Container, system: System, rollOut: readonly string[]): Deployment | undefined {
  const moved = movedIn(component, system);
  if (!moved) return undefined;
  const image = repositoryAddress(system, moved.registry, moved.name);
  return {
    image,
    signIn: signIn(image),
    ...takenOn(system, moved.registry, moved.name, repositoryAddress, signIn),
    tag: moved.tag,
    digest: (tag) =>
      [
        `gcloud artifacts docker images describe "${image}:${tag}"`,
        "--format='value(image_summary.digest)' 2>/dev/null || true",
      ].join(continued),
    move: (from, to) => copied(`${image}:${from}`, `${image}:${to}`),
    rollOut,
    // An apply waits for revisions itself.
    settled: [],
  };
}

/** What it runs under a version of the design's. */
export const version = (component: Container, system: System): Version | undefined =>
  versionIn(component, system, repositoryAddress, signIn);
