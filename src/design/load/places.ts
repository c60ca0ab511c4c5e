import type { Path, Position } from "../../issues/issue.ts";
import type { Source } from "./source.ts";

export interface Place {
  readonly source: Source;
  readonly offset: number;
}

/** Where one member of an object or array is written. For array elements both are the same. */
export interface MemberPlace {
  readonly key: Place;
  readonly value: Place;
}

/** Where an object or array is written. */
export interface Origin {
  readonly start: Place;
  readonly members: ReadonlyMap<string, MemberPlace>;
}

export interface LocateOptions {
  /** Place of the key instead of its value. */
  readonly key?: boolean;
}

export const positionOf = (place: Place): Position => place.source.position(place.offset);

/** Remembers, by identity, where objects and arrays were written. */
export class Places {
  readonly #origins = new WeakMap<object, Origin>();

  record(made: object, origin: Origin): void {
    this.#origins.set(made, origin);
  }

  origin(value: unknown): Origin | undefined {
    return isObject(value) ? this.#origins.get(value) : undefined;
  }

  /**
   * Follows `path` from `root`. A member's place is where its container names it; failing that,
   * where the member itself is written; failing that, the place of the container.
   */
  locate(root: unknown, rootPlace: Place, path: Path, { key = false }: LocateOptions = {}): Position {
    let value = root;
    let place = rootPlace;
    for (const [depth, step] of path.entries()) {
      if (!isObject(value)) break;
      const member = this.origin(value)?.members.get(String(step));
      const next = memberOf(value, step);
      if (member) place = key && depth === path.length - 1 ? member.key : member.value;
      else place = this.origin(next)?.start ?? place;
      if (next === undefined) break;
      value = next;
    }
    return positionOf(place);
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function memberOf(container: object, step: string | number): unknown {
  if (!Object.hasOwn(container, step)) return undefined;
  try {
    return (container as Record<string | number, unknown>)[step];
  } catch {
    return undefined;
  }
}
