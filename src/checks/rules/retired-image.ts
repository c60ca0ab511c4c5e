import { fail, forKind, pass, text, unknown } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** Places of images that are closed or no longer cared for. Read 2026-11. */
const closed = [
  {
    at: /^docker\.io\/bitnami\//,
    since: "2025-09-29",
    en: "Bitnami moved its images to docker.io/bitnamilegacy, where they get no updates",
    ja: "Bitnami のイメージは docker.io/bitnamilegacy に移り、更新されません",
    source: "https://github.com/bitnami/containers/issues/83267",
  },
  {
    at: /^docker\.io\/bitnamilegacy\//,
    since: "2025-09-29",
    en: "images of bitnamilegacy get no updates, not even against vulnerabilities",
    ja: "bitnamilegacy のイメージは脆弱性があっても更新されません",
    source: "https://github.com/bitnami/containers/issues/83267",
  },
  {
    at: /^docker\.io\/(?:library\/)?openjdk(?::|$)/,
    since: "2022-07",
    en: "the openjdk image is deprecated and gets no updates; eclipse-temurin takes its place",
    ja: "openjdk イメージは非推奨で更新されない（後継は eclipse-temurin など）",
    source: "https://hub.docker.com/_/openjdk",
  },
  {
    at: /^k8s\.gcr\.io\//,
    since: "2023-04-03",
    en: "k8s.gcr.io is frozen; registry.k8s.io takes its place",
    ja: "k8s.gcr.io は凍結された（後継は registry.k8s.io）",
    source: "https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/",
  },
];

/** Google's own images on gcr.io are not affected. */
const ownRegistry =
  /^(?:(?:us|eu|asia)\.)?gcr\.io\/(?!distroless\/|google\.com\/|google-containers\/|cloud-builders\/|cloudsql-docker\/)/;

export const rule = defineRule({
  id: "retired-image",
  family: "limits",
  severity: "medium",
  title: {
    en: "Images come from registries that are still maintained",
    ja: "イメージは保守が続いているレジストリから取得すること",
  },
  why: {
    en: "An image that moved away stops the next start of the container, long after the last deployment went well; one that is no longer updated keeps every vulnerability found since. Google Container Registry (gcr.io) was shut down on 2025-03-18: its addresses work only in projects that moved them to Artifact Registry.",
    ja: "移転したイメージは、最後のデプロイが成功した後でも次回の起動を止めます。更新の止まったイメージには、その後に見つかった脆弱性が残ります。Google Container Registry（gcr.io）は 2025-03-18 に終了し、Artifact Registry に移行したプロジェクトでだけ同じ URL が使えます。",
  },
  controls: ["iso27001:A.8.8", "soc2:CC7.1"],
  source: "https://cloud.google.com/artifact-registry/docs/transition/setup-gcr-repo",
  look: forKind(["service", "worker", "job"], ({ config: { image } }) => {
    const at = ["image"];
    const found = closed.find((one) => one.at.test(image));
    if (found)
      return fail(at, text(`Since ${found.since} ${found.en}.`, `${found.since} 以降、${found.ja}。`), {
        remedy: text(
          `Take the image from a maintained source, or build your own. See ${found.source}`,
          `保守されている配布元に替えるか、自分でビルドしてください。参照：${found.source}`,
        ),
      });
    if (ownRegistry.test(image))
      return unknown(
        at,
        text(
          "Container Registry was shut down on 2025-03-18; the address works only if the project moved gcr.io to Artifact Registry.",
          "Container Registry は 2025-03-18 に終了しました。プロジェクトの gcr.io を Artifact Registry に移していなければ取得できません。",
        ),
        {
          remedy: text(
            "Write a bare name (todo-api): Sekkei then makes the registry.",
            "名前だけ（todo-api）を書けばレジストリも作られます。",
          ),
        },
      );
    return pass(at);
  }),
});
