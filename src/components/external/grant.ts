import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { External } from "./schema.ts";
import { secretLinks } from "./secrets.ts";

function environment({ name, config }: Component<External>): Readonly<Record<string, string>> {
  const prefix = name.toUpperCase();
  return {
    [`${prefix}_URL`]: config.url,
    ...(config.timeout ? { [`${prefix}_TIMEOUT_SECONDS`]: String(config.timeout.seconds) } : {}),
    ...(config.retries === undefined ? {} : { [`${prefix}_RETRIES`]: String(config.retries) }),
  };
}

export function awsGrant(external: Component<External>, connection: Connection, context: LowerContext): AwsGrant {
  const grants = secretLinks(external, connection, context).map((link) => context.grant("aws", link));
  return {
    environment: Object.assign({}, ...grants.map((one) => one.environment), environment(external)) as NonNullable<
      AwsGrant["environment"]
    >,
    secrets: Object.assign({}, ...grants.map((one) => one.secrets)) as NonNullable<AwsGrant["secrets"]>,
    parameters: Object.assign({}, ...grants.map((one) => one.parameters)) as NonNullable<AwsGrant["parameters"]>,
    keyArns: grants.flatMap((one) => one.keyArns ?? []),
  };
}

export function gcpGrant(external: Component<External>, connection: Connection, context: LowerContext): GcpGrant {
  const grants = secretLinks(external, connection, context).map((link) => context.grant("gcp", link));
  return {
    environment: Object.assign({}, ...grants.map((one) => one.environment), environment(external)) as NonNullable<
      GcpGrant["environment"]
    >,
    secrets: Object.assign({}, ...grants.map((one) => one.secrets)) as NonNullable<GcpGrant["secrets"]>,
  };
}
