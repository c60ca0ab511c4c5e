import { ref, text, type Reference } from "../../../terraform/expression.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { vpcId } from "../../../components/network/aws.ts";

const cluster = "aws_ecs_cluster.main";
const namespace = "aws_service_discovery_private_dns_namespace.main";

export const clusterName: Reference = ref(cluster, "name");
export const clusterArn: Reference = ref(cluster, "arn");
export const namespaceName: Reference = ref(namespace, "name");

/** The one cluster of the system; whoever runs containers asks for it. */
export function ensureCluster(context: LowerContext): void {
  if (context.has(cluster)) return;
  const made = context.add(
    "aws_ecs_cluster",
    "main",
    { name: context.systemName(), setting: [{ name: "containerInsights", value: "enabled" }] },
    { area: "ecs" },
  );
  context.output("ecs_cluster_name", "Name of the ECS cluster.", made("name"));
}

/** Lets the cluster run tasks on spare capacity, which AWS may take back. Returns what must be there first. */
export function ensureCapacityProviders(context: LowerContext): string {
  const address = "aws_ecs_cluster_capacity_providers.main";
  if (!context.has(address)) {
    context.add(
      "aws_ecs_cluster_capacity_providers",
      "main",
      { cluster_name: clusterName, capacity_providers: ["FARGATE", "FARGATE_SPOT"] },
      { area: "ecs" },
    );
  }
  return address;
}

/** The private DNS zone in which services find each other. */
export function ensureNamespace(context: LowerContext): Reference {
  if (!context.has(namespace)) {
    context.add(
      "aws_service_discovery_private_dns_namespace",
      "main",
      { name: text`${context.systemName()}.internal`, vpc: vpcId(context.the("network")) },
      { area: "ecs" },
    );
  }
  return ref(namespace, "id");
}
