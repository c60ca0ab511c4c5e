import { places } from "../system/places.fixture.ts";
import { kinds as all } from "../components/kinds.gen.ts";
import type { Kinds } from "../lowering/kind.ts";
import { resolve } from "../system/resolve.ts";
import type { System } from "../system/system.ts";

const kinds: Kinds = all;

/** Systems of a design, in its order. */
export function systemsOf(design: object): readonly System[] {
  const { systems, issues } = resolve(design, kinds);
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return systems;
}

/** One system of a small design: a protected `prod` in Tokyo. */
export function systemOf(target: "aws" | "gcp", components: object, further: object = {}): System {
  const [system] = systemsOf({
    name: "shop",
    targets: { [target]: places[target] },
    environments: { prod: { protected: true } },
    components,
    ...further,
  });
  if (!system) throw new Error("no system");
  return system;
}

/** A public service behind a load balancer. */
export const front = (api: object = {}, web: object = {}) => ({
  web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" }, ...web },
  site: { kind: "domain", name: "shop.example.com", zone: { managed: true } },
  api: { kind: "service", image: "shop-api", instances: [2, 4], ...api },
});

export const postgres = (fields: object = {}) => ({ kind: "postgres", version: 17, ...fields });
