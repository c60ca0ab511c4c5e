import { text, type Text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue, type Named } from "../../issues/issue.ts";
import { regions } from "../../system/regions.ts";
import type { Component, System } from "../../system/system.ts";
import type { Queue } from "../queue/schema.ts";
import { topicsOf } from "../queue/feeds.ts";
import type { Topic } from "../topic/schema.ts";
import { dualRegion, dualRegionSource, limits, partnersOf } from "./limits.ts";
import { checkLifecycle, wholeDays } from "./lifecycle.ts";
import type { Bucket } from "./schema.ts";

export function check(bucket: Component<Bucket>, system: System): readonly Issue[] {
  const { config } = bucket;
  return checkAll(
    () => wholeDays(["keepVersions"], config.keepVersions.seconds),
    () => (config.accessLogs ? wholeDays(["accessLogs", "retain"], config.accessLogs.retain.seconds) : []),
    () => checkLifecycle(config, system.target),
    () => checkReplica(config, system),
    () => checkPublic(config, system),
    () => checkNotifications(config, system),
    () => checkName(bucket, system),
  );
}

function checkReplica({ replicate, versioning }: Bucket, system: System): readonly Issue[] {
  if (!replicate) return [];
  const { region } = replicate;
  const path = ["replicate", "region"];
  const allowed = Object.keys(regions[system.target]).filter((one) => one !== system.region);
  if (!allowed.includes(region)) return [issue("not-allowed", path, { got: region, allowed })];
  if (system.target === "aws") {
    return versioning
      ? []
      : [
          issue("conflict", ["versioning"], {
            field: "replicate",
            other: "versioning: false",
            why: "replica-needs-versions",
          }),
        ];
  }
  if (dualRegion(system.region, region)) return [];
  const partners = partnersOf(system.region);
  return [
    issue("unsupported-on", path, {
      target: "gcp",
      what: text(
        `a dual-region bucket in ${system.region} and ${region}`,
        `${system.region} と ${region} のデュアルリージョンのバケット`,
      ),
      instead:
        partners.length > 0 ? `region: "${partners.join('" or "')}"` : "each({ aws: { region: ... }, gcp: null })",
      source: dualRegionSource,
    }),
  ];
}

const checkPublic = (config: Bucket, system: System): readonly Issue[] =>
  config.public && config.encryption === "customerKey" && system.target === "aws"
    ? [issue("conflict", ["public"], { field: "public", other: "encryption: customerKey", why: "public-key" })]
    : [];

function checkNotifications(config: Bucket, system: System): readonly Issue[] {
  const source = limits.notificationSource[system.target];
  return checkEach(config.notifications ?? [], ({ to, prefix, events }, index) => {
    const issues: Issue[] = [];
    const path = ["notifications", index, "to"];
    const listener = system.components[to];
    if (!listener) return [];
    const refuse = (what: Text, instead: Named) =>
      issues.push(issue("unsupported-on", path, { target: system.target, what, instead, source }));
    if (system.target === "gcp") {
      const [topic] = listener.kind === "queue" ? topicsOf(listener, system) : [];
      if (topic)
        refuse(
          text(`notifications to a queue that is fed by a topic (${to})`, `トピックから届くキュー（${to}）への通知`),
          `to: "${topic.key}"`,
        );
      return issues;
    }
    const ordered = (listener.config as Queue | Topic).ordered;
    if (ordered)
      refuse(
        text(
          `bucket notifications to an ordered queue or topic (${to})`,
          `順序付きのキュー・トピック（${to}）へのバケットの通知`,
        ),
        `components.${to}.ordered: false`,
      );
    if (listener.kind === "topic" && (listener.config as Topic).encryption === "managed") {
      refuse(
        text(
          `bucket notifications to a topic with the key of SNS (${to})`,
          `SNS 管理の鍵で暗号化したトピック（${to}）へのバケットの通知`,
        ),
        `components.${to}.encryption: "customerKey"`,
      );
    }
    const same = (config.notifications ?? []).findIndex(
      (other) => overlap(other.prefix ?? "", prefix ?? "") && other.events.some((event) => events.includes(event)),
    );
    if (same < index) {
      refuse(
        text(
          "two notifications of the same events for the same objects",
          "同じオブジェクトの同じ出来事への 2 つの通知",
        ),
        text("Use a topic with both queues as subscribers.", "両方のキューを購読者とするトピックを使ってください。"),
      );
    }
    return issues;
  });
}

const overlap = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Cloud Storage lets nobody else call a bucket after Google. */
function checkName({ slug }: Component<Bucket>, system: System): readonly Issue[] {
  const name = `${system.prefix}-${slug}-${system.project}`;
  if (system.target !== "gcp" || !/^goog|g[o0]{2}g[l1]e/.test(name)) return [];
  return [
    issue("unsupported-pair", [], {
      what: text("the name of a bucket", "バケットの名前"),
      got: name,
      allowed: [
        text("a name that neither begins with goog nor contains google", "goog で始まらず google を含まない名前"),
      ],
      source: limits.nameSource.gcp,
    }),
  ];
}
