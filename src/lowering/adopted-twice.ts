import { issue, type Issue } from "../issues/issue.ts";
import { ownerOf } from "../system/accounts.ts";
import type { System } from "../system/system.ts";
import { uniquenessOf } from "../terraform/uniqueness/claims.ts";
import type { Adoption } from "./adopt.ts";
import type { LoweredSystem } from "./lower.ts";

/** What exists once and two roots would take: with both, each would change what the other made of it. */
export function adoptedTwice(systems: readonly System[], made: ReadonlyMap<System, LoweredSystem>): readonly Issue[] {
  const taken = new Map<string, { readonly system: System; readonly adoption: Adoption }>();
  return systems.flatMap((system) =>
    (made.get(system)?.adoptions ?? []).flatMap((adoption) => {
      const key = `${adoption.type} ${adoption.id} ${whereOf(adoption, system)}`;
      const other = taken.get(key);
      taken.set(key, other ?? { system, adoption });
      if (!other || other.system === system) return [];
      const environments = [other.system.environment, system.environment];
      return [
        issue("adopted-twice", adoption.path, {
          id: adoption.id,
          other: other.adoption.path.join("."),
          environments,
        }),
      ];
    }),
  );
}

/** Two of one id may exist in two places, unless the id or the type says that there is only one. */
function whereOf({ id, type }: Adoption, system: System): string {
  const row = uniquenessOf(type);
  const isWorldwide = /^(?:arn:|https:|projects\/)/.test(id) || (row && "within" in row && row.within === "world");
  const region = system.target === "aws" ? ` ${system.region}` : "";
  return isWorldwide ? system.target : `${ownerOf(system)}${region}`;
}
