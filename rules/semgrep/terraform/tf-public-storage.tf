resource "aws_s3_bucket" "logs" {
  bucket = "logs"
  # ruleid: tf-public-storage
  acl    = "public-read"
}
resource "aws_s3_bucket_public_access_block" "logs" {
  bucket              = aws_s3_bucket.logs.id
  # ruleid: tf-public-storage
  block_public_acls   = false
  # ok: tf-public-storage
  block_public_policy = true
}
resource "google_storage_bucket_iam_member" "web" {
  bucket = google_storage_bucket.web.name
  role   = "roles/storage.objectViewer"
  # ruleid: tf-public-storage
  member = "allUsers"
}
resource "azurerm_storage_container" "files" {
  name                  = "files"
  # ruleid: tf-public-storage
  container_access_type = "blob"
}
# ruleid: tf-public-storage
resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.logs.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.logs.arn}/*"
    }]
  })
}
resource "aws_s3_bucket_acl" "private" {
  bucket = aws_s3_bucket.logs.id
  # ok: tf-public-storage
  acl    = "private"
}
resource "google_storage_bucket_iam_member" "app" {
  # ok: tf-public-storage
  member = "serviceAccount:${google_service_account.app.email}"
}
