import { formatMemory } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { capacity, metricsOfAlarm, serverless } from "./limits.ts";
import { metrics, type Stream } from "./schema.ts";
import { brokersOf, largestReplication, readers, topicName, zoneCount } from "./settings.ts";

export function check(stream: Component<Stream>, system: System): readonly Issue[] {
  const { config } = stream;
  return [
    ...collisions(stream),
    ...checkAlarms(config.alarms, metrics),
    ...(system.target === "gcp"
      ? checkGcp(config)
      : config.mode === "serverless"
        ? checkServerless(config)
        : checkBrokers(config, system)),
    ...lagWithoutReaders(stream, system),
  ];
}

/** Kafka itself does not tell `a.b` from `a_b` in its metrics. */
function collisions(stream: Component<Stream>): readonly Issue[] {
  const seen = new Map<string, string>();
  return Object.keys(stream.config.topics).flatMap((key) => {
    const name = topicName(stream, key);
    const other = seen.get(name);
    seen.set(name, key);
    return other === undefined ? [] : [issue("name-collision", ["topics", key], { key, other, name })];
  });
}

function checkBrokers(config: Stream, system: System): readonly Issue[] {
  const issues: Issue[] = [];
  const brokers = brokersOf(config, system);
  const each = zoneCount(system);
  if (brokers % each !== 0) {
    const allowed = [1, 2, 3].map((factor) => String(factor * each));
    const source = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html";
    issues.push(
      issue("unsupported-pair", ["brokers"], {
        what: `brokers in ${each} zones`,
        got: String(brokers),
        allowed,
        source,
      }),
    );
  }
  if (brokers < largestReplication(config)) {
    issues.push(issue("out-of-range", ["brokers"], { got: brokers, min: largestReplication(config), unit: "brokers" }));
  }
  if (usesMetric(config, "disk") && brokers >= metricsOfAlarm) {
    issues.push(
      issue("out-of-range", ["brokers"], { got: brokers, max: metricsOfAlarm - 1, unit: "brokers with a disk alarm" }),
    );
  }
  return issues;
}

const usesMetric = ({ alarms }: Stream, metric: string): boolean =>
  Object.values(alarms ?? {}).some((alarm) => alarm.metric === metric);

function checkServerless(config: Stream): readonly Issue[] {
  const replication = Object.entries(config.topics).flatMap(([name, topic]) =>
    topic.replication === serverless.replication
      ? []
      : [
          issue("unsupported-pair", ["topics", name, "replication"], {
            what: "replication on MSK Serverless",
            got: String(topic.replication),
            allowed: [String(serverless.replication)],
            source: "https://docs.aws.amazon.com/msk/latest/developerguide/serverless-quota.html",
          }),
        ],
  );
  return [...replication, ...noDisk(config, "aws", "MSK Serverless with a disk to fill")];
}

function checkGcp(config: Stream): readonly Issue[] {
  const issues: Issue[] = [...noDisk(config, "gcp", "a disk of brokers to fill")];
  if (config.mode === "serverless") {
    issues.push(
      issue("unsupported-on", ["mode"], {
        target: "gcp",
        what: "serverless Kafka",
        instead: 'mode: each({ aws: "serverless", gcp: "provisioned" }), or a topic component (Pub/Sub)',
      }),
    );
  }
  const wanted = config.size?.gcp;
  if (wanted) {
    const { min, max } = capacity.perCpu;
    const least = wanted.cpu * min;
    const most = wanted.cpu * max;
    if (wanted.memory.mebibytes < least || wanted.memory.mebibytes > most) {
      issues.push(
        issue("out-of-range", ["size", "gcp", "memory"], {
          got: formatMemory(wanted.memory),
          min: formatMemory({ mebibytes: least }),
          max: formatMemory({ mebibytes: most }),
        }),
      );
    }
  }
  return issues;
}

const noDisk = (config: Stream, target: string, what: string): readonly Issue[] =>
  Object.entries(config.alarms ?? {}).flatMap(([name, { metric }]) =>
    metric === "disk" ? [issue("unsupported-on", ["alarms", name, "metric"], { target, what, instead: "lag" })] : [],
  );

/** Lag is of a group of readers; without one there is nothing to measure, and an alarm adds up only so many. */
function lagWithoutReaders(stream: Component<Stream>, system: System): readonly Issue[] {
  const { config } = stream;
  if (!usesMetric(config, "lag")) return [];
  const series = readers(stream, system).length * Object.keys(config.topics).length;
  const max = system.target === "aws" ? metricsOfAlarm - 1 : Infinity;
  if (series >= 1 && series <= max) return [];
  const limits = { min: 1, ...(system.target === "aws" ? { max } : {}) };
  return [issue("out-of-range", ["alarms"], { got: series, ...limits, unit: "consumers times topics of a lag alarm" })];
}
