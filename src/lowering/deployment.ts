/** Between the lines of one command. */
export const continued = " \\\n  ";

/** What whoever deploys a component does, a pipeline or a person, as shell commands. */
export interface Deployment {
  /** Address of its image, without a tag. */
  readonly image: string;
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
  /** Lets the machine pull and push. */
  readonly signIn: string;
}
