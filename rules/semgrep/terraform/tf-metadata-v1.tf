# ruleid: tf-metadata-v1
resource "aws_instance" "app" {
  ami           = var.ami
  instance_type = "t3.micro"
}
resource "aws_launch_template" "app" {
  metadata_options {
    http_endpoint = "enabled"
    # ruleid: tf-metadata-v1
    http_tokens   = "optional"
  }
}
# ruleid: tf-metadata-v1
resource "aws_launch_configuration" "app" {
  image_id = var.ami
  ebs_block_device {
    device_name = "/dev/sdb"
  }
}
# ok: tf-metadata-v1
resource "aws_instance" "safe" {
  ami = var.ami
  metadata_options {
    http_tokens = "required"
  }
}
# ok: tf-metadata-v1
resource "aws_launch_template" "off" {
  metadata_options {
    http_endpoint = "disabled"
  }
}
# ok: tf-metadata-v1
resource "aws_instance_profile" "app" {
  role = aws_iam_role.app.name
}
