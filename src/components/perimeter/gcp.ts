import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Perimeter } from "./schema.ts";
import { guarded } from "./services.ts";

export const gcp: Lowering<Perimeter, GcpGrant> = {
  area: "perimeter",
  becomes: "VPC Service Controls perimeter",
  lower,
};

function lower(perimeter: Component<Perimeter>, context: LowerContext): void {
  const { name, key, config } = perimeter;
  const policy = config.gcp?.accessPolicy ?? "";
  const api = enableApi(context, "accesscontextmanager.googleapis.com");
  const project = context.addData("google_project", name, { project_id: projectId });
  const level = accessLevel(perimeter, policy, api, context);
  const rules = {
    resources: [text`projects/${project("number")}`],
    restricted_services: config.services ?? guarded(context.system),
    ...(level === undefined ? {} : { access_levels: [level] }),
  };
  context.add(
    "google_access_context_manager_service_perimeter",
    name,
    {
      parent: text`accessPolicies/${policy}`,
      name: text`accessPolicies/${policy}/servicePerimeters/${identifier(context)}`,
      title: context.name(),
      description: `Keeps data of ${key} inside`,
      perimeter_type: "PERIMETER_TYPE_REGULAR",
      use_explicit_dry_run_spec: config.dryRun,
      ...(config.dryRun ? { spec: rules } : { status: rules }),
    },
    {
      dependsOn: [api],
      comment:
        "Whoever applies this needs Access Context Manager Editor on the organization, and a place in `allow` once it is no dry run.",
      assertions: [
        {
          path: ["use_explicit_dry_run_spec"],
          equals: config.dryRun,
          message: config.dryRun ? "Nothing is refused yet." : "Calls from outside are refused.",
        },
      ],
    },
  );
}

/** Those who may call from outside: from an address, or with an account. */
function accessLevel(
  { name, config }: Component<Perimeter>,
  policy: string,
  api: string,
  context: LowerContext,
): Reference | undefined {
  const { cidrs, members } = config.allow ?? {};
  if (!cidrs && !members) return undefined;
  const level = context.add(
    "google_access_context_manager_access_level",
    name,
    {
      parent: text`accessPolicies/${policy}`,
      name: text`accessPolicies/${policy}/accessLevels/${identifier(context)}`,
      title: context.name(),
      basic: {
        combining_function: "OR",
        conditions: [...(cidrs ? [{ ip_subnetworks: cidrs }] : []), ...(members ? [{ members }] : [])],
      },
    },
    { feature: "access_level", dependsOn: [api] },
  );
  return level("name");
}

/** Letters, digits and underscores, at most 50. */
const identifier = (context: LowerContext) => call("replace", context.shortName(50, "perimeter"), "-", "_");
