import type { Component, Place, System } from "../../system/system.ts";
import { keepsImages, keptFor, samePlace } from "./home.ts";
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
  const systems = keptFor(account, registry.config);
  const here = new Set((account.serves ?? []).map(({ environment }) => environment));
  const isGuest = ({ environment }: System): boolean => !here.has(environment);
  return systems.flatMap((system) => {
    const images = ownImages(system);
    if (images.length === 0) return [];
    const { config } = (system.components[registry.key] ?? registry) as Component<Registry>;
    const readers = systems.filter(
      (one) => isGuest(one) && takesFrom(one, registry.config)?.environment === system.environment,
    );
    return [{ environment: system, config, images, isGuest: isGuest(system), readers }];
  });
}

/**
 * Whose images an environment takes on when it deploys: those of the environment before it in the registry. None where
 * it gets its images from whoever builds them.
 */
export function takesFrom({ environment, places }: System, { home }: Registry): Place | undefined {
  const at = places.findIndex((one) => one.environment === environment);
  const own = places[at];
  return own && places.slice(0, at).findLast((one) => home !== undefined || samePlace(one, own));
}

/** What Terraform calls the module of an environment's repositories. */
export const moduleOf = ({ name }: Component, { environment }: Pick<Place, "environment">): string =>
  `module.${name}_${environment}`;
