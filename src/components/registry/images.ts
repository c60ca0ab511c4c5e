import type { System } from "../../system/system.ts";

/** An image that the team builds itself: a bare name, such as `todo-api` or `todo-api:1.4.2`. */
export interface OwnImage {
  readonly name: string;
  readonly tag?: string;
}

const own = /^([a-z0-9]+(?:[._-]+[a-z0-9]+)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$/;

/** What a bare name means; undefined for an image of another registry (`ghcr.io/x/y:1`). */
export function ownImage(image: string): OwnImage | undefined {
  const [, name, tag] = own.exec(image) ?? [];
  if (name === undefined) return undefined;
  return tag === undefined ? { name } : { name, tag };
}

/**
 * An environment runs what its own tag points to, and whoever deploys moves that tag. All of them begin alike: ECR
 * exempts five patterns from being immutable and takes several patterns of one rule for "all of them", and Artifact
 * Registry knows tags by how they begin only, so that `prod` would be `production` too.
 */
export const movingTags = "env-";

/** The tag that moves with each deployment in an environment: what a deployment takes the image from. */
export const movingTag = ({ environment }: Pick<System, "environment">): string => `${movingTags}${environment}`;

/** The tag that an environment runs an image of the team's under: the design's, or the one that moves. */
export const tagOf = ({ tag }: OwnImage, system: System): string => tag ?? movingTag(system);

/** Whether whoever deploys moves the tag, and not a change of the design. */
export function isDeployed(image: string): boolean {
  const found = ownImage(image);
  return found !== undefined && found.tag === undefined;
}

/** Names of the images that components of any kind run and that live in the registry, in design order. */
export function ownImages(system: Pick<System, "components">): readonly string[] {
  const names = Object.values(system.components).flatMap(({ config }) => {
    const { image } = config as { image?: unknown };
    const found = typeof image === "string" ? ownImage(image) : undefined;
    return found ? [found.name] : [];
  });
  return [...new Set(names)];
}
