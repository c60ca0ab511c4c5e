import { movingTag, ownImage } from "../../components/registry/images.ts";
import type { Registry } from "../../components/registry/schema.ts";
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
