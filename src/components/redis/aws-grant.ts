import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf } from "../../lowering/context.ts";
import type { Component, Connection } from "../../system/system.ts";
import { elasticache } from "./aws/elasticache/module.gen.ts";
import type { Redis } from "./schema.ts";

export function grant(redis: Component<Redis>, { access }: Connection): AwsGrant {
  const prefix = redis.name.toUpperCase();
  const reads = access === "read";
  return {
    environment: {
      // Where writes go, and where reads may.
      [`${prefix}_HOST`]: outputOf(elasticache, redis, reads ? "reader_address" : "address"),
      [`${prefix}_PORT`]: outputOf(elasticache, redis, "connection", "port"),
      [`${prefix}_TLS`]: "true",
      [`${prefix}_USER`]: outputOf(elasticache, redis, "user_names", access),
      // The signed token that stands for a password is made for this name.
      [`${prefix}_CACHE_NAME`]: outputOf(elasticache, redis, "cache_name"),
    },
    policies: { [access]: outputOf(elasticache, redis, reads ? "read_policy" : "readwrite_policy") },
    opens: outputOf(elasticache, redis, "connection"),
  };
}
