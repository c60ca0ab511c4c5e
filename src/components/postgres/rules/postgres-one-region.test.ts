import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./postgres-one-region.ts";

const components = {
  here: { kind: "postgres", version: 17 },
  copied: { kind: "postgres", version: 17, backup: { crossRegion: "ap-northeast-3" } },
};

test("four nines, or an audited recovery, need a copy elsewhere", () => {
  for (const promise of [{ availability: "99.99%" }, { compliance: ["soc2", "gdpr"] }]) {
    const got = check(rule, { requirements: { rto: "4h", rpo: "1h", ...promise }, components });
    expect(got.failed).toEqual(["components.here.backup.crossRegion"]);
    expect(got.passed).toEqual(["components.copied.backup.crossRegion"]);
  }
});

test("less does not", () => {
  for (const requirements of [{ rto: "4h", rpo: "1h", availability: "99.9%" }, { compliance: ["soc2"] }])
    expect(check(rule, { requirements, components }).failed).toEqual([]);
});
