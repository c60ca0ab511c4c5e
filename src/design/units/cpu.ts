import * as z from "zod";

/**
 * Schema of a number of virtual CPUs: 0.25, 0.5, 1, 2 ... More than 0. A plain number, so errors are
 * zod's own (`too_small`, `invalid_type`). What a target can give is for its lowering to say.
 */
export const cpu = (): z.ZodType<number, number> =>
  z
    .number()
    .positive()
    .meta({ examples: [0.25, 0.5, 1, 2] });
