# Sourced by installer.sh. Written, not run yet: no Windows machine has built these.
# The .msi installs for one user, without admin rights; the zip is for machines where nothing may be
# installed. Needs WiX 3 or newer on PATH, and Git's sh.

command -v candle >/dev/null 2>&1 || needs wix "the WiX toolset"

(cd "$out" && powershell -NoProfile -Command \
  "Compress-Archive -Path zonereader -DestinationPath zonereader-$version-windows-x64.zip")

# The code of the upgrade must never change: it is how an installer knows the version before it.
"$jdk/bin/jpackage" --type msi --name ZoneReader --app-version "$version" --vendor ZoneReader \
  --description "Offline reader for reports about development zones" \
  --app-image "$image" --dest "$out" --icon packaging/icon/zonereader.ico \
  --win-per-user-install --win-menu --win-menu-group ZoneReader --win-shortcut \
  --win-upgrade-uuid 6f0b6d0a-9b5c-4d0e-8d0c-2a7f4f1c6e35 \
  --file-associations packaging/windows/association.properties
