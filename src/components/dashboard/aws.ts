import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { cloudwatchDashboard, type CloudwatchDashboardInputs } from "./aws/cloudwatch_dashboard/module.gen.ts";
import type { Dashboard } from "./schema.ts";
import { shownOn } from "./shown.ts";

export const aws: Lowering<Dashboard, AwsGrant> = {
  becomes: "Amazon CloudWatch dashboard",
  lower,
};

function lower(dashboard: Component<Dashboard>, context: LowerContext): void {
  context.module(cloudwatchDashboard, {
    name: context.name(),
    shown: shownOn(dashboard, context, "aws") as CloudwatchDashboardInputs["shown"],
  });
}
