import type { LowerContext } from "../../../lowering/context.ts";
import type { GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { containerInputs } from "../../../runtimes/containers/gcp/container.ts";
import { restartWorker, workerDeployment, version } from "../../../runtimes/containers/gcp/deployment.ts";
import { pauseWorker } from "../../../runtimes/containers/gcp/pause.ts";
import type { Component } from "../../../system/system.ts";
import type { Worker } from "../schema.ts";
import { cloudRunWorkerPool } from "./gcp/cloud_run_worker_pool/module.gen.ts";

export const gcp: Lowering<Worker, GcpGrant> = {
  becomes: "Cloud Run worker pool",
  lower,
  charts: true,
  deployment: workerDeployment,
  version,
  restart: restartWorker,
  pause: pauseWorker,
};

function lower(worker: Component<Worker>, context: LowerContext): void {
  const { config, base } = worker;
  const { name, ...inputs } = containerInputs(worker, context);
  context.module(cloudRunWorkerPool, {
    name,
    description: base.description,
    ...inputs,
    instances: config.instances[1],
  });
}
