# ruleid: tf-unpinned-module
module "vpc" {
  source = "git::https://example.com/network.git"
}
# ruleid: tf-unpinned-module
module "app" {
  source = "github.com/octo/app?ref=main"
}
# ruleid: tf-unpinned-module
module "db" {
  source = "terraform-aws-modules/rds/aws"
  name   = "db"
}
# ok: tf-unpinned-module
module "safe" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.12.0"
}
# ok: tf-unpinned-module
module "local" {
  source = "./modules/app"
}
# ok: tf-unpinned-module
module "commit" {
  source = "git::https://example.com/network.git?ref=3f786850e387550fdab836ed7e6dc881de23001b"
}
