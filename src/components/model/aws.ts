import type { Argument } from "../../terraform/argument.ts";
import { call, type Reference } from "../../terraform/expression.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type Connection } from "../../system/system.ts";
import { bedrockInvocationLogs } from "./aws/bedrock_invocation_logs/module.gen.ts";
import { bedrock, type BedrockInputs } from "./aws/bedrock/module.gen.ts";
import { endpointGroup, endpointPort, opensEndpoint, privateEndpoint } from "./aws-endpoint.ts";
import { bedrockModel, profiles } from "./profiles.ts";
import type { Model } from "./schema.ts";

export const aws: Lowering<Model, AwsGrant> = {
  firstApply: (systems) =>
    systems.some((system) => ofKind(system, "model").some(({ config }) => config.models.aws?.some(isAnthropic)))
      ? [
          {
            when: "between",
            says: 'Anthropic asks for a use case once in an account before its models answer: give it in the console of Bedrock (Model catalog). The first call of a model then subscribes to it, which takes `aws-marketplace:Subscribe`, and no task has that: call each model once as an administrator, with `aws bedrock-runtime converse --model-id ID --messages \'[{"role":"user","content":[{"text":"hello"}]}]\'`. Look at the quotas of tokens meanwhile: those of a new account are low.',
          },
        ]
      : [],
  becomes: "Amazon Bedrock",
  lower,
  account,
  keeps: ["logs"],
  grant,
};

const isAnthropic = (id: string): boolean => /(?:^|\.)anthropic\./.test(id);

const commitments = { none: undefined, "1month": "OneMonth", "6months": "SixMonths" } as const;

function lower({ config }: Component<Model>, context: LowerContext): void {
  context.module(bedrock, {
    // A hyphen and eight digits follow.
    name: context.shortName(64 - 9, "inference profile"),
    ...called(config),
  });
  if (config.private) privateEndpoint(context);
}

/** What is recorded of calls is one setting of the account. */
function account(model: Component<Model>, context: LowerContext): void {
  alike(model, context, ["logging"]);
  const { logging } = model.config;
  if (!logging) return;
  context.module(
    bedrockInvocationLogs,
    {
      name: context.shortName(64 - "-logging".length, "IAM role"),
      retention_days: awsLogRetention(logging.retain.seconds),
      deletion_protection: context.system.protected,
    },
    { comment: "Records of what models are asked and answer" },
  );
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

const joined = (all: readonly Reference[]): Argument<string> =>
  all.length === 1 && all[0] ? all[0] : call("join", ",", [...all]);

function grant(model: Component<Model>, connection: Connection, context: LowerContext): AwsGrant {
  const { config } = model;
  const prefix = model.name.toUpperCase();
  const ids = config.models.aws ?? [];
  const reserved = config.mode === "onDemand" ? undefined : outputOf(bedrock, model, "provisioned_model_arn");
  // By the token, calls name profiles, whose tags tell bills whose they are.
  const named = reserved === undefined ? ids.map((id) => outputOf(bedrock, model, "profile_arns", id)) : [reserved];
  return {
    environment: {
      [`${prefix}_MODEL`]: named[0] ?? "",
      [`${prefix}_MODELS`]: joined(named),
      [`${prefix}_MODEL_IDS`]: ids.join(","),
      [`${prefix}_REGION`]: outputOf(bedrock, model, "region"),
    },
    policies: { invoke: outputOf(bedrock, model, "invoke_policy") },
    ...(config.private && opensEndpoint(model, connection.from, context)
      ? { opens: { port: endpointPort, security_group_id: endpointGroup } }
      : {}),
  };
}
