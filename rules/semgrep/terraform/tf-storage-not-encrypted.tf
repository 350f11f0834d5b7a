resource "aws_db_instance" "main" {
  engine            = "postgres"
  # ruleid: tf-storage-not-encrypted
  storage_encrypted = false
}
# ruleid: tf-storage-not-encrypted
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 40
  tags = {
    Name = "data"
  }
}
# ruleid: tf-storage-not-encrypted
resource "aws_rds_cluster" "main" {
  engine = "aurora-postgresql"
}
# ok: tf-storage-not-encrypted
resource "aws_ebs_volume" "safe" {
  size      = 40
  encrypted = true
}
# ok: tf-storage-not-encrypted
resource "aws_db_instance" "safe" {
  engine            = "postgres"
  storage_encrypted = true
}
resource "aws_instance" "app" {
  root_block_device {
    # ruleid: tf-storage-not-encrypted
    encrypted = false
  }
}
# ok: tf-storage-not-encrypted
resource "aws_rds_cluster_parameter_group" "main" {
  family = "aurora-postgresql16"
}
