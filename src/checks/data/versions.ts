import { versions as postgres, versionSources } from "../../components/postgres/limits.ts";
import type { Target } from "../../terraform/graph.ts";

/** Last day on which a version of an engine is supported at the plain price. */
export interface EndOfSupport {
  readonly date: string;
  readonly source: string;
  /** What happens the day after. */
  readonly then: { readonly en: string; readonly ja: string };
}

/** Source of the dates, read 2026-11; AWS publishes none yet for those that are missing. */
const kafka: Readonly<Record<string, string>> = { "3.7": "2026-09-01" };
const kafkaSource = "https://endoflife.date/amazon-msk";

const surcharge = {
  en: "after it every vCPU costs an extended-support surcharge by the hour, and on AWS it is upgraded by force in the end",
  ja: "以後は vCPU ごとに延長サポートの追加料金がかかり、AWS では最後に強制アップグレードされる",
};
const forced = {
  en: "after it Amazon MSK upgrades the cluster at a time of its own",
  ja: "以後は Amazon MSK が任意の時点でアップグレードする",
};

export function endOfPostgres(version: number | undefined, target: Target): EndOfSupport | undefined {
  const date = version === undefined ? undefined : postgres[target][version]?.endOfStandardSupport;
  return date === undefined ? undefined : { date, source: versionSources[target], then: surcharge };
}

export function endOfKafka(version: string): EndOfSupport | undefined {
  const date = kafka[version];
  return date === undefined ? undefined : { date, source: kafkaSource, then: forced };
}

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
