import type { S3BucketInputs } from "./aws/s3_bucket/module.gen.ts";
import { days } from "./lifecycle.ts";
import { storageClasses } from "./limits.ts";
import type { Rule } from "./schema.ts";

/** The design's rules by their ids. Two that would have one are told apart by a number: S3 wants each id once. */
export function lifecycleRules(rules: readonly Rule[]): NonNullable<S3BucketInputs["lifecycle_rules"]> {
  const found: Record<string, ReturnType<typeof written>> = {};
  for (const rule of rules) {
    const id = ruleId(rule);
    let free = id;
    for (let turn = 2; free in found; turn++) free = `${id}-${turn}`;
    found[free] = written(rule);
  }
  return found;
}

/** `uploads-infrequent`, `former-versions-delete`. */
const ruleId = ({ prefix, noncurrent, to }: Rule): string =>
  [
    ...(noncurrent ? ["former-versions"] : []),
    ...(prefix === undefined ? [] : [prefix.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")]),
    to === undefined ? "delete" : to.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ].join("-");

function written({ prefix, noncurrent, after, to }: Rule) {
  const age = days(after);
  const transition = to && { days: age, storage_class: storageClasses.aws[to] };
  if (noncurrent) {
    return { prefix, noncurrent_version_transition: transition, noncurrent_version_days: transition ? undefined : age };
  }
  return { prefix, transition, expiration_days: transition ? undefined : age };
}
