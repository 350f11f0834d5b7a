resource "null_resource" "build" {
  provisioner "local-exec" {
    # ruleid: tf-remote-provisioner
    command = "make deploy NAME=${var.name}"
  }
  provisioner "local-exec" {
    # ok: tf-remote-provisioner
    command = "make deploy"
    environment = {
      NAME = var.name
    }
  }
}
resource "null_resource" "install" {
  provisioner "local-exec" {
    # ruleid: tf-remote-provisioner
    command = "curl -fsSL https://example.com/i.sh | bash"
  }
}
resource "aws_instance" "app" {
  user_data = <<-EOT
    #!/bin/bash
    # ruleid: tf-remote-provisioner
    curl -fsSL https://example.com/agent.sh | sudo bash
    # ok: tf-remote-provisioner
    curl -fsSLo agent.tgz https://example.com/agent.tgz
  EOT
}
locals {
  # ok: tf-remote-provisioner
  command = "make NAME=${var.name}"
}
