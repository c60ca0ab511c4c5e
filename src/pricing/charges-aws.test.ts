import { describe, expect, it } from "vitest";
import { call, jsonencode, ref, type Value } from "../terraform/expression.ts";
import type { Resource } from "../terraform/graph.ts";
import { cases, charged, made, usage, type Charge } from "./examples.fixture.ts";

type Args = Record<string, Value>;
const named = (type: string, name: string, args: Args = {}): Resource => made(type, args, { name });
const of = (type: string, what = "id") => ref(`${type}.it`, what);

/** Every request is 1 KiB, or half of one in the records of load balancers: a million of these is 1 GiB. */
const records = usage({}, { originRequests: 1024 ** 2 });
const balanced = usage({}, { sessions: 0, requestGb: 0, responseGb: 0, originRequests: 7_200_000 });
const connected = usage({}, { sessions: 270_000, requestGb: 1, responseGb: 1, originRequests: 0 });
const apart = usage({ calls: 300 }, { requests: 3_000_000, originRequests: 2_000_000, tokenGb: 7 });
const quiet = usage({ calls: 0 });
const once = usage({ calls: 1 });
const endpoint = (service: string) =>
  named("aws_vpc_endpoint", service, { service_name: `com.amazonaws.x.${service}` });
const inside = (service: string, args: Args = {}) =>
  made("aws_vpc_endpoint", { vpc_endpoint_type: "Interface", service_name: `com.amazonaws.x.${service}`, ...args });
const check = (args: Args) => [made("aws_route53_health_check", args)] as const;

