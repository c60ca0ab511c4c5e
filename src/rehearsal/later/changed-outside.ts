import { referencesIn } from "../../terraform/expression.ts";
import { address, type Resource, type ResourceGraph } from "../../terraform/graph.ts";
import { stated } from "./stage.ts";

/** An argument that somebody else than Terraform changes, once it is applied. */
export interface ChangedOutside {
  readonly path: string;
  /** Who changes it. */
  readonly by: string;
  /** Whether that happens to this one; to each where absent. */
  readonly happens?: (resource: Resource, graph: ResourceGraph) => boolean;
  /** Whether the provider takes the other value for what is stated. */
  readonly absorbed?: (resource: Resource) => boolean;
  /** It shows in a plan even where nothing is stated, since the provider then means nothing. */
  readonly shows?: true;
  readonly source: string;
}

/** An attribute that the cloud answers differently though nothing changed. */
export interface Unsteady {
  readonly attribute: RegExp;
  readonly why: string;
  readonly source: string;
}

const provider = (cloud: "aws" | "google", page: string): string =>
  `https://registry.terraform.io/providers/hashicorp/${cloud}/latest/docs/${page}`;

const scheduled =
  "https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-additional-cli-commands.html";

/** Something of a type names this one by an argument. */
const isNamedBy =
  (types: string, argument: string) =>
  (resource: Resource, graph: ResourceGraph): boolean =>
    graph.resources.some(
      ({ type, args }) =>
        type === types && referencesIn(args[argument] ?? null).some(({ to }) => to === address(resource)),
    );

const isScaled = isNamedBy("aws_appautoscaling_target", "resource_id");

const has = (resource: Resource, path: string, value?: unknown): boolean =>
  stated(resource, path).some((one) => value === undefined || one === value);

const textIs = (resource: Resource, path: string, form: RegExp): boolean =>
  stated(resource, path).every((one) => typeof one === "string" && form.test(one));

/** What gcloud says of itself in what it updates: https://cloud.google.com/sdk/gcloud/reference/run/services/update. */
const byGcloud = (page: string): readonly ChangedOutside[] =>
  ["client", "client_version", "template.annotations", "template.labels"].map((path) => ({
    path,
    by: "gcloud, which deploys",
    shows: true,
    source: provider("google", page),
  }));

/**
 * By type. A deployment on AWS moves a tag and asks for new tasks, and changes no argument; one on Google Cloud makes a
 * revision of the same template. Read 2026-11-28.
 */
export const changedOutside: Readonly<Record<string, readonly ChangedOutside[]>> = {
  aws_appautoscaling_target: ["min_capacity", "max_capacity"].map((path) => ({
    path,
    by: "the schedule of its off hours",
    happens: isNamedBy("aws_appautoscaling_scheduled_action", "resource_id"),
    source: scheduled,
  })),
  aws_db_instance: [
    {
      path: "allocated_storage",
      by: "RDS, where the disk fills",
      happens: (one) => has(one, "max_allocated_storage"),
      absorbed: (one) => has(one, "max_allocated_storage"),
      source: provider("aws", "resources/db_instance#storage-autoscaling"),
    },
    {
      path: "engine_version",
      by: "RDS, in a maintenance window",
      happens: (one) => has(one, "auto_minor_version_upgrade", true),
      absorbed: (one) => textIs(one, "engine_version", /^\d+$/),
      source: provider("aws", "resources/db_instance#engine_version"),
    },
  ],
  aws_ecs_service: [
    {
      path: "desired_count",
      by: "Application Auto Scaling",
      happens: isScaled,
      source: provider("aws", "resources/ecs_service#ignoring-changes-to-desired-count"),
    },
  ],
  aws_elasticache_replication_group: [
    {
      path: "engine_version",
      by: "ElastiCache, in a maintenance window",
      happens: (one) => has(one, "auto_minor_version_upgrade", true),
      absorbed: (one) => textIs(one, "engine_version", /^\d+\.\d+$/),
      source: provider("aws", "resources/elasticache_replication_group#engine_version"),
    },
  ],
  aws_msk_cluster: [
    {
      path: "broker_node_group_info.storage_info.ebs_storage_info.volume_size",
      by: "Application Auto Scaling",
      happens: isScaled,
      source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-autoexpand.html",
    },
  ],
  google_cloud_run_v2_service: byGcloud("resources/cloud_run_v2_service"),
  google_cloud_run_v2_worker_pool: byGcloud("resources/cloud_run_v2_worker_pool"),
  google_sql_database_instance: [
    {
      path: "settings.disk_size",
      by: "Cloud SQL, where the disk fills",
      happens: (one) => !has(one, "settings.disk_autoresize", false),
      // Since 7.4.0, below which no module goes.
      absorbed: (one) => has(one, "settings.disk_autoresize", true),
      source: "https://github.com/hashicorp/terraform-provider-google/blob/main/CHANGELOG.md#740-september-23-2025",
    },
  ],
  google_vertex_ai_endpoint: [
    {
      path: "traffic_split",
      by: "whoever deploys a model to it",
      shows: true,
      source: provider("google", "resources/vertex_ai_endpoint#traffic_split"),
    },
  ],
};

/** By type, of data sources with `data.`. Read 2026-11-28. */
export const unsteady: Readonly<Record<string, Unsteady>> = {
  aws_msk_cluster: {
    attribute: /^bootstrap_brokers/,
    why: "brokers come in another order each time",
    source: provider("aws", "resources/msk_cluster#bootstrap_brokers"),
  },
  "data.aws_ami": {
    attribute: /^(id|image_id|arn|name)$/,
    why: "there is a newer image every few weeks",
    source: provider("aws", "data-sources/ami#most_recent"),
  },
  "data.aws_ssm_parameter": {
    attribute: /^(value|insecure_value|version)$/,
    why: "whoever owns the parameter writes another value",
    source: provider("aws", "data-sources/ssm_parameter"),
  },
};

/** Functions that give something else in every run. https://developer.hashicorp.com/terraform/language/functions, read 2026-11-28. */
export const neverTheSame: readonly string[] = ["bcrypt", "plantimestamp", "timestamp", "uuid"];
