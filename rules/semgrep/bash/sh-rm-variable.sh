#!/bin/bash
# ruleid: sh-rm-variable
rm -rf $DIR/*
# ruleid: sh-rm-variable
rm -rf "$BUILD_DIR/"
# ruleid: sh-rm-variable
rm -fr "${PREFIX}/bin"
if test -n "$1"; then
  # ruleid: sh-rm-variable
  sudo rm -r $1
fi
# ok: sh-rm-variable
rm -rf "${DIR:?}/"*
# ok: sh-rm-variable
rm -rf ./build "$tmpdir"
# ok: sh-rm-variable
rm -f "$DIR/file"
# ok: sh-rm-variable
echo rm -rf "$DIR/"
