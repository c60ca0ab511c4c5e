import type { Bucket } from "../components/bucket/schema.ts";
import type { Domain } from "../components/domain/schema.ts";
import type { External } from "../components/external/schema.ts";
import type { Model } from "../components/model/schema.ts";
import type { Postgres } from "../components/postgres/schema.ts";
import { isSharedCore, typeOf } from "../components/postgres/size.ts";
import type { Redis } from "../components/redis/schema.ts";
import { nodeType } from "../components/redis/sizes.ts";
import type { Stream } from "../components/stream/schema.ts";
import type { Component, System } from "../system/system.ts";
import { startsOnRequest } from "./path.ts";
import { service, site, worker } from "./code-terms.ts";
import type { Stated } from "./stated.ts";
import { byAgreement, byVendor, ofComponent, single, unknownPart, type Parts, type Term } from "./term.ts";
import { text } from "./words.ts";

const onAws = ({ target }: System): boolean => target === "aws";

const postgres: Parts<Postgres> = ({ config }, system) => {
  const product = onAws(system) ? "Amazon RDS" : "Cloud SQL";
  if (config.existing)
    return [
      unknownPart(
        product,
        text("the database exists already; its standby is not in the design", "既存のため、待機系の有無が設計にない"),
      ),
    ];
  if (onAws(system)) return [byAgreement(config.highAvailability ? "aws-rds-multi-az" : "aws-rds-single")];
  const size = typeOf(config.size, "gcp");
  if ("type" in size && isSharedCore(size.type))
    return [
      single(
        product,
        text(`${size.type} has a shared core; the agreement excludes it`, `${size.type} は共有コアのため SLA の対象外`),
      ),
    ];
  if (config.highAvailability) return [byAgreement("gcp-sql-ha")];
  return [
    single(
      product,
      text("one zone without a standby; the agreement excludes it", "待機系のない単一ゾーンのため SLA の対象外"),
    ),
  ];
};

const redis: Parts<Redis> = ({ config }, system) => {
  if (onAws(system))
    return [byAgreement(config.highAvailability ? "aws-elasticache-multi-az" : "aws-elasticache-single")];
  const node = nodeType(config, "gcp");
  if ("type" in node && node.type.startsWith("shared-core"))
    return [
      single(
        "Memorystore",
        text(`${node.type} has a shared core; the agreement excludes it`, `${node.type} は共有コアのため SLA の対象外`),
      ),
    ];
  if (config.highAvailability) return [byAgreement("gcp-memorystore-ha")];
  return [single("Memorystore", text("no replica; the agreement excludes it", "レプリカがないため SLA の対象外"))];
};

const model: Parts<Model> = ({ key, config }, system) => {
  if (onAws(system)) return [byAgreement("aws-bedrock")];
  const replicas = config.gcp?.endpoint?.replicas[0];
  if (replicas !== undefined)
    return replicas >= 2
      ? [byAgreement("gcp-vertex-endpoint")]
      : [
          single(
            "Vertex AI",
            text("fewer than two nodes; the agreement excludes it", "2 ノード未満のため SLA の対象外"),
          ),
        ];
  const [first = ""] = config.models.gcp ?? [];
  if (first.startsWith("gemini")) return [byAgreement("gcp-gemini")];
  return [
    unknownPart(
      "Vertex AI",
      text(
        `no agreement is known for ${first || key}; make it an external component with its sla`,
        `${first || key} の SLA が不明。external コンポーネントにして sla を書く`,
      ),
    ),
  ];
};

const domain: Parts<Domain> = ({ config }, system) =>
  config.zone === "external"
    ? [unknownPart("DNS", text("somebody else answers for the name", "名前の解決は他者の DNS による"))]
    : [byAgreement(onAws(system) ? "aws-route53" : "gcp-dns")];

const external: Parts<External> = ({ key, config }) =>
  config.sla
    ? [byVendor(config.vendor, config.sla.percent)]
    : [
        unknownPart(
          config.vendor,
          text(`write components.${key}.sla: what the vendor promises`, `components.${key}.sla に事業者の SLA を書く`),
        ),
      ];

const stream: Parts<Stream> = ({ config }, system) => {
  if (!onAws(system)) return [byAgreement("gcp-kafka")];
  const alone = Object.entries(config.topics).find(([, { replication }]) => replication < 2)?.[0];
  return alone === undefined
    ? [byAgreement("aws-msk")]
    : [
        single(
          "Amazon MSK",
          text(`topic ${alone} is on one broker only`, `トピック ${alone} は 1 ブローカーのみに置かれる`),
        ),
      ];
};

const ofTarget =
  (aws: Parameters<typeof byAgreement>[0], gcp: Parameters<typeof byAgreement>[0]): Parts<unknown> =>
  (_, system) => [byAgreement(onAws(system) ? aws : gcp)];

const bucket: Parts<Bucket> = ({ config }, system) => [
  byAgreement(onAws(system) ? "aws-s3" : config.replicate ? "gcp-storage-dual" : "gcp-storage"),
];

const secret: Parts<unknown> = ({ key }, system) => [
  byAgreement(
    onAws(system) ? "aws-secrets-manager" : "gcp-secret-manager",
    startsOnRequest(key, system) ? "request" : "start",
  ),
];

/** Kinds that are reached on the way to an answer. Others have no running part. */
const partsOf: Readonly<Record<string, Parts<never>>> = {
  loadBalancer: ofTarget("aws-elb", "gcp-load-balancing"),
  firewall: ofTarget("aws-waf", "gcp-armor"),
  queue: ofTarget("aws-sqs", "gcp-pubsub"),
  topic: ofTarget("aws-sns", "gcp-pubsub"),
  identity: ofTarget("aws-cognito", "gcp-identity-platform"),
  domain,
  service,
  worker,
  site,
  postgres,
  redis,
  bucket,
  secret,
  workflow: ofTarget("aws-step-functions", "gcp-workflows"),
  model,
  stream,
  external,
};

/** The factors that a component brings in. */
export function termsOf(component: Component, system: System, stated: Stated): readonly Term[] {
  const parts = partsOf[component.kind] as Parts<unknown> | undefined;
  if (parts) return ofComponent(component.key, parts(component, system, stated));
  const needs = text(
    `no availability is known for the kind ${component.kind}`,
    `種類 ${component.kind} の可用性が不明`,
  );
  return ofComponent(component.key, [unknownPart(component.kind, needs)]);
}
