import { describe, expect, it } from "vitest";
import { ref } from "../terraform/expression.ts";
import type { Resource } from "../terraform/graph.ts";
import { cents, graphOf, made, priced, reckon, usage, day } from "./examples.fixture.ts";
import { estimate } from "./estimate.ts";

type Sheet = Readonly<Record<string, readonly [sum: string, cents: string]>>;
type Example = readonly [title: string, resources: readonly Resource[], sheet: Sheet];

const container = (cpuIdle: boolean) => ({
  resources: { limits: { cpu: "1", memory: "512Mi" }, cpu_idle: cpuIdle },
});

const examples: readonly Example[] = [
  [
    "Cloud Run by request: 200,000 s of answers, one instance kept",
    [
      made("google_cloud_run_v2_service", {
        template: {
          containers: [container(true)],
          max_instance_request_concurrency: 1,
          scaling: { min_instance_count: 1, max_instance_count: 5 },
        },
      }),
    ],
    {
      "vCPU while answering": ["1000000 x 0.2 x 0.000024", "4.80"],
      "memory while answering": ["1000000 x 0.2 x 0.5 x 0.0000025", "0.25"],
      requests: ["1000000 x 0.40 / 1000000", "0.40"],
      "vCPU of waiting instances": ["2428000 x 0.0000025", "6.07"],
      "memory of waiting instances": ["2428000 x 0.5 x 0.0000025", "3.04"],
      logs: ["10 x 0.50", "5.00"],
      "data out to the internet": ["20 x 0.12", "2.40"],
    },
  ],
  [
    "Cloud Run by instance, two of them",
    [
      made("google_cloud_run_v2_service", {
        ingress: "INGRESS_TRAFFIC_INTERNAL_ONLY",
        template: { containers: [container(false)], scaling: { min_instance_count: 2, max_instance_count: 2 } },
      }),
    ],
    {
      vCPU: ["2 x 730 x 3600 x 0.000018", "94.61"],
      memory: ["2 x 730 x 3600 x 0.5 x 0.000002", "5.26"],
      logs: ["10 x 0.50", "5.00"],
    },
  ],
  [
    "a worker pool",
    [
      made("google_cloud_run_v2_worker_pool", {
        scaling: { manual_instance_count: 1 },
        template: { containers: [container(false)] },
      }),
    ],
    {
      vCPU: ["730 x 3600 x 0.000018", "47.30"],
      memory: ["730 x 3600 x 0.5 x 0.000002", "2.63"],
      logs: ["10 x 0.50", "5.00"],
    },
  ],
  [
    "a job; every run is a minute at least",
    [made("google_cloud_run_v2_job", { template: { template: { containers: [container(false)] } } })],
    { vCPU: ["1000000 x 60 x 0.000018", "1080.00"], memory: ["1000000 x 60 x 0.5 x 0.000002", "60.00"] },
  ],
  [
    "a function",
    [made("google_cloudfunctions2_function", { service_config: { available_cpu: "1", available_memory: "512Mi" } })],
    {
      "vCPU while answering": ["1000000 x 0.2 x 0.000024", "4.80"],
      "memory while answering": ["1000000 x 0.2 x 0.5 x 0.0000025", "0.25"],
      requests: ["1000000 x 0.40 / 1000000", "0.40"],
    },
  ],
  [
    "PostgreSQL over two zones, 2 vCPU and 8 GB",
    [
      made("google_sql_database_instance", {
        settings: {
          tier: "db-custom-2-8192",
          availability_type: "REGIONAL",
          disk_size: 100,
          backup_configuration: { enabled: true },
        },
      }),
    ],
    {
      "vCPU of db-custom-2-8192": ["730 x 2 x 0.1074", "156.80"],
      "memory of db-custom-2-8192": ["730 x 8 x 0.0182", "106.29"],
      "storage SSD": ["100 x 0.442", "44.20"],
      "backups, 7 kept (2% change per day)": ["100 x 1.14 x 0.104", "11.86"],
    },
  ],
  [
    "PostgreSQL on a shared core, grown to what it holds",
    [made("google_sql_database_instance", { settings: { tier: "db-f1-micro", disk_size: 10 } })],
    { "db-f1-micro": ["730 x 0.01364", "9.96"], "storage SSD": ["100 x 0.221", "22.10"] },
  ],
  [
    "a cache of 5 GB with a standby",
    [made("google_redis_instance", { tier: "STANDARD_HA", memory_size_gb: 5 })],
    { "capacity M2": ["730 x 5 x 0.070", "255.50"] },
  ],
  [
    "Firestore",
    [made("google_firestore_database", { location_id: "asia-northeast1" })],
    {
      reads: ["800000 x 0.038 / 100000", "0.30"],
      writes: ["200000 x 0.115 / 100000", "0.23"],
      storage: ["100 x 0.115", "11.50"],
    },
  ],
  [
    "BigQuery",
    [made("google_bigquery_dataset")],
    { storage: ["100 x 0.023", "2.30"], "scanned (each read scans 1 GB)": ["800000 x 7.50 / 1024", "5859.38"] },
  ],
  [
    "a bucket",
    [made("google_storage_bucket", { location: "ASIA-NORTHEAST1" })],
    {
      storage: ["100 x 0.023", "2.30"],
      writes: ["200000 x 0.05 / 10000", "1.00"],
      reads: ["800000 x 0.004 / 10000", "0.32"],
    },
  ],
  ["a registry", [made("google_artifact_registry_repository")], { "images (ten kept)": ["10 x 0.5 x 0.10", "0.50"] }],
  ["a topic", [made("google_pubsub_topic")], { "data published": ["4 x 40.00 / 1024", "0.16"] }],
  ["a subscription", [made("google_pubsub_subscription")], { "data delivered": ["4 x 40.00 / 1024", "0.16"] }],
  [
    "a network with a machine",
    [made("google_compute_network"), made("google_compute_instance", { machine_type: "e2-small" })],
    {
      "data between zones": ["8 x 0.01", "0.08"],
      "e2-small": ["730 x 0.02149143", "15.69"],
      "disk pd-standard": ["10 x 0.052", "0.52"],
    },
  ],
  [
    "a subnet with flow logs",
    [made("google_compute_subnetwork", { log_config: { flow_sampling: 0.5 } })],
    { "flow logs": ["5 x 0.25", "1.25"] },
  ],
  [
    "Cloud NAT",
    [made("google_compute_router_nat")],
    {
      "hours by machine behind it": ["730 x 0.0014", "1.02"],
      "data processed": ["3 x 0.045", "0.14"],
      "public IPv4 address": ["730 x 0.005", "3.65"],
    },
  ],
  [
    "an address that nothing uses",
    [made("google_compute_address")],
    { "public IPv4 address, reserved and unused": ["730 x 0.015", "10.95"] },
  ],
  [
    "a load balancer with its address and two rules",
    [
      made("google_compute_global_address"),
      made("google_compute_global_forwarding_rule", { ip_address: ref("google_compute_global_address.it", "address") }),
      made("google_compute_global_forwarding_rule", { target: "http" }, { name: "http" }),
    ],
    {
      "forwarding rules": ["730 x 0.025", "18.25"],
      "data processed, both directions": ["22 x 0.012", "0.26"],
      "data out to the internet": ["20 x 0.12", "2.40"],
    },
  ],
  [
    "a backend with CDN, half of it answered there",
    [made("google_compute_backend_service", { enable_cdn: true })],
    {
      "CDN lookups": ["1000000 x 0.0075 / 10000", "0.75"],
      "CDN cache fill": ["20 x 0.5 x 0.02", "0.20"],
      "CDN data out to users": ["20 x 0.5 x 0.09", "0.90"],
    },
  ],
  [
    "a security policy of two rules and the default",
    [made("google_compute_security_policy", { rule: [{ priority: 1 }, { priority: 2 }, { priority: 2147483647 }] })],
    {
      policy: ["1 x 5.00", "5.00"],
      rules: ["2 x 1.00", "2.00"],
      requests: ["1000000 x 0.75 / 1000000", "0.75"],
    },
  ],
  [
    "a machine with a disk and a public address",
    [
      made("google_compute_instance", {
        machine_type: "e2-medium",
        zone: "asia-northeast1-b",
        boot_disk: { initialize_params: { type: "pd-balanced", size: 20 } },
        network_interface: { network: "default", access_config: [{ network_tier: "PREMIUM" }] },
      }),
    ],
    {
      "e2-medium": ["730 x 0.04298286", "31.38"],
      "disk pd-balanced": ["20 x 0.13", "2.60"],
      "public IPv4 address": ["730 x 0.005", "3.65"],
    },
  ],
  [
    "a VPC connector",
    [made("google_vpc_access_connector")],
    { "machines e2-micro": ["2 x 730 x 0.010745715", "15.69"] },
  ],
  [
    "a zone",
    [made("google_dns_managed_zone")],
    { zone: ["1 x 0.20", "0.20"], "queries (one per session)": ["20000 x 0.40 / 1000000", "0.01"] },
  ],
  [
    "a secret",
    [made("google_secret_manager_secret")],
    { "version in each place": ["1 x 0.06", "0.06"], "reads (ten a deployment)": ["10 x 20 x 0.03 / 10000", "0.00"] },
  ],
  [
    "a key",
    [made("google_kms_crypto_key")],
    {
      "key version": ["1 x 0.06", "0.06"],
      "operations (a data key every five minutes)": ["730 x 12 x 0.03 / 10000", "0.03"],
    },
  ],
  [
    "a log metric",
    [made("google_logging_metric")],
    { "values (one series, one per minute)": ["730 x 60 x 8 x 0.258 / 1048576", "0.09"] },
  ],
  [
    "logs kept 90 days, two months more than the price has",
    [made("google_logging_project_bucket_config", { retention_days: 90 })],
    {
      "logs taken in by a bucket of their own": ["10 x 0.50", "5.00"],
      "logs kept beyond 30 days, to 90": ["10 x 2 x 0.01", "0.20"],
    },
  ],
  [
    "flow logs kept 90 days, of which the sink says that they are",
    [
      made("google_logging_project_bucket_config", { retention_days: 90 }),
      made("google_logging_project_sink", {
        destination: ref("google_logging_project_bucket_config.it", "id"),
        filter: 'log_id("compute.googleapis.com/vpc_flows")',
      }),
    ],
    {
      "logs taken in by a bucket of their own": ["5 x 0.25", "1.25"],
      "logs kept beyond 30 days, to 90": ["5 x 2 x 0.01", "0.10"],
    },
  ],
  ["a schedule", [made("google_cloud_scheduler_job")], { job: ["1 x 0.10", "0.10"] }],
  [
    "a task queue",
    [made("google_cloud_tasks_queue")],
    { "operations (two a task)": ["2 x 1000000 x 0.40 / 1000000", "0.80"] },
  ],
];

describe("Google Cloud, by hand", () => {
  it.each(examples)("%s", (_title, resources, sheet) => {
    for (const [sum, amount] of Object.values(sheet)) expect(reckon(sum)).toBe(amount);
    const expected = Object.fromEntries(Object.entries(sheet).map(([name, [, amount]]) => [name, amount]));
    expect(cents(priced(resources))).toEqual(expected);
  });

  it("prices long prompts of Gemini 2.5 Pro apart", () => {
    const calls = (inputPerCall: number) => {
      const tokens = [{ model: "gemini-2.5-pro", input: 1_000_000, cached: 0, output: 1_000_000, inputPerCall }];
      const options = { day, region: "asia-northeast1" };
      return Object.values(cents(estimate(graphOf("gcp", []), undefined, usage({}, {}, { tokens }), options)));
    };
    expect(calls(200_000)).toEqual(["1.25", "10.00"]);
    expect(calls(200_001)).toEqual(["2.50", "15.00"]);
  });
});
