import { describe, expect, it } from "vitest";
import { ref, type Value } from "../terraform/expression.ts";
import type { Resource } from "../terraform/graph.ts";
import { cases, charged, made, usage, type Charge } from "./examples.fixture.ts";

type Args = Record<string, Value>;
const of = (type: string, what = "id") => ref(`${type}.it`, what);
const copies = (type: string, count: number, component = "it"): readonly Resource[] =>
  Array.from({ length: count }, (_, index) => made(type, {}, { name: `copy_${index}`, component }));

const run = (template: Args, args: Args = {}) =>
  made("google_cloud_run_v2_service", { ingress: "INTERNAL", template, ...args });
const always: Value = { resources: { limits: { cpu: "2", memory: "1Gi" }, cpu_idle: false } };
const pool = (scaling: Args) =>
  made("google_cloud_run_v2_worker_pool", { scaling, template: { containers: [always] } });
const job = (template: Args) => [made("google_cloud_run_v2_job", { template })] as const;
const sql = (settings: Args) => made("google_sql_database_instance", { settings });
const redis = (args: Args) => [made("google_redis_instance", args)] as const;
const bucket = (storage: string) => made("google_storage_bucket", { storage_class: storage });
const connector = (args: Args) => [made("google_vpc_access_connector", args)] as const;
const uptime = (args: Args) => [made("google_monitoring_uptime_check_config", args)] as const;

const busy = usage({ calls: 4_000_000_000 });
const apart = usage({}, { requests: 3_000_000, originRequests: 2_000_000 }, { load: { cacheHitRatio: 0.75 } });
/** Every record is 1 KiB: so many are 1 GiB. */
const records = usage({}, { requests: 5, originRequests: 1024 ** 2 }, { load: { cacheHitRatio: 0.75 } });
const cdn = ["5 gcp/cdn/lookups", "5 gcp/cdn/fill", "15 gcp/cdn/egress"];
const held = (storageGb: number) => usage({ storageGb });

/** With 0.18265 requests at a time, one instance is busy for 16.6939% of the 1,095,000 busy seconds. */
const answering = (cpu: string, memory: string): readonly string[] => [
  `${cpu} gcp/run/request-cpu`,
  `${memory} gcp/run/request-memory`,
  "1000000 gcp/run/requests",
];

