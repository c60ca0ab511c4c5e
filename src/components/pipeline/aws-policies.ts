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

type Arns = Argument<Readonly<Record<string, Argument<string>>>>;

/** An environment's own repositories of exactly these images, in the account that keeps them. */
export const repositoriesOf = (images: readonly string[], system: System, context: LowerContext): Arns =>
  arnsOf(images, () => system.places.find(({ environment }) => environment === system.environment), system, context);

/** Repositories whose images an environment takes on into its own. */
export const takenOn = (images: readonly string[], system: System, context: LowerContext): Arns =>
  arnsOf(images, (image) => takesFrom(system, image), system, context);

function arnsOf(
  images: readonly string[],
  ownerOf: (image: string) => Place | undefined,
  system: System,
  context: LowerContext,
): Arns {
  const [registry] = ofKind(system, "registry");
  if (!registry) return {};
  const here = repositoriesIn(context.system, registry);
  const found = images.flatMap((image) => {
    const owner = ownerOf(image);
    return owner ? [{ image, owner, made: here.find((one) => one.environment.environment === owner.environment) }] : [];
  });
  const [first] = found;
  if (first?.made?.images.length === found.length && found.every(({ made }) => made === first.made))
    return ref(moduleOf(registry, first.owner), "repository_arns");
  return Object.fromEntries(
    found.map(({ image, owner, made }) => [
      image,
      made?.images.includes(image)
        ? ref(moduleOf(registry, owner), "repository_arns", image)
        : repositoryArn(system, registry, image, owner),
    ]),
  );
}

/** Services of AWS that hold data of the design where its environment is protected, and do not protect it themselves. */
export function keptServices(system: System, context: LowerContext): readonly string[] {
  if (!system.protected) return [];
  const components = Object.values(system.components);
  return [...new Set(components.flatMap((one) => context.loweringOf(one, "aws")?.keeps ?? []))].sort();
}
