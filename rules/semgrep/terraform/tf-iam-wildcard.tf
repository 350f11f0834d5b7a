data "aws_iam_policy_document" "all" {
  # ruleid: tf-iam-wildcard
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "admin" {
  policy = jsonencode({
    Version   = "2012-10-17"
    # ruleid: tf-iam-wildcard
    Statement = [{
      Action   = "*"
      Effect   = "Allow"
      Resource = "*"
    }]
  })
}
resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.app.name
  # ruleid: tf-iam-wildcard
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "google_project_iam_member" "owner" {
  # ruleid: tf-iam-wildcard
  role   = "roles/owner"
  member = "user:jo@example.com"
}
resource "azurerm_role_assignment" "owner" {
  # ruleid: tf-iam-wildcard
  role_definition_name = "Owner"
}
data "aws_iam_policy_document" "read" {
  # ok: tf-iam-wildcard
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.logs.arn}/*"]
  }
  # ok: tf-iam-wildcard
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}
resource "azurerm_role_assignment" "reader" {
  # ok: tf-iam-wildcard
  role_definition_name = "Reader"
}
