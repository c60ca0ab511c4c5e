import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { user } from "./aws-users.ts";
import type { Redis } from "./schema.ts";

export const port = 6379;

const cache = (redis: Component, attribute: string): Reference =>
  ref(`aws_elasticache_replication_group.${redis.name}`, attribute);

/** What other components need of a cache: where writes go, and where reads may. */
export const endpoint = (redis: Component, access: string): Reference =>
  cache(redis, access === "read" ? "reader_endpoint_address" : "primary_endpoint_address");

export function grant(redis: Component<Redis>, { access }: Connection): AwsGrant {
  const prefix = redis.name.toUpperCase();
  const sid = `Connect${redis.key.charAt(0).toUpperCase()}${redis.key.slice(1)}`;
  return {
    environment: {
      [`${prefix}_HOST`]: endpoint(redis, access),
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_TLS`]: "true",
      [`${prefix}_USER`]: user(redis, access, "user_name"),
      // The signed token that stands for a password is made for this name.
      [`${prefix}_CACHE_NAME`]: cache(redis, "replication_group_id"),
    },
    statements: [
      { Sid: sid, Action: ["elasticache:Connect"], Resource: [cache(redis, "arn"), user(redis, access, "arn")] },
    ],
    opens: [{ port, securityGroup: ref(`aws_security_group.${redis.name}`, "id") }],
  };
}
