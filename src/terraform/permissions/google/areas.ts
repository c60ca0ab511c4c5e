/** What services are about, so that a reviewer finds permissions by it: by how the names of permissions begin. */
const services: readonly (readonly [area: string, services: string])[] = [
  ["containers", "aiplatform artifactregistry cloudbuild cloudfunctions cloudscheduler run workflows"],
  ["data", "cloudsql datastore firebasestorage managedkafka memorystore pubsub storage"],
  ["identity", "cloudkms firebase firebaseauth firebaserules iam privilegedaccessmanager secretmanager"],
  ["network", "certificatemanager compute dns networkconnectivity servicenetworking"],
  ["project", "billing cloudasset resourcemanager serviceusage"],
  ["records", "logging monitoring"],
];

const byService = new Map(
  services.flatMap(([area, names]) => names.split(" ").map((service) => [service, area] as const)),
);

/** Of `pubsub.topics` or `pubsub.topics.get`: `data`. */
export function areaOf(name: string): string {
  const service = name.slice(0, name.indexOf("."));
  const area = byService.get(service);
  if (area === undefined) throw new Error(`${service} is of no area (src/terraform/permissions/google/areas.ts)`);
  return area;
}
