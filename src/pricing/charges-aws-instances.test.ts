import { describe, expect, it } from "vitest";
import { ref, text, type Value } from "../terraform/expression.ts";
import { cases, charged, made, usage, type Charge } from "./examples.fixture.ts";

type Args = Record<string, Value>;
const of = (type: string, what = "id") => ref(`${type}.it`, what);

const template = (args: Args) =>
  made("aws_launch_template", { instance_type: "t4g.small", block_device_mappings: [{ ebs: {} }], ...args });
const group = (args: Args, more: Args = {}) =>
  [
    made("aws_autoscaling_group", { launch_template: { id: of("aws_launch_template") }, ...args }),
    template(more),
  ] as const;
const tasks = (args: Args, size: Args = { cpu: 1024, memory: 2048 }) =>
  [
    made("aws_ecs_service", { task_definition: of("aws_ecs_task_definition", "arn"), ...args }),
    made("aws_ecs_task_definition", size),
  ] as const;
const provider = (name: string, weight?: number): Value => ({
  capacity_provider: name,
  ...(weight === undefined ? {} : { weight }),
});
const database = (args: Args) =>
  made("aws_db_instance", { engine: "mysql", instance_class: "db.x", allocated_storage: 100, ...args });
const stored = (storageGb: number) => usage({ storageGb });
/** Every request is 1 KiB, or half of one in the records of load balancers: a million of these is 1 GiB. */
const records = usage({}, { originRequests: 1024 ** 2 });
const apart = usage({ calls: 300 }, { requests: 3_000_000, originRequests: 2_000_000, tokenGb: 7 });
const alarm = (args: Args) => [made("aws_cloudwatch_metric_alarm", args)] as const;
const metric = (period: number): Value => ({ metric: { period } });
const logs = (args: Args = {}) => made("aws_cloudwatch_log_group", { retention_in_days: 30, ...args });

