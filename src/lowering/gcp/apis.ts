import type { LowerContext } from "../context.ts";

/**
 * Makes sure that an API of the project is enabled, and returns the address to wait for. Many
 * components may ask for the same one.
 */
export function enableApi(context: LowerContext, service: string): string {
  const name = service.replace(/\.googleapis\.com$/, "").replaceAll(/[^a-z0-9]+/g, "_");
  const address = `google_project_service.${name}`;
  if (!context.has(address)) {
    context.add("google_project_service", name, { service, disable_on_destroy: false }, { area: "project_services" });
  }
  return address;
}
