import { gcpAlarmInputs } from "../../../lowering/alarms/inputs.ts";
import type { Alarms } from "../../../lowering/alarms/field.ts";
import { enableApi } from "../../../lowering/gcp/apis.ts";
import { projectId, region } from "../../../lowering/gcp/grant.ts";
import { ownLogDays } from "../../../lowering/gcp/log-bucket.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { networkOf } from "../../../components/network/gcp.ts";
import { repositoryUrl } from "../../../components/registry/gcp.ts";
import { ownImage } from "../../../components/registry/images.ts";
import type { Runnable } from "../fields.ts";
import { imageTag } from "../image-tag.ts";
import { variablesOf } from "../variables.ts";
import { accessOf, type Granted } from "./access.ts";

/** Service accounts have the shortest names of all that is called like the component. */
const longest = 30;

/** What the modules of services, jobs and workers take alike. */
export function containerInputs(
  component: Component<Runnable & { readonly alarms?: Alarms | undefined }>,
  context: LowerContext,
  given: Readonly<Record<string, string>> = {},
) {
  const { config } = component;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("gcp", link) }));
  const network = context.the("network");
  for (const api of ["run", "iam"]) enableApi(context, `${api}.googleapis.com`);
  if (config.tracing) enableApi(context, "cloudtrace.googleapis.com");
  return {
    name: context.shortName(longest, "service account"),
    project_id: projectId,
    region,
    image: imageOf(component, context),
    args: config.command,
    cpu: config.cpu,
    memory: `${config.memory.mebibytes}Mi`,
    network: networkOf(network),
    ...variables(component, granted, context, given),
    ...accessOf(granted),
    tracing: config.tracing,
    log_retention_days: ownLogDays(config.logs.retain, context),
    alarms: gcpAlarmInputs(config.alarms, context),
    deletion_protection: context.system.protected,
  };
}

function imageOf({ config }: Component<Runnable>, context: LowerContext): Argument<string> {
  const own = ownImage(config.image);
  if (!own) return config.image;
  const { system } = context;
  return text`${repositoryUrl(system, context.the("registry"), own.name)}:${imageTag(own, context)}`;
}

function variables(
  component: Component<Runnable>,
  granted: readonly Granted[],
  context: LowerContext,
  given: Readonly<Record<string, string>>,
) {
  const { config, slug } = component;
  const found = variablesOf(
    config.environment ?? {},
    {
      ...(config.logs.level === undefined ? {} : { LOG_LEVEL: config.logs.level }),
      ...(config.tracing ? { OTEL_SERVICE_NAME: slug } : {}),
      ...given,
    },
    granted,
    context,
  );
  return { environment: Object.fromEntries(found.environment), secrets: Object.fromEntries(found.secrets) };
}
