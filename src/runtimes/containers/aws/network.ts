import type { LowerContext } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import { vpcId } from "../../../components/network/aws.ts";
import type { Granted } from "./roles.ts";

/** The group of a component that runs code, with ways out only to what it uses, and the ways in there. */
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
      context.add(
        "aws_vpc_security_group_ingress_rule",
        `${link.to.name}_from_${name}${opens.length > 1 ? `_${open.port}` : ""}`,
        {
          security_group_id: open.securityGroup,
          description: `From ${component.key}`,
          ip_protocol: "tcp",
          from_port: open.port,
          to_port: open.port,
          referenced_security_group_id: group("id"),
        },
      );
    }
  }
}
