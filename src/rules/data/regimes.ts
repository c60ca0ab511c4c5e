import type { Text } from "../../text/text.ts";
import type { Requirements } from "../../system/design-schema.ts";
import type { System } from "../../system/system.ts";

export type Regime = NonNullable<Requirements["compliance"]>[number];

const names: Readonly<Record<Regime, Text>> = {
  soc2: { en: "SOC 2", ja: "SOC 2" },
  iso27001: { en: "ISO 27001", ja: "ISO 27001" },
  gdpr: { en: "GDPR", ja: "GDPR" },
  ccpa: { en: "CCPA", ja: "CCPA" },
  "pci-dss": { en: "PCI DSS", ja: "PCI DSS" },
  appi: { en: "Japan's APPI", ja: "個人情報保護法" },
  cis: { en: "the CIS benchmark", ja: "CIS ベンチマーク" },
};

/** Laws on personal data. */
export const privacyLaws = ["gdpr", "ccpa", "appi"] as const satisfies readonly Regime[];
/** Regimes under which an auditor asks for evidence. */
export const audited = ["soc2", "iso27001", "pci-dss", "cis"] as const satisfies readonly Regime[];

/** Those of the wanted regimes that the design must meet, named for people; undefined when there are none. */
export function promisedOf(system: System, wanted: readonly Regime[]): Text | undefined {
  const found = (system.requirements.compliance ?? []).filter((one) => wanted.includes(one)).map((one) => names[one]);
  if (found.length === 0) return undefined;
  return { en: found.map(({ en }) => en).join(", "), ja: found.map(({ ja }) => ja).join("、") };
}
