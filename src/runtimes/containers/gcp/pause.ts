import { continued } from "../../../lowering/deployment.ts";
import { emittedName } from "../../../lowering/emitted-names.ts";
import type { Pause } from "../../../lowering/pause.ts";
import type { Component, System } from "../../../system/system.ts";
import type { ResourceGraph } from "../../../terraform/graph.ts";
import { typeOf } from "./deployment.ts";

type Scaled = Component<{ readonly instances: readonly [number, number] }>;

const scaled =
  (what: keyof typeof typeOf, { key }: Component, { region, project }: System, graph: ResourceGraph) =>
  (to: string): string =>
    [
      `gcloud run ${what} update ${emittedName(graph, { type: typeOf[what], of: key })} --scaling ${to}`,
      `--region ${region} --project ${project}`,
    ].join(continued);

/** Without instances a service is disabled. https://docs.cloud.google.com/run/docs/configuring/services/manual-scaling, read 2026-11-28. */
export function pauseService(service: Component, system: System, graph: ResourceGraph): Pause {
  const to = scaled("services", service, system, graph);
  return { stop: [to("0")], start: [to("auto")] };
}

/** https://docs.cloud.google.com/run/docs/configuring/workerpools/manual-scaling, read 2026-11-28. */
export function pauseWorker(worker: Scaled, system: System, graph: ResourceGraph): Pause {
  const to = scaled("worker-pools", worker, system, graph);
  return { stop: [to("0")], start: [to(String(worker.config.instances[1]))] };
}
