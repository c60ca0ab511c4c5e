import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { eachKey, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { notifyRoutes } from "./gcp-notify.ts";
import { routesOf } from "./routes.ts";
import type { Channel } from "./schema.ts";

export const gcp: Lowering<Channel, GcpGrant> = {
  area: "monitoring",
  becomes: "Cloud Monitoring notification channel",
  lower,
};

function lower(channel: Component<Channel>, context: LowerContext): void {
  const { name, config } = channel;
  if (config.email.length > 0) {
    context.add(
      "google_monitoring_notification_channel",
      name,
      {
        display_name: text`${context.name()} ${eachKey}`,
        type: "email",
        labels: { email_address: eachKey },
      },
      {
        forEach: Object.fromEntries(config.email.map((address) => [address, null])),
        dependsOn: [enableApi(context, "monitoring.googleapis.com")],
      },
    );
  }
  notifyRoutes(channel, routesOf(channel, context), context);
}
