# What the role that deploys may roll out here: exactly what it is told. The role itself is the account's.

# Where a statement takes no resource but *, the module that gives it says why.
resource "aws_iam_role_policy" "this" {
  for_each = var.policies

  name   = "deploy-${each.key}"
  role   = var.role
  policy = each.value
}