const charges: readonly Charge[] = [
  [
    "Cloud Run that states nothing: 80 requests at a time, none kept, open to all",
    [made("google_cloud_run_v2_service")],
    [...answering("182798.197", "91399.0987"), "10 gcp/logging/ingest", "20 gcp/egress/internet"],
  ],
  [
    "under load: eighty answers of 0.2 s at a time",
    [made("google_cloud_run_v2_service", { ingress: "INTERNAL" })],
    [
      "10000000 gcp/run/request-cpu",
      "5000000 gcp/run/request-memory",
      "4000000000 gcp/run/requests",
      "10 gcp/logging/ingest",
    ],
    busy,
  ],
  [
    "an instance that answers one request at a time is busy for each of them",
    [
      run(
        { containers: [always], max_instance_request_concurrency: 1 },
        { template: { max_instance_request_concurrency: 1 } },
      ),
    ],
    [...answering("200000", "100000"), "10 gcp/logging/ingest"],
  ],
  [
    "behind a load balancer nothing goes out by itself",
    [
      made("google_cloud_run_v2_service", { ingress: "INGRESS_TRAFFIC_ALL" }),
      made("google_compute_global_forwarding_rule"),
    ],
    [...answering("182798.197", "91399.0987"), "10 gcp/logging/ingest"],
  ],
  [
    "two containers, one of which has its CPU all the time",
    [
      run({
        containers: [{ resources: { cpu_idle: true } }, always],
        scaling: { min_instance_count: 1, max_instance_count: 1 },
      }),
    ],
    ["7884000 gcp/run/instance-cpu", "3942000 gcp/run/instance-memory", "10 gcp/logging/ingest"],
  ],
  [
    "as many instances as somebody set by hand, with a GPU each",
    [
      run(
        { containers: [always], node_selector: { accelerator: "nvidia-l4" }, scaling: { max_instance_count: 9 } },
        { scaling: { manual_instance_count: 2 } },
      ),
    ],
    [
      "10512000 gcp/run/instance-cpu",
      "5256000 gcp/run/instance-memory",
      "5256000 gcp/run/gpu-l4",
      "10 gcp/logging/ingest",
    ],
    busy,
  ],
  [
    "the least of the service goes before that of its template; one hundred are the most",
    [run({ containers: [always], scaling: { min_instance_count: 9 } }, { scaling: { min_instance_count: 1 } })],
    // 14/24 of the time one, 10/24 of it the most.
    ["222066000 gcp/run/instance-cpu", "111033000 gcp/run/instance-memory", "10 gcp/logging/ingest"],
    usage({ calls: 400_000_000_000 }),
  ],
  [
    "workers that somebody set by hand",
    [pool({ manual_instance_count: 2, max_instance_count: 9 })],
    ["10512000 gcp/run/instance-cpu", "5256000 gcp/run/instance-memory", "10 gcp/logging/ingest"],
    busy,
  ],
  [
    "one worker without other words",
    [pool({})],
    ["5256000 gcp/run/instance-cpu", "2628000 gcp/run/instance-memory", "10 gcp/logging/ingest"],
    busy,
  ],
  [
    "1 to 4 workers under load",
    [pool({ min_instance_count: 1, max_instance_count: 4 })],
    ["11826000 gcp/run/instance-cpu", "5913000 gcp/run/instance-memory", "10 gcp/logging/ingest"],
    busy,
  ],
  [
    "a job of two tasks, a minute each at least",
    job({ task_count: 2, template: { containers: [always] } }),
    ["240000000 gcp/run/instance-cpu", "120000000 gcp/run/instance-memory"],
  ],
  [
    "a job that takes longer than a minute",
    job({ template: { containers: [{}] } }),
    ["90000000 gcp/run/instance-cpu", "45000000 gcp/run/instance-memory"],
    usage({}, {}, { load: { requestSeconds: 90 } }),
  ],
  ["a job that runs once", job({}), ["60 gcp/run/instance-cpu", "30 gcp/run/instance-memory"], usage({ calls: 1 })],
  ["a job that nothing starts", job({}), ["? gcp/run/instance-cpu", "? gcp/run/instance-memory"], usage({ calls: 0 })],
  ["a job without traffic", job({}), ["? gcp/run/instance-cpu", "? gcp/run/instance-memory"], "no traffic"],
  [
    "a function that states nothing: 1 vCPU, 256 MiB, a request at a time",
    [made("google_cloudfunctions2_function")],
    answering("200000", "50000"),
  ],
  [
    "a function that is kept waiting and answers many at a time",
    [
      made("google_cloudfunctions2_function", {
        service_config: {
          min_instance_count: 1,
          max_instance_request_concurrency: 80,
          available_cpu: "2",
          available_memory: "1Gi",
        },
      }),
    ],
    [...answering("365596.395", "182798.197"), "4890403.61 gcp/run/idle-cpu", "2445201.8 gcp/run/idle-memory"],
  ],
  [
    "a function without traffic: what is kept waits all the time",
    [made("google_cloudfunctions2_function", { service_config: { min_instance_count: 1 } })],
    [
      "? gcp/run/request-cpu",
      "? gcp/run/request-memory",
      "? gcp/run/requests",
      "2628000 gcp/run/idle-cpu",
      "657000 gcp/run/idle-memory",
    ],
    "no traffic",
  ],
  [
    "a function that the traffic says nothing of",
    [made("google_cloudfunctions2_function", {}, { component: "nobody" })],
    ["? gcp/run/request-cpu", "? gcp/run/request-memory", "? gcp/run/requests"],
  ],
  [
    "nothing waits where answers take more than the instance that is kept",
    [made("google_cloudfunctions2_function", { service_config: { min_instance_count: 1 } })],
    [
      "800000000 gcp/run/request-cpu",
      "200000000 gcp/run/request-memory",
      "4000000000 gcp/run/requests",
      "0 gcp/run/idle-cpu",
      "0 gcp/run/idle-memory",
    ],
    busy,
  ],
  ["a private address", [made("google_compute_address", { address_type: "INTERNAL" })], ["free"]],
  ...(["google_compute_instance", "google_compute_router_nat"] as const).map((type): Charge => [
    `an address of ${type}`,
    [made("google_compute_address"), made(type, { nat_ip: of("google_compute_address", "address") })],
    ["730 gcp/ipv4/in-use"],
  ]),
  ["a range of a network", [made("google_compute_global_address", { purpose: "VPC_PEERING" })], ["free"]],
  ["a private address of the world", [made("google_compute_global_address", { address_type: "INTERNAL" })], ["free"]],
  ["an address of the world that nothing uses", [made("google_compute_global_address")], ["730 gcp/ipv4/unused"]],
  ["a backend bucket without CDN", [made("google_compute_backend_bucket")], ["free"]],
  ["a backend bucket with CDN", [made("google_compute_backend_bucket", { enable_cdn: true })], cdn, records],
  ["a backend service", [made("google_compute_backend_service")], ["free"]],
  [
    "a backend service that logs, a KiB for each request that it gets",
    [made("google_compute_backend_service", { log_config: { enable: true } })],
    ["free", "1 gcp/logging/ingest"],
    records,
  ],
  [
    "one that logs and has CDN",
    [made("google_compute_backend_service", { log_config: { enable: true }, enable_cdn: true })],
    ["1 gcp/logging/ingest", ...cdn],
    records,
  ],
  [
    "a load balancer of one component",
    [made("google_compute_global_forwarding_rule")],
    ["730 gcp/load-balancer/forwarding-rules", "22 gcp/load-balancer/data", "20 gcp/egress/internet"],
    apart,
  ],
  [
    "load balancers of two, before what a CDN answers three quarters of",
    [
      made("google_compute_global_forwarding_rule"),
      ...copies("google_compute_global_forwarding_rule", 1, "other"),
      made("google_compute_backend_bucket"),
      made("google_compute_backend_service", { enable_cdn: true }),
    ],
    [
      "730 gcp/load-balancer/forwarding-rules shared",
      "22 gcp/load-balancer/data shared",
      "5 gcp/egress/internet shared",
    ],
    apart,
  ],
  ["a machine whose type nobody knows", [made("google_compute_instance")], ["no price"]],
  ...[{ provisioning_model: "SPOT" }, { preemptible: true }].map((scheduling): Charge => [
    `a machine that may be taken back: ${JSON.stringify(scheduling)}`,
    [made("google_compute_instance", { machine_type: "m", scheduling })],
    ["730 gcp/gce/m spot", "10 gcp/disk/pd-standard"],
  ]),
  ["a network without machines", [made("google_compute_network")], ["free"]],
  ["a subnet without logs of flows", [made("google_compute_subnetwork")], ["free"]],
  [
    "a policy of two rules beside the last, which is free",
    [
      made("google_compute_region_security_policy", {
        rules: [{ priority: 1 }, { priority: 2 }, { priority: 2147483647 }],
      }),
    ],
    ["1 gcp/armor/policy", "2 gcp/armor/rule", "2000000 gcp/armor/requests"],
    apart,
  ],
  [
    "a policy of a load balancer, by the requests that reach it",
    [made("google_compute_security_policy", { rule: [{ priority: 2147483646 }] })],
    ["1 gcp/armor/policy", "1 gcp/armor/rule", "2000000 gcp/armor/requests"],
    apart,
  ],
  [
    "NAT of four machines, with an address of its own",
    [
      made("google_compute_router_nat", { nat_ips: ["x"] }),
      ...copies("google_compute_instance", 1),
      ...copies("google_cloud_run_v2_service", 2),
      ...copies("google_cloud_run_v2_worker_pool", 1),
    ],
    ["2920 gcp/nat/vm-hours", "3 gcp/nat/data"],
  ],
  [
    "NAT of forty machines, of which 32 are charged",
    [made("google_compute_router_nat", { nat_ips: ["x"] }), ...copies("google_compute_instance", 40)],
    ["23360 gcp/nat/vm-hours", "3 gcp/nat/data"],
  ],
  ["a private zone", [made("google_dns_managed_zone", { visibility: "private" })], ["1 gcp/dns/zone"]],
  ...(
    [
      [50_000, 0],
      [50_001, 1],
    ] as const
  ).map(([users, charge]): Charge => [
    `${users} users, of whom 50,000 are free`,
    [made("google_identity_platform_config")],
    [`${charge} gcp/identity/mau`],
    usage({}, { users }),
  ]),
  [
    "a key in hardware",
    [made("google_kms_crypto_key", { version_template: { protection_level: "HSM" } })],
    ["1 gcp/kms/hsm-key", "8760 gcp/kms/hsm-operations"],
  ],
  [
    "a key in hardware that signs",
    [made("google_kms_crypto_key", { purpose: "ASYMMETRIC_SIGN", version_template: { protection_level: "HSM" } })],
    ["1 gcp/kms/hsm-asymmetric-key", "8760 gcp/kms/hsm-operations"],
  ],
  [
    "logs kept as long as the price has it",
    [made("google_logging_project_bucket_config", { retention_days: 30 })],
    ["free"],
  ],
  ["logs of which nobody says how long", [made("google_logging_project_bucket_config")], ["free"]],
  [
    "logs kept a day longer: a thirtieth of a month",
    [made("google_logging_project_bucket_config", { retention_days: 31 })],
    ["10 gcp/logging/ingest", "0.333333333 gcp/logging/retention"],
  ],
  [
    "Kafka without other words: 3 vCPU and 3 GiB",
    [made("google_managed_kafka_cluster")],
    ["2190 gcp/kafka/vcpu", "2190 gcp/kafka/memory", "100 gcp/kafka/storage"],
  ],
  [
    "Kafka of 6 vCPU and 24 GiB",
    [made("google_managed_kafka_cluster", { capacity_config: { vcpu_count: "6", memory_bytes: "25769803776" } })],
    ["4380 gcp/kafka/vcpu", "17520 gcp/kafka/memory", "100 gcp/kafka/storage"],
  ],
  ["a cache of one node", [made("google_memorystore_instance")], ["730 gcp/memorystore/highmem_medium"]],
  [
    "a cache of three shards with a replica each",
    [made("google_memorystore_instance", { node_type: "STANDARD_SMALL", shard_count: 3, replica_count: 1 })],
    ["4380 gcp/memorystore/standard_small"],
  ],
  ["an alert that says no conditions", [made("google_monitoring_alert_policy")], ["1 gcp/monitoring/alert-condition"]],
  [
    "an alert of three conditions",
    [made("google_monitoring_alert_policy", { conditions: [{}, {}, {}] })],
    ["3 gcp/monitoring/alert-condition"],
  ],
  ["a check each minute from six places", uptime({}), ["262800 gcp/monitoring/uptime-runs"]],
  [
    "a check each five minutes from three",
    uptime({ period: "300s", selected_regions: ["a", "b", "c"] }),
    ["26280 gcp/monitoring/uptime-runs"],
  ],
  ["a Redis of nobody knows how much", redis({}), ["no price"]],
  ...(
    [
      [4, "m1"],
      [5, "m2"],
      [10, "m2"],
      [11, "m3"],
      [35, "m3"],
      [36, "m4"],
      [100, "m4"],
      [101, "m5"],
    ] as const
  ).map(([memory, size]): Charge => [
    `a Redis of ${memory} GB`,
    redis({ memory_size_gb: memory }),
    [`${730 * memory} gcp/redis/basic/${size}`],
  ]),
  ["a Redis with a standby", redis({ memory_size_gb: 1, tier: "STANDARD_HA" }), ["730 gcp/redis/standard/m1"]],
  ["a Redis with two", redis({ memory_size_gb: 1, tier: "STANDARD_HA", replica_count: 2 }), ["no price"]],
  ["a basic Redis has none", redis({ memory_size_gb: 1, tier: "BASIC", replica_count: 2 }), ["730 gcp/redis/basic/m1"]],
  [
    "a secret in two places",
    [made("google_secret_manager_secret", { replication: { user_managed: { replicas: [{}, {}] } } })],
    ["2 gcp/secret-manager/version", "200 gcp/secret-manager/access"],
  ],
  ["a database whose tier nobody knows", [sql({})], ["no price"]],
  [
    "a database of 10 GB that may not grow",
    [sql({ tier: "t", disk_autoresize: false, disk_type: "PD_HDD" })],
    ["730 gcp/sql/t/zonal", "10 gcp/sql/hdd/zonal"],
  ],
  [
    "a database that grows with what it holds",
    [sql({ tier: "t", disk_size: 99 })],
    ["730 gcp/sql/t/zonal", "100 gcp/sql/ssd/zonal"],
  ],
  ["but not below its disk", [sql({ tier: "t", disk_size: 101 })], ["730 gcp/sql/t/zonal", "101 gcp/sql/ssd/zonal"]],
  [
    "a database that holds nobody knows how much",
    [sql({ tier: "t", backup_configuration: { enabled: true } })],
    ["730 gcp/sql/t/zonal", "10 gcp/sql/ssd/zonal", "? gcp/sql/backup"],
    "no traffic",
  ],
  [
    "a fast database in two zones: 8 GB for each vCPU; a backup is 2% of it",
    [
      sql({
        tier: "db-perf-optimized-N-4",
        availability_type: "REGIONAL",
        disk_size: 100,
        backup_configuration: { enabled: true, backup_retention_settings: { retained_backups: 10 } },
      }),
    ],
    [
      "2920 gcp/sql-plus/vcpu/regional",
      "23360 gcp/sql-plus/memory/regional",
      "100 gcp/sql/ssd/regional",
      "60 gcp/sql/backup",
    ],
    held(50),
  ],
  ...(["NEARLINE", "REGIONAL", "MULTI_REGIONAL"] as const).map((storage): Charge => {
    const [kind, operations] = storage === "NEARLINE" ? ["nearline", "nearline-class"] : ["standard", "class"];
    return [
      `a bucket of ${storage}`,
      [bucket(storage)],
      [`100 gcp/storage/${kind}`, `200000 gcp/storage/${operations}-a`, `800000 gcp/storage/${operations}-b`],
    ];
  }),
  ["a log metric: 8 bytes each minute", [made("google_logging_metric")], ["0.33416748 gcp/monitoring/metrics"]],
  ["a topic, by the TiB", [made("google_pubsub_topic")], ["0.00390625 gcp/pubsub/throughput"]],
  ["a subscription, by the TiB", [made("google_pubsub_subscription")], ["0.00390625 gcp/pubsub/throughput"]],
  [
    "a load balancer before a bucket with CDN",
    [
      made("google_compute_global_forwarding_rule"),
      made("google_compute_backend_service"),
      made("google_compute_backend_bucket", { enable_cdn: true }),
    ],
    ["730 gcp/load-balancer/forwarding-rules", "22 gcp/load-balancer/data", "5 gcp/egress/internet"],
    apart,
  ],
  [
    "a connector of three machines",
    connector({ machine_type: "f1-micro", min_instances: 3 }),
    ["2190 gcp/gce/f1-micro"],
  ],
  ["a workflow of five steps", [made("google_workflows_workflow")], ["5000000 gcp/workflows/steps"]],
];

