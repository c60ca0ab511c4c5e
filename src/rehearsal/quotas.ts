import { quotaOf, type Quota } from "../terraform/quotas.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

/** What of each type is there afterwards; refused, once, where that is more than the quota. */
export function countsAfter({ world, place, managed, refuse }: Step): World["counts"] {
  const counts = new Map(world.counts);
  for (const resource of managed) {
    const quota = quotaOf(resource.type);
    if (!quota) continue;
    const most = world.raised[resource.type] ?? quota.most;
    const key = countKey(resource.type, quota, place);
    const count = (counts.get(key) ?? quota.there ?? 0) + 1;
    counts.set(key, count);
    if (count === most + 1)
      refuse(
        "over-quota",
        resource,
        `${most} of ${resource.type} are allowed in ${place.account}, unless more are asked for`,
      );
  }
  return counts;
}

export const countKey = (type: string, { within }: Quota, { account, region }: Step["place"]): string =>
  [account, ...(within === "region" ? [region] : []), type].join(" ");
