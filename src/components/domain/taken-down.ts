import type { TakingDown } from "../../lowering/taking-down.ts";
import type { Component } from "../../system/system.ts";
import { managedNameOf } from "./names.ts";
import type { Domain } from "./schema.ts";

/** Name servers that are entered elsewhere outlive their zone. */
export function takenDown(domain: Component<Domain>): readonly TakingDown[] {
  const zone = managedNameOf(domain);
  return zone === undefined ? [] : [{ when: "undelegated", zones: [zone] }];
}
