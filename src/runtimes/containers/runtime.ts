import type { OnClouds } from "../../lowering/kind.ts";

/** Containers that the cloud runs by itself: Amazon ECS on Fargate, Cloud Run. */
declare module "../../system/runtimes.ts" {
  interface Runtimes<Config> {
    readonly containers: OnClouds<Config>;
  }
}
