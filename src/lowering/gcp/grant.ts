import type { Argument } from "../../terraform/argument.ts";
import { param, ref, text, type Parameter, type Reference } from "../../terraform/expression.ts";
import type { ResourceArguments } from "../../terraform/schemas/types.gen.ts";
import type { Component } from "../../system/system.ts";

/** A role on one resource, to be given to the user's service account: all arguments but `member`. */
export type Binding = {
  readonly [Type in keyof ResourceArguments & `google_${string}_iam_member`]: {
    readonly type: Type;
    /** Ends the resource name `<user>_<name>`. */
    readonly name: string;
    readonly args: Omit<ResourceArguments[Type], "member">;
  };
}[keyof ResourceArguments & `google_${string}_iam_member`];

/** A container that runs beside the user's own and lends it a local port. */
export interface Sidecar {
  readonly name: string;
  readonly image: string;
  readonly args: readonly Argument<string>[];
  readonly cpu: string;
  readonly memory: string;
  /** Port of its start-up probe. */
  readonly healthPort: number;
  readonly healthPath: string;
}

/** What a connection gives its user on Google Cloud. */
export interface GcpGrant {
  readonly environment?: Readonly<Record<string, Argument<string>>>;
  /** Environment variables whose value Cloud Run reads from Secret Manager at start: the secret's id. */
  readonly secrets?: Readonly<Record<string, Argument<string>>>;
  readonly bindings?: readonly Binding[];
  readonly sidecars?: readonly Sidecar[];
  /** Resources that must exist before the user starts, beyond those mentioned. */
  readonly dependsOn?: readonly string[];
}

declare module "../grants.ts" {
  interface Grants {
    readonly gcp: GcpGrant;
  }
}

/** Every component that runs code has one service account under this address. */
export const serviceAccountEmail = (component: Component): Reference =>
  ref(`google_service_account.${component.name}`, "email");

export const serviceAccountMember = (component: Component): Argument<string> =>
  text`serviceAccount:${serviceAccountEmail(component)}`;

export const projectId: Parameter = param("project_id");
export const region: Parameter = param("region");
