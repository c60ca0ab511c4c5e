import { without } from "../../facets/facets.fixture.ts";
import { z } from "zod";
import { field } from "../../design/schema/field.ts";
import { defineKind } from "../../lowering/kind.ts";

/** A service that becomes nothing: load balancers only need to know that it is there and its port. */
export const service = defineKind({
  name: "service",
  summary: { en: "A service.", ja: "サービス。" },
  schema: z.strictObject({ port: field(z.int(), "Port.", "ポート。").optional() }),
  clouds: {
    aws: { area: "service", becomes: "a service", lower: () => undefined },
    gcp: { area: "service", becomes: "a service", lower: () => undefined },
  },
  facets: without,
  differences: [],
});
