variable "name" {
  description = "Name of the system, such as `todo`. With each of `zones` behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Public zones that are made, by DNS name, such as `dev.todo.example.com`. `parent`: the one of them that delegates it, such as `todo.example.com`; null: none of them does."
  type        = map(object({ parent = optional(string) }))
  nullable    = false

  validation {
    condition = alltrue([
      for name, zone in var.zones :
      zone.parent == null ? true : contains(keys(var.zones), zone.parent) && endswith(name, ".${zone.parent}")
    ])
    error_message = "A parent is another zone of the map, and the name stands below it."
  }
}

variable "children" {
  description = "Zones that another root of the system makes and one of `zones` delegates, by DNS name: the name of the latter as `parent`, and the project that the zone is in, where whoever plans needs the role roles/dns.reader."
  type        = map(object({ parent = string, project_id = string }))
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for name, child in var.children :
      contains(keys(var.zones), child.parent) && endswith(name, ".${child.parent}")
    ])
    error_message = "A parent is a zone of `zones`, and the name stands below it."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the zones."
  type        = bool
  default     = false
  nullable    = false
}
