import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { formatDuration } from "../../design/units/index.ts";
import type { Target } from "../../terraform/graph.ts";
import { limits } from "./limits.ts";
import type { Bucket, Rule } from "./schema.ts";

export const days = (span: { readonly seconds: number }): number => span.seconds / 86_400;

export const wholeDays = (path: readonly (string | number)[], seconds: number): readonly Issue[] =>
  seconds % 86_400 === 0
    ? []
    : [
        issue("bad-format", path, {
          got: formatDuration({ seconds }),
          expected: "whole-days",
          examples: [`${Math.ceil(seconds / 86_400)}d`],
        }),
      ];

/** What S3 refuses and Cloud Storage would silently not do: a rule says one thing, and rules follow each other. */
export function checkLifecycle(config: Bucket, target: Target): readonly Issue[] {
  return checkEach(config.lifecycle, (rule, index) => {
    const at = ["lifecycle", index];
    return checkAll(
      () => wholeDays([...at, "after"], rule.after.seconds),
      () =>
        rule.to === undefined && rule.delete === undefined
          ? [issue("missing-key", [...at, "to"], { key: "to", expected: '"infrequent", or delete: true' })]
          : [],
      () =>
        rule.to !== undefined && rule.delete
          ? [issue("conflict", [...at, "delete"], { field: "delete", other: "to", why: "one-action" })]
          : [],
      () =>
        rule.noncurrent && !config.versioning
          ? [
              issue("conflict", [...at, "noncurrent"], {
                field: "noncurrent",
                other: "versioning: false",
                why: "no-versions",
              }),
            ]
          : [],
      () =>
        rule.noncurrent && rule.after.seconds >= config.keepVersions.seconds
          ? [
              issue("out-of-range", [...at, "after"], {
                got: formatDuration(rule.after),
                max: `${days(config.keepVersions) - 1}d`,
              }),
            ]
          : [],
      () => {
        const earliest = earliestDay(rule, config.lifecycle, target);
        return days(rule.after) < earliest
          ? [issue("out-of-range", [...at, "after"], { got: formatDuration(rule.after), min: `${earliest}d` })]
          : [];
      },
    );
  });
}

const order = ["infrequent", "archive", "deepArchive"];

/** The first day on which a rule may act, given the rules for the same objects that act before it. */
function earliestDay(rule: Rule, rules: readonly Rule[], target: Target): number {
  const onAws = target === "aws";
  const own = onAws && rule.to === "infrequent" ? limits.infrequentDays : 1;
  const before = rules.filter(
    (other) =>
      other !== rule &&
      other.to !== undefined &&
      other.noncurrent === rule.noncurrent &&
      (other.prefix ?? "") === (rule.prefix ?? "") &&
      (rule.delete === true || (rule.to !== undefined && order.indexOf(other.to) < order.indexOf(rule.to))),
  );
  const gaps = before.map(
    (other) => days(other.after) + (onAws && rule.to && other.to === "infrequent" ? limits.infrequentDays : 1),
  );
  return Math.max(own, ...gaps);
}
