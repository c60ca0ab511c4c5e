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

/** Says where it is that something is refused. */
export function within<T>(place: string | number, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refused) || error.place[0] === place) throw error;
    throw new Refused(error.reason, [place, ...error.place]);
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
