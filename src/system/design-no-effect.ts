import type { DesignFields } from "./design-schema.ts";
import type { Idle } from "./no-effect.ts";

/** Fields of the design itself without effect. */
export const designNoEffect: readonly Idle<DesignFields>[] = [
  {
    fields: ["traffic.usersPerTenant"],
    when: {
      holds: ({ traffic }) => traffic?.tenants === undefined,
      says: { en: "without `tenants`", ja: "`tenants` がないとき" },
    },
    why: { en: "`users` are counted as they are.", ja: "`users` がそのまま使われます。" },
    severity: "error",
  },
];
