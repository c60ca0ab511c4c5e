import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { monitoringDashboard, type MonitoringDashboardInputs } from "./gcp/monitoring_dashboard/module.gen.ts";
import type { Dashboard } from "./schema.ts";
import { shownOn } from "./shown.ts";

export const gcp: Lowering<Dashboard, GcpGrant> = {
  becomes: "Cloud Monitoring dashboard",
  lower,
};

function lower(dashboard: Component<Dashboard>, context: LowerContext): void {
  enableApi(context, "monitoring.googleapis.com");
  context.module(monitoringDashboard, {
    name: context.name(),
    shown: shownOn(dashboard, context, "gcp") as MonitoringDashboardInputs["shown"],
  });
}
