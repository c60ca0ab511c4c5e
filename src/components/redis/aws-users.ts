import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Redis } from "./schema.ts";
import { grantedAccesses, type Access } from "./settings.ts";

/** What each level may do: no administration, and nothing that stops all others (`KEYS`, `FLUSHALL`). */
const accessString: Readonly<Record<Access, string>> = {
  read: "on ~* &* -@all +@read +@connection -@dangerous +info",
  readwrite: "on ~* &* +@all -@admin -@dangerous +info",
};

const address = (redis: Component, access: string): string => `aws_elasticache_user.${redis.name}_${access}`;

/** The user of a level, for whoever has it. */
export const user = (redis: Component, access: string, attribute: "arn" | "user_name"): Reference =>
  ref(address(redis, access), attribute);

/** A user for each level of access that is asked for, without a password: IAM signs them in. */
export function userGroup(redis: Component<Redis>, context: LowerContext): Reference {
  const { engine } = redis.config;
  const users = grantedAccesses(redis.key, context.system).map((access) => {
    const name = context.shortName(40, "ElastiCache user", access);
    const made = context.add("aws_elasticache_user", `${redis.name}_${access}`, {
      // With IAM both must be the same.
      user_id: name,
      user_name: name,
      engine,
      access_string: accessString[access],
      authentication_mode: { type: "iam" },
    });
    return made("user_id");
  });
  const disabled = engine === "redis" ? [disabledDefault(redis, context)] : [];
  const made = context.add("aws_elasticache_user_group", redis.name, {
    user_group_id: context.shortName(40, "ElastiCache user group"),
    engine,
    user_ids: [...disabled, ...users],
  });
  return made("user_group_id");
}

/** A group of Redis OSS must hold a user `default`; this one can do nothing. */
function disabledDefault(redis: Component, context: LowerContext): Reference {
  const made = context.add(
    "aws_elasticache_user",
    `${redis.name}_default`,
    {
      user_id: context.shortName(40, "ElastiCache user", "default"),
      user_name: "default",
      engine: "redis",
      access_string: "off ~* -@all",
      no_password_required: true,
    },
    { comment: "Switched off: Redis OSS demands that there be a user of this name." },
  );
  return made("user_id");
}
