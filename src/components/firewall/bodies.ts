import { ofKind, type Component, type System } from "../../system/system.ts";
import { defaultService, routesOf } from "../load-balancer/routes.ts";
import type { LoadBalancer } from "../load-balancer/schema.ts";
import { bodiesOf, type Bodies } from "../service/bodies.ts";
import { limits } from "./limits.ts";

/** Paths as routes have them (`/api/*`, `/health`), and those below them that are another's. */
export interface Paths {
  readonly paths: readonly string[];
  readonly except: readonly string[];
}

const everything: Paths = { paths: ["/*"], except: [] };

/** Load balancers that a firewall stands before. */
const guarded = (firewall: Component, system: System): readonly Component<LoadBalancer>[] =>
  ofKind(system, "loadBalancer").filter(({ config }) => config.firewall === firewall.key);

/** Where services take bodies above what AWS WAF refuses by itself. Prompts are long, whatever the design says. */
export const largeBodies = (firewall: Component, system: System): Paths | undefined =>
  pathsOf(firewall, system, ({ max, freeText }) => (max === undefined ? freeText : max > limits.bodies.aws.bytes));

/** Where bodies look like attacks and are none. */
export const freeText = (firewall: Component, system: System): Paths | undefined =>
  pathsOf(firewall, system, (bodies) => bodies.freeText);

/** The largest body that rules are to read, in bytes. */
export const largestRead = (firewall: Component, system: System): number =>
  Math.max(
    0,
    ...guarded(firewall, system)
      .flatMap((balancer) => claims(balancer, system))
      .map(({ bodies }) => (bodies.freeText ? 0 : (bodies.max ?? 0))),
  );

/** KiB that Cloud Armor is told to read; it reads the least by itself. */
export function inspectionKib(bytes: number): number | undefined {
  const { kibibytes } = limits.bodies.gcp;
  const chosen = kibibytes.find((one) => one * 1024 >= bytes) ?? Math.max(...kibibytes);
  return chosen === kibibytes[0] ? undefined : chosen;
}

interface Claim {
  readonly paths: readonly string[];
  readonly bodies: Bodies;
}

/** What each route of a load balancer takes; the default service takes everything that no other does. */
function claims(balancer: Component<LoadBalancer>, system: System): readonly Claim[] {
  const first = defaultService(balancer, system);
  return [
    ...(first ? [{ paths: everything.paths, bodies: bodiesOf(first, system) }] : []),
    ...routesOf(balancer, system).map(({ paths, service }) => ({ paths, bodies: bodiesOf(service, system) })),
  ];
}

function pathsOf(firewall: Component, system: System, holds: (bodies: Bodies) => boolean): Paths | undefined {
  const balancers = guarded(firewall, system);
  const all = balancers.flatMap((balancer) => claims(balancer, system));
  const paths = all.filter(({ bodies }) => holds(bodies)).flatMap((claim) => claim.paths);
  if (paths.length === 0) return undefined;
  const others = all.filter(({ bodies }) => !holds(bodies)).flatMap((claim) => claim.paths);
  // A rule knows no host: with two load balancers, what is another's here may be meant there. Nor does it know what
  // lies in what lies in a path; what has such a one below it counts as taken, since the product is to work.
  const except =
    balancers.length > 1
      ? []
      : others.filter(
          (one) =>
            paths.some((path) => isBelow(one, path)) && !paths.some((path) => path !== one && isBelow(path, one)),
        );
  return { paths: outermost(paths), except: outermost(except) };
}

const isBelow = (path: string, above: string): boolean => above.endsWith("/*") && path.startsWith(above.slice(0, -1));

const outermost = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths)].filter((path) => !paths.some((above) => above !== path && isBelow(path, above))).sort();

/** Paths in groups of which each fits into a pattern of AWS WAF: rules have as many patterns as it takes. */
export function inPatterns(paths: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const path of paths) {
    const last = groups.at(-1);
    if (last && patternLength([...last, path]) <= limits.pattern.aws.max) last.push(path);
    else groups.push([path]);
  }
  return groups;
}

/** The longest pattern that a rule would have, in characters: on Cloud Armor all paths stand in one. */
export function longestPattern(firewall: Component, system: System): number {
  const uses = [...(system.target === "aws" ? [largeBodies(firewall, system)] : []), freeText(firewall, system)];
  const lists = uses.flatMap((one) => (one ? [one.paths, one.except] : []));
  const patterns = system.target === "aws" ? lists.flatMap(inPatterns) : lists;
  return Math.max(0, ...patterns.map(patternLength));
}

/** As the modules put them together: dots are escaped, each path is one alternative. */
const patternLength = (paths: readonly string[]): number =>
  "^()$".length + paths.join("|").length + (paths.join("").split(".").length - 1) * 2 + paths.length;
