import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { bedrockEndpoint } from "./aws/bedrock_endpoint/module.gen.ts";
import type { Model } from "./schema.ts";

export const endpointPort = 443;
export const endpointGroup: Reference = ref("module.bedrock_endpoint", "security_group_id");

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
export function privateEndpoint(context: LowerContext): void {
  context.share("bedrock_endpoint", (system) => {
    system.module(
      bedrockEndpoint,
      {
        name: system.systemName("bedrock-runtime"),
        network: ref(`module.${context.the("network").name}`),
      },
      {
        comment: "Way to Amazon Bedrock without the internet",
        assertions: [
          {
            address: "aws_vpc_endpoint.this",
            path: ["private_dns_enabled"],
            equals: true,
            message: "Callers find the endpoint under Bedrock's name.",
          },
        ],
      },
    );
  });
}
