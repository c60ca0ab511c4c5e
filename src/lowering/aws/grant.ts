import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

/** A port of whoever takes connections, and the security group around it. */
export interface Opening {
  readonly port: Argument<number>;
  readonly security_group_id: Argument<string>;
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
  /** The user asks for messages by itself, and works on them while nobody calls it. */
  readonly pulls?: boolean;
  /** Policy documents for the user's own role, as JSON, by what they are for. */
  readonly policies?: Readonly<Record<string, Argument<string>>>;
  /** Where the used component takes connections, for rules in both security groups: mostly its output `connection`. */
  readonly opens?: Argument<Opening>;
}

declare module "../grants.ts" {
  interface Grants {
    readonly aws: AwsGrant;
  }
}

/** Port and security group of a component that takes connections: its module gives them under this name. */
export const connectionOf = (component: Component): Reference => ref(`module.${component.name}`, "connection");
