# Rules about bodies that would refuse what the product is sent: they count on the paths that take it, and refuse
# everywhere else.

locals {
  # By group, since a label begins with its group. What exploits of single products look like stays refused.
  body_rules = {
    for name, rule in {
      large-bodies = {
        priority = 60
        where    = var.large_bodies
        names    = { common = ["SizeRestrictions_BODY"] }
      }
      free-text = {
        priority = 61
        where    = var.free_text
        names = {
          common           = ["CrossSiteScripting_BODY", "EC2MetaDataSSRF_BODY", "GenericLFI_BODY", "GenericRFI_BODY"]
          known-bad-inputs = ["JavaDeserializationRCE_BODY", "ReactJSRCE_BODY"]
          sql-injection    = ["SQLi_BODY", "SQLiExtendedPatterns_BODY"]
        }
      }
    } : name => rule if rule.where != null
  }

  label_namespaces = {
    common           = "awswaf:managed:aws:core-rule-set"
    known-bad-inputs = "awswaf:managed:aws:known-bad-inputs"
    sql-injection    = "awswaf:managed:aws:sql-database"
  }

  # What is to count anyway is refused nowhere.
  labels = {
    for name, rule in local.body_rules : name => flatten([
      for group, rules in rule.names : [
        for one in rules : "${local.label_namespaces[group]}:${replace(one, "_BODY", "_Body")}"
        if !contains(var.managed_rules[group].count_only, one)
      ]
      if contains(keys(var.managed_rules), group)
    ])
  }

  # A pattern for each group of paths.
  patterns = {
    for name, rule in local.body_rules : name => {
      for place in ["paths", "except"] : place => [
        for paths in rule.where[place] :
        "^(${replace(replace(join("|", paths), ".", "\\."), "/*", "/.*")})$"
      ]
    }
  }

  elsewhere = {
    for name, rule in local.body_rules : "${name}-elsewhere" => {
      priority = rule.priority
      labels   = local.labels[name]
      outside  = local.patterns[name].paths
      inside   = []
    } if length(local.labels[name]) > 0 && join(",", flatten(rule.where.paths)) != "/*"
  }

  # Paths of others below such a path.
  below = {
    for name, rule in local.body_rules : "${name}-below" => {
      priority = rule.priority + 10
      labels   = local.labels[name]
      outside  = []
      inside   = local.patterns[name].except
    } if length(local.labels[name]) > 0 && length(rule.where.except) > 0
  }
}
