import { text } from "../../facets/text.ts";
import type { NoEffect } from "../../system/no-effect.ts";
import type { Domain } from "./schema.ts";

export const noEffect: readonly NoEffect<Domain>[] = [
  {
    fields: ["zone.existing"],
    on: "gcp",
    when: {
      holds: ({ config: { zone } }) => typeof zone === "object" && "existing" in zone && zone.gcp !== undefined,
      says: text("beside `zone.gcp`", "`zone.gcp` があるとき"),
    },
    why: text("the zone is looked up by its name in `zone.gcp`.", "ゾーンは `zone.gcp` の名前で参照されます。"),
    severity: "note",
  },
];
