variable "name" {
  description = "Name of the system, such as todo, as the console shows it beside each zone."
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

variable "deletion_protection" {
  description = "Whether a zone that still has records cannot be deleted."
  type        = bool
  default     = false
  nullable    = false
}
