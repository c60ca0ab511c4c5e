import { securityGroup } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { vpcId } from "../network/aws.ts";
import type { Network } from "../network/schema.ts";
import { servicesOf, type Routed } from "./routes.ts";
import type { LoadBalancer } from "./schema.ts";

/** In from everywhere on the two ports, out to the routed services and nowhere else. */
export function securityRules(
  balancer: Component<LoadBalancer>,
  network: Component<Network>,
  context: LowerContext,
): void {
  const { name } = balancer;
  const group = context.add(
    "aws_security_group",
    name,
    {
      name: context.name(),
      description: "Public entry: HTTPS, and HTTP that is redirected to it.",
      vpc_id: vpcId(network),
      tags: { Name: context.name() },
    },
    { lifecycle: { create_before_destroy: true } },
  );
  for (const [protocol, port] of [
    ["http", 80],
    ["https", 443],
  ] as const) {
    context.add("aws_vpc_security_group_ingress_rule", `${name}_${protocol}`, {
      security_group_id: group("id"),
      description: `${protocol.toUpperCase()} from anywhere`,
      cidr_ipv4: "0.0.0.0/0",
      ip_protocol: "tcp",
      from_port: port,
      to_port: port,
    });
  }
  for (const service of servicesOf(balancer, context.system).values()) {
    const { port } = service.config as Required<Routed>;
    context.add("aws_vpc_security_group_egress_rule", `${name}_${service.name}`, {
      security_group_id: group("id"),
      description: `To ${service.key}`,
      referenced_security_group_id: securityGroup(service),
      ip_protocol: "tcp",
      from_port: port,
      to_port: port,
    });
  }
}
