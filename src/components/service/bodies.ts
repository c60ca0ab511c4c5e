import { bytesOf } from "../../design/units/index.ts";
import { oncePer } from "../../issues/once-per.ts";
import { isKind, ofKind, type Component, type System } from "../../system/system.ts";
import type { LoadBalancer } from "../load-balancer/schema.ts";
import { servesModels } from "./model-vendors.ts";
import type { Service } from "./schema.ts";

/** What requests to a service bring along; others than services may be routed to and say nothing of it. */
export interface Bodies {
  /** The largest, in bytes, where the design states it. */
  readonly max?: number;
  /** They hold prompts, code or markup, which look like attacks. */
  readonly freeText: boolean;
}

export function bodiesOf(service: Component, system: System): Bodies {
  const { body } = service.config as Partial<Pick<Service, "body">>;
  return {
    ...(body?.max && { max: bytesOf(body.max) }),
    freeText: body?.freeText ?? reachesModel(service.key, system),
  };
}

/** What a service finds in its environment, to refuse what is larger. */
export const bodyVariables = ({ body }: Service): Readonly<Record<string, string>> =>
  body?.max ? { MAX_BODY_BYTES: String(bytesOf(body.max)) } : {};

/** Load balancers with a firewall that routes lead through to a service. */
export const guardsOf = (service: Component, system: System): readonly Component<LoadBalancer>[] =>
  ofKind(system, "loadBalancer").filter(
    ({ config }) => config.firewall !== undefined && Object.values(config.routes).includes(service.key),
  );

/** Whether what a component is sent ends in a prompt: of its own, or of whoever works on what it passes on. */
const reachesModel = (key: string, system: System): boolean => reach(system)(key);

const reach = oncePer((system: System) => {
  const known = new Map<string, boolean>();
  return (key: string): boolean => {
    const found = known.get(key) ?? [...passedOn(key, system)].some((one) => isModel(system.components[one]));
    known.set(key, found);
    return found;
  };
});

const isModel = (component: Component | undefined): boolean =>
  isKind(component, "model") || (isKind(component, "external") && servesModels(component.config));

/** All that gets what a component is sent; what is kept in databases and buckets has its own ways in. */
function passedOn(key: string, system: System): ReadonlySet<string> {
  const found = new Set([key]);
  for (const one of found) for (const next of nextOf(one, system)) found.add(next);
  return found;
}

function nextOf(key: string, system: System): readonly string[] {
  const component = system.components[key];
  if (isKind(component, "queue") || isKind(component, "stream")) {
    const takes = /^(?:receive|sendreceive|consume|both)$/;
    return (system.usedBy.get(key) ?? []).flatMap(({ from, access }) => (takes.test(access) ? [from] : []));
  }
  if (isKind(component, "topic")) return component.config.subscribers;
  if (isKind(component, "workflow")) {
    return component.config.steps.flatMap(({ run, call }) => [run, call?.service].filter((one) => one !== undefined));
  }
  const uses = system.uses.get(key) ?? [];
  return uses.flatMap(({ to, access }) => (access === "receive" || access === "consume" ? [] : [to]));
}
