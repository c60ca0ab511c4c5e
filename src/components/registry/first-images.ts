import type { TakenOn } from "../../lowering/deployment.ts";
import type { FirstStep } from "../../lowering/first-step.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type Place, type System } from "../../system/system.ts";
import { ownImage, tagOf } from "./images.ts";
import { takesFrom } from "./repositories.ts";
import type { Registry } from "./schema.ts";

/** Where an image is pushed to, as a person writes it: without a tag. Of the environment, or of another `owner`. */
export type AddressOf = (system: System, registry: Component<Registry>, image: string, owner?: Place) => string;

interface Words {
  /** What becomes of something that is to run an image which is not there. */
  readonly without: string;
  /** Signs in to the registry of an image. */
  readonly signIn: (address: string) => string;
}

/** Where an environment takes an image on from that it deploys. */
export function takenOn(
  system: System,
  registry: Component<Registry>,
  image: string,
  address: AddressOf,
  signIn: (address: string) => string,
): { readonly takenOn?: TakenOn } {
  const from = takesFrom(system, image);
  if (!from) return {};
  const there = address(system, registry, image, from);
  const signIns = [there, address(system, registry, image)].map(signIn);
  return { takenOn: { environment: from.environment, image: there, signIn: [...new Set(signIns)] } };
}

/** Images come before what runs them, into the registries that roots of accounts make. */
export const firstImages = (systems: readonly System[], address: AddressOf, words: Words): readonly FirstStep[] =>
  systems.filter(isEnvironment).flatMap((system): readonly FirstStep[] => {
    const images = [...new Set(imagesIn(system, address))];
    if (images.length === 0) return [];
    return [
      {
        when: "prepare",
        environment: system.environment,
        says: `Build the images that it runs, under these names and for the processors that they run on (\`docker build --platform linux/amd64 --tag NAME .\`; \`linux/arm64\` where the design says so), and push them: ${words.without}. Later ones are deployed, as the chapter on that says.`,
        commands: [
          ...new Set(images.map((image) => words.signIn(image))),
          ...images.map((image) => `docker push ${image}`),
        ],
        pushes: images,
      },
    ];
  });

/** Addresses with tags of all images of the team's that an environment runs. */
function imagesIn(system: System, address: AddressOf): readonly string[] {
  const [registry] = ofKind(system, "registry");
  if (!registry) return [];
  return Object.values(system.components).flatMap(({ config }) => {
    const own = ownImage((config as { readonly image?: string }).image ?? "");
    return own ? [`${address(system, registry, own.name)}:${tagOf(own, system)}`] : [];
  });
}
