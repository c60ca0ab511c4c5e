import { takenOn, type AddressOf } from "../../components/registry/first-images.ts";
import { movingTag, ownImage } from "../../components/registry/images.ts";
import type { Registry } from "../../components/registry/schema.ts";
import type { Version } from "../../lowering/deployment.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";

export interface Moved {
  readonly registry: Component<Registry>;
  /** Name of the image. */
  readonly name: string;
  readonly tag: string;
}

/** The image whose tag is moved to deploy a component; none where the design says which image it is. */
export function movedIn({ config }: Component<{ readonly image: string }>, system: System): Moved | undefined {
  const own = ownImage(config.image);
  const [registry] = ofKind(system, "registry");
  if (!registry || !own || own.tag !== undefined) return undefined;
  return { registry, name: own.name, tag: movingTag(system) };
}

/** The image of a component that the design gives a version, where another environment before has it already. */
export function versionIn(
  { config }: Component<{ readonly image: string }>,
  system: System,
  address: AddressOf,
  signIn: (address: string) => string,
): Version | undefined {
  const own = ownImage(config.image);
  const [registry] = ofKind(system, "registry");
  if (!registry || own?.tag === undefined) return undefined;
  const { takenOn: from } = takenOn(system, registry, own.name, address, signIn);
  return from && { image: address(system, registry, own.name), tag: own.tag, takenOn: from };
}
