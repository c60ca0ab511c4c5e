import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import type { Network } from "./schema.ts";

/**
 * Interface endpoints by portable name. An endpoint's policy lets through callers and resources of
 * this account; foundation models belong to nobody's account, and STS is asked by callers without one.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html, read 2026-11.
 */
export const awsServices = {
  registry: ["ecr.api", "ecr.dkr"],
  secrets: ["secretsmanager"],
  parameters: ["ssm"],
  logs: ["logs"],
  monitoring: ["monitoring"],
  keys: ["kms"],
  queues: ["sqs"],
  topics: ["sns"],
  tracing: ["xray"],
  storage: [],
  models: ["bedrock-runtime"],
  sts: ["sts"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type EndpointName = keyof typeof awsServices;
const endpointNames = Object.keys(awsServices) as [EndpointName, ...EndpointName[]];

/** The field `endpoints` of a network. */
export const endpointsField = field(
  z.array(z.enum(endpointNames)).min(1),
  "Cloud services to reach from inside the network. AWS: one interface endpoint per service, limited to this account's callers and resources (`storage`: the policy of the free S3 endpoint). Google Cloud: any of them routes all Google APIs through the private addresses.",
  "ネットワーク内から到達するクラウドのサービス。AWS：それぞれインターフェイスエンドポイント（このアカウントの呼び出し元とリソースだけを通します。`storage` は無料の S3 エンドポイントのポリシー）。Google Cloud：1 つでもあれば、すべての Google API を限定公開アドレス経由にします。",
);

export function checkEndpoints(network: Component<Network>, system: System): readonly Issue[] {
  const { endpoints, existing } = network.config;
  if (!endpoints || existing) return [];
  const model = ofKind(system, "model").find(({ config }) => config.private);
  if (system.target === "gcp" || !model || !endpoints.includes("models")) return [];
  return [
    issue("conflict", ["endpoints"], {
      field: "endpoints: models",
      other: `components.${model.key}.private`,
      why: "endpoint-twice",
    }),
  ];
}
