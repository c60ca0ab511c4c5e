import { TRACKING, type Literal, type Part } from "./instrument.ts";
import type { MemberPlace, Origin, Place, Places } from "./places.ts";
import type { Source } from "./source.ts";

type Members = readonly (readonly [key: string, place: MemberPlace])[];

/** A spread tells where it is written. */
type TrackingCall = (value: unknown, id: number, at: number) => unknown;

/** Learns from the calls in one instrumented script where its objects and arrays were written. */
export class Tracker {
  /** By literal: what only the run knows (computed keys, spread members), in the order of the text. */
  readonly #seen = new Map<number, (string | Members)[]>();
  readonly #fixed = new Map<number, Origin>();

  constructor(
    readonly source: Source,
    readonly literals: readonly Literal[],
    readonly places: Places,
  ) {}

  /** The functions that the script calls, by name. */
  functions(): Record<string, TrackingCall> {
    return {
      [TRACKING.made]: (value, id) => {
        this.places.record(value as object, this.#origin(id));
        return value;
      },
      [TRACKING.key]: (value, id) => {
        this.#note(id, String(value));
        return value;
      },
      [TRACKING.spread]: (value, id, at) => {
        const spread = this.#literal(id).array ? listed(value) : value;
        this.#note(id, this.#membersOf(spread, this.#place(at)));
        return spread;
      },
    };
  }

  #literal(id: number): Literal {
    const literal = this.literals[id];
    if (!literal) throw new RangeError(`no literal ${id} in ${this.source.path}`);
    return literal;
  }

  #note(id: number, seen: string | Members): void {
    const list = this.#seen.get(id);
    if (list) list.push(seen);
    else this.#seen.set(id, [seen]);
  }

  #origin(id: number): Origin {
    const fixed = this.#fixed.get(id);
    if (fixed) return fixed;
    const { start, parts } = this.#literal(id);
    const unknown = parts.filter(isLate).length;
    // A literal that is made again while it is being made notes on top of the outer one.
    const seen = unknown === 0 ? [] : (this.#seen.get(id)?.splice(-unknown) ?? []);
    const origin = { start: this.#place(start), members: this.#members(parts, seen) };
    if (unknown === 0) this.#fixed.set(id, origin);
    return origin;
  }

  #members(parts: readonly Part[], seen: readonly (string | Members)[]): Map<string, MemberPlace> {
    const members = new Map<string, MemberPlace>();
    let late = 0;
    let index = 0;
    for (const part of parts) {
      const noted = isLate(part) ? seen[late++] : undefined;
      const value = this.#place(part.value);
      if (part.kind === "element") members.set(String(index++), { key: value, value });
      else if (part.kind === "member") members.set(part.name, { key: this.#place(part.key), value });
      else if (part.kind === "computed") members.set(noted as string, { key: this.#place(part.key), value });
      else {
        for (const [key, place] of noted as Members) members.set(part.inArray ? String(index++) : key, place);
      }
    }
    return members;
  }

  /** Places that a spread hands on: those of the members themselves, else that of the spread. */
  #membersOf(spread: unknown, here: Place): Members {
    if (typeof spread !== "object" || spread === null) return [];
    const known = this.places.origin(spread)?.members;
    return Object.entries(spread).map(([key, member]) => {
      const start = this.places.origin(member)?.start ?? here;
      return [key, known?.get(key) ?? { key: start, value: start }];
    });
  }

  #place(offset: number): Place {
    return { source: this.source, offset };
  }
}

const isLate = ({ kind }: Part): boolean => kind === "computed" || kind === "spread";

/** Something that can be walked only once is walked here, for good. What cannot be walked fails in the script. */
function listed(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : value;
}
