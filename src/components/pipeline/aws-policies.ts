import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component, type Place, type System } from "../../system/system.ts";
import { repositoryArn } from "../registry/aws.ts";
import { moduleOf, repositoriesIn, takesFrom } from "../registry/repositories.ts";

/**
 * Rolls out new versions: a document of each target, as the module of every kind gives it that is rolled out. A job is
 * not: its next run takes what the tag of its image points to.
 */
export const deployPolicies = (targets: readonly Component[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(
    targets
      .filter(({ kind }) => kind !== "job")
      .map(({ name, slug }) => [slug, ref(`module.${name}`, "deploy_policy")]),
  );

/** Starts the jobs of deployments, and follows them to their end. */
export const runPolicies = (jobs: readonly Component[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(jobs.map(({ name, slug }) => [`run-${slug}`, ref(`module.${name}`, "run_and_follow_policy")]));

/** An environment's repositories of exactly these images, in the account that keeps them: its own, or another's. */
export function repositoriesOf(
  images: readonly string[],
  system: System,
  context: LowerContext,
  owner: Pick<Place, "environment" | "prefix"> = system,
): Argument<Readonly<Record<string, Argument<string>>>> {
  const [registry] = ofKind(system, "registry");
  if (!registry) return {};
  const here = repositoriesIn(context.system, registry).find(
    (one) => one.environment.environment === owner.environment,
  );
  const made = (...image: string[]): Reference => ref(moduleOf(registry, owner), "repository_arns", ...image);
  if (images.length === here?.images.length && images.every((image) => here.images.includes(image))) return made();
  return Object.fromEntries(
    images.map((image) => [
      image,
      here?.images.includes(image) ? made(image) : repositoryArn(system, registry, image, owner.prefix),
    ]),
  );
}

/** Repositories whose images an environment takes on into its own. */
export function takenOn(images: readonly string[], system: System, context: LowerContext) {
  const [registry] = ofKind(system, "registry");
  const from = registry && takesFrom(system, registry.config);
  return from && images.length > 0 ? repositoriesOf(images, system, context, from) : {};
}

/** Services of AWS that hold data of the design where its environment is protected, and do not protect it themselves. */
export function keptServices(system: System, context: LowerContext): readonly string[] {
  if (!system.protected) return [];
  const components = Object.values(system.components);
  return [...new Set(components.flatMap((one) => context.loweringOf(one, "aws")?.keeps ?? []))].sort();
}
