# ruleid: tf-plain-http
resource "aws_lb_listener" "web" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_cloudfront_distribution" "web" {
  default_cache_behavior {
    # ruleid: tf-plain-http
    viewer_protocol_policy = "allow-all"
  }
}
resource "azurerm_storage_account" "files" {
  # ruleid: tf-plain-http
  https_traffic_only_enabled = false
}
# ok: tf-plain-http
resource "aws_lb_listener" "redirect" {
  port     = 80
  protocol = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}
# ok: tf-plain-http
resource "aws_lb_listener" "safe" {
  port     = 443
  protocol = "HTTPS"
}
resource "aws_cloudfront_distribution" "safe" {
  default_cache_behavior {
    # ok: tf-plain-http
    viewer_protocol_policy = "redirect-to-https"
  }
}
