import { movingTag, type OwnImage } from "../../components/registry/images.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";

/** The tag that an image of the team's runs under: the design's, or that of the environment, which whoever deploys moves. */
export const imageTag = ({ tag }: OwnImage, context: LowerContext): Argument<string> =>
  tag ??
  context.local(
    "image_tag",
    movingTag(context.system),
    "Each deployment moves this tag to the image that is to run; Terraform does not choose it.",
  );
