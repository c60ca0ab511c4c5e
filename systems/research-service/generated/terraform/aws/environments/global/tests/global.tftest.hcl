mock_provider "aws" {
  mock_resource "aws_cloudwatch_log_group" {
    defaults = {
      arn = "arn:aws:logs:ap-northeast-1:123456789012:log-group:/example"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/example"
      id  = "example"
    }
  }

  mock_resource "aws_kms_key" {
    defaults = {
      arn    = "arn:aws:kms:ap-northeast-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"
      key_id = "01234567-89ab-cdef-0123-456789abcdef"
    }
  }

  mock_resource "aws_lambda_function" {
    defaults = {
      arn = "arn:aws:lambda:ap-northeast-1:123456789012:function:example"
    }
  }

  mock_resource "aws_s3_bucket" {
    defaults = {
      arn                         = "arn:aws:s3:::example"
      bucket_regional_domain_name = "example.s3.ap-northeast-1.amazonaws.com"
      id                          = "example"
    }
  }

  mock_resource "aws_secretsmanager_secret" {
    defaults = {
      arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
      id  = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
    }
  }

  mock_resource "aws_sns_topic" {
    defaults = {
      arn = "arn:aws:sns:ap-northeast-1:123456789012:example"
    }
  }

  mock_resource "aws_sqs_queue" {
    defaults = {
      arn = "arn:aws:sqs:ap-northeast-1:123456789012:example"
      id  = "https://sqs.ap-northeast-1.amazonaws.com/123456789012/example"
      url = "https://sqs.ap-northeast-1.amazonaws.com/123456789012/example"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_region" {
    defaults = {
      region = "ap-northeast-1"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = apply
}

run "discord_webhook" {
  command = plan

  module {
    source = "../../modules/secrets_manager"
  }

  variables {
    name          = "airas-global-discord-webhook"
    description   = "Webhook of the alarm channel"
    recovery_days = 7
    reminder = {
      every = "year"
      topics = {
        discord = {
          arn            = "arn:aws:sns:ap-northeast-1:123456789012:example"
          publish_policy = "{\"Statement\":[{\"Action\":[\"sns:Publish\"],\"Effect\":\"Allow\",\"Resource\":\"arn:aws:sns:ap-northeast-1:123456789012:example\",\"Sid\":\"Publish\"},{\"Action\":[\"kms:Decrypt\",\"kms:GenerateDataKey\"],\"Effect\":\"Allow\",\"Resource\":\"arn:aws:kms:ap-northeast-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef\",\"Sid\":\"EncryptMessages\"}],\"Version\":\"2012-10-17\"}"
        }
      }
    }
  }

  assert {
    condition     = aws_secretsmanager_secret.this.recovery_window_in_days == 7
    error_message = "discordWebhook can be restored for a while after deletion."
  }
}

run "trail" {
  command = plan

  module {
    source = "../../modules/cloudtrail"
  }

  variables {
    name                = "airas-global-trail"
    retention_days      = 365
    deletion_protection = false
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }

  assert {
    condition     = aws_cloudtrail.this.enable_log_file_validation == true
    error_message = "Records that somebody altered can be told."
  }

  assert {
    condition     = aws_cloudtrail.this.is_multi_region_trail == true
    error_message = "Calls are recorded in the regions that the design says."
  }
}
