import { describe, expect, it } from "vitest";
import { ref, text } from "../terraform/expression.ts";
import type { Resource } from "../terraform/graph.ts";
import { cents, made, priced, reckon, usage } from "./examples.fixture.ts";
import type { EstimateOptions } from "./estimate.ts";

type Sheet = Readonly<Record<string, readonly [sum: string, cents: string]>>;
type Example = readonly [
  title: string,
  resources: readonly Resource[],
  sheet: Sheet,
  options?: Partial<EstimateOptions>,
];

const virginia = { region: "us-east-1" };
/** One in each of two zones. */
const inZones = (type: string) => ["a", "b"].map((index) => made(type, {}, { index }));
const subnets = ["a", "b"].map((zone) => ref(`aws_subnet.it["${zone}"]`, "id"));
const task = (args: Record<string, string>, processor: string) =>
  made("aws_ecs_task_definition", { ...args, runtime_platform: { cpu_architecture: processor } });

const examples: readonly Example[] = [
  [
    "NAT gateways in two zones; logs, tokens and images go through them",
    inZones("aws_nat_gateway"),
    { hours: ["2 x 730 x 0.062", "90.52"], "data processed": ["24 x 0.062", "1.49"] },
  ],
  ["a public address", [made("aws_eip")], { "public IPv4 address": ["730 x 0.005", "3.65"] }],
  ["a VPC over zones", [made("aws_vpc")], { "data between zones, both directions": ["2 x 8 x 0.01", "0.16"] }],
  [
    "an interface endpoint in two zones",
    [
      ...inZones("aws_subnet"),
      made("aws_vpc_endpoint", {
        vpc_endpoint_type: "Interface",
        service_name: text`com.amazonaws.${ref("data.aws_region.current", "region")}.logs`,
        subnet_ids: subnets,
      }),
    ],
    { "hours in each zone": ["2 x 730 x 0.014", "20.44"], "data processed": ["10 x 0.01", "0.10"] },
  ],
  [
    "a public load balancer; 22 GB are its most capacity units",
    [...inZones("aws_subnet"), made("aws_lb", { subnets })],
    {
      hours: ["730 x 0.0243", "17.74"],
      "capacity units": ["22 x 0.008", "0.18"],
      "public IPv4 addresses": ["2 x 730 x 0.005", "7.30"],
      "data out to the internet": ["20 x 0.114", "2.28"],
    },
  ],
  [
    "a distribution",
    [made("aws_cloudfront_distribution")],
    {
      "data out to users": ["20 x 0.114", "2.28"],
      "HTTPS requests": ["1000000 x 0.0120 / 10000", "1.20"],
      "data to the origin": ["2 x 0.06", "0.12"],
    },
  ],
  [
    "a zone",
    [made("aws_route53_zone", { name: "example.com" })],
    { "hosted zone": ["1 x 0.50", "0.50"], "queries (one per session)": ["20000 x 0.40 / 1000000", "0.01"] },
  ],
  ["a namespace", [made("aws_service_discovery_private_dns_namespace")], { "hosted zone": ["1 x 0.50", "0.50"] }],
  [
    "a health check of HTTPS",
    [made("aws_route53_health_check", { type: "HTTPS", fqdn: "example.com" })],
    { "health check": ["1 x 0.75", "0.75"], options: ["1 x 2.00", "2.00"] },
  ],
  [
    "a web ACL of three rules",
    [made("aws_wafv2_web_acl", { scope: "REGIONAL", rule: [{ name: "a" }, { name: "b" }, { name: "c" }] })],
    {
      "web ACL": ["1 x 5.00", "5.00"],
      rules: ["3 x 1.00", "3.00"],
      requests: ["1000000 x 0.60 / 1000000", "0.60"],
    },
  ],
  [
    "two Fargate tasks, x86, 1 vCPU and 2 GB",
    [
      task({ cpu: "1024", memory: "2048" }, "X86_64"),
      made("aws_ecs_service", {
        launch_type: "FARGATE",
        desired_count: 2,
        task_definition: ref("aws_ecs_task_definition.it", "arn"),
      }),
    ],
    { vCPU: ["2 x 730 x 1 x 0.05056", "73.82"], memory: ["2 x 730 x 2 x 0.00553", "16.15"] },
  ],
  [
    "Fargate on ARM, 2 to 10 tasks, of which the traffic needs 2",
    [
      task({ cpu: "512", memory: "1024" }, "ARM64"),
      made("aws_ecs_service", {
        name: "it",
        launch_type: "FARGATE",
        desired_count: 2,
        task_definition: ref("aws_ecs_task_definition.it", "arn"),
      }),
      made("aws_appautoscaling_target", {
        resource_id: text`service/main/${ref("aws_ecs_service.it", "name")}`,
        min_capacity: 2,
        max_capacity: 10,
      }),
    ],
    { vCPU: ["2 x 730 x 0.5 x 0.04045", "29.53"], memory: ["2 x 730 x 1 x 0.00442", "6.45"] },
  ],
  [
    "an instance with a disk",
    [made("aws_instance", { instance_type: "t3.medium", root_block_device: { volume_type: "gp3", volume_size: 30 } })],
    { "t3.medium": ["730 x 0.0544", "39.71"], "disk gp3": ["30 x 0.096", "2.88"] },
  ],
  [
    "a group of two instances",
    [
      made("aws_launch_template", {
        instance_type: "t4g.small",
        block_device_mappings: [{ device_name: "/dev/xvda", ebs: { volume_type: "gp3", volume_size: 20 } }],
      }),
      made("aws_autoscaling_group", {
        launch_template: { id: ref("aws_launch_template.it", "id") },
        min_size: 2,
        max_size: 2,
      }),
    ],
    { "t4g.small": ["2 x 730 x 0.0216", "31.54"], "disk gp3": ["2 x 20 x 0.096", "3.84"] },
  ],
  [
    "a function of 512 MB that takes 0.2 s",
    [made("aws_lambda_function", { memory_size: 512 })],
    {
      requests: ["1000000 x 0.20 / 1000000", "0.20"],
      duration: ["1000000 x 0.2 x 0.5 x 0.0000166667", "1.67"],
    },
  ],
  [
    "a workflow of five steps",
    [made("aws_sfn_state_machine", { type: "STANDARD" })],
    { "transitions (5 per execution)": ["5 x 1000000 x 0.025 / 1000", "125.00"] },
  ],
  ["a registry", [made("aws_ecr_repository")], { "images (ten kept)": ["10 x 0.5 x 0.10", "0.50"] }],
  [
    "PostgreSQL over two zones, kept seven days",
    [
      made("aws_db_instance", {
        engine: "postgres",
        instance_class: "db.r6g.large",
        multi_az: true,
        storage_type: "gp3",
        allocated_storage: 100,
        backup_retention_period: 7,
        manage_master_user_password: true,
      }),
    ],
    {
      "db.r6g.large": ["730 x 2 x 0.27", "394.20"],
      "storage gp3": ["100 x 0.276", "27.60"],
      "backups beyond the allocated size (2% change per day)": ["100 x 7 x 0.02 x 0.095", "1.33"],
      "managed password": ["1 x 0.40", "0.40"],
    },
  ],
  [
    "backups in another region",
    [made("aws_db_instance_automated_backups_replication")],
    { "backups kept in the other region": ["100 x 0.095", "9.50"] },
  ],
  [
    "a cache of two Valkey nodes",
    [
      made("aws_elasticache_replication_group", {
        engine: "valkey",
        node_type: "cache.r7g.large",
        num_cache_clusters: 2,
      }),
    ],
    { "cache.r7g.large": ["2 x 730 x 0.2104", "307.18"] },
  ],
  [
    "a bucket",
    [made("aws_s3_bucket")],
    {
      storage: ["100 x 0.025", "2.50"],
      writes: ["200000 x 0.0047 / 1000", "0.94"],
      reads: ["800000 x 0.00037 / 1000", "0.30"],
    },
  ],
  [
    "a copy of a bucket in another region",
    [made("aws_s3_bucket_replication_configuration")],
    { "data copied to another region": ["100 x 0.09", "9.00"] },
  ],
  [
    "a queue",
    [made("aws_sqs_queue")],
    {
      "requests (send, receive, delete; one poll every 20 s)": [
        "3 x 1000000 x 0.40 / 1000000 + 730 x 180 x 0.40 / 1000000",
        "1.25",
      ],
    },
  ],
  [
    "a topic, told by e-mail",
    [made("aws_sns_topic"), made("aws_sns_topic_subscription", { protocol: "email" })],
    {
      "messages (100 where no component publishes)": ["1000000 x 0.50 / 1000000", "0.50"],
      "deliveries (100 where no component publishes)": ["1000000 x 2.00 / 100000", "20.00"],
    },
  ],
  [
    "two Kafka brokers",
    [
      made("aws_msk_cluster", {
        number_of_broker_nodes: 2,
        broker_node_group_info: {
          instance_type: "kafka.t3.small",
          storage_info: { ebs_storage_info: { volume_size: 100 } },
        },
      }),
    ],
    { "kafka.t3.small": ["2 x 730 x 0.0456", "66.58"], storage: ["2 x 100 x 0.10", "20.00"] },
    virginia,
  ],
  [
    "serverless Kafka of ten partitions",
    [made("aws_msk_serverless_cluster"), made("aws_msk_topic", { partition_count: 10 })],
    {
      cluster: ["730 x 0.75", "547.50"],
      partitions: ["10 x 730 x 0.0015", "10.95"],
      "data in": ["4 x 0.10", "0.40"],
      "data out": ["4 x 0.05", "0.20"],
      storage: ["100 x 0.10", "10.00"],
    },
    virginia,
  ],
  ["a user pool", [made("aws_cognito_user_pool")], { "active users": ["1000 x 0.015", "15.00"] }],
  [
    "a secret",
    [made("aws_secretsmanager_secret")],
    { secret: ["1 x 0.40", "0.40"], "reads (ten a deployment)": ["10 x 20 x 0.05 / 10000", "0.00"] },
  ],
  ["a parameter", [made("aws_ssm_parameter", { tier: "Advanced" })], { "advanced parameter": ["1 x 0.05", "0.05"] }],
  [
    "a key",
    [made("aws_kms_key")],
    { key: ["1 x 1.00", "1.00"], "requests (a data key every five minutes)": ["730 x 12 x 0.03 / 10000", "0.03"] },
  ],
  [
    "a log group kept 30 days",
    [made("aws_cloudwatch_log_group", { retention_in_days: 30 })],
    { "logs taken in": ["10 x 0.76", "7.60"], "logs kept 30 days, compressed to 15%": ["10 x 0.15 x 0.033", "0.05"] },
  ],
  ["a metric filter", [made("aws_cloudwatch_log_metric_filter")], { metric: ["1 x 0.30", "0.30"] }],
  ["an alarm", [made("aws_cloudwatch_metric_alarm", { period: 60 })], { alarm: ["1 x 0.10", "0.10"] }],
  ["a dashboard", [made("aws_cloudwatch_dashboard")], { dashboard: ["1 x 3.00", "3.00"] }],
  [
    "a trail of data events",
    [made("aws_cloudtrail", { advanced_event_selector: [{ name: "data" }] })],
    { "data events": ["1000000 x 0.10 / 100000", "1.00"] },
    virginia,
  ],
  [
    "a recorder of configurations",
    [made("aws_config_configuration_recorder")],
    { "configuration items (two for each resource)": ["2 x 1 x 0.003", "0.01"] },
  ],
];

describe("AWS, by hand", () => {
  it.each(examples.map(([title, resources, sheet, options]) => ({ title, resources, sheet, options })))(
    "$title",
    ({ resources, sheet, options }) => {
      for (const [sum, amount] of Object.values(sheet)) expect(reckon(sum)).toBe(amount);
      const expected = Object.fromEntries(Object.entries(sheet).map(([name, [, amount]]) => [name, amount]));
      expect(cents(priced(resources, usage(), options ?? {}))).toEqual(expected);
    },
  );

  it("prices tokens of a profile in Japan and of a global one", () => {
    const tokens = { input: 10_000_000, cached: 5_000_000, output: 2_000_000, inputPerCall: 1000 };
    const used = usage(
      {},
      {},
      {
        tokens: [
          { model: "jp.anthropic.claude-haiku-4-5-20251001-v1:0", ...tokens },
          { model: "global.anthropic.claude-sonnet-4-5", ...tokens, cached: 0 },
        ],
      },
    );
    expect(Object.values(cents(priced([], used)))).toEqual([
      reckon("10 x 1.10"),
      reckon("5 x 0.11"),
      reckon("2 x 5.50"),
      reckon("10 x 3"),
      reckon("2 x 15"),
    ]);
  });
});
