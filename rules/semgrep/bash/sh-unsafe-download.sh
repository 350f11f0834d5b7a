#!/bin/bash
# ruleid: sh-unsafe-download
wget http://example.com/installer.bin && chmod +x installer.bin
# ruleid: sh-unsafe-download
sudo apt-get install -y --allow-unauthenticated tool
# ruleid: sh-unsafe-download
pip install --index-url http://pypi.example.com/simple tool
# ruleid: sh-unsafe-download
git clone http://example.com/tool.git
# ok: sh-unsafe-download
wget https://example.com/installer.bin
# ok: sh-unsafe-download
curl http://localhost:8080/backup.zip
# ok: sh-unsafe-download
apt-get install -y tool
# ok: sh-unsafe-download
curl -s http://example.com/health
