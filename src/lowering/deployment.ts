/** Between the lines of one command. */
export const continued = " \\\n  ";

/**
 * Gives an image another address as it is, with its digest, in one request that replaces what a tag meant before.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/, read 2026-11-28.
 */
export const copied = (from: string, to: string): string =>
  ["docker buildx imagetools create --prefer-index=false", `--tag "${to}"`, `"${from}"`].join(continued);

/**
 * The same where nothing has that address yet: ECR refuses a tag that stays even to the image that has it.
 * https://github.com/aws/containers-roadmap/issues/2179, read 2026-11-28.
 */
export const copiedOnce = (from: string, to: string): string =>
  [`docker buildx imagetools inspect "${to}" >/dev/null 2>&1 ||`, copied(from, to)].join(continued);

/** What whoever deploys a component does, a pipeline or a person, as shell commands. */
export interface Deployment {
  /** Address of its image, without a tag. */
  readonly image: string;
  /** Lets the machine push, where its tags are moved by pushing. */
  readonly signIn?: string;
  /** Where the environment takes its images on from, if its repositories are its own. */
  readonly takenOn?: TakenOn;
  /** The tag that it runs, which is moved. */
  readonly tag: string;
  /** Prints the digest of the image that a tag means, or nothing. */
  readonly digest: (tag: string) => string;
  /** Lets a tag of the image mean what another one means. */
  readonly move: (from: string, to: string) => string;
  /** Lets the component run what the tag means now; nothing where its next run does. */
  readonly rollOut: readonly string[];
  /** Waits until what an apply started runs. */
  readonly settled: readonly string[];
}

/** An image that an environment gets from the repository of another one, in which it was tried. */
export interface TakenOn {
  /** The environment in which it was tried. */
  readonly environment: string;
  /** Address of the image there, without a tag. */
  readonly image: string;
  /** Lets the machine pull there and push. */
  readonly signIn: readonly string[];
}

/** An image that an environment runs under a version of the design's: it has to be there before an apply names it. */
export interface Version {
  /** Address of the image, without a tag. */
  readonly image: string;
  readonly tag: string;
  readonly takenOn: TakenOn;
}
