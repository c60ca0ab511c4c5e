import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { heredoc, type Reference } from "../../terraform/expression.ts";
import type { Site } from "./schema.ts";

/** Files stand under their own names; what looks like none is a page. */
const pages = {
  spa: `  if (!request.uri.split("/").pop().includes(".")) request.uri = "/index.html";`,
  folders: `  if (request.uri.endsWith("/")) request.uri += "index.html";
  else if (!request.uri.split("/").pop().includes(".")) request.uri += "/index.html";`,
} as const;

/** Leads paths of pages to the files that hold them. */
export function rewrite(site: Component<Site>, context: LowerContext): Reference {
  const code = `function handler(event) {
  var request = event.request;
${site.config.spa ? pages.spa : pages.folders}
  return request;
}
`;
  const made = context.add("aws_cloudfront_function", site.name, {
    name: context.shortName(64, "CloudFront function"),
    comment: "Leads paths of pages to their files.",
    runtime: "cloudfront-js-2.0",
    publish: true,
    code: heredoc(code),
  });
  return made("arn");
}

export function securityHeaders(site: Component<Site>, context: LowerContext): Reference {
  const { contentSecurityPolicy } = site.config;
  const made = context.add("aws_cloudfront_response_headers_policy", site.name, {
    name: context.shortName(128, "response headers policy"),
    security_headers_config: {
      strict_transport_security: { access_control_max_age_sec: 31_536_000, override: true },
      content_type_options: { override: true },
      frame_options: { frame_option: "DENY", override: true },
      referrer_policy: { referrer_policy: "strict-origin-when-cross-origin", override: true },
      ...(contentSecurityPolicy === undefined
        ? {}
        : { content_security_policy: { content_security_policy: contentSecurityPolicy, override: true } }),
    },
  });
  return made("id");
}