const charges: readonly Charge[] = [
  ["a group without a template", [made("aws_autoscaling_group", { min_size: 1 })], ["no price"]],
  ["a group of no size has none", group({}), ["0 aws/ec2/t4g.small", "0 aws/ebs/gp3"]],
  [
    "a group without a most is as large as its least",
    group({ min_size: 2 }),
    ["1460 aws/ec2/t4g.small", "16 aws/ebs/gp3"],
  ],
  [
    "a group under load: 4 in 10 hours of 24, 1 otherwise",
    group({ min_size: 1, max_size: 4 }),
    ["1642.5 aws/ec2/t4g.small", "18 aws/ebs/gp3"],
    usage({ calls: 4_000_000_000 }),
  ],
  [
    "a group of interruptible instances, its template named",
    [
      made("aws_autoscaling_group", { launch_template: { name: of("aws_launch_template", "name") }, min_size: 1 }),
      template({ instance_market_options: { market_type: "spot" }, block_device_mappings: [] }),
    ],
    ["730 aws/ec2/t4g.small spot"],
  ],
  ["an instance whose type nobody knows", [made("aws_instance")], ["no price"]],
  [
    "an instance without disks has that of its image",
    [made("aws_instance", { instance_type: "m", associate_public_ip_address: true })],
    ["730 aws/ec2/m", "8 aws/ebs/gp3", "730 aws/ipv4/hours"],
  ],
  [
    "an interruptible instance with two disks",
    [
      made("aws_instance", {
        instance_type: "m",
        instance_market_options: { market_type: "spot" },
        root_block_device: {},
        ebs_block_device: [{ volume_type: "io2", volume_size: 9 }],
      }),
    ],
    ["730 aws/ec2/m spot", "8 aws/ebs/gp3", "9 aws/ebs/io2"],
  ],
  ["a trail of changes", [made("aws_cloudtrail")], ["free"]],
  ["a trail whose selector has no data", [made("aws_cloudtrail", { event_selector: [{}] })], ["free"]],
  [
    "a trail of data and insights",
    [made("aws_cloudtrail", { event_selector: [{ data_resource: [{}] }], insight_selector: [{}] })],
    ["free", "3000000 aws/cloudtrail/data-events", "3000000 aws/cloudtrail/insights"],
    apart,
  ],
  ["logs: 15% of 10 GB for a month", [logs()], ["10 aws/logs/ingest", "1.5 aws/logs/storage"]],
  [
    "rare logs, kept for ever: a year is counted",
    [logs({ log_group_class: "INFREQUENT_ACCESS", retention_in_days: 0 })],
    ["10 aws/logs/ingest-infrequent", "18.25 aws/logs/storage"],
  ],
  [
    "logs that do not say how long",
    [made("aws_cloudwatch_log_group")],
    ["10 aws/logs/ingest", "18.25 aws/logs/storage"],
  ],
  ["logs without traffic", [logs()], ["? aws/logs/ingest", "? aws/logs/storage"], "no traffic"],
  [
    "logs of flows",
    [logs(), made("aws_flow_log", { log_destination: of("aws_cloudwatch_log_group", "arn") })],
    ["5 aws/logs/ingest", "0.75 aws/logs/storage"],
  ],
  [
    "logs of a firewall: 1 KiB for each request",
    [
      logs(),
      made("aws_wafv2_web_acl_logging_configuration", {
        log_destination_configs: [of("aws_cloudwatch_log_group", "arn")],
      }),
    ],
    ["1 aws/logs/ingest", "0.15 aws/logs/storage"],
    records,
  ],
  ["an alarm of a minute", alarm({ period: 60 }), ["1 aws/cloudwatch/alarm"]],
  ["an alarm of less", alarm({ period: 59 }), ["1 aws/cloudwatch/alarm-high-resolution"]],
  [
    "an alarm over two metrics and what joins them",
    alarm({ metric_query: [metric(60), metric(300), { expression: "a / b" }] }),
    ["2 aws/cloudwatch/alarm"],
  ],
  ["one of them fast", alarm({ metric_query: [metric(10), metric(300)] }), ["2 aws/cloudwatch/alarm-high-resolution"]],
  [
    "an alarm of anomalies",
    alarm({ threshold_metric_id: "band", metric_query: [metric(10)] }),
    ["1 aws/cloudwatch/alarm-anomaly"],
  ],
  ["an alarm over alarms", [made("aws_cloudwatch_composite_alarm")], ["1 aws/cloudwatch/composite-alarm"]],
  ["a pool of users", [made("aws_cognito_user_pool")], ["1000 aws/cognito/essentials"]],
  ["a light pool of users", [made("aws_cognito_user_pool", { user_pool_tier: "LITE" })], ["1000 aws/cognito/lite"]],
  [
    "changes of two resources",
    [made("aws_config_configuration_recorder"), made("aws_vpc"), made("aws_vpc", {}, { mode: "data" })],
    ["4 aws/config/item"],
  ],
  [
    "a database whose disk nobody knows",
    [made("aws_db_instance", { instance_class: "db.x" })],
    ["730 aws/rds/unknown/db.x", "0 aws/rds/gp2"],
    "no traffic",
  ],
  ["a database whose class nobody knows", [made("aws_db_instance")], ["no price"]],
  ["a database that may not grow", [database({})], ["730 aws/rds/mysql/db.x", "100 aws/rds/gp2"], stored(150)],
  ...(
    [
      [50, 100],
      [150, 150],
      [300, 200],
    ] as const
  ).map(([gb, charge]): Charge => [
    `a database of 100 to 200 GB that holds ${gb}`,
    [database({ max_allocated_storage: 200, storage_type: "gp3" })],
    ["730 aws/rds/mysql/db.x", `${charge} aws/rds/gp3`],
    stored(gb),
  ]),
  [
    "a database in two zones; a day's backup is 2% more",
    [database({ multi_az: true, backup_retention_period: 1 })],
    ["730 aws/rds/mysql/db.x/multi-az", "100 aws/rds/gp2/multi-az", "2 aws/rds/backup"],
  ],
  [
    "backups smaller than the disk",
    [database({ backup_retention_period: 7 })],
    ["730 aws/rds/mysql/db.x", "100 aws/rds/gp2", "0 aws/rds/backup"],
    stored(80),
  ],
  [
    "backups of nobody knows how much",
    [database({ backup_retention_period: 7, manage_master_user_password: true })],
    ["730 aws/rds/mysql/db.x", "100 aws/rds/gp2", "? aws/rds/backup", "1 aws/secrets-manager/secret"],
    "no traffic",
  ],
  [
    "a replica has the engine and the disk of what it follows, and no backups",
    [
      made("aws_db_instance", {
        instance_class: "db.y",
        replicate_source_db: ref("aws_db_instance.main", "identifier"),
        backup_retention_period: 7,
      }),
      made("aws_db_instance", { engine: "postgres", storage_type: "gp3", allocated_storage: 40 }, { name: "main" }),
    ],
    ["730 aws/rds/postgres/db.y", "40 aws/rds/gp3"],
  ],
  ["scans of images", [made("aws_ecr_registry_scanning_configuration", { scan_type: "ENHANCED" })], ["no price"]],
  ["basic scans of images", [made("aws_ecr_registry_scanning_configuration", { scan_type: "BASIC" })], ["free"]],
  [
    "a watched cluster",
    [made("aws_ecs_cluster", { setting: [{ name: "containerInsights", value: "enhanced" }] })],
    ["free", "no price"],
  ],
  [
    "an unwatched cluster",
    [made("aws_ecs_cluster", { setting: [{ name: "containerInsights", value: "disabled" }] })],
    ["free"],
  ],
  [
    "a cluster with another setting",
    [made("aws_ecs_cluster", { setting: [{ name: "other", value: "enabled" }] })],
    ["free"],
  ],
  [
    "a cluster of two settings, one of which watches it",
    [
      made("aws_ecs_cluster", {
        setting: [
          { name: "other", value: "enabled" },
          { name: "containerInsights", value: "enabled" },
        ],
      }),
    ],
    ["free", "no price"],
  ],
  ["tasks on instances", tasks({ launch_type: "EC2" }), ["free"]],
  ["tasks of a size that nobody knows", tasks({ launch_type: "FARGATE" }, { cpu: 256 }), ["no price"]],
  [
    "one task, where nobody says how many",
    tasks({ launch_type: "FARGATE" }),
    ["730 aws/fargate/x86-vcpu", "1460 aws/fargate/x86-memory"],
  ],
  ...([20, 21] as const).map((size): Charge => [
    `tasks with ${size} GB of disk, of which 20 are free`,
    tasks({ launch_type: "FARGATE" }, { cpu: 512, memory: 512, ephemeral_storage: { size_in_gib: size } }),
    [
      "365 aws/fargate/x86-vcpu",
      "365 aws/fargate/x86-memory",
      ...(size > 20 ? ["730 aws/fargate/ephemeral-storage"] : []),
    ],
  ]),
  [
    "three of four tasks interruptible",
    tasks({
      desired_count: 4,
      capacity_provider_strategy: [provider("FARGATE", 1), provider("FARGATE_SPOT", 3), provider("mine", 9)],
    }),
    [
      "730 aws/fargate/x86-vcpu",
      "2190 aws/fargate/x86-vcpu spot",
      "1460 aws/fargate/x86-memory",
      "4380 aws/fargate/x86-memory spot",
    ],
  ],
  [
    "all of them",
    tasks({ capacity_provider_strategy: [provider("FARGATE_SPOT", 1)] }),
    ["730 aws/fargate/x86-vcpu spot", "1460 aws/fargate/x86-memory spot"],
  ],
  [
    "a strategy without weights",
    tasks({ capacity_provider_strategy: [provider("FARGATE")] }),
    ["730 aws/fargate/x86-vcpu", "1460 aws/fargate/x86-memory"],
  ],
  [
    "a strategy that gives interruptible capacity no weight",
    tasks({ capacity_provider_strategy: [provider("FARGATE", 1), provider("FARGATE_SPOT")] }),
    ["730 aws/fargate/x86-vcpu", "1460 aws/fargate/x86-memory"],
  ],
  [
    "a scaled service goes by its limits, not by the count that it began with",
    [
      ...tasks({ launch_type: "FARGATE", desired_count: 9 }),
      made("aws_appautoscaling_target", {
        resource_id: text`service/x/${of("aws_ecs_service", "name")}`,
        min_capacity: 3,
        max_capacity: 3,
      }),
    ],
    ["2190 aws/fargate/x86-vcpu", "4380 aws/fargate/x86-memory"],
  ],
  ["a cache whose nodes nobody knows", [made("aws_elasticache_replication_group")], ["no price"]],
  [
    "a cache of one node, kept once",
    [made("aws_elasticache_replication_group", { node_type: "n", snapshot_retention_limit: 1 })],
    ["730 aws/elasticache/redis/n"],
  ],
  [
    "a cache of three shards with a replica each, kept three times",
    [
      made("aws_elasticache_replication_group", {
        node_type: "n",
        engine: "valkey",
        num_node_groups: 3,
        replicas_per_node_group: 1,
        snapshot_retention_limit: 3,
      }),
    ],
    ["4380 aws/elasticache/valkey/n", "200 aws/elasticache/backup"],
  ],
  [
    "a cache kept twice of nobody knows how much",
    [made("aws_elasticache_replication_group", { node_type: "n", num_cache_clusters: 2, snapshot_retention_limit: 2 })],
    ["1460 aws/elasticache/redis/n", "? aws/elasticache/backup"],
    "no traffic",
  ],
];

describe("instances, tasks, logs and databases on AWS", () => {
  it.each(cases(charges))("$title", ({ resources, lines, used }) => {
    expect(charged(resources, used)).toEqual(lines);
  });
});