describe("what is charged on Google Cloud", () => {
  it.each(cases(charges))("$title", ({ resources, lines, used }) => {
    expect(charged(resources, used)).toEqual(lines);
  });

  it.each<[string, Args]>([
    ["google_pubsub_subscription", {}],
    ["google_compute_backend_bucket", { enable_cdn: true }],
    ["google_compute_backend_service", { enable_cdn: true, log_config: { enable: true } }],
    ["google_compute_subnetwork", { log_config: {} }],
  ])("the second %s of a component is charged nothing", (type, args) => {
    const [first, second] = [made(type, args), made(type, args, { name: "second" })];
    expect(charged([first, second], usage(), second)).toEqual(["free"]);
    expect(charged([second, first], usage(), second)).not.toEqual(["free"]);
    // Instances of one block are told apart as well.
    const instances = ["a", "b"].map((index) => made(type, args, { index })) as [Resource, ...Resource[]];
    const paid = (lines: readonly string[]) => lines.filter((line) => line !== "free");
    expect(paid(charged(instances))).toEqual(paid(charged([first])));
  });

  it("five rules of load balancers have one price together, each further one its own", () => {
    const rules = copies("google_compute_global_forwarding_rule", 6) as [Resource, ...Resource[]];
    expect(rules.map((rule) => charged(rules, apart, rule).length)).toEqual([3, 1, 1, 1, 1, 1]);
    expect(charged(rules, apart, rules[4])).toEqual(["free"]);
    expect(charged(rules, apart, rules[5])).toEqual(["730 gcp/load-balancer/further-rules"]);
  });
});
