import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component, Connection } from "../../system/system.ts";
import { bedrock, type BedrockInputs } from "./aws/bedrock/module.gen.ts";
import { endpointGroup, endpointPort, opensEndpoint, privateEndpoint } from "./aws-endpoint.ts";
import { bedrockModel, profiles } from "./profiles.ts";
import type { Model } from "./schema.ts";

export const aws: Lowering<Model, AwsGrant> = {
  becomes: "Amazon Bedrock",
  lower,
  keeps: ["logs"],
  grant,
};

const commitments = { none: undefined, "1month": "OneMonth", "6months": "SixMonths" } as const;

function lower({ config }: Component<Model>, context: LowerContext): void {
  context.module(bedrock, {
    name: context.shortName(64 - "-logging".length, "IAM role"),
    ...called(config),
    log_retention_days: config.logging && awsLogRetention(config.logging.retain.seconds),
  });
  if (config.private) privateEndpoint(context);
}

/** Models that are reserved, or those by the token: themselves, or by way of a profile. */
function called({ models, mode }: Model): Pick<BedrockInputs, "models" | "inference_profiles" | "provisioned"> {
  const all = (models.aws ?? []).map(bedrockModel);
  if (mode !== "onDemand") {
    const { units, commitment } = mode.provisioned;
    return { provisioned: { model: all[0]?.model ?? "", units, commitment: commitments[commitment] } };
  }
  return {
    models: all.filter(({ profile }) => profile === undefined).map(({ model }) => model),
    inference_profiles: Object.fromEntries(
      all.flatMap(({ id, model, profile }) =>
        profile === undefined ? [] : [[id, { model, regions: profiles[profile]?.regions ?? [] }]],
      ),
    ),
  };
}

function grant(model: Component<Model>, connection: Connection, context: LowerContext): AwsGrant {
  const { config } = model;
  const prefix = model.name.toUpperCase();
  const ids = config.models.aws ?? [];
  const reserved = config.mode === "onDemand" ? undefined : outputOf(bedrock, model, "provisioned_model_arn");
  return {
    environment: {
      [`${prefix}_MODEL`]: reserved ?? ids[0] ?? "",
      [`${prefix}_MODELS`]: reserved ?? ids.join(","),
      [`${prefix}_REGION`]: outputOf(bedrock, model, "region"),
    },
    policies: { invoke: outputOf(bedrock, model, "invoke_policy") },
    ...(config.private && opensEndpoint(model, connection.from, context)
      ? { opens: [{ port: endpointPort, securityGroup: endpointGroup }] }
      : {}),
  };
}
