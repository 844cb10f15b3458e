#!/bin/sh
# Draws the icon in every size from zonereader.svg. Needs rsvg-convert (librsvg2-bin), convert
# (imagemagick) and png2icns (icnsutils). The results are committed; run it after changing the SVG.
set -eu
cd "$(dirname "$0")"
window=../../src/main/resources/org/zonereader/ui/window/icons
mkdir -p png "$window"
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert -w "$size" -h "$size" zonereader.svg -o "png/$size.png"
done
for size in 16 32 48 64 128 256; do
  cp "png/$size.png" "$window/$size.png"
done
convert png/16.png png/24.png png/32.png png/48.png png/64.png png/128.png png/256.png zonereader.ico
png2icns zonereader.icns png/16.png png/32.png png/48.png png/128.png png/256.png png/512.png png/1024.png
rm png/1024.png
