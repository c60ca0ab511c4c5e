import type { Argument } from "../../terraform/argument.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { LowerContext } from "../context.ts";
import { accountId, partition, policy, type Statement } from "./grant.ts";

interface KeyOptions {
  /** What it encrypts, for the console: `Objects of todo-prod-files`. */
  readonly of: Argument<string>;
  /** Services that send to what it encrypts in their own name, such as `s3.amazonaws.com`. */
  readonly services?: readonly string[];
  /** Ends the names, for a component's second key. */
  readonly suffix?: string;
  /** Another region than the provider's. */
  readonly region?: string;
  readonly feature?: string;
}

/** The key of a component that has one of its own. */
export const customerKeyArn = (component: Component, suffix?: string): Reference =>
  ref(`aws_kms_key.${keyName(component, suffix)}`, "arn");

const keyName = (component: Component, suffix?: string): string =>
  suffix === undefined ? component.name : `${component.name}_${suffix}`;

/** Adds a key that rotates every year. Who may use it besides `services`, IAM policies say. */
export function addCustomerKey(component: Component, context: LowerContext, options: KeyOptions): Reference {
  const { of, services = [], suffix, region, feature = "customer_key" } = options;
  const name = keyName(component, suffix);
  const place = region === undefined ? {} : { region };
  const key = context.add(
    "aws_kms_key",
    name,
    {
      ...place,
      description: of,
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      policy: policy([
        {
          Sid: "AdministerThroughIam",
          Principal: { AWS: text`arn:${partition}:iam::${accountId}:root` },
          Action: ["kms:*"],
          Resource: "*",
        },
        ...services.map(encryptFor),
      ]),
    },
    {
      feature,
      comment: "In a key policy `*` means this key.",
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [{ path: ["enable_key_rotation"], equals: true, message: "Keys are rotated every year." }],
    },
  );
  context.add(
    "aws_kms_alias",
    name,
    { ...place, name: text`alias/${context.name(suffix)}`, target_key_id: key("key_id") },
    { feature },
  );
  return key("arn");
}

const encryptFor = (service: string): Statement => ({
  Sid: `EncryptFor${service.split(".")[0]?.toUpperCase() ?? ""}`,
  Principal: { Service: service },
  Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
  Resource: "*",
  Condition: { StringEquals: { "aws:SourceAccount": accountId } },
});
