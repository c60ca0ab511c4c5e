import type { Argument } from "../../terraform/argument.ts";
import { text } from "../../terraform/expression.ts";
import { inEnvironments } from "../../system/accounts.ts";
import type { Component, System } from "../../system/system.ts";
import { enableApi } from "./apis.ts";
import { projectId } from "./grant.ts";
import type { LowerContext } from "../context.ts";
import { projectRole } from "./modules/project_role/module.gen.ts";

/** What a role of a component's own permits, where Google has none that permits no more. */
export interface OwnRole {
  /** Ends its id. */
  readonly suffix: string;
  readonly title: string;
  readonly description: string;
  readonly permissions: readonly string[];
}

/** Longest name of a component whose role this is: an id has up to 64 characters. */
export const longestOf = ({ suffix }: OwnRole): number => 64 - `-${suffix}`.length;

const idOf = ({ prefix }: System, { slug }: Component, { suffix }: OwnRole): string =>
  `${prefix}-${slug}-${suffix}`.replaceAll("-", "_");

/** How environments name a role that the root of the project makes. */
export const ownRole = (system: System, component: Component, role: OwnRole): Argument<string> =>
  text`projects/${projectId}/roles/${idOf(system, component, role)}`;

/** Makes the role in the root of the project, once for each environment that needs it. */
export function makeOwnRole<Config>(
  component: Component<Config>,
  context: LowerContext,
  role: OwnRole,
  isNeeded: (component: Component<Config>, system: System) => boolean = () => true,
): void {
  for (const { system, component: one } of inEnvironments(context.system, component)) {
    if (!isNeeded(one, system)) continue;
    enableApi(context, "iam.googleapis.com");
    context.module(
      projectRole,
      {
        id: idOf(system, one, role),
        title: role.title,
        description: role.description,
        permissions: [...role.permissions],
      },
      { suffix: `${role.suffix}_${system.environment}`, comment: `${role.description} In ${system.environment}` },
    );
  }
}
