# What exists already and is taken into the state of this root. The plan before that imports it and says what it would
# change; one that would destroy or replace any of it is not to be applied. After the apply this does nothing more.

import {
  for_each = toset(var.import_existing ? ["airas-terraform-state-123456789012"] : [])
  to       = module.terraform_state.aws_s3_bucket.this
  id       = each.value
}

variable "import_existing" {
  type        = bool
  description = "Whether what exists is taken into the state. Tests, which make all from nothing, turn it off."
  default     = true
  nullable    = false
}
