import type { Job } from "../components/job/schema.ts";
import type { Service } from "../components/service/schema.ts";
import type { Worker } from "../components/worker/schema.ts";
import type { Component } from "../system/system.ts";

/** Most instances that run at once; undefined for what runs no code of the team. */
export function mostInstances({ kind, config }: Component): number | undefined {
  if (kind === "service" || kind === "worker") return (config as Service | Worker).instances[1];
  if (kind !== "job") return undefined;
  const { tasks, parallelism } = config as Job;
  return Math.min(tasks, parallelism);
}
