import { describe, expect, test } from "vitest";
import { compliance, type Evidence } from "./compliance.ts";
import { allCatalogues } from "./controls/catalogues.ts";
import { systemOf } from "./design.fixture.ts";

const promising = (...regimes: string[]) => systemOf("aws", {}, { requirements: { compliance: regimes } });
const found = (status: Evidence["status"], ...controls: string[]): Evidence => ({
  rule: `rule-${status}`,
  controls,
  status,
});
const of = (evidence: readonly Evidence[], id: string, regime = "soc2") =>
  compliance(promising(regime), evidence)[0]?.controls.find((control) => control.id === id);

describe("a control", () => {
  test("is shown when every rule that bears on it passes", () => {
    expect(of([found("pass", "soc2:CC6.1")], "CC6.1")).toMatchObject({ status: "shown", rules: ["rule-pass"] });
    expect(of([], "CC6.1")?.status).toBe("none");
  });

  test("fails before it is unknown, is unknown before it is accepted", () => {
    const all = [found("pass", "soc2:A1.2"), found("accepted", "soc2:A1.2"), found("unknown", "soc2:A1.2")];
    expect(of(all, "A1.2")?.status).toBe("unknown");
    expect(of([...all, found("fail", "soc2:A1.2")], "A1.2")?.status).toBe("failed");
    expect(of(all.slice(0, 2), "A1.2")?.status).toBe("accepted");
  });

  test("counts its parts and not its namesakes", () => {
    expect(of([found("fail", "pci-dss:3.5.1")], "3.5", "pci-dss")?.status).toBe("failed");
    expect(of([found("fail", "pci-dss:10.20")], "10.2", "pci-dss")?.status).toBe("none");
    expect(of([found("fail", "iso27001:A.8.1")], "CC6.1")?.status).toBe("none");
  });

  test("that only people can show is not shown by a rule", () => {
    expect(of([found("pass", "soc2:CC1.1")], "CC1.1")?.status).toBe("people");
    expect(of([found("fail", "soc2:CC1.1")], "CC1.1")?.status).toBe("failed");
  });
});

test("a regime is missed or open, never kept", () => {
  const statuses = (evidence: readonly Evidence[]) =>
    compliance(promising("soc2", "gdpr", "cis"), evidence).map(({ status }) => status);
  expect(statuses([found("pass", "soc2:CC6.1")])).toEqual(["unknown", "unknown", "unknown"]);
  expect(statuses([found("fail", "gdpr:32", "cis-aws:2.3.1")])).toEqual(["unknown", "missed", "missed"]);
});

test("catalogues are whole: ISO has 93 controls, every id once, words in both languages", () => {
  const sizes = Object.fromEntries(allCatalogues.map(({ id, controls }) => [id, controls.length]));
  expect(sizes).toMatchObject({ iso27001: 93, soc2: 38 });
  for (const { id, controls } of allCatalogues) {
    expect(new Set(controls.map((control) => control.id)).size, id).toBe(controls.length);
    expect(
      controls.filter(({ title }) => title.en === "" || title.ja === ""),
      id,
    ).toEqual([]);
    expect(new Set(controls.map(({ by }) => by)), id).toEqual(new Set(["tool", "people"]));
  }
});
