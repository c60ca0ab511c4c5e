/** What Terraform refuses while it evaluates: a missing attribute, a wrong argument. `try` and `can` catch it. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    /** What is wrong, without the place. */
    readonly reason: string,
    /** From the outside in: `module.db (rds)`, `aws_db_instance.this`, `count`. */
    readonly place: readonly (string | number)[] = [],
  ) {
    super([...place, reason].join(": "));
  }
}

/** Ends the evaluation of what cannot be. */
export function refuse(reason: string): never {
  throw new Refused(reason);
}

/** Says where it is that something is refused; a place that takes writing is written only then. */
export function within<T>(place: string | number | (() => string), compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const at = typeof place === "function" ? place() : place;
    if (error.place[0] === at) throw error;
    throw new Refused(error.reason, [at, ...error.place]);
  }
}

/** The result, or undefined where Terraform refuses. */
export function caught<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
