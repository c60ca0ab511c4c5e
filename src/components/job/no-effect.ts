import { containersNoEffect } from "../../runtimes/containers/no-effect.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Job } from "./schema.ts";

/** A job has no `drain`: the rest is that of every container. */
export const noEffect: readonly NoEffect<Job>[] = containersNoEffect.filter(({ fields }) => !fields.includes("drain"));
