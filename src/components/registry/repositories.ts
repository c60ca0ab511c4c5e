import type { Component, Place, System } from "../../system/system.ts";
import { keepsImages, keptFor } from "./home.ts";
import { ownImages } from "./images.ts";
import type { Registry } from "./schema.ts";

/**
 * Repositories of an environment. Each has its own: neither cloud limits who pushes by the tag, so that whoever may
 * deploy to one environment of a repository would decide what the others run next.
 */
export interface Repositories {
  readonly environment: System;
  /** The registry, as the environment has it. */
  readonly config: Registry;
  readonly images: readonly string[];
  /** Whether the environment is of another account, and runs and pushes the images from there. */
  readonly isGuest: boolean;
  /** Environments of other accounts that take the images on into repositories of their own. */
  readonly readers: readonly System[];
}

/** The repositories that an account's root makes, in the order of the environments. */
export function repositoriesIn(account: System, registry: Component<Registry>): readonly Repositories[] {
  if (!keepsImages(account, registry.config)) return [];
  const here = new Set((account.serves ?? []).map(({ environment }) => environment));
  const isOutside = ({ environment }: System): boolean => !here.has(environment);
  const outside = (account.environments ?? []).filter(isOutside);
  return keptFor(account, registry.config).flatMap((system) => {
    const images = ownImages(system);
    if (images.length === 0) return [];
    const { config } = (system.components[registry.key] ?? registry) as Component<Registry>;
    const readers = outside.filter((one) =>
      ownImages(one).some((image) => takesFrom(one, image)?.environment === system.environment),
    );
    return [{ environment: system, config, images, isGuest: isOutside(system), readers }];
  });
}

/**
 * Whose image an environment takes on when it deploys: that of the last environment before it in the design that runs
 * the same. None where it gets the image from whoever builds it. A protected one gives its images to its like only: what
 * is less guarded has no business there.
 */
export function takesFrom(
  { environment, places }: Pick<System, "environment" | "places">,
  image: string,
): Place | undefined {
  const at = places.findIndex((one) => one.environment === environment);
  const own = places[at];
  return (
    own && places.slice(0, at).findLast((one) => (own.protected || !one.protected) && ownImages(one).includes(image))
  );
}

/** The environments whose images one takes on, each once, of these images. */
export const takenFrom = (system: System, images: readonly string[]): readonly Place[] => [
  ...new Set(images.flatMap((image) => takesFrom(system, image) ?? [])),
];

/** What Terraform calls the module of an environment's repositories. */
export const moduleOf = ({ name }: Component, { environment }: Pick<Place, "environment">): string =>
  `module.${name}_${environment}`;
