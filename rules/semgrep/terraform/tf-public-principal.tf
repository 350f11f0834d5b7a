data "aws_iam_policy_document" "open" {
  # ruleid: tf-public-principal
  statement {
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::logs/*"]
  }
  # ok: tf-public-principal
  statement {
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.app.arn]
    }
    actions = ["s3:GetObject"]
  }
  # ok: tf-public-principal
  statement {
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    actions = ["sqs:SendMessage"]
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.main.arn]
    }
  }
}
resource "aws_iam_role" "open" {
  assume_role_policy = jsonencode({
    # ruleid: tf-public-principal
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }]
  })
}
resource "aws_sqs_queue_policy" "open" {
  policy = <<POLICY
{
  "Statement": [
    # ruleid: tf-public-principal
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "sqs:SendMessage"
    },
    # ok: tf-public-principal
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "sqs:*"
    }
  ]
}
POLICY
}
