import { notApplicable, type Facets } from "./facets.ts";

const aside = notApplicable("a kind of the tests", "テスト用の種類");

/** Facets of a kind that a test declares for something else. */
export const without: Facets<unknown> = {
  traffic: aside,
  availability: aside,
  recovery: aside,
  latency: aside,
  capacity: aside,
  exposure: aside,
};
