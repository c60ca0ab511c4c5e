import { accountId, partition, policy, regionName, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { eachKey, ref, refAll, text, type Reference } from "../../terraform/expression.ts";
import type { Argument } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
import { awsServices } from "./endpoints.ts";
import { rangeOf } from "./plan.ts";
import type { Network } from "./schema.ts";

const ours = { "aws:PrincipalAccount": accountId };

/** Actions without a resource, such as `ecr:GetAuthorizationToken`, say nothing of its account. */
const statement: Statement = {
  Sid: "OnlyThisAccount",
  Principal: "*",
  Action: ["*"],
  Resource: "*",
  Condition: { StringEquals: ours, StringEqualsIfExists: { "aws:ResourceAccount": accountId } },
};

/** Who asks STS with a web identity has no account yet; the role that it asks for has. */
const webIdentity: Statement = {
  Sid: "WebIdentity",
  Principal: "*",
  Action: ["sts:AssumeRoleWithWebIdentity"],
  Resource: "*",
  Condition: { StringEquals: { "aws:ResourceAccount": accountId } },
};

/** Foundation models belong to no account of the user's. */
const models: Statement = {
  Sid: "InvokeFromThisAccount",
  Principal: "*",
  Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
  Resource: "*",
  Condition: { StringEquals: ours },
};

const own = { models: [models], sts: [statement, webIdentity] } as const;

/** Interface endpoints in the private subnets, and a policy for the gateway that S3 has anyway. */
export function addEndpoints(network: Component<Network>, vpc: Reference, context: LowerContext): void {
  const { name, config } = network;
  const wanted = config.endpoints ?? [];
  const interfaces = wanted.filter((one) => awsServices[one].length > 0);
  if (wanted.includes("storage")) restrictStorage(name, context);
  if (interfaces.length === 0) return;
  const feature = { feature: "endpoints" };
  const group = context.add(
    "aws_security_group",
    `${name}_endpoints`,
    {
      name: context.name("endpoints"),
      description: "Endpoints of AWS services",
      vpc_id: vpc,
      tags: { Name: context.name("endpoints") },
    },
    feature,
  );
  context.add(
    "aws_vpc_security_group_ingress_rule",
    `${name}_endpoints`,
    {
      security_group_id: group("id"),
      description: "HTTPS from the VPC",
      ip_protocol: "tcp",
      from_port: 443,
      to_port: 443,
      cidr_ipv4: rangeOf(network, context.system),
    },
    feature,
  );
  const endpoint = (service: Argument<string>, suffix: Argument<string>, statements: readonly Statement[]) => ({
    vpc_id: vpc,
    service_name: text`com.amazonaws.${regionName}.${service}`,
    vpc_endpoint_type: "Interface",
    subnet_ids: refAll(`aws_subnet.${name}_private`, "id"),
    security_group_ids: [group("id")],
    private_dns_enabled: true,
    policy: policy(statements),
    tags: { Name: text`${context.name()}-${suffix}` },
  });
  const comment = "What callers of this account may do, their own roles say; nobody else's get through here.";
  const plain = interfaces.filter((one) => !(one in own)).flatMap((one) => [...awsServices[one]]);
  if (plain.length > 0) {
    const forEach = Object.fromEntries(plain.map((service) => [service, null]));
    context.add("aws_vpc_endpoint", `${name}_interface`, endpoint(eachKey, eachKey, [statement]), { forEach, comment });
  }
  for (const one of ["models", "sts"] as const) {
    if (!interfaces.includes(one)) continue;
    context.add("aws_vpc_endpoint", `${name}_${one}`, endpoint(awsServices[one][0], one, own[one]), {
      feature: `${one}_endpoint`,
      comment,
      assertions: [
        { path: ["private_dns_enabled"], equals: true, message: "Callers find the endpoint under the service's name." },
      ],
    });
  }
}

/** Data cannot leave for somebody else's bucket. Image layers of ECR are in a bucket of AWS's. */
function restrictStorage(name: string, context: LowerContext): void {
  context.add(
    "aws_vpc_endpoint_policy",
    `${name}_s3`,
    {
      vpc_endpoint_id: ref(`aws_vpc_endpoint.${name}_s3`, "id"),
      policy: policy([
        {
          ...statement,
          Condition: { StringEquals: { ...ours, "aws:ResourceAccount": accountId } },
        },
        {
          Sid: "ImageLayers",
          Principal: "*",
          Action: ["s3:GetObject"],
          Resource: text`arn:${partition}:s3:::prod-${regionName}-starport-layer-bucket/*`,
        },
      ]),
    },
    {
      feature: "storage_endpoint",
      comment: "Layers are fetched with links that ECR signs, so their caller is not of this account.",
    },
  );
}
