import type { System } from "../../system/system.ts";

/**
 * APIs that hold data of each kind, as far as VPC Service Controls guard them.
 * Source: https://cloud.google.com/vpc-service-controls/docs/supported-products, read 2026-11.
 */
const byKind: Readonly<Record<string, readonly string[]>> = {
  bucket: ["storage"],
  postgres: ["sqladmin"],
  redis: ["redis", "memorystore"],
  stream: ["managedkafka"],
  queue: ["pubsub"],
  topic: ["pubsub"],
  secret: ["secretmanager"],
  registry: ["artifactregistry"],
  model: ["aiplatform"],
  service: ["run"],
  worker: ["run"],
  job: ["run"],
  documents: ["firestore"],
  warehouse: ["bigquery"],
  audit: ["logging"],
};

/** Without these a perimeter leaks: keys, logs and images are reached by everything else. */
const always = ["cloudkms", "logging", "storage"];

export const guarded = (system: System): readonly string[] =>
  [...new Set([...always, ...Object.values(system.components).flatMap(({ kind }) => byKind[kind] ?? [])])]
    .sort()
    .map((name) => `${name}.googleapis.com`);
