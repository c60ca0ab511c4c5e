import type { LowerContext } from "../../lowering/context.ts";
import { ofKind, type Component, type Place, type System } from "../../system/system.ts";
import { moduleOf, repositoriesIn } from "../registry/repositories.ts";
import type { Registry } from "../registry/schema.ts";
import { ref } from "../../terraform/expression.ts";
import { imagePushers } from "./gcp/image_pushers/module.gen.ts";
import { pushed } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

/** Whoever deploys in another project pushes its images here, where this one keeps them for all. */
export function pushers(pipeline: Component<Pipeline>, context: LowerContext): void {
  const [registry] = ofKind(context.system, "registry");
  if (!registry) return;
  for (const { environment, isGuest, readers } of repositoriesIn(context.system, registry)) {
    const repository = repositoryOf(registry, environment, context);
    const pushing = isGuest ? emailOf(pipeline, environment) : [];
    // Otherwise this root is applied before there are accounts in other projects: the README has the command.
    const reading = registry.config.home === undefined ? [] : readers.flatMap((system) => emailOf(pipeline, system));
    if (repository && pushing.length + reading.length > 0)
      context.module(
        imagePushers,
        { repository, service_account_emails: pushing, reader_service_account_emails: reading },
        {
          suffix: `image_pushers_${environment.environment}`,
          comment: `Who pushes images of ${environment.environment} from other projects`,
        },
      );
  }
}

/** The account that deploys in an environment, where it has images to push. */
function emailOf({ key }: Component<Pipeline>, system: System): readonly string[] {
  const component = system.components[key] as Component<Pipeline> | undefined;
  const pushes = component && pushed(component, system).length > 0;
  return pushes ? [deployAccount(system, component)] : [];
}

export const deployAccount = ({ prefix, project }: System, { slug }: Component): string =>
  `${prefix}-${slug}-deploy@${project}.iam.gserviceaccount.com`;

/** An environment's repository, as roles on it want it named, where this project keeps it. */
export const repositoryOf = (
  registry: Component<Registry>,
  owner: Pick<Place, "environment">,
  { system }: LowerContext,
) =>
  repositoriesIn(system, registry).some((one) => one.environment.environment === owner.environment)
    ? { location: ref(moduleOf(registry, owner), "location"), id: ref(moduleOf(registry, owner), "repository_id") }
    : undefined;
