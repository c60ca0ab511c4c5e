import { placeOf } from "../lowering/taken-twice.ts";
import type { Resource } from "../terraform/graph.ts";
import { MockedCloud } from "../terraform/mocks/cloud.ts";
import type { Root, World } from "./world.ts";

/** Why a cloud would not do something. */
export type Code =
  | "name-taken"
  | "api-disabled"
  | "over-quota"
  | "not-there"
  | "not-delegated"
  | "no-state-bucket"
  | "constraint"
  | "no-image"
  | "no-value"
  | "denied";

/** One root as it is applied: each part of the model looks at it, refuses, and says how the world is afterwards. */
export interface Step {
  readonly world: World;
  readonly root: Root;
  readonly place: ReturnType<typeof placeOf>;
  readonly cloud: MockedCloud;
  readonly managed: readonly Resource[];
  readonly refuse: (code: Code, resource: Resource | undefined, why: string) => void;
}

/** The text that an argument has, where it is known before. */
export function textOf({ cloud }: Pick<Step, "cloud">, { args }: Resource, argument: string): string | undefined {
  const stated = args[argument];
  const found = stated === undefined ? undefined : cloud.value(stated);
  return typeof found === "string" ? found : undefined;
}

export function stepOf(world: World, root: Root, refuse: Step["refuse"]): Step {
  const place = placeOf(root.system);
  return {
    world,
    root,
    place,
    cloud: new MockedCloud(root.graph, place.target === "aws" ? place.account : undefined),
    managed: root.graph.resources.filter(({ mode }) => mode === "managed"),
    refuse,
  };
}
