import { networkOutputs } from "../../../components/network/aws.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Component, System } from "../../../system/system.ts";
import { ref, text, type Reference } from "../../../terraform/expression.ts";
import { ecsCluster } from "./ecs_cluster/module.gen.ts";

const label = "ecs_cluster";

/** All that others need to know of the cluster. */
export const cluster: Reference = ref(`module.${label}`);

/** The one cluster of the system; whoever runs containers asks for it. */
export function ensureCluster(context: LowerContext): Reference {
  context.share(label, (system) => {
    const made = system.module(
      ecsCluster,
      {
        name: system.systemName(),
        network: networkOutputs(system.the("network")),
        namespace: isSearched(context.system) ? text`${system.systemName()}.internal` : undefined,
      },
      { comment: "The cluster that all containers run in" },
    );
    system.output("ecs_cluster_name", "Name of the ECS cluster.", made("name"));
  });
  return cluster;
}

/** Whether any container that listens is called by others, and so needs a name in the network. */
const isSearched = (system: System): boolean =>
  Object.values(system.components).some((one) => listens(one) && (system.usedBy.get(one.key) ?? []).length > 0);

const listens = ({ config }: Component): boolean => {
  const fields = config as { readonly image?: unknown; readonly port?: unknown };
  return fields.image !== undefined && fields.port !== undefined;
};
