import { securityGroup } from "../../../lowering/aws/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { vpcId } from "../../../components/network/aws.ts";
import { ensureNamespace } from "./cluster.ts";
import type { Granted } from "./roles.ts";
import type { Service } from "../../../components/service/schema.ts";

/** The group of a component that runs code, with ways out only to what it uses. */
export function outboundGroup(component: Component, granted: readonly Granted[], context: LowerContext): void {
  const { name } = component;
  const group = context.add("aws_security_group", name, {
    name: context.name(),
    description: `Tasks of ${component.key}`,
    vpc_id: vpcId(context.the("network")),
    tags: { Name: context.name() },
  });
  context.add(
    "aws_vpc_security_group_egress_rule",
    `${name}_https`,
    {
      security_group_id: group("id"),
      description: "HTTPS to AWS and the internet",
      ip_protocol: "tcp",
      from_port: 443,
      to_port: 443,
      cidr_ipv4: "0.0.0.0/0",
    },
    { comment: "Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name." },
  );
  for (const { link, grant } of granted) {
    const opens = grant.opens ?? [];
    for (const open of opens) {
      context.add(
        "aws_vpc_security_group_egress_rule",
        `${name}_to_${link.to.name}${opens.length > 1 ? `_${open.port}` : ""}`,
        {
          security_group_id: group("id"),
          description: `To ${link.to.key}`,
          ip_protocol: "tcp",
          from_port: open.port,
          to_port: open.port,
          referenced_security_group_id: open.securityGroup,
        },
      );
    }
  }
}

/** Lets one caller in, on the service's port. */
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
