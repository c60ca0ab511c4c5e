import { accountId, policy, regionName, securityGroup } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { subnetIds, vpcId } from "../network/aws.ts";
import type { Model } from "./schema.ts";
import { invoke } from "./aws-statements.ts";

const nameOf = (context: LowerContext): string => `${context.the("network").name}_bedrock_runtime`;

export const endpointGroup = (context: LowerContext): Reference => ref(`aws_security_group.${nameOf(context)}`, "id");

/** Of the private models that a user has, the one that opens the way to the endpoint they share. */
export function opensEndpoint(model: Component<Model>, user: string, context: LowerContext): boolean {
  const used = context.system.uses.get(user) ?? [];
  const first = used.find(({ to }) => {
    const component = context.find<Model>(to);
    return component?.kind === "model" && component.config.private;
  });
  return first?.to === model.key;
}

/** One a network, for all models: its private name takes the place of the public one. */
export function privateEndpoint(model: Component<Model>, context: LowerContext): void {
  const network = context.the("network");
  const name = nameOf(context);
  context.share({ name: "bedrock-endpoint", area: "bedrock" }, (system) => {
    const group = system.add("aws_security_group", name, {
      name: system.systemName("bedrock-runtime"),
      description: "Endpoint of Bedrock",
      vpc_id: vpcId(network),
      tags: { Name: system.systemName("bedrock-runtime") },
    });
    system.add(
      "aws_vpc_endpoint",
      name,
      {
        vpc_id: vpcId(network),
        service_name: text`com.amazonaws.${regionName}.bedrock-runtime`,
        vpc_endpoint_type: "Interface",
        subnet_ids: subnetIds(network, "private"),
        security_group_ids: [group("id")],
        private_dns_enabled: true,
        policy: policy([
          {
            Sid: "InvokeFromThisAccount",
            Principal: "*",
            Action: invoke,
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalAccount": accountId } },
          },
        ]),
        tags: { Name: system.systemName("bedrock-runtime") },
      },
      {
        comment: "Lets through calls of this account only; which model a caller may invoke, its own role says.",
        assertions: [
          { path: ["private_dns_enabled"], equals: true, message: "Callers find the endpoint under Bedrock's name." },
        ],
      },
    );
  });
  for (const { from } of context.usedBy()) {
    if (!opensEndpoint(model, from.key, context)) continue;
    context.add("aws_vpc_security_group_ingress_rule", `${name}_from_${from.name}`, {
      security_group_id: endpointGroup(context),
      description: `From ${from.key}`,
      ip_protocol: "tcp",
      from_port: 443,
      to_port: 443,
      referenced_security_group_id: securityGroup(from),
    });
  }
}
