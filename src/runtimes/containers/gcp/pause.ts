import { continued } from "../../../lowering/deployment.ts";
import type { Pause } from "../../../lowering/pause.ts";
import type { Component, System } from "../../../system/system.ts";

type Scaled = Component<{ readonly instances: readonly [number, number] }>;

const scaled = (what: string, { slug }: Component, system: System, to: string): string =>
  [
    `gcloud run ${what} update ${system.prefix}-${slug} --scaling ${to}`,
    `--region ${system.region} --project ${system.project}`,
  ].join(continued);

/** Without instances a service is disabled. https://docs.cloud.google.com/run/docs/configuring/services/manual-scaling, read 2026-11-28. */
export const pauseService = (service: Component, system: System): Pause => ({
  stop: [scaled("services", service, system, "0")],
  start: [scaled("services", service, system, "auto")],
});

/** https://docs.cloud.google.com/run/docs/configuring/workerpools/manual-scaling, read 2026-11-28. */
export const pauseWorker = (worker: Scaled, system: System): Pause => ({
  stop: [scaled("worker-pools", worker, system, "0")],
  start: [scaled("worker-pools", worker, system, String(worker.config.instances[1]))],
});
