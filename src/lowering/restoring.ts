/** One of the steps by which data comes back: what it does, in Markdown, and its shell commands. */
export interface RestoringStep {
  readonly says: string;
  readonly commands: readonly string[];
  /** Its variables are for the steps behind it, and so it runs in the shell itself. Any other ends where a command fails. */
  readonly sets?: true;
}

/** How data of a component comes back from what is kept of it. */
export interface Restoring {
  /** What comes back: `the database as it was at a moment of the last 7 days`. */
  readonly what: string;
  /** In one shell, one after the other. */
  readonly steps: readonly RestoringStep[];
}
