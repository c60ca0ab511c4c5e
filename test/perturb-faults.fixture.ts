import type { z } from "zod";
import { definition, unwrap } from "../src/design/schema/inspect.ts";
import type { Issue, Path } from "../src/issues/issue.ts";
import { valueAt } from "../src/issues/value-at.ts";
import { covers } from "../src/system/no-effect.ts";
import { targetNames } from "../src/system/resolve.ts";
import { levels } from "../src/system/traffic.ts";
import type { Target } from "../src/terraform/graph.ts";
import { Look } from "./perturb-look.fixture.ts";
import { withValue, type Field, type Perturbation } from "./perturb.fixture.ts";

/** A value whose fields are changed one by one. */
export interface Changed {
  readonly schema: z.ZodType;
  /** What it is to begin with. */
  readonly begin: unknown;
  /** The design around it. */
  readonly design: (value: unknown) => unknown;
  /** Where it stands in the design. */
  readonly at: Path;
  readonly target: Target;
  /** Fields that are looked at elsewhere. */
  readonly leave: readonly string[];
  readonly perturbation: Perturbation;
}

/**
 * Fields that are accepted and ignored: no value of theirs changes anything that a user gets, and nothing says so.
 * Fields that are taken are kept, so that what stands in them is looked at in turn.
 */
export function faultsOf(changed: Changed): readonly string[] {
  const { perturbation, schema, target } = changed;
  const look = (value: unknown): Look => new Look(changed.design(value));
  let base = changed.begin;
  let seen = look(base);
  if (seen.issues.length > 0) return [`does not begin: ${told(seen.issues)}`];
  const found: string[] = [];
  const done = new Set<string>();
  for (;;) {
    const field = [...perturbation.fields(schema, base)].find(
      (one) => !done.has(one.name) && !elsewhere(one, target) && !changed.leave.some((left) => covers(left, one.name)),
    );
    if (!field) return found;
    done.add(field.name);
    const at = [...changed.at, ...field.path];
    const current = valueAt(base, field.path);
    const whole = isA(field.schema, "object");
    if (whole && current === undefined) {
      // An object acts by what stands in it.
      const next = withValue(base, field.path, perturbation.sample(field.schema, field.name));
      const now = look(next);
      if (now.issues.length === 0) [base, seen] = [next, now];
      else if (!now.names(at)) found.push(`${field.name}: ${told(now.issues)}`);
      continue;
    }
    const outcomes = perturbation
      .others(field.schema, current, field.name)
      .slice(0, 4)
      .map((value) => {
        const next = withValue(base, field.path, value);
        const now = look(next);
        const refused = now.issues.length > 0;
        const how = refused || !now.differs(seen) ? (now.names(at) ? "told" : refused ? "blamed" : "ignored") : "acts";
        return { value, next, now, how, refused };
      });
    const ignored = outcomes.filter(({ how }) => how === "ignored").map(({ value }) => JSON.stringify(value));
    const answered = outcomes.some(({ how }) => how === "acts" || how === "told");
    if (outcomes.length === 0) {
      if (!whole && !isA(field.schema, "literal")) found.push(`${field.name}: nothing to try`);
    } else if (ignored.length === 0 && !answered)
      found.push(`${field.name}: ${told(outcomes.flatMap(({ now }) => now.issues))}`);
    // One of the values of a field that was not set may be what is so without it.
    else if (ignored.length > 0 && (current !== undefined || !answered))
      found.push(`${field.name}: ignored with ${ignored.join(", ")}`);
    const kept = outcomes.find(({ refused, how }) => !refused && how !== "ignored");
    if (current === undefined && kept) [base, seen] = [kept.next, kept.now];
  }
}

/** A field under the name of a cloud is for that cloud; estimates are looked at under the expected load. */
const elsewhere = ({ path }: Field, target: Target): boolean =>
  path.some((step) => targetNames.some((name) => name === step && name !== target)) ||
  path.some((step) => levels.some((level) => level === step && level !== "expected"));

const isA = (schema: z.ZodType, type: string): boolean => definition(unwrap(schema)).type === type;

const told = ([first]: readonly Issue[]): string =>
  first ? `${first.code} at ${first.path.join(".")} ${JSON.stringify(first.facts).slice(0, 150)}` : "";
