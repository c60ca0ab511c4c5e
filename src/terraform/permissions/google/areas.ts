/** What services are about, so that a reviewer finds permissions by it. Named by how their permissions begin. */
const areas = {
  containers: "aiplatform artifactregistry cloudbuild cloudfunctions cloudscheduler run workflows",
  data: "cloudsql datastore firebasestorage managedkafka memorystore pubsub storage",
  identity: "cloudkms firebase firebaseauth firebaserules iam privilegedaccessmanager secretmanager",
  network: "certificatemanager compute dns networkconnectivity servicenetworking",
  project: "billing cloudasset resourcemanager serviceusage",
  records: "logging monitoring",
} as const;

export type Area = keyof typeof areas;

const byService = new Map(
  Object.entries(areas).flatMap(([area, services]) =>
    services.split(" ").map((service) => [service, area as Area] as const),
  ),
);

/** Of `pubsub.topics` or `pubsub.topics.get`: `data`. */
export function areaOf(name: string): Area {
  const service = name.slice(0, name.indexOf("."));
  const area = byService.get(service);
  if (area === undefined) throw new Error(`${service} is of no area (src/terraform/permissions/google/areas.ts)`);
  return area;
}