const charges: readonly Charge[] = [
  [
    "a key that signs",
    [made("aws_kms_key", { customer_master_key_spec: "RSA_2048" })],
    ["1 aws/kms/key", "8760 aws/kms/asymmetric-requests"],
  ],
  [
    "a function of 128 MB",
    [made("aws_lambda_function")],
    ["1000000 aws/lambda/requests", "25000 aws/lambda/x86-duration"],
  ],
  [
    "a function on ARM with 1 GB of disk over what is free",
    [made("aws_lambda_function", { memory_size: 1024, architectures: ["arm64"], ephemeral_storage: { size: 1536 } })],
    ["1000000 aws/lambda/requests", "200000 aws/lambda/arm-duration", "200000 aws/lambda/ephemeral-storage"],
  ],
  [
    "a function without traffic",
    [made("aws_lambda_function", { ephemeral_storage: { size: 513 } })],
    ["? aws/lambda/requests", "? aws/lambda/x86-duration", "? aws/lambda/ephemeral-storage"],
    "no traffic",
  ],
  [
    "an internal load balancer, by the rules that it tries: a thousand each second",
    [made("aws_lb", { internal: true, subnet_mapping: [{}, {}] })],
    ["730 aws/alb/hours", "2 aws/alb/lcu"],
    balanced,
  ],
  [
    "a load balancer in one zone",
    [made("aws_lb", { subnets: ["a"] })],
    ["730 aws/alb/hours", "2 aws/alb/lcu", "730 aws/ipv4/hours", "0 aws/egress/internet"],
    balanced,
  ],
  [
    "a network load balancer tries no rules",
    [made("aws_lb", { load_balancer_type: "network", subnet_mapping: [{}, {}, {}] })],
    ["730 aws/nlb/hours", "0 aws/nlb/lcu", "2190 aws/ipv4/hours", "0 aws/egress/internet"],
    balanced,
  ],
  [
    "a load balancer by new connections, 25 each second, behind a CDN",
    [made("aws_lb"), made("aws_cloudfront_distribution")],
    ["730 aws/alb/hours", "3 aws/alb/lcu"],
    connected,
  ],
  ["brokers of a type that nobody knows", [made("aws_msk_cluster", { number_of_broker_nodes: 2 })], ["no price"]],
  [
    "nobody knows how many brokers",
    [made("aws_msk_cluster", { broker_node_group_info: { instance_type: "k" } })],
    ["no price"],
  ],
  [
    "brokers without disks of their own",
    [made("aws_msk_cluster", { number_of_broker_nodes: 3, broker_node_group_info: { instance_type: "k" } })],
    ["2190 aws/msk/k"],
  ],
  ...(
    [
      [730, []],
      [2190, [named("aws_msk_topic", "a", { partition_count: 2 }), named("aws_msk_topic", "b")]],
    ] as const
  ).map(([hours, topics]): Charge => [
    `serverless Kafka of ${topics.length} topics`,
    [made("aws_msk_serverless_cluster"), ...topics],
    [
      "730 aws/msk-serverless/cluster",
      `${hours} aws/msk-serverless/partition`,
      "4 aws/msk-serverless/in",
      "4 aws/msk-serverless/out",
      "100 aws/msk-serverless/storage",
    ],
  ]),
  ...(
    [
      ["logs", 20],
      ["bedrock-runtime", 23],
      ["s3", 20],
      ["sqs", 30],
    ] as const
  ).map(([service, gb]): Charge => [
    `NAT beside an endpoint of ${service}`,
    [made("aws_nat_gateway"), endpoint(service)],
    ["730 aws/nat/hours", `${gb} aws/nat/data`],
    usage({}, { tokenGb: 7 }),
  ]),
  ["a check of a port", check({ type: "TCP" }), ["1 aws/route53/health-check"]],
  [
    "a check with every option",
    check({ type: "HTTPS_STR_MATCH", request_interval: 10, measure_latency: true }),
    ["1 aws/route53/health-check", "4 aws/route53/health-check-option"],
  ],
  ["a check each half minute", check({ type: "HTTP", request_interval: 30 }), ["1 aws/route53/health-check"]],
  ["a check of an alarm", check({ type: "CLOUDWATCH_METRIC" }), ["1 aws/route53/health-check-aws"]],
  [
    "a check of a load balancer",
    check({ type: "HTTPS", fqdn: of("aws_lb", "dns_name") }),
    ["1 aws/route53/health-check-aws", "1 aws/route53/health-check-option-aws"],
  ],
  ["a private zone", [made("aws_route53_zone", { vpc: [{ vpc_id: "x" }] })], ["1 aws/route53/zone"]],
  [
    "records of a load balancer: 500 bytes for each request, 90 days",
    [
      made("aws_s3_bucket"),
      made("aws_lb", { access_logs: { bucket: of("aws_s3_bucket") } }),
      made("aws_s3_bucket_lifecycle_configuration", {
        bucket: of("aws_s3_bucket"),
        rule: [{ expiration: { days: 90 } }],
      }),
    ],
    ["1.46484375 aws/s3/standard", "17520 aws/s3/put"],
    records,
  ],
  [
    "records that nothing deletes: a year is counted",
    [made("aws_s3_bucket"), made("aws_lb", { access_logs: { bucket: of("aws_s3_bucket") } })],
    ["5.94075521 aws/s3/standard", "17520 aws/s3/put"],
    records,
  ],
  ...(["aws_cloudtrail", "aws_config_delivery_channel"] as const).map((type): Charge => [
    `a bucket of ${type}`,
    [made("aws_s3_bucket"), made(type, { s3_bucket_name: of("aws_s3_bucket") })],
    ["1 aws/s3/standard"],
  ]),
  [
    "a secret in three regions",
    [made("aws_secretsmanager_secret", { replica: [{ region: "a" }, { region: "b" }] })],
    ["3 aws/secrets-manager/secret", "200 aws/secrets-manager/calls"],
  ],
  [
    "a workflow of two states",
    [made("aws_sfn_state_machine", { definition: jsonencode({ States: { a: {}, b: {} } }) })],
    ["2000000 aws/step-functions/transitions"],
  ],
  ...[call("templatefile", "x"), jsonencode({}), jsonencode({ States: "x" }), ref("local_file.x", "content")].map(
    (definition, index): Charge => [
      `a workflow whose states cannot be counted (${index})`,
      [made("aws_sfn_state_machine", { definition })],
      ["5000000 aws/step-functions/transitions"],
    ],
  ),
  [
    "an express workflow: an hour of 1/16 GB is 18,000 runs of 0.2 s",
    [made("aws_sfn_state_machine", { type: "EXPRESS" })],
    ["1000000 aws/step-functions/express-requests", "3.47222222 aws/step-functions/express-duration"],
  ],
  [
    "an express workflow without traffic",
    [made("aws_sfn_state_machine", { type: "EXPRESS" })],
    ["? aws/step-functions/express-requests", "? aws/step-functions/express-duration"],
    "no traffic",
  ],
  ["a workflow without traffic", [made("aws_sfn_state_machine")], ["? aws/step-functions/transitions"], "no traffic"],
  ["a topic that alarms alone write to", [made("aws_sns_topic")], ["100 aws/sns/publish"], quiet],
  ["a topic of one message", [made("aws_sns_topic")], ["1 aws/sns/publish"], once],
  ["one e-mail", [made("aws_sns_topic_subscription", { protocol: "email" })], ["1 aws/sns/email"], once],
  ["a topic without traffic", [made("aws_sns_topic")], ["? aws/sns/publish"], "no traffic"],
  ...(
    [
      ["email-json", "aws/sns/email"],
      ["https", "aws/sns/http"],
    ] as const
  ).map(([protocol, product]): Charge => [
    `${protocol} from a topic that alarms alone write to`,
    [made("aws_sns_topic_subscription", { protocol })],
    [`100 ${product}`],
    quiet,
  ]),
  ["messages by HTTPS", [made("aws_sns_topic_subscription", { protocol: "https" })], ["300 aws/sns/http"], apart],
  ["messages to a queue", [made("aws_sns_topic_subscription", { protocol: "sqs" })], ["free"]],
  ...([65_536, 65_537] as const).map((messageBytes): Charge => [
    `messages of ${messageBytes} bytes in an ordered queue, of which 65,536 are one request`,
    [made("aws_sqs_queue", { fifo_queue: true })],
    [messageBytes > 65_536 ? "6131400 aws/sqs/fifo" : "3131400 aws/sqs/fifo"],
    usage({}, {}, { load: { messageBytes } }),
  ]),
  ["a queue without traffic", [made("aws_sqs_queue")], ["? aws/sqs/standard"], "no traffic"],
  ["a plain parameter", [made("aws_ssm_parameter", { tier: "Standard" })], ["free"]],
  ["an endpoint by the gateway", [made("aws_vpc_endpoint", { service_name: "s3" })], ["free"]],
  ["an endpoint of logs", [inside("logs")], ["730 aws/endpoint/hours", "10 aws/endpoint/data"]],
  [
    "an endpoint of models in two zones",
    [inside("bedrock-runtime", { subnet_configuration: [{}, {}] })],
    ["1460 aws/endpoint/hours", "7 aws/endpoint/data"],
    apart,
  ],
  [
    "any other endpoint",
    [inside("sqs", { subnet_ids: ["a", "b", "c"] })],
    ["2190 aws/endpoint/hours", "1 aws/endpoint/data"],
  ],
  [
    "an endpoint in every subnet",
    [
      inside("sqs", { subnet_ids: [ref('aws_subnet.it["a"]', "id"), ref('aws_subnet.it["b"]', "id")] }),
      made("aws_subnet", {}, { index: "a" }),
      made("aws_subnet", {}, { index: "b" }),
    ],
    ["1460 aws/endpoint/hours", "1 aws/endpoint/data"],
  ],
  [
    "a firewall of a CDN looks at all requests",
    [made("aws_wafv2_web_acl", { scope: "CLOUDFRONT" })],
    ["1 aws/waf/acl", "0 aws/waf/rule", "3000000 aws/waf/requests"],
    apart,
  ],
  [
    "one of a load balancer at those that reach it",
    [made("aws_wafv2_web_acl", { scope: "REGIONAL" })],
    ["1 aws/waf/acl", "0 aws/waf/rule", "2000000 aws/waf/requests"],
    apart,
  ],
  ["traces of a twentieth", [made("aws_xray_sampling_rule")], ["150000 aws/xray/traces"], apart],
  ["traces of a half", [made("aws_xray_sampling_rule", { fixed_rate: 0.5 })], ["1500000 aws/xray/traces"], apart],
];

