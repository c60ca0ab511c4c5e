import type { Argument } from "../../terraform/argument.ts";
import { param, ref, type Parameter, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

/** Where something runs on Cloud Run. */
interface Place {
  readonly name: Argument<string>;
  readonly location: Argument<string>;
}

/** What a connection gives its user on Google Cloud: what it is told, and roles that its own account gets. */
export interface GcpGrant {
  readonly environment?: Readonly<Record<string, Argument<string>>>;
  /** Environment variables whose value Cloud Run reads from Secret Manager at start: the secret's id, which it may read. */
  readonly secrets?: Readonly<Record<string, Argument<string>>>;
  /** A role on the objects of a bucket. */
  readonly bucket?: { readonly bucket: Argument<string>; readonly role: Argument<string> };
  /** A topic to publish to. */
  readonly topic?: { readonly topic: Argument<string> };
  /** A subscription to receive from. */
  readonly subscription?: { readonly subscription: Argument<string> };
  /** Whether the user asks for messages itself, and so works while no request comes. */
  readonly pulls?: boolean;
  /** A service to call. */
  readonly service?: Place;
  /** A job to run. */
  readonly job?: Place;
  /** A role on the project, for what takes no policy of its own. */
  readonly projectRole?: {
    readonly role: Argument<string>;
    readonly condition?: Argument<{ readonly title: Argument<string>; readonly expression: Argument<string> }>;
  };
  /** Whether it signs URLs of objects in its own name. */
  readonly signsUrls?: boolean;
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
