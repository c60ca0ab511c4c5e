import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ownImage, tagOf } from "./images.ts";
import type { Registry } from "./schema.ts";

/** Where an image is pushed to, as a person writes it: without a tag. */
export type AddressOf = (system: System, registry: Component<Registry>, image: string) => string;

interface Words {
  /** What becomes of something that is to run an image which is not there. */
  readonly without: string;
  /** Signs in to the registry of an image. */
  readonly signIn: (address: string) => string;
}

/** Images come before the environments that run them, into the registries that roots of accounts make. */
export function firstImages(systems: readonly System[], address: AddressOf, words: Words): readonly string[] {
  const images = systems.filter(isEnvironment).flatMap((system) => imagesIn(system, address));
  if (images.length === 0) return [];
  const lines = [
    ...new Set(images.map((image) => words.signIn(image))),
    ...new Set(images.map((image) => `docker push ${image}`)),
  ];
  return [
    [
      `Before an environment is applied, build the images that it runs and push them: ${words.without}. Later ones are deployed, as the chapter on that says.`,
      "",
      "   ```sh",
      ...lines.map((line) => `   ${line}`),
      "   ```",
    ].join("\n"),
  ];
}

/** Addresses with tags of all images of the team's that an environment runs. */
function imagesIn(system: System, address: AddressOf): readonly string[] {
  const [registry] = ofKind(system, "registry");
  if (!registry) return [];
  return Object.values(system.components).flatMap(({ config }) => {
    const own = ownImage((config as { readonly image?: string }).image ?? "");
    return own ? [`${address(system, registry, own.name)}:${tagOf(own, system)}`] : [];
  });
}