const nobody = { component: "nobody" };
const unknown: readonly Charge[] = [
  ["a queue", [made("aws_sqs_queue", {}, nobody)], ["? aws/sqs/standard"]],
  ["a function", [made("aws_lambda_function", {}, nobody)], ["? aws/lambda/requests", "? aws/lambda/x86-duration"]],
  ["a workflow", [made("aws_sfn_state_machine", {}, nobody)], ["? aws/step-functions/transitions"]],
  [
    "an express workflow",
    [made("aws_sfn_state_machine", { type: "EXPRESS" }, nobody)],
    ["? aws/step-functions/express-requests", "? aws/step-functions/express-duration"],
  ],
];

describe("what is charged on AWS", () => {
  it.each(cases(charges))("$title", ({ resources, lines, used }) => {
    expect(charged(resources, used)).toEqual(lines);
  });

  it.each(cases(unknown))("$title that the traffic says nothing of", ({ resources, lines }) => {
    expect(charged(resources)).toEqual(lines);
  });

  it.each(["aws_sqs_queue", "aws_cloudwatch_log_group"])("the second %s of a component is charged nothing", (type) => {
    const second = named(type, "second");
    expect(charged([made(type), second], usage(), second)).toEqual(["free"]);
    expect(charged([second, made(type)], usage(), second)).not.toEqual(["free"]);
  });
});
