import { checkWindowLength } from "../../lowering/windows.ts";
import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { formatDuration } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { backupDays, redisSource, shortestWindowMinutes, versions, versionSource } from "./limits.ts";
import { metrics, type Redis } from "./schema.ts";
import { grantedAccesses, replicasOf, versionOf } from "./settings.ts";
import { nodeType } from "./sizes.ts";

export function check(redis: Component<Redis>, system: System): readonly Issue[] {
  const { config } = redis;
  return checkAll(
    () => checkEngine(config, system),
    () => checkNode(config, system),
    () =>
      config.highAvailability && replicasOf(config) === 0
        ? [issue("conflict", ["replicas"], { field: "replicas: 0", other: "highAvailability", why: "needs-replica" })]
        : [],
    () => checkBackup(config, system),
    () => checkAlarms(config.alarms, metrics),
    () => (system.target === "aws" ? checkWindows(config) : checkAccess(redis, system)),
  );
}

function checkNode(config: Redis, { target }: System): readonly Issue[] {
  const node = nodeType(config, target);
  return "issue" in node ? [node.issue] : [];
}

function checkEngine(config: Redis, { target }: System): readonly Issue[] {
  const { engine } = config;
  const version = versionOf(config);
  const allowed: readonly string[] = versions[engine][target];
  if (allowed.length === 0) {
    return [
      issue("unsupported-on", ["engine"], {
        target,
        what: text(
          "Redis OSS without a password in the Terraform state",
          "パスワードを Terraform の state に残さない Redis OSS",
        ),
        instead: 'engine: "valkey"',
        source: redisSource,
      }),
    ];
  }
  if (allowed.includes(version)) return [];
  const source = versionSource[target];
  return [issue("unsupported-pair", ["version"], { what: `${engine} (${target})`, got: version, allowed, source })];
}

function checkBackup({ backup }: Redis, { target }: System): readonly Issue[] {
  if (!backup) return [];
  const { seconds } = backup.retain;
  if (seconds % 86_400 !== 0) {
    const got = formatDuration(backup.retain);
    return [issue("bad-format", ["backup", "retain"], { got, expected: "whole-days", examples: ["7d"] })];
  }
  const { max } = backupDays[target];
  const days = seconds / 86_400;
  return days > max
    ? [issue("out-of-range", ["backup", "retain"], { got: days, min: 1, max, unit: text("days", "日") })]
    : [];
}

const checkWindows = (config: Redis): readonly Issue[] =>
  checkAll(
    () => checkWindowLength(["maintenance"], config.maintenance, shortestWindowMinutes),
    () => checkWindowLength(["backup", "window"], config.backup?.window, shortestWindowMinutes),
  );

/** A connection that says `read` must not be able to write. */
const checkAccess = (redis: Component<Redis>, system: System): readonly Issue[] =>
  grantedAccesses(redis.key, system).includes("read")
    ? [
        issue("unsupported-on", [], {
          target: system.target,
          what: text(
            `read-only access to ${redis.key}: whoever may connect to Memorystore may write`,
            `${redis.key} への読み取り専用アクセス（Memorystore に接続できれば書き込めます）`,
          ),
          instead: `uses: { ${redis.key}: each({ aws: "read", gcp: "readwrite" }) }`,
          source: "https://cloud.google.com/memorystore/docs/valkey/about-iam-auth",
        }),
      ]
    : [];
