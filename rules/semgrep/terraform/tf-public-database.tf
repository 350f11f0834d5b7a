resource "aws_db_instance" "main" {
  engine              = "mysql"
  # ruleid: tf-public-database
  publicly_accessible = true
}
resource "azurerm_mssql_server" "main" {
  # ruleid: tf-public-database
  public_network_access_enabled = true
}
resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      authorized_networks {
        name  = "all"
        # ruleid: tf-public-database
        value = "0.0.0.0/0"
      }
    }
  }
}
resource "aws_lambda_function_url" "hook" {
  # ruleid: tf-public-database
  authorization_type = "NONE"
}
resource "aws_db_instance" "safe" {
  # ok: tf-public-database
  publicly_accessible = false
}
resource "azurerm_linux_web_app" "site" {
  # ok: tf-public-database
  public_network_access_enabled = true
}
resource "google_sql_database_instance" "safe" {
  settings {
    ip_configuration {
      authorized_networks {
        # ok: tf-public-database
        value = "192.0.2.7/32"
      }
    }
  }
}
