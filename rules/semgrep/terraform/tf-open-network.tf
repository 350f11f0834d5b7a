resource "aws_security_group" "app" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ruleid: tf-open-network
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    # ok: tf-open-network
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ok: tf-open-network
    cidr_blocks = ["10.0.0.0/8"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ok: tf-open-network
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group_rule" "all" {
  type        = "ingress"
  from_port   = 0
  to_port     = 65535
  protocol    = "-1"
  # ruleid: tf-open-network
  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
}
# ruleid: tf-open-network
resource "google_compute_firewall" "ssh" {
  name = "ssh"
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
  source_ranges = ["0.0.0.0/0"]
}
# ruleid: tf-open-network
resource "azurerm_network_security_rule" "rdp" {
  direction              = "Inbound"
  access                 = "Allow"
  destination_port_range = "3389"
  source_address_prefix  = "*"
}
