#!/bin/sh
# Puts ZoneReader, unpacked anywhere, into the menu of this user; no admin rights are needed. Run it
# again after moving the folder; "add-to-menu.sh --remove" takes it out. Libraries are not touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/zonereader.desktop
type=$share/mime/packages/zonereader.xml
if [ "${1:-}" = --remove ]; then
  rm -f "$entry" "$type"
else
  mkdir -p "$share/applications" "$share/mime/packages"
  cat > "$entry" <<END
[Desktop Entry]
Type=Application
Name=ZoneReader
Name[zh_CN]=园区对读
Comment=Read and compare reports about development zones, offline
Comment[zh_CN]=离线阅读、对比各园区的报道
Exec="$here/bin/zonereader" %f
Icon=$here/zonereader.svg
Terminal=false
Categories=Office;
MimeType=application/x-zonereader;
StartupWMClass=org.zonereader.Main
END
  cat > "$type" <<END
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-zonereader">
    <comment>ZoneReader library</comment>
    <comment xml:lang="zh_CN">园区对读资料库</comment>
    <glob pattern="*.zonereader"/>
  </mime-type>
</mime-info>
END
fi
for tool in update-desktop-database:applications update-mime-database:mime; do
  if command -v "${tool%%:*}" >/dev/null 2>&1; then
    "${tool%%:*}" "$share/${tool##*:}" || true
  fi
done
