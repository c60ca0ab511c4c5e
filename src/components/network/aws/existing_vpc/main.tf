# A VPC that is there already. It gives what the module `vpc` gives, and makes nothing.

data "aws_vpc" "this" {
  id = var.vpc_id
}
