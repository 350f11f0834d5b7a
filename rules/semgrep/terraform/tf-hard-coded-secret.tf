resource "aws_db_instance" "main" {
  username = "admin"
  # ruleid: tf-hard-coded-secret
  password = "changeme"
}
variable "db_password" {
  type    = string
  # ruleid: tf-hard-coded-secret
  default = "hunter2"
}
resource "aws_instance" "app" {
  user_data = <<-EOT
    #!/bin/bash
    # ruleid: tf-hard-coded-secret
    export DB_PASSWORD=hunter2
  EOT
}
resource "aws_db_instance" "safe" {
  # ok: tf-hard-coded-secret
  password = var.master_password
}
variable "api_token" {
  type      = string
  sensitive = true
  # ok: tf-hard-coded-secret
  default   = ""
}
resource "aws_secretsmanager_secret_version" "main" {
  # ok: tf-hard-coded-secret
  secret_string = random_password.main.result
}
resource "aws_launch_template" "app" {
  metadata_options {
    # ok: tf-hard-coded-secret
    http_tokens = "required"
  }
}
