# Encrypted backups need a key in the region that they are copied to.
module "copy_key" {
  source = "../kms_key"
  count  = var.backups.copy_region == null ? 0 : 1

  name        = "${var.name}-backup"
  description = "Backups of ${var.name}"
  region      = var.backups.copy_region
  tags        = var.tags
}

resource "aws_db_instance_automated_backups_replication" "this" {
  count = var.backups.copy_region == null ? 0 : 1

  region                 = var.backups.copy_region
  source_db_instance_arn = aws_db_instance.this.arn
  kms_key_id             = module.copy_key[0].arn
  retention_period       = var.backups.days
}
