import * as z from "zod";
import { fieldText, type Report } from "./report.ts";
import { compareText } from "../text/order.ts";

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.record(z.string().regex(/^[0-9a-f]{16}$/), z.string()),
});

/** A file of findings that are known: fingerprint and, for people, rule and field. Sorted, so that it merges well. */
export function writeBaseline(report: Report): string {
  const entries = report.findings.map((one) => [one.fingerprint, `${one.rule.id} ${fieldText(one.path)}`] as const);
  const findings = Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

/** Fingerprints of a baseline file; undefined when it is none. */
export function readBaseline(text: string): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(schema.parse(JSON.parse(text)).findings));
  } catch {
    return undefined;
  }
}
