import type { Text } from "../text/text.ts";

import { fieldText, type Finding, type Report } from "./report.ts";
import { severities, type Rule, type Severity } from "../rules/rule.ts";

export interface SarifOptions {
  readonly language: keyof Text;
  /** Version of Sekkei. */
  readonly version: string;
  /** Path from the top of the repository, with slashes, for a file as a position names it. */
  readonly uri: (file: string) => string;
  /** Fingerprints that were there before. */
  readonly baseline?: ReadonlySet<string>;
}

/** GitHub takes 25,000 results a run and shows 5,000; the worst come first. */
export const mostResults = 5000;

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** Findings as SARIF 2.1.0, for code scanning. What the design accepts is not in it. */
export function sarif(report: Report, options: SarifOptions): object {
  const { language } = options;
  const findings = report.findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, mostResults);
  const index = new Map(report.rules.map((rule, at) => [rule.id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Sekkei",
            semanticVersion: options.version,
            rules: report.rules.map((rule) => describe(rule, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, index.get(finding.rule.id) ?? -1, options)),
      },
    ],
  };
}

const describe = (rule: Rule, language: keyof Text): object => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.why[language].slice(0, 1024) },
  help: { text: rule.why[language], markdown: `${rule.why[language]}${rule.source ? `\n\n<${rule.source}>` : ""}` },
  ...(rule.source === undefined ? {} : { helpUri: rule.source }),
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { tags: [rule.family, ...(rule.controls ?? [])].slice(0, 20), precision: "high" },
});

function result(finding: Finding, ruleIndex: number, { language, uri, baseline }: SarifOptions): object {
  const { position } = finding;
  const scope = finding.scope ? ` (${finding.scope.join(", ")})` : "";
  const path = fieldText(finding.path);
  const words = [finding.reason, finding.remedy].flatMap((one) => (one ? [one[language]] : [])).join(" ");
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${path}: ${words}${scope}` },
    locations: [
      {
        ...(position && {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(uri(position.file)), uriBaseId: "%SRCROOT%" },
            region: { startLine: position.line, startColumn: position.column },
          },
        }),
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
    partialFingerprints: { "sekkei/v1": finding.fingerprint },
    ...(baseline && { baselineState: baseline.has(finding.fingerprint) ? "unchanged" : "new" }),
  };
}
