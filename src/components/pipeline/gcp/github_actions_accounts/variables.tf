variable "name" {
  description = "Full name, such as `todo-prod-delivery`, at most 23 characters: `-deploy` follows."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Id of the project that is planned and applied."
  type        = string
  nullable    = false
}

variable "repository" {
  description = "Repository whose tokens are taken, as `owner/name`. With `id`, its number, that is looked at in place of the name."
  type = object({
    name = string
    id   = optional(string)
  })
  nullable = false
}

variable "branches" {
  description = "Branches that may deploy and apply."
  type        = list(string)
  nullable    = false
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two. At most 127 bytes."
  type = object({
    pull_request = string
    deploy       = string
    apply        = string
  })
  nullable = false

  validation {
    condition     = var.subjects.deploy != var.subjects.apply
    error_message = "Whoever may deploy may not apply by that: give them GitHub environments of their own."
  }
}

variable "state" {
  description = "Bucket of the state, and there the prefixes of the objects of this environment and of the project's root, without a slash at their ends."
  type = object({
    bucket      = string
    prefix      = string
    root_prefix = string
  })
  nullable = false
}

variable "image_repository" {
  description = "Artifact Registry repository that images are pushed to. null: there is none."
  type = object({
    location = string
    id       = string
  })
  default = null
}

variable "taken_on_image_repositories" {
  description = "Artifact Registry repositories of other environments by their names, whose images are pulled to push what was tried there."
  type = map(object({
    location = string
    id       = string
  }))
  default  = {}
  nullable = false
}

variable "permissions" {
  description = "What the kinds of resources take that are there: by what they are about (`data`), verbs by what they are on, such as `pubsub.topics`. `read` to refresh the environment, `read_root` to plan the root of the project as well, `change` to apply the environment."
  type = object({
    read      = map(map(list(string)))
    read_root = map(map(list(string)))
    change    = map(map(list(string)))
  })
  nullable = false
}

variable "limited_permissions" {
  description = "What `plan`, `apply` or both (`runs`) may do on some resources or with some roles only, by what it is: verbs by what they are on, names of resources as conditions have them (`*` at the end stands for anything), and the roles that they may grant. One has up to ten of either."
  type = map(object({
    runs        = list(string)
    permissions = map(list(string))
    resources   = optional(list(string), [])
    roles       = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for limit in values(var.limited_permissions) :
      length(concat(limit.resources, limit.roles)) > 0 && length(limit.resources) <= 10 && length(limit.roles) <= 10
    ])
    error_message = "A limit has one to ten resources or roles."
  }
}

variable "billing_account" {
  description = "Billing account whose budgets are planned and applied, and the roles there of `plan` and `apply`. null: there is no budget."
  type = object({
    id    = string
    roles = map(string)
  })
  default = null
}

variable "access_policy" {
  description = "Number of the access policy whose perimeter stands in the root of the project, and the role there of `plan`, which reads it. null: there is no perimeter."
  type = object({
    id    = string
    roles = map(string)
  })
  default = null
}
