import { compareText } from "../../text/order.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import { SYSTEM, type RootCall } from "../../terraform/graph.ts";
import type { SharedContext } from "../context.ts";
import { projectServices } from "./modules/project_services/module.gen.ts";

/** APIs by their host, and whether the service's own account is given roles. */
export type Apis = ReadonlyMap<string, { readonly agent: boolean }>;

/** The call that enables APIs in the root of the project, which everything else there waits for. */
const apisOfProject = "project_services";

/** Makes sure that an API is enabled in the root of the project, which is applied before the environments. */
export function enableApi(context: SharedContext, service: string): void {
  context.useApi(service);
}

/** Number of the project, of which the addresses of Google's own accounts are made. */
export const projectNumber: Reference = ref("data.google_project.this", "number");

/** The account in whose name a service of Google's acts, made so that it can be given roles. */
export function serviceAgent(context: SharedContext, service: string, account: string): Argument<string> {
  context.useApi(service, { agent: true });
  return text`serviceAccount:service-${projectNumber}@${account}.iam.gserviceaccount.com`;
}

/** Puts the call that enables the APIs of the project before all others, and lets them wait for it. */
export function withApis(calls: readonly RootCall[], apis: Apis): readonly RootCall[] {
  if (apis.size === 0) return calls;
  const services = [...apis.keys()].sort(compareText);
  const agents = services.filter((service) => apis.get(service)?.agent);
  return [
    {
      label: apisOfProject,
      source: projectServices,
      component: SYSTEM,
      args: { services, service_agents: agents },
      comment: "APIs that the environments of the project use",
    },
    ...calls.map((call) => ({ ...call, dependsOn: [`module.${apisOfProject}`, ...(call.dependsOn ?? [])] })),
  ];
}
