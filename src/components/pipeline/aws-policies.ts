import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { repositoryArn } from "../registry/aws.ts";
import { ecr } from "../registry/aws/ecr/module.gen.ts";
import { keepsImages } from "../registry/home.ts";

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

/** The repositories of exactly these images, in the account that keeps them. */
export function repositoriesOf(
  images: readonly string[],
  system: System,
  context: LowerContext,
): readonly Argument<string>[] {
  const [registry] = ofKind(system, "registry");
  if (!registry) return [];
  const isHere = keepsImages(context.system, registry.config);
  return images.map((image) =>
    isHere ? outputOf(ecr, registry, "repository_arns", image) : repositoryArn(system, registry, image),
  );
}

/** Services of AWS that hold data of the design where its environment is protected, and do not protect it themselves. */
export function keptServices(system: System, context: LowerContext): readonly string[] {
  if (!system.protected) return [];
  const components = Object.values(system.components);
  return [...new Set(components.flatMap((one) => context.loweringOf(one, "aws")?.keeps ?? []))].sort();
}
