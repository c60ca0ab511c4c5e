/**
 * The id that Terraform imports a resource by, where it is not the attribute `id`: made of other attributes. From the
 * chapter "Import" of each type's page (registry.terraform.io/providers/hashicorp), read 2026-11-28.
 */
type Attributes = Readonly<Record<string, unknown>>;

/** Parts in braces are attributes; one that is empty ends it all. */
const forms: Readonly<Record<string, string | readonly string[]>> = {
  aws_appautoscaling_policy: "{service_namespace}/{resource_id}/{scalable_dimension}/{name}",
  aws_appautoscaling_target: "{service_namespace}/{resource_id}/{scalable_dimension}",
  aws_cloudwatch_log_delivery_destination: "{name}",
  aws_cloudwatch_log_delivery_source: "{name}",
  aws_cloudwatch_log_metric_filter: "{log_group_name}:{name}",
  aws_cognito_user_pool_client: "{user_pool_id}/{id}",
  aws_db_instance: "{identifier}",
  aws_ecs_cluster: "{name}",
  aws_ecs_task_definition: "{arn}",
  aws_iam_role_policy_attachment: "{role}/{policy_arn}",
  aws_lambda_permission: ["{function_name}:{qualifier}/{statement_id}", "{function_name}/{statement_id}"],
  aws_route: [
    "{route_table_id}_{destination_cidr_block}",
    "{route_table_id}_{destination_ipv6_cidr_block}",
    "{route_table_id}_{destination_prefix_list_id}",
  ],
  aws_route_table_association: ["{subnet_id}/{route_table_id}", "{gateway_id}/{route_table_id}"],
  aws_service_discovery_private_dns_namespace: "{id}:{vpc}",
  aws_wafv2_web_acl: "{id}/{name}/{scope}",
  google_project_iam_audit_config: "{project} {service}",
  google_project_iam_member: "{project} {role} {member}",
  google_sql_user: "{project}/{instance}/{name}",
};

/** Types whose id cannot be told from their attributes, or that are only made and never found. */
const untold: ReadonlySet<string> = new Set([
  "aws_appautoscaling_scheduled_action",
  "aws_lambda_invocation",
  "aws_msk_topic",
]);

/** Undefined where it cannot be told, or where it is made of what nobody is to see. */
export function importId(type: string, attributes: Attributes, hidden: ReadonlySet<string>): string | undefined {
  if (untold.has(type)) return undefined;
  const told = (name: string): string | undefined => {
    const value = attributes[name];
    return hidden.has(name) || (typeof value !== "string" && typeof value !== "number") || value === ""
      ? undefined
      : String(value);
  };
  if (type === "aws_ecs_service") return withCluster(told("cluster"), told("name"));
  const form = forms[type];
  if (form === undefined) return type.endsWith("_iam_member") ? member(told) : told("id");
  const made = (typeof form === "string" ? [form] : form)
    .map((one) => filled(one, told))
    .find((one) => one !== undefined);
  return made !== undefined && type.endsWith("_iam_member") ? `${made}${condition(attributes)}` : made;

  /** Of an id `b/files/roles/storage.objectViewer/serviceAccount:…`. */
  function member(of: typeof told): string | undefined {
    const [id, role, who] = [of("id"), of("role"), of("member")];
    const at = id === undefined || role === undefined ? -1 : id.indexOf(`/${role}/`);
    return id === undefined || role === undefined || who === undefined || at === -1
      ? undefined
      : `${id.slice(0, at)} ${role} ${who}${condition(attributes)}`;
  }
}

function filled(form: string, told: (name: string) => string | undefined): string | undefined {
  const names = [...form.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => told(name) === undefined)) return undefined;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => told(name) ?? "");
}

const withCluster = (cluster: string | undefined, name: string | undefined): string | undefined =>
  cluster === undefined || name === undefined ? undefined : `${cluster.split("/").at(-1) ?? ""}/${name}`;

/** A grant under a condition has its title besides. */
function condition({ condition: given }: Attributes): string {
  const [first] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const title = typeof first === "object" && first !== null ? (first as Attributes).title : undefined;
  return typeof title === "string" ? ` ${title}` : "";
}
