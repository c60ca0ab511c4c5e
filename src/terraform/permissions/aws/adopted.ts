import { inScope, places, type Scope, type Service } from "./places.ts";
import { resourceRows } from "./rows.ts";

/** What exists and is made no more: by which name. */
export interface Adopted {
  readonly type: string;
  readonly name: string;
}

/** What AWS puts behind a name in an ARN, and what stands below it. */
const endings: Readonly<Partial<Record<Service, string>>> = {
  elasticloadbalancing: "/*",
  kafka: "/*",
  logs: ":*",
  s3: "/*",
  secretsmanager: "-??????",
  wafv2: "/*",
};

/** ARNs of what is adopted under a name that does not begin with the prefix: it is the environment's all the same. */
export function arnsOfAdopted(adopted: readonly Adopted[], scope: Scope): readonly string[] {
  const arns = adopted.flatMap(({ type, name }) => {
    const { create } = resourceRows[type] ?? { create: "none" };
    // The service that makes it comes first in its row.
    const [service] = (create === "none" ? [] : Object.keys(create)) as readonly Service[];
    return service === undefined || name.startsWith(`${scope.prefix}-`) ? [] : arnsOf(service, name, scope);
  });
  return [...new Set(arns)];
}

const arnsOf = (service: Service, name: string, scope: Scope): readonly string[] =>
  places[service].arns
    .filter((arn) => arn.includes("PREFIX") && arn.includes(`:${service}:`) && !arn.includes("TargetTracking"))
    .map((arn) =>
      inScope(
        arn.replace(/(?:\/\*\/|\b)PREFIX(?:-\*)?/, () => name),
        scope,
      ),
    )
    .flatMap((arn) => [arn, ...(endings[service] === undefined ? [] : [`${arn}${endings[service]}`])]);
