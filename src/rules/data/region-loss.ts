import type { Text } from "../../text/text.ts";
import { formatDuration, formatPercentage } from "../../design/units/index.ts";
import type { System } from "../../system/system.ts";
import { promisedOf } from "./regimes.ts";

/** More than two clouds promise for one region; see https://aws.amazon.com/rds/sla/ and https://cloud.google.com/sql/sla. */
const mostOfRegionPercent = 99.99;

/** Why the data must outlive its region; undefined where nothing of the kind is promised. */
export function regionLossPromise({ requirements, protected: kept, ...rest }: System): Text | undefined {
  const { availability, rto, rpo } = requirements;
  if (!kept || rto === undefined || rpo === undefined) return undefined;
  const within = { en: `recovery within ${formatDuration(rto)}`, ja: `${formatDuration(rto)} 以内の復旧` };
  if (availability && availability.percent >= mostOfRegionPercent)
    return {
      en: `${formatPercentage(availability)} and ${within.en} are promised`,
      ja: `${formatPercentage(availability)} と ${within.ja}を約束しています`,
    };
  const regimes = promisedOf({ requirements, protected: kept, ...rest }, ["soc2", "iso27001"]);
  return (
    regimes && {
      en: `${regimes.en} and ${within.en} are promised`,
      ja: `${regimes.ja} と ${within.ja}を約束しています`,
    }
  );
}
