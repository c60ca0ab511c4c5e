import type { Argument } from "../../terraform/argument.ts";
import { jsonencode, ref, text, type Call, type Reference, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

/** An IAM policy statement. Resources are always named; `why` explains the rare `*`. */
export interface Statement {
  readonly Sid: string;
  readonly Effect?: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: Value;
  readonly Principal?: Value;
  readonly Condition?: Value;
}

/** What a connection gives its user on AWS. */
export interface AwsGrant {
  /** Plain environment variables. */
  readonly environment?: Readonly<Record<string, Argument<string>>>;
  /** Environment variables whose value ECS reads from Parameter Store at start: ARNs. */
  readonly parameters?: Readonly<Record<string, Argument<string>>>;
  /** Environment variables whose value ECS reads from Secrets Manager at start: ARNs, and `:<key>::` for a part. */
  readonly secrets?: Readonly<Record<string, Argument<string>>>;
  /** Customer-managed keys that those are encrypted with. */
  readonly keyArns?: readonly Argument<string>[];
  /** Versions of those secrets, by name: services that read them at start start anew when one changes. */
  readonly restartOn?: Readonly<Record<string, Argument<string>>>;
  /** Policy documents for the user's own role, as JSON, by what they are for. */
  readonly policies?: Readonly<Record<string, Argument<string>>>;
  /** Statements for the user's own role. */
  readonly statements?: readonly Statement[];
  /** Ports of the used component, for rules in both security groups. */
  readonly opens?: readonly { readonly port: number; readonly securityGroup: Argument<string> }[];
}

declare module "../grants.ts" {
  interface Grants {
    readonly aws: AwsGrant;
  }
}

/** A policy document, written inline so that a plan shows it and mocked providers need no stand-in. */
export const policy = (statements: readonly Statement[]): Call =>
  jsonencode({
    Version: "2012-10-17",
    Statement: statements.map(({ Sid, Effect = "Allow", Principal, Action, Resource, Condition }) => ({
      Sid,
      Effect,
      ...(Principal === undefined ? {} : { Principal }),
      // Always a list: environments may differ in how many there are, and Terraform wants one shape.
      Action: [...Action],
      Resource,
      ...(Condition === undefined ? {} : { Condition }),
    })),
  });

/** Trust policy for an AWS service. `confused` limits it to this account. */
export const trust = (service: string): Call =>
  jsonencode({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: service },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": accountId } },
      },
    ],
  });

/** Data sources without arguments are declared by the module writer wherever they are mentioned. */
export const accountId: Reference = ref("data.aws_caller_identity.current", "account_id");
export const partition: Reference = ref("data.aws_partition.current", "partition");
export const regionName: Reference = ref("data.aws_region.current", "region");

/** `arn:aws:logs:ap-northeast-1:123456789012:log-group:/x`, for services that give no ARN attribute. */
export const arn = (service: string, resource: Value, options: { global?: boolean } = {}): Argument<string> =>
  text`arn:${partition}:${service}:${options.global ? "" : regionName}:${accountId}:${resource}`;

/** Modules of components that run code all give their security group under this name. */
export const securityGroup = (component: Component): Reference => ref(`module.${component.name}`, "security_group_id");
