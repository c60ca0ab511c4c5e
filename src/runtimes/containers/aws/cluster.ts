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
  context.share({ name: "ecs-cluster", area: "ecs" }, (system) => {
    const made = system.add("aws_ecs_cluster", "main", {
      name: system.systemName(),
      setting: [{ name: "containerInsights", value: "enabled" }],
    });
    system.output("ecs_cluster_name", "Name of the ECS cluster.", made("name"));
  });
}

/** Lets the cluster run tasks on spare capacity, which AWS may take back. Returns what must be there first. */
export function ensureCapacityProviders(context: LowerContext): string {
  context.share({ name: "ecs-cluster-capacity", area: "ecs" }, (system) => {
    system.add("aws_ecs_cluster_capacity_providers", "main", {
      cluster_name: clusterName,
      capacity_providers: ["FARGATE", "FARGATE_SPOT"],
    });
  });
  return "aws_ecs_cluster_capacity_providers.main";
}

/** The private DNS zone in which services find each other. */
export function ensureNamespace(context: LowerContext): Reference {
  context.share({ name: "ecs-namespace", area: "ecs" }, (system) => {
    system.add("aws_service_discovery_private_dns_namespace", "main", {
      name: text`${system.systemName()}.internal`,
      vpc: vpcId(system.the("network")),
    });
  });
  return ref(namespace, "id");
}
