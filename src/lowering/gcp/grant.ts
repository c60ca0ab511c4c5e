import type { Argument } from "../../terraform/argument.ts";
import { param, ref, type Parameter, type Reference } from "../../terraform/expression.ts";
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

/** What a connection gives its user on Google Cloud. */
export interface GcpGrant {
  readonly environment?: Readonly<Record<string, Argument<string>>>;
  /** Environment variables whose value Cloud Run reads from Secret Manager at start: the secret's id. */
  readonly secrets?: Readonly<Record<string, Argument<string>>>;
  readonly bindings?: readonly Binding[];
  /** A Cloud SQL instance that the user signs in to as itself, through the Auth Proxy on a local port. */
  readonly database?: { readonly connection_name: Argument<string>; readonly port: number };
}

declare module "../grants.ts" {
  interface Grants {
    readonly gcp: GcpGrant;
  }
}

/** Every module that runs code makes one service account for it and gives its address under this name. */
export const serviceAccountEmail = (component: Component): Reference =>
  ref(`module.${component.name}`, "service_account_email");

export const projectId: Parameter = param("project_id");
export const region: Parameter = param("region");
