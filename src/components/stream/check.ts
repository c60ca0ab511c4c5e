import { text, type Text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { formatMemory } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { capacity, metricsOfAlarm, serverless } from "./limits.ts";
import { metrics, type Stream } from "./schema.ts";
import { brokersOf, largestReplication, readers, zoneCount } from "./settings.ts";

export function check(stream: Component<Stream>, system: System): readonly Issue[] {
  const { config } = stream;
  return checkAll(
    () => collisions(stream),
    () => checkAlarms(config.alarms, metrics),
    () =>
      system.target === "gcp"
        ? checkGcp(config)
        : config.mode === "serverless"
          ? checkServerless(config)
          : checkBrokers(config, system),
    () => lagWithoutReaders(stream, system),
  );
}

/** Kafka itself does not tell `a.b` from `a_b` in its metrics. */
function collisions(stream: Component<Stream>): readonly Issue[] {
  const seen = new Map<string, string>();
  return Object.keys(stream.config.topics).flatMap((key) => {
    const name = key.replaceAll(".", "_");
    const other = seen.get(name);
    seen.set(name, key);
    return other === undefined ? [] : [issue("name-collision", ["topics", key], { key, other, name })];
  });
}

function checkBrokers(config: Stream, system: System): readonly Issue[] {
  const brokers = brokersOf(config, system);
  const outOfRange = (limits: { min: number } | { max: number }, unit: Text): Issue =>
    issue("out-of-range", ["brokers"], { got: brokers, ...limits, unit });
  return checkAll(
    () => {
      const zones = zoneCount(system);
      return brokers % zones === 0
        ? []
        : [
            issue("unsupported-pair", ["brokers"], {
              what: text(`the number of brokers in ${zones} zones`, `${zones} ゾーンのブローカー数`),
              got: String(brokers),
              allowed: [1, 2, 3].map((factor) => String(factor * zones)),
              source: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html",
            }),
          ];
    },
    () => {
      const least = largestReplication(config);
      return brokers < least ? [outOfRange({ min: least }, text("brokers", "台のブローカー"))] : [];
    },
    () =>
      usesMetric(config, "disk") && brokers >= metricsOfAlarm
        ? [
            outOfRange(
              { max: metricsOfAlarm - 1 },
              text("brokers with a disk alarm", "台のブローカー（ディスクのアラーム付き）"),
            ),
          ]
        : [],
  );
}

const usesMetric = ({ alarms }: Stream, metric: string): boolean =>
  Object.values(alarms ?? {}).some((alarm) => alarm.metric === metric);

const checkServerless = (config: Stream): readonly Issue[] =>
  checkAll(
    () =>
      checkEach(config.topics, ({ replication }, name) =>
        replication === serverless.replication
          ? []
          : [
              issue("unsupported-pair", ["topics", name, "replication"], {
                what: text("replication on MSK Serverless", "MSK Serverless の複製数"),
                got: String(replication),
                allowed: [String(serverless.replication)],
                source: "https://docs.aws.amazon.com/msk/latest/developerguide/serverless-quota.html",
              }),
            ],
      ),
    () => noDisk(config, "aws", "MSK Serverless with a disk to fill"),
  );

const checkGcp = (config: Stream): readonly Issue[] =>
  checkAll(
    () => noDisk(config, "gcp", "a disk of brokers to fill"),
    () =>
      config.mode === "serverless"
        ? [
            issue("unsupported-on", ["mode"], {
              target: "gcp",
              what: text("serverless Kafka", "サーバーレスの Kafka"),
              instead: text(
                'Write mode: each({ aws: "serverless", gcp: "provisioned" }), or use a topic component (Pub/Sub).',
                'mode: each({ aws: "serverless", gcp: "provisioned" }) と書くか、topic コンポーネント（Pub/Sub）を使ってください。',
              ),
            }),
          ]
        : [],
    () => checkMemory(config),
  );

function checkMemory({ size }: Stream): readonly Issue[] {
  if (!size?.gcp) return [];
  const { cpu, memory } = size.gcp;
  const least = cpu * capacity.perCpu.min;
  const most = cpu * capacity.perCpu.max;
  if (memory.mebibytes >= least && memory.mebibytes <= most) return [];
  return [
    issue("out-of-range", ["size", "gcp", "memory"], {
      got: formatMemory(memory),
      min: formatMemory({ mebibytes: least }),
      max: formatMemory({ mebibytes: most }),
    }),
  ];
}

const noDisk = (config: Stream, target: string, what: string): readonly Issue[] =>
  checkEach(config.alarms ?? {}, ({ metric }, name) =>
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
  return [
    issue("out-of-range", ["alarms"], {
      got: series,
      ...limits,
      unit: text("consumers times topics of a lag alarm", "（遅延アラームの受信者数 × トピック数）"),
    }),
  ];
}
