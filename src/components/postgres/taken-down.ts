import type { TakingDown } from "../../lowering/taking-down.ts";
import type { Component } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";

/** A database that is protected by itself stays so, whatever its environment is. */
export const takenDown = ({ key, config }: Component<Postgres>): readonly TakingDown[] =>
  config.deletionProtection === true
    ? [{ when: "freed", says: `\`components.${key}.deletionProtection: false\`` }]
    : [];
