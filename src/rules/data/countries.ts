/**
 * Countries of regions and of vendors. Sources, read 2026-11:
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html,
 * https://cloud.google.com/compute/docs/regions-zones
 */
const byRegion: Readonly<Record<string, string>> = {
  "ap-northeast-1": "JP",
  "ap-northeast-2": "KR",
  "ap-northeast-3": "JP",
  "ap-south-1": "IN",
  "ap-southeast-1": "SG",
  "ap-southeast-2": "AU",
  "ca-central-1": "CA",
  "eu-central-1": "DE",
  "eu-north-1": "SE",
  "eu-west-1": "IE",
  "eu-west-2": "GB",
  "eu-west-3": "FR",
  "sa-east-1": "BR",
  "us-east-1": "US",
  "us-east-2": "US",
  "us-west-2": "US",
  "asia-east1": "TW",
  "asia-east2": "HK",
  "asia-northeast1": "JP",
  "asia-northeast2": "JP",
  "asia-northeast3": "KR",
  "asia-south1": "IN",
  "asia-southeast1": "SG",
  "asia-southeast2": "ID",
  "australia-southeast1": "AU",
  "europe-north1": "FI",
  "europe-west1": "BE",
  "europe-west2": "GB",
  "europe-west3": "DE",
  "europe-west4": "NL",
  "southamerica-east1": "BR",
  "us-central1": "US",
  "us-east1": "US",
  "us-east4": "US",
  "us-west1": "US",
};

/** European Union, Iceland, Liechtenstein and Norway. */
export const economicArea = [
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
  "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
] as const; // prettier-ignore

/**
 * Countries to which personal data may go without further safeguards. The United States and Canada are left
 * out: their decisions hold for certain organisations only.
 */
export const adequate = {
  gdpr: {
    countries: [...economicArea, "AD", "AR", "BR", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY"],
    source:
      "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
    read: "2026-11",
  },
  appi: {
    countries: ["JP", ...economicArea, "GB"],
    source: "https://www.ppc.go.jp/personalinfo/legal/guidelines_offshore/",
    read: "2026-11",
  },
} as const;

/** `JP` of `JP`, `jp`, `ap-northeast-1` and `asia-northeast1`; undefined when a place has no known country. */
export function countryOf(place: string): string | undefined {
  const known = byRegion[place.toLowerCase()];
  if (known !== undefined) return known;
  const code = place.trim().toUpperCase();
  if (code === "EU" || code === "EEA") return "DE";
  return /^[A-Z]{2}$/.test(code) ? (code === "UK" ? "GB" : code) : undefined;
}
