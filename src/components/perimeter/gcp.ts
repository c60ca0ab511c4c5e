import { alike } from "../../lowering/alike.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { inEnvironments } from "../../system/accounts.ts";
import type { Component } from "../../system/system.ts";
import { servicePerimeter } from "./gcp/service_perimeter/module.gen.ts";
import type { Perimeter } from "./schema.ts";
import { guarded } from "./services.ts";

export const gcp: Lowering<Perimeter, GcpGrant> = {
  becomes: "VPC Service Controls perimeter",
  lower: () => undefined,
  account,
};

/**
 * A perimeter is of a project, which has one, and belongs to the organization's access policy: whoever may change it may
 * change those of all other projects. So a person applies it, and pipelines only read it.
 */
function account(perimeter: Component<Perimeter>, context: LowerContext): void {
  const { key, slug, config, base } = perimeter;
  alike(perimeter, context, ["dryRun", "services", "allow", "gcp"]);
  enableApi(context, "accesscontextmanager.googleapis.com");
  const systems = inEnvironments(context.system, perimeter).map(({ system }) => system);
  const services = new Set(systems.flatMap((system) => config.services ?? guarded(system)));
  // All projects of an organization share its names.
  const prefix = systems[0]?.prefix ?? context.system.prefix;
  context.shortName(50 - prefix.length + context.system.prefix.length, "perimeter");
  context.module(servicePerimeter, {
    name: `${prefix}-${slug}`,
    description: base.description ?? `Keeps data of ${key} inside`,
    access_policy: config.gcp?.accessPolicy ?? "",
    project_number: projectNumber,
    restricted_services: [...services].sort(),
    dry_run: config.dryRun,
    allow: config.allow,
  });
}
