import type { Requirements } from "../../system/design-schema.ts";
import type { Target } from "../../terraform/graph.ts";
import { cisAws, cisGcp } from "./cis.data.ts";
import type { ControlCatalogue } from "./control.ts";
import { iso27001 } from "./iso27001.data.ts";
import { pciDss } from "./pci-dss.data.ts";
import { appi, ccpa, gdpr } from "./privacy.data.ts";
import { soc2 } from "./soc2.data.ts";

export type RegimeName = NonNullable<Requirements["compliance"]>[number];

/** The catalogue of each regime. The CIS benchmark is one a cloud. */
export const catalogues: Readonly<Record<RegimeName, Readonly<Record<Target, ControlCatalogue>>>> = {
  soc2: { aws: soc2, gcp: soc2 },
  iso27001: { aws: iso27001, gcp: iso27001 },
  gdpr: { aws: gdpr, gcp: gdpr },
  ccpa: { aws: ccpa, gcp: ccpa },
  "pci-dss": { aws: pciDss, gcp: pciDss },
  appi: { aws: appi, gcp: appi },
  cis: { aws: cisAws, gcp: cisGcp },
};

export const allCatalogues: readonly ControlCatalogue[] = [
  ...new Set(Object.values(catalogues).flatMap((one) => [one.aws, one.gcp])),
];
