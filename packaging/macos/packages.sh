# Sourced by installer.sh. Written, not run yet: no Mac has built this. The image is not signed; a
# signed one needs --mac-sign and a developer's certificate.

"$jdk/bin/jpackage" --type dmg --name ZoneReader --app-version "$bundle_version" \
  --app-image "$image" --dest "$out" --icon packaging/icon/zonereader.icns \
  --file-associations packaging/macos/association.properties
