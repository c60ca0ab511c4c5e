import { days } from "./lifecycle.ts";
import { storageClasses } from "./limits.ts";
import type { Bucket, Rule } from "./schema.ts";

/** The design's rules, after two that clear away what nobody sees: old versions and broken uploads. */
export const lifecycleRules = (config: Bucket) => [
  {
    action: { type: "Delete" },
    condition: { days_since_noncurrent_time: days(config.keepVersions), with_state: "ARCHIVED" },
  },
  { action: { type: "AbortIncompleteMultipartUpload" }, condition: { age: 7 } },
  ...config.lifecycle.map((rule) => ({
    action:
      rule.to === undefined
        ? { type: "Delete" }
        : { type: "SetStorageClass", storage_class: storageClasses.gcp[rule.to] },
    condition: condition(rule),
  })),
];

const condition = (rule: Rule) => ({
  ...(rule.noncurrent
    ? { days_since_noncurrent_time: days(rule.after), with_state: "ARCHIVED" }
    : { age: days(rule.after), with_state: "LIVE" }),
  ...(rule.prefix === undefined ? {} : { matches_prefix: [rule.prefix] }),
});
