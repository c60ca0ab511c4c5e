import type { LowerContext } from "../../lowering/context.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { servicePerimeter } from "./gcp/service_perimeter/module.gen.ts";
import type { Perimeter } from "./schema.ts";
import { guarded } from "./services.ts";

export const gcp: Lowering<Perimeter, GcpGrant> = {
  becomes: "VPC Service Controls perimeter",
  lower,
};

function lower(perimeter: Component<Perimeter>, context: LowerContext): void {
  const { key, config, base } = perimeter;
  enableApi(context, "accesscontextmanager.googleapis.com");
  context.module(
    servicePerimeter,
    {
      name: context.shortName(50, "perimeter"),
      description: base.description ?? `Keeps data of ${key} inside`,
      access_policy: config.gcp?.accessPolicy ?? "",
      project_number: projectNumber,
      restricted_services: config.services ?? guarded(context.system),
      dry_run: config.dryRun,
      allow: config.allow,
    },
    {
      assertions: [
        {
          address: "google_access_context_manager_service_perimeter.this",
          path: ["use_explicit_dry_run_spec"],
          equals: config.dryRun,
          message: config.dryRun ? "Nothing is refused yet." : "Calls from outside are refused.",
        },
      ],
    },
  );
}
