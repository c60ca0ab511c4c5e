import { containersNoEffect } from "../../runtimes/containers/no-effect.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Worker } from "./schema.ts";

export const noEffect: readonly NoEffect<Worker>[] = containersNoEffect;
