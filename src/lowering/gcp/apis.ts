import type { SharedContext } from "../context.ts";

/**
 * Makes sure that an API of the project is enabled, and returns the address to wait for. Many
 * components may ask for the same one.
 */
export function enableApi(context: SharedContext, service: string): string {
  const name = service.replace(/\.googleapis\.com$/, "").replaceAll(/[^a-z0-9]+/g, "_");
  context.share({ name: `api-${name}`, area: "project_services" }, (system) => {
    system.add("google_project_service", name, { service, disable_on_destroy: false });
  });
  return `google_project_service.${name}`;
}
