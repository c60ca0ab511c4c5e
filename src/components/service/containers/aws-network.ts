import { securityGroup } from "../../../lowering/aws/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { ensureNamespace } from "../../../runtimes/containers/aws/cluster.ts";
import type { Component } from "../../../system/system.ts";
import type { Reference } from "../../../terraform/expression.ts";
import { vpcId } from "../../network/aws.ts";
import type { Service } from "../schema.ts";

/** Lets the load balancer in, on the service's port. */
export function allowFrom(service: Component<Service>, caller: Component, context: LowerContext): void {
  context.add("aws_vpc_security_group_ingress_rule", `${service.name}_from_${caller.name}`, {
    security_group_id: securityGroup(service),
    description: `From ${caller.key}`,
    ip_protocol: "tcp",
    from_port: service.config.port,
    to_port: service.config.port,
    referenced_security_group_id: securityGroup(caller),
  });
}

/** A name in the private zone for a service that others call. */
export function discovery(service: Component<Service>, context: LowerContext): Reference {
  const made = context.add("aws_service_discovery_service", service.name, {
    name: service.slug,
    // ECS takes its own instances out; this is for those that it did not get to.
    force_destroy: true,
    dns_config: {
      namespace_id: ensureNamespace(context),
      routing_policy: "MULTIVALUE",
      dns_records: [{ type: "A", ttl: 10 }],
    },
  });
  return made("arn");
}

/** Where a load balancer sends requests. It lives beside the load balancer, whose listener must know it first. */
export function targetGroupOf(service: Component<Service>, context: LowerContext): void {
  const { config, name, slug } = service;
  context.add(
    "aws_lb_target_group",
    name,
    {
      name_prefix: `${slug.slice(0, 5).replace(/-+$/, "")}-`,
      port: config.port,
      protocol: "HTTP",
      target_type: "ip",
      vpc_id: vpcId(context.the("network")),
      deregistration_delay: String(Math.ceil(config.drain.seconds)),
      health_check: {
        path: config.health,
        matcher: "200",
        interval: 15,
        timeout: 5,
        healthy_threshold: 2,
        unhealthy_threshold: 3,
      },
      tags: { Name: context.name() },
    },
    {
      area: "load_balancer",
      lifecycle: { create_before_destroy: true },
      comment: "A prefix for a name: another port needs another group, made before the listener lets go of this one.",
    },
  );
}
