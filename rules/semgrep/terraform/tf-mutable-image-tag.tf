resource "aws_ecr_repository" "app" {
  name                 = "app"
  # ruleid: tf-mutable-image-tag
  image_tag_mutability = "MUTABLE"
}
# ruleid: tf-mutable-image-tag
resource "aws_ecr_repository" "plain" {
  name = "plain"
}
resource "azurerm_container_registry" "app" {
  # ruleid: tf-mutable-image-tag
  admin_enabled = true
}
# ok: tf-mutable-image-tag
resource "aws_ecr_repository" "safe" {
  image_tag_mutability = "IMMUTABLE"
}
# ok: tf-mutable-image-tag
resource "aws_ecr_repository_policy" "app" {
  repository = aws_ecr_repository.safe.name
}
resource "azurerm_container_registry" "safe" {
  # ok: tf-mutable-image-tag
  admin_enabled = false
}
