import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { ofKind, type System } from "../../system/system.ts";
import { hasNat } from "../../components/network/aws.ts";
import { movingTags, ownImage } from "../../components/registry/images.ts";
import type { Runnable } from "./fields.ts";
import { cloudRun } from "./limits.ts";
import { secretsAmong } from "./plain-variables.ts";
import { checkSize } from "./sizes.ts";

/** What holds for every component that runs a container. */
export const checkContainer = (config: Runnable, system: System): readonly Issue[] =>
  checkAll(
    () => checkSize(config, system.target),
    () => checkTag(config),
    () => checkEach(config.environment ?? {}, (value, name) => secretsAmong({ [name]: value })),
    () => (system.target === "aws" ? checkWayOut(system) : checkCloudRun(config)),
  );

/** Whoever deploys moves these tags, so that an image of the design has none of them. */
function checkTag({ image }: Runnable): readonly Issue[] {
  const own = ownImage(image);
  return own?.tag?.startsWith(movingTags)
    ? [
        issue("not-allowed", ["image"], {
          got: image,
          allowed: [own.name, `${own.name}:1.4.2`],
          because: text(
            `deployments move the tags that begin with "${movingTags}" to what an environment is to run`,
            `"${movingTags}" で始まるタグは、環境で動かすイメージを指すようにデプロイが付け替えます`,
          ),
        }),
      ]
    : [];
}

function checkWayOut(system: System): readonly Issue[] {
  const [network] = ofKind(system, "network");
  if (network && !hasNat(network)) {
    return [issue("needs-field", [], { field: `components.${network.key}.nat`, why: "image-pull" })];
  }
  return [];
}

const checkCloudRun = (config: Runnable): readonly Issue[] =>
  checkAll(
    () =>
      config.architecture === "arm64"
        ? [
            issue("unsupported-on", ["architecture"], {
              target: "gcp",
              what: "arm64",
              instead: 'each({ aws: "arm64", gcp: "x86_64" })',
              source: "https://cloud.google.com/run/docs/container-contract",
            }),
          ]
        : [],
    () =>
      !ownImage(config.image) && !pullable(config.image)
        ? [
            issue("unsupported-on", ["image"], {
              target: "gcp",
              what: config.image,
              instead: text(
                "Use an image on Docker Hub (docker.io) or in Artifact Registry (*.pkg.dev).",
                "Docker Hub（docker.io）か Artifact Registry（*.pkg.dev）のイメージを使ってください。",
              ),
              source: cloudRun.imageSource,
            }),
          ]
        : [],
  );

/** Cloud Run pulls from Artifact Registry and Docker Hub only. */
function pullable(image: string): boolean {
  const [host = ""] = image.split("/");
  const named = host.includes(".") || host.includes(":") || host === "localhost";
  return !named || host === "docker.io" || /(?:^|\.)(?:pkg\.dev|gcr\.io)$/.test(host);
}
