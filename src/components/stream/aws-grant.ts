import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Component, Connection } from "../../system/system.ts";
import type { Argument } from "../../terraform/argument.ts";
import type { Reference } from "../../terraform/expression.ts";
import { msk, type MskOutput } from "./aws/msk/module.gen.ts";
import type { Stream } from "./schema.ts";
import { consumes, groupOf, produces } from "./settings.ts";

/** Modules of both kinds of cluster give the same. */
const given = (stream: Component, output: MskOutput): Reference => outputOf(msk, stream, output);

export function grant(stream: Component<Stream>, connection: Connection, context: LowerContext): AwsGrant {
  const prefix = stream.name.toUpperCase();
  const reader = context.find(connection.from);
  const group = reader && consumes(connection) ? groupOf(reader, context) : undefined;
  return {
    environment: {
      [`${prefix}_BOOTSTRAP`]: given(stream, "bootstrap_brokers"),
      [`${prefix}_AUTH`]: "AWS_MSK_IAM",
      [`${prefix}_TOPICS`]: Object.keys(stream.config.topics).join(","),
      ...(group === undefined ? {} : { [`${prefix}_GROUP`]: group }),
    },
    policies: {
      ...(produces(connection) ? { produce: given(stream, "produce_policy") } : {}),
      ...(group === undefined ? {} : { consume: consumePolicy(stream, group) }),
    },
    opens: given(stream, "connection"),
    ...(group === undefined ? {} : { pulls: true }),
  };
}

/** Leave to read as this group and no other. */
const consumePolicy = (stream: Component, group: Argument<string>): Argument<string> => ({
  $: "get",
  of: given(stream, "consume_policies"),
  path: [group],
});
