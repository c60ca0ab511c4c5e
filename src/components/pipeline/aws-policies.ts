import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { repositoryArn } from "../registry/aws.ts";
import { ownImage } from "../registry/images.ts";

/** Rolls out new versions: a document of each target, as the module of every kind that is deployed gives it. */
export const deployPolicies = (targets: readonly Component[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(targets.map(({ name, slug }) => [slug, ref(`module.${name}`, "deploy_policy")]));

/** The repositories of exactly these components' images. */
export function repositoriesOf(targets: readonly Component[], context: LowerContext): readonly Reference[] {
  const [registry] = ofKind(context.system, "registry");
  const images = targets.flatMap(({ config }) => ownImage((config as { image?: string }).image ?? "")?.name ?? []);
  return registry ? [...new Set(images)].map((image) => repositoryArn(registry, image)) : [];
}

/** Services of AWS that hold data of the design where its environment is protected, and do not protect it themselves. */
export function keptServices(context: LowerContext): readonly string[] {
  if (!context.system.protected) return [];
  const components = Object.values(context.system.components);
  return [...new Set(components.flatMap((one) => context.loweringOf(one, "aws")?.keeps ?? []))].sort();
}
