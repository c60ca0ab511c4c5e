import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { artifactRegistry } from "../registry/gcp/artifact_registry/module.gen.ts";
import { guestsOf, keepsImages } from "../registry/home.ts";
import { imagePushers } from "./gcp/image_pushers/module.gen.ts";
import { pushed } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

/** Whoever deploys in another project pushes its images here, where this one keeps them for all. */
export function pushers(pipeline: Component<Pipeline>, context: LowerContext): void {
  const [registry] = ofKind(context.system, "registry");
  if (!registry || !keepsImages(context.system, registry.config)) return;
  const emails = guestsOf(context.system, registry.config).flatMap((system) => {
    const component = system.components[pipeline.key] as Component<Pipeline> | undefined;
    const pushes = component && pushed(component, system).length > 0;
    return pushes ? [`${system.prefix}-${pipeline.slug}-deploy@${system.project}.iam.gserviceaccount.com`] : [];
  });
  const repository = {
    location: outputOf(artifactRegistry, registry, "location"),
    id: outputOf(artifactRegistry, registry, "repository_id"),
  };
  if (emails.length > 0)
    context.module(
      imagePushers,
      { repository, service_account_emails: emails },
      { suffix: "image_pushers", comment: "Who pushes images from other projects" },
    );
}
