import { describe, expect, it } from "vitest";
import { same } from "../../facets/text.ts";
import { supported } from "./support.ts";

const end = { date: "2027-06-30", then: same("it costs more") };
const on = (today: string | undefined, of: typeof end | undefined = end) =>
  supported("PostgreSQL 13", of, today, same("Upgrade."));

describe("the support of a version", () => {
  it("is long enough more than half a year before its end", () => {
    expect(on("2026-12-31")).toMatchObject({ at: ["version"] });
    expect(JSON.stringify(on("2026-12-31"))).toContain("until 2027-06-30");
  });

  it("ends soon from then on", () => {
    // 180 days before.
    expect(JSON.stringify(on("2027-01-01"))).toContain("in 180 days");
    expect(JSON.stringify(on("2027-01-01"))).toContain('"low"');
    expect(JSON.stringify(on("2027-06-30"))).toContain("in 0 days");
    expect(JSON.stringify(on("2027-06-30"))).toContain('"low"');
  });

  it("weighs more once it has ended", () => {
    expect(JSON.stringify(on("2027-07-01"))).toContain("1 days ago");
    expect(JSON.stringify(on("2027-07-01"))).toContain('"medium"');
  });

  it("is not judged where its end or today is not known", () => {
    expect(on(undefined)).toBeUndefined();
    expect(supported("PostgreSQL 13", undefined, "2027-07-01", same("Upgrade."))).toBeUndefined();
  });
});
