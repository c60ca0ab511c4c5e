import type { Value } from "./expression.ts";
import type { Resource } from "./graph.ts";
import type { MockedCloud } from "./mocks/cloud.ts";
import { own } from "./schema.ts";

/** An argument by which a cloud, or the provider, does not delete something. */
export interface Keeper {
  readonly argument: string;
  /** The value by which it stays, and the one that lets it go. */
  readonly held: Value;
  readonly free: Value;
  /** What nothing stated means. */
  readonly otherwise: Value;
  /** Not where other arguments are so. */
  readonly unless?: (args: Args) => boolean;
  readonly says: string;
  readonly source: string;
}

type Args = Readonly<Record<string, unknown>>;

const page = (cloud: "aws" | "google", name: string): string =>
  `https://registry.terraform.io/providers/hashicorp/${cloud}/latest/docs/resources/${name}`;

const unlessEmpty = (says: string, source: string, argument = "force_destroy"): Keeper => ({
  argument,
  held: false,
  free: true,
  otherwise: false,
  says,
  source,
});

const protectedBy = (argument: string, otherwise: boolean, says: string, source: string): Keeper => ({
  argument,
  held: true,
  free: false,
  otherwise,
  says,
  source,
});

const terraform = "Terraform refuses to delete it";

const rows: Readonly<Record<string, Keeper | readonly Keeper[]>> = {
  aws_cloudwatch_log_group: protectedBy(
    "deletion_protection_enabled",
    false,
    "CloudWatch Logs refuses",
    page("aws", "cloudwatch_log_group"),
  ),
  aws_cognito_user_pool: {
    argument: "deletion_protection",
    held: "ACTIVE",
    free: "INACTIVE",
    otherwise: "INACTIVE",
    says: "Cognito refuses",
    source: page("aws", "cognito_user_pool"),
  },
  aws_db_instance: protectedBy("deletion_protection", false, "RDS refuses", page("aws", "db_instance")),
  aws_ecr_repository: unlessEmpty("ECR refuses while it holds images", page("aws", "ecr_repository"), "force_delete"),
  aws_instance: protectedBy("disable_api_termination", false, "EC2 refuses", page("aws", "instance")),
  aws_lb: protectedBy("enable_deletion_protection", false, "Elastic Load Balancing refuses", page("aws", "lb")),
  aws_route53_zone: unlessEmpty(
    "Route 53 refuses while it has records; it stands in the root of the account, which no pipeline applies",
    page("aws", "route53_zone"),
  ),
  aws_s3_bucket: unlessEmpty("S3 refuses while it holds objects", page("aws", "s3_bucket")),
  aws_service_discovery_service: unlessEmpty(
    "Cloud Map refuses while ECS has tasks registered in it",
    page("aws", "service_discovery_service"),
  ),
  google_cloud_run_v2_job: protectedBy("deletion_protection", true, terraform, page("google", "cloud_run_v2_job")),
  google_cloud_run_v2_service: protectedBy(
    "deletion_protection",
    true,
    terraform,
    page("google", "cloud_run_v2_service"),
  ),
  google_cloud_run_v2_worker_pool: protectedBy(
    "deletion_protection",
    true,
    terraform,
    page("google", "cloud_run_v2_worker_pool"),
  ),
  google_dns_managed_zone: {
    ...unlessEmpty("Cloud DNS refuses while it has records", page("google", "dns_managed_zone")),
    // What a private one has is written by its own root, and goes first.
    unless: ({ visibility }) => visibility === "private",
  },
  google_firestore_database: [
    {
      argument: "delete_protection_state",
      held: "DELETE_PROTECTION_ENABLED",
      free: "DELETE_PROTECTION_DISABLED",
      otherwise: "DELETE_PROTECTION_DISABLED",
      says: "Firestore refuses",
      source: page("google", "firestore_database"),
    },
    {
      argument: "deletion_policy",
      held: "ABANDON",
      free: "DELETE",
      otherwise: "ABANDON",
      says: "Terraform lets go of it and leaves it there, and its name with it",
      source: page("google", "firestore_database"),
    },
  ],
  google_memorystore_instance: protectedBy(
    "deletion_protection_enabled",
    true,
    "Memorystore refuses",
    page("google", "memorystore_instance"),
  ),
  google_secret_manager_secret: protectedBy(
    "deletion_protection",
    false,
    terraform,
    page("google", "secret_manager_secret"),
  ),
  google_sql_database_instance: protectedBy(
    "deletion_protection",
    true,
    terraform,
    page("google", "sql_database_instance"),
  ),
  google_storage_bucket: unlessEmpty("Cloud Storage refuses while it holds objects", page("google", "storage_bucket")),
  google_workflows_workflow: protectedBy("deletion_protection", true, terraform, page("google", "workflows_workflow")),
};

const prevented: Keeper = {
  argument: "deletion_policy",
  held: "PREVENT",
  free: "DELETE",
  otherwise: "DELETE",
  says: terraform,
  source: page("google", "pubsub_subscription#deletion_policy"),
};

/** All that can keep a resource of a type; read 2026-11-28. The provider of Google Cloud has one for nearly all types. */
export const keepersOf = (type: string): readonly Keeper[] => [
  ...[own(rows, type) ?? []].flat(),
  ...(type.startsWith("google_") ? [prevented] : []),
];

/** Those that keep a resource with such arguments. */
export const keeping = (type: string, args: Args): readonly Keeper[] =>
  keepersOf(type).filter(
    ({ argument, held, otherwise, unless }) => (args[argument] ?? otherwise) === held && unless?.(args) !== true,
  );

/** The same of a resource, whose arguments may follow from others. */
export const keepingResource = ({ type, args }: Resource, cloud: MockedCloud): readonly Keeper[] =>
  keeping(type, {
    ...args,
    ...Object.fromEntries(keepersOf(type).map(({ argument }) => [argument, cloud.value(args[argument] ?? null)])),
  });

/** Types that have a keeper of their own. */
export const keptTypes: readonly string[] = Object.keys(rows);
