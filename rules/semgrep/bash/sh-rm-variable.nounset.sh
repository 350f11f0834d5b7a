#!/bin/bash
set -euo pipefail
# ok: sh-rm-variable
rm -rf "$DIR/"
