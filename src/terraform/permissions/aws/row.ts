import type { Service } from "./places.ts";

/** IAM actions by service, separated by spaces. "none" is known to call nothing: what is not known has no row. */
export type Calls = Readonly<Partial<Record<Service, string>>> | "none";

/** Where a row is from, besides `reference`, which every action is held against. */
export interface Source {
  /** Type whose handlers' permissions CloudFormation states: `EC2::VPC`. */
  readonly handlers?: string;
  /** Files of the provider's source, under `internal/service`. */
  readonly provider?: readonly string[];
  /** The provider was seen to make these calls, or some of them. */
  readonly seen?: true;
  /** What AWS documents. */
  readonly page?: string;
}

/** A role that a service is given, which IAM asks `iam:PassRole` for. */
export interface Passed {
  readonly to: string;
  /** Whether it is the one that is linked to the service, and not of the system. */
  readonly linked?: true;
}

interface Base {
  /** Refresh, plan and import. */
  readonly read: Calls;
  /** Why what is read holds a secret's value, and which action gives it. */
  readonly secret?: { readonly action: string; readonly why: string };
  /** ARNs that its calls are about, where they are not those of the service. */
  readonly places?: readonly string[];
  readonly source: Source;
}

/** Of what a module sets: an argument that none sets has no calls here. What is read back after writing is in `read`. */
export interface ResourceRow extends Base {
  readonly create: Calls;
  /** "none" where every change makes it anew. */
  readonly update: Calls;
  readonly delete: Calls;
  readonly passes?: Passed;
  /** Service whose linked role AWS makes with the first of them in an account, in the name of whoever makes it. */
  readonly linkedRole?: string;
}

export type ResourceRows = Readonly<Record<string, ResourceRow>>;
export type DataRows = Readonly<Record<string, Base>>;
export type Row = Base & Partial<ResourceRow>;
