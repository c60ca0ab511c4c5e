/** A mistake in how Sekkei was called, not in a design: a folder that is not there, an environment that it does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
