import { without } from "../../facets/facets.fixture.ts";
import { z } from "zod";
import { defineKind } from "../../lowering/kind.ts";

/** What `worker` components were given, in the order of their `uses`. */
export const grants: unknown[] = [];
export const forget = (): void => {
  grants.length = 0;
};

/** Runs code, as far as what it uses can tell; keeps what it is given where tests can see it. */
export const worker = defineKind({
  name: "worker",
  summary: { en: "A user.", ja: "利用者。" },
  schema: z.strictObject({}),
  consumes: true,
  clouds: {
    aws: {
      area: "compute",
      becomes: "nothing",
      lower: (_, context) => {
        for (const link of context.uses()) grants.push(context.grant("aws", link));
      },
    },
    gcp: {
      area: "compute",
      becomes: "nothing",
      lower: (_, context) => {
        for (const link of context.uses()) grants.push(context.grant("gcp", link));
      },
    },
  },
  facets: without,
  differences: [],
});
