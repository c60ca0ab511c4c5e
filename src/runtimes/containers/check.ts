import { text } from "../../text/text.ts";
import { checkAll, checkEach } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { CheckAcross } from "../../system/kind-language.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { hasNat } from "../../components/network/aws.ts";
import { ownImage } from "../../components/registry/images.ts";
import type { Runnable } from "./fields.ts";
import { cloudRun } from "./limits.ts";
import { secretsAmong } from "./plain-variables.ts";
import { checkSize } from "./sizes.ts";

/** What holds for every component that runs a container. */
export const checkContainer = (config: Runnable, system: System): readonly Issue[] =>
  checkAll(
    () => checkSize(config, system.target),
    () => checkEach(config.environment ?? {}, (value, name) => secretsAmong({ [name]: value })),
    () => (system.target === "aws" ? checkWayOut(system) : checkCloudRun(config)),
  );

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

/**
 * Whether pipelines deploy the image or Terraform does must be the same everywhere: Terraform cannot
 * ignore changes in one environment and follow them in another.
 */
export const taggedEverywhere =
  (among: (system: System) => readonly Component<Pick<Runnable, "image">>[]): CheckAcross =>
  (systems) => {
    const seen = new Map<string, { readonly tagged: boolean; readonly said: string }>();
    return systems.flatMap((system) =>
      among(system).flatMap((component) => {
        const own = ownImage(component.config.image);
        const id = `${system.target} ${component.key}`;
        const here = {
          tagged: own === undefined || own.tag !== undefined,
          said: `${system.environment}: ${component.config.image}`,
        };
        const first = seen.get(id);
        if (first === undefined) seen.set(id, here);
        if (first === undefined || first.tagged === here.tagged) return [];
        const facts = { field: here.said, other: first.said, why: "tag-everywhere" } as const;
        return [{ system, issue: issue("conflict", ["components", component.key, "image"], facts) }];
      }),
    );
  };
