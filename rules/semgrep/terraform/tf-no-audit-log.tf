# ruleid: tf-no-audit-log
resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.logs.id
}
resource "aws_cloudtrail" "all" {
  # ruleid: tf-no-audit-log
  enable_log_file_validation = false
}
resource "aws_s3_bucket_versioning" "logs" {
  versioning_configuration {
    # ruleid: tf-no-audit-log
    status = "Suspended"
  }
}
# ok: tf-no-audit-log
resource "aws_cloudtrail" "safe" {
  enable_log_file_validation = true
}
resource "aws_s3_bucket_versioning" "safe" {
  versioning_configuration {
    # ok: tf-no-audit-log
    status = "Enabled"
  }
}
resource "aws_cloudtrail_event_data_store" "main" {
  # ok: tf-no-audit-log
  name = "main"
}
