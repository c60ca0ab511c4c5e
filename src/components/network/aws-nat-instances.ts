import type { LowerContext } from "../../lowering/context.ts";
import { eachKey, heredoc, refAt, text, type Reference, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { zones } from "./plan.ts";
import type { Network } from "./schema.ts";

/** Amazon Linux brings neither the service nor a rule; both are there again after a restart. */
const setUp = `#!/bin/bash
set -euo pipefail
until dnf install --assumeyes iptables-services; do sleep 5; done
echo "net.ipv4.ip_forward = 1" > /etc/sysctl.d/90-nat.conf
sysctl --system
systemctl enable --now iptables
interface=$(ip -oneline -4 route show to default | awk '{ print $5; exit }')
iptables --flush FORWARD
iptables --table nat --append POSTROUTING --out-interface "$interface" --jump MASQUERADE
iptables-save > /etc/sysconfig/iptables
`;

interface Options {
  readonly vpc: Reference;
  /** Zones that get one. */
  readonly forEach: Readonly<Record<string, Value>>;
  readonly type: string;
}

/** Small instances that forward for private subnets: a tenth of the price of gateways, and one machine each. */
export function addNatInstances(network: Component<Network>, options: Options, context: LowerContext): void {
  const { vpc, forEach, type } = options;
  const name = `${network.name}_nat`;
  const feature = "nat_instances";
  const tags = { Name: text`${context.name("nat")}-${eachKey}` };
  const group = context.add(
    "aws_security_group",
    name,
    { name: context.name("nat"), description: "NAT instances", vpc_id: vpc, tags: { Name: context.name("nat") } },
    { feature },
  );
  context.add(
    "aws_vpc_security_group_ingress_rule",
    name,
    {
      security_group_id: group("id"),
      description: text`From the private subnet in ${eachKey}`,
      ip_protocol: "-1",
      cidr_ipv4: refAt(`aws_subnet.${network.name}_private`, eachKey, "cidr_block"),
    },
    {
      feature,
      forEach: Object.fromEntries(zones(network, context.system).map((zone) => [zone, null])),
      comment: "What private subnets may send, the groups of their own components say.",
    },
  );
  context.add(
    "aws_vpc_security_group_egress_rule",
    name,
    { security_group_id: group("id"), description: "To the internet", ip_protocol: "-1", cidr_ipv4: "0.0.0.0/0" },
    { feature },
  );
  context.add(
    "aws_network_interface",
    name,
    {
      subnet_id: refAt(`aws_subnet.${network.name}_public`, eachKey, "id"),
      description: text`NAT in ${eachKey}`,
      security_groups: [group("id")],
      source_dest_check: false,
      tags,
    },
    { feature, forEach, comment: "Apart from its instance, so that route and address outlive it." },
  );
  const image = context.addData(
    "aws_ssm_parameter",
    name,
    { name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" },
    { feature },
  );
  context.add(
    "aws_instance",
    name,
    {
      ami: image("insecure_value"),
      instance_type: type,
      primary_network_interface: { network_interface_id: refAt(`aws_network_interface.${name}`, eachKey, "id") },
      user_data: heredoc(setUp),
      user_data_replace_on_change: true,
      metadata_options: { http_endpoint: "enabled", http_tokens: "required", http_put_response_hop_limit: 1 },
      maintenance_options: { auto_recovery: "default" },
      root_block_device: { encrypted: true, volume_type: "gp3" },
      tags,
    },
    {
      feature,
      forEach,
      // It fetches packages when it starts.
      dependsOn: [
        `aws_eip.${name}`,
        `aws_route.${network.name}_public`,
        `aws_route_table_association.${network.name}_public`,
        `aws_vpc_security_group_egress_rule.${name}`,
      ],
      lifecycle: { ignore_changes: ["ami"] },
      comment: "A newer image is no reason to cut connections; `terraform apply -replace` takes it when it suits.",
    },
  );
}
