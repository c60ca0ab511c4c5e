import type { Link, LowerContext } from "../../lowering/context.ts";
import type { Component, Connection, System } from "../../system/system.ts";
import type { External } from "./schema.ts";

/**
 * Connections to the secrets of an external service, in the name of its user. A secret that the user
 * has already, by itself or through an external service that it names before, is not given twice.
 */
export function secretLinks(
  external: Component<External>,
  connection: Connection,
  context: LowerContext,
): readonly Link[] {
  const from = context.find(connection.from);
  if (!from) return [];
  return (external.config.secrets ?? []).flatMap((key) => {
    const to = context.find(key);
    if (!to || giverOf(key, connection.from, context.system) !== external.key) return [];
    return [{ from, to, connection: { from: from.key, to: key, access: "read", path: connection.path } }];
  });
}

/** Of all that would give a user the secret, the one that does: the secret itself, else the first named. */
function giverOf(secret: string, user: string, system: System): string | undefined {
  const used = system.uses.get(user) ?? [];
  if (used.some((connection) => connection.to === secret)) return secret;
  return used.find(({ to }) => {
    const component = system.components[to];
    return component?.kind === "external" && (component.config as External).secrets?.includes(secret);
  })?.to;
}
