import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

/** Fargate on Graviton processors. */
export const arm = saving((context) =>
  context.system.target !== "aws"
    ? []
    : [...ofKind(context.system, "service"), ...ofKind(context.system, "worker")].flatMap(({ key, config }) =>
        config.architecture === "arm64"
          ? []
          : rewritten(
              context,
              key,
              { architecture: "arm64" },
              {
                title: { en: "Graviton instead of x86", ja: "x86 の代わりに Graviton" },
                givenUp: {
                  en: "images for x86: the image must be built for arm64, with all that it loads",
                  ja: "x86 のイメージ。依存物を含め arm64 用にビルドし直す",
                },
                change: `components.${key}.architecture: "arm64"`,
              },
            ),
      ),
);
