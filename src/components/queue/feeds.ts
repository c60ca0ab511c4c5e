import { ofKind, type Component, type System } from "../../system/system.ts";
import type { Bucket } from "../bucket/schema.ts";
import type { Topic } from "../topic/schema.ts";

/** Topics that send a copy of each message to the queue. */
export const topicsOf = (queue: Component, system: System): readonly Component<Topic>[] =>
  ofKind(system, "topic").filter((topic) => topic.config.subscribers.includes(queue.key));

/** Buckets that tell a queue or a topic of what happens to their objects. */
export const bucketsOf = (listener: Component, system: System): readonly Component<Bucket>[] =>
  ofKind(system, "bucket").filter((bucket) =>
    (bucket.config.notifications ?? []).some(({ to }) => to === listener.key),
  );

/** Start of the environment variables about a component: `ordersQueue` gives `ORDERS_QUEUE`. */
export const variablePrefix = ({ name }: Component): string => name.toUpperCase();
