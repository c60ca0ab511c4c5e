import type { LowerContext } from "../../lowering/context.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { staticParameters } from "./limits.ts";
import type { Postgres } from "./schema.ts";
import { parametersOf } from "./settings.ts";

/** What one looks for when queries hang or the disk fills: a line for each lock that waits and each sort that spills. */
const diagnostics = { log_lock_waits: "1", log_temp_files: "0" };

/** TLS is not a choice; the rest is the design's. */
export function parameterGroup(db: Component<Postgres>, context: LowerContext) {
  const version = String(db.config.version);
  const parameters = { "rds.force_ssl": "1", ...diagnostics, ...parametersOf(db, "cloudsql.") };
  return context.add(
    "aws_db_parameter_group",
    db.name,
    {
      name_prefix: text`${context.name()}-`,
      family: `postgres${version}`,
      description: `Parameters of ${db.key}`,
      parameter: Object.entries(parameters).map(([name, value]) => ({
        name,
        value,
        apply_method: staticParameters.has(name) ? "pending-reboot" : "immediate",
      })),
    },
    // A major upgrade needs the new family before the old one can go.
    { lifecycle: { create_before_destroy: true } },
  );
}
