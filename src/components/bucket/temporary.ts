import type { Bucket } from "./schema.ts";
import { DAY } from "../../rules/data/spans.ts";

/** Everything in it is deleted within a month: what it holds can be made again. */
export const isTemporary = ({ lifecycle }: Bucket): boolean =>
  lifecycle.some(
    (rule) => rule.delete && !rule.noncurrent && rule.prefix === undefined && rule.after.seconds <= 30 * DAY,
  );
