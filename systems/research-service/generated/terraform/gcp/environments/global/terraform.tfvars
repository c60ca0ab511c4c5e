environment                     = "global"
name_prefix                     = "airas-global"
overview_enabled                = false
project_id                      = "airas-global"
region                          = "asia-northeast1"
spending_specified_amount_units = "20"
