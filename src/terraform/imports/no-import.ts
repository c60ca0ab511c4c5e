/** Types that Terraform cannot import, with what says so. */
const withoutImport: Readonly<Record<string, { readonly source: string; readonly date: string }>> = Object.fromEntries(
  [
    ["aws_acm_certificate_validation", "aws"],
    ["google_project_service_identity", "google"],
    ["google_storage_bucket_object", "google"],
    ["google_workflows_workflow", "google"],
  ].map(([type = "", provider = ""]) => [type, { source: pageOf(type, provider), date: "2026-08-21" }]),
);

/** The page of a type in the provider's documentation. */
function pageOf(type: string, provider: string): string {
  const name = type.slice(type.indexOf("_") + 1);
  return `https://registry.terraform.io/providers/hashicorp/${provider}/latest/docs/resources/${name}`;
}

/** The page that says that a type has no import; undefined where it has one. */
export const saysNoImport = (type: string): string | undefined =>
  Object.hasOwn(withoutImport, type) ? withoutImport[type]?.source : undefined;
