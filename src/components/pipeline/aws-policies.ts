import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ecr } from "../registry/aws/ecr/module.gen.ts";
import { ownImage } from "../registry/images.ts";

/** Rolls out new versions: a document of each target, as the module of every kind that is deployed gives it. */
export const deployPolicies = (targets: readonly Component[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(targets.map(({ name, slug }) => [slug, ref(`module.${name}`, "deploy_policy")]));

/** The repositories of exactly these components' images. */
export function repositoriesOf(targets: readonly Component[], context: LowerContext): readonly Reference[] {
  const [registry] = ofKind(context.system, "registry");
  const images = targets.flatMap(({ config }) => ownImage((config as { image?: string }).image ?? "")?.name ?? []);
  return registry ? [...new Set(images)].map((image) => outputOf(ecr, registry, "repository_arns", image)) : [];
}

/** Services of AWS that hold data of the design where its environment is protected, and do not protect it themselves. */
export function keptServices(system: System, context: LowerContext): readonly string[] {
  if (!system.protected) return [];
  const components = Object.values(system.components);
  return [...new Set(components.flatMap((one) => context.loweringOf(one, "aws")?.keeps ?? []))].sort();
}
