locals {
  # Files stand under their own names; what looks like none is a page: the one page of an application, or the
  # index of a folder.
  application = <<-EOT
    function handler(event) {
      var request = event.request;
      if (!request.uri.split("/").pop().includes(".")) request.uri = "/index.html";
      return request;
    }
  EOT

  folders = <<-EOT
    function handler(event) {
      var request = event.request;
      if (request.uri.endsWith("/")) request.uri += "index.html";
      else if (!request.uri.split("/").pop().includes(".")) request.uri += "/index.html";
      return request;
    }
  EOT
}

resource "aws_cloudfront_function" "this" {
  name    = var.name
  comment = "Leads paths of pages to their files."
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = var.single_page_application ? local.application : local.folders
}

resource "aws_cloudfront_response_headers_policy" "this" {
  name = var.name

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = true
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }

    dynamic "content_security_policy" {
      for_each = var.content_security_policy[*]

      content {
        content_security_policy = content_security_policy.value
        override                = true
      }
    }
  }
}
