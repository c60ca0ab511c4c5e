import { placeOf } from "../lowering/taken-twice.ts";
import type { Value } from "../terraform/expression.ts";
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

/** A text, where it is known before. */
export function knownText(cloud: MockedCloud, value: Value | undefined): string | undefined {
  const found = value === undefined ? undefined : cloud.value(value);
  return typeof found === "string" ? found : undefined;
}

/** The text that an argument has, where it is known before. */
export const textOf = ({ cloud }: Pick<Step, "cloud">, { args }: Resource, argument: string): string | undefined =>
  knownText(cloud, args[argument]);

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
