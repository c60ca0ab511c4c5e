import { accountId, partition, regionName, type Statement } from "../../lowering/aws/grant.ts";
import type { Argument } from "../../terraform/argument.ts";
import { text, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { bedrockModel, profiles, type BedrockModel } from "./profiles.ts";
import type { Model } from "./schema.ts";

export const invoke = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"] as const;

/** Foundation models belong to AWS: their ARNs have no account. */
export const modelArn = (model: string, region: Value): Argument<string> =>
  text`arn:${partition}:bedrock:${region}::foundation-model/${model}`;

const profileArn = ({ id }: BedrockModel): Argument<string> =>
  text`arn:${partition}:bedrock:${regionName}:${accountId}:inference-profile/${id}`;

/** Exactly the models of the design; those behind a profile only through that profile. */
export function statements(component: Component<Model>): readonly Statement[] {
  const key = component.key.charAt(0).toUpperCase() + component.key.slice(1);
  const models = (component.config.models.aws ?? []).map(bedrockModel);
  const direct = models.filter(({ profile }) => profile === undefined);
  const routed = models.filter(({ profile }) => profile !== undefined);
  const found: Statement[] = [];
  if (direct.length > 0) {
    const Resource = direct.map(({ model }) => modelArn(model, regionName));
    found.push({ Sid: `Invoke${key}`, Action: invoke, Resource });
  }
  if (routed.length > 0) found.push({ Sid: `InvokeProfiles${key}`, Action: invoke, Resource: routed.map(profileArn) });
  routed.forEach((one, index) => {
    const number = routed.length > 1 ? String(index + 1) : "";
    found.push(...behind(one, `${number}${key}`));
  });
  return found;
}

function behind(one: BedrockModel, sid: string): readonly Statement[] {
  const through = { "bedrock:InferenceProfileArn": profileArn(one) };
  const regions = profiles[one.profile ?? ""]?.regions ?? [];
  if (regions.length > 0) {
    const Resource = regions.map((region) => modelArn(one.model, region));
    return [{ Sid: `Route${sid}`, Action: invoke, Resource, Condition: { StringEquals: through } }];
  }
  return [
    {
      Sid: `RouteHere${sid}`,
      Action: invoke,
      Resource: modelArn(one.model, regionName),
      Condition: { StringEquals: { "aws:RequestedRegion": regionName, ...through } },
    },
    {
      Sid: `RouteAnywhere${sid}`,
      Action: invoke,
      Resource: modelArn(one.model, ""),
      Condition: { StringEquals: { "aws:RequestedRegion": "unspecified", ...through } },
    },
  ];
}
