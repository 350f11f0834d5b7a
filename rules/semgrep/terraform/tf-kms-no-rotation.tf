resource "aws_kms_key" "main" {
  # ruleid: tf-kms-no-rotation
  enable_key_rotation = false
}
# ruleid: tf-kms-no-rotation
resource "aws_kms_key" "plain" {
  description = "main"
}
# ruleid: tf-kms-no-rotation
resource "google_kms_crypto_key" "main" {
  name     = "main"
  key_ring = google_kms_key_ring.main.id
}
# ok: tf-kms-no-rotation
resource "aws_kms_key" "safe" {
  enable_key_rotation = true
}
# ok: tf-kms-no-rotation
resource "google_kms_crypto_key" "safe" {
  rotation_period = "7776000s"
}
# ok: tf-kms-no-rotation
resource "aws_kms_key" "sign" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}
