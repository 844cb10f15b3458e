#!/usr/bin/env python3
"""Helper of make-fonts.sh: works out the character repertoire and finishes the subset fonts
(own family name, Chinese dash).

  make_fonts.py repertoire <8105 table.json> <8105 traditional forms.txt> <out.txt> <font.ttf>...
  make_fonts.py finish <in.ttf> <out.ttf> <family> <PostScript name>
"""
import copy
import json
import re
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

# Forms in everyday use in Hong Kong, Macau and Taiwan texts that none of the tables has.
EXTRA = "衞綫啓説爲峯羣鈎衆麪粧鋭閲産戸啲嘅咗嚟冇哋鰂氹冚嗰"
# Everything that is not a Chinese character; a code point that one of the faces lacks is left out.
RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x00FF), (0x0100, 0x017F),  # Basic Latin, Latin-1, Latin Extended-A
    (0x01CD, 0x01DC), (0x01F8, 0x01F9), (0x0251, 0x0251), (0x0261, 0x0261),  # pinyin
    (0x02C6, 0x02DD),                    # spacing accents, tone marks
    (0x2000, 0x206F), (0x2070, 0x209F),  # General Punctuation, super- and subscripts
    (0x20A0, 0x20BF), (0x2100, 0x214F),  # currency, letterlike (℃ № ™)
    (0x2150, 0x218F), (0x2190, 0x21FF),  # number forms (Roman numerals), arrows
    (0x2200, 0x22FF), (0x2300, 0x23FF),  # mathematical, technical (⌘ where drawn)
    (0x2460, 0x24FF), (0x2500, 0x257F),  # enclosed alphanumerics, box drawing
    (0x2580, 0x259F), (0x25A0, 0x25FF),  # blocks, geometric shapes
    (0x2600, 0x26FF), (0x2700, 0x27BF),  # symbols, dingbats
    (0x3000, 0x303F), (0x3040, 0x312F),  # CJK Symbols and Punctuation, kana, bopomofo
    (0x3220, 0x3229), (0x3251, 0x325F), (0x3280, 0x3289), (0x32B1, 0x32BF),  # ㈠ ㉑ ㊀ ㊱
    (0xFE30, 0xFE6F), (0xFF00, 0xFFEF),  # compatibility and small forms, Halfwidth and Fullwidth
]
IDEOGRAPHS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
KEEP_NAMES = {0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17}


def inside(code, ranges):
    return any(a <= code <= b for a, b in ranges)


def decodable(codec, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.update(map(ord, bytes((lead, trail)).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


def repertoire(table, forms, out, fonts):
    high = range(0xA1, 0xFF)
    with open(table, encoding="utf-8") as f:
        standard = {ord(c) for c in json.load(f)}
    if len(standard) != 8105:
        sys.exit(f"the table has {len(standard)} characters, not 8105")
    gb2312 = decodable("gb2312", range(0xA1, 0xF8), high)
    gbk_symbols = decodable("gbk", range(0xA1, 0xAA), [t for t in range(0x40, 0xFF) if t != 0x7F])
    big5 = {c for c in decodable("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *high])
            if inside(c, IDEOGRAPHS)}
    with open(forms, encoding="utf-8") as f:
        traditional = {c for c in map(ord, f.read()) if inside(c, IDEOGRAPHS)}
    cmaps = [set(TTFont(p, lazy=True).getBestCmap()) for p in fonts]
    common = set.intersection(*cmaps)

    required = standard | gb2312 | big5 | traditional | set(map(ord, EXTRA))
    missing = sorted(required - common)
    if missing:
        sys.exit("not in every face: " + "".join(map(chr, missing)))
    other = {c for c in common if inside(c, RANGES)} | (gbk_symbols & common)
    chosen = required | other
    hanzi = {c for c in chosen if inside(c, IDEOGRAPHS)}
    with open(out, "w", encoding="ascii") as f:
        f.writelines(f"U+{c:04X}\n" for c in sorted(chosen))
    han = {name: {c for c in s if inside(c, IDEOGRAPHS)} for name, s in (("gb", gb2312), ("t", traditional))}
    print(f"repertoire: 8105 table {len(standard)}; GB 2312 {len(gb2312)} ({len(han['gb'])} ideographs, "
          f"{len(han['gb'] - standard)} not in the table); "
          f"Big5 level 1 {len(big5)} ({len(big5 - standard - gb2312)} new); "
          f"traditional forms {len(traditional)} ({len(traditional - standard - gb2312 - big5)} new); "
          f"extra {len(set(map(ord, EXTRA)) - standard - gb2312 - big5 - traditional)} new")
    print(f"repertoire: {len(hanzi)} Chinese characters + {len(chosen - hanzi)} others = {len(chosen)}")


def chinese_dash(font):
    """Gives U+2014 a full-width glyph without side bearings, so that —— is one unbroken line.

    Noto draws it as a Latin dash and turns it into a Chinese one by OpenType features that JavaFX does
    not apply. The bar is that of U+2015: same height and weight.
    """
    cmap, glyf = font.getBestCmap(), font["glyf"]
    dash, bar = cmap[0x2014], copy.deepcopy(glyf[cmap[0x2015]])
    width, _ = font["hmtx"][cmap[0x2015]]
    xs = {x for x, _ in bar.coordinates}
    if len(bar.coordinates) != 4 or len(xs) != 2 or [c for c, g in cmap.items() if g == dash] != [0x2014]:
        sys.exit("U+2015 is not a plain bar, or the glyph of U+2014 is shared")
    bar.coordinates = GlyphCoordinates([(0 if x == min(xs) else width, y) for x, y in bar.coordinates])
    bar.recalcBounds(glyf)
    glyf[dash] = bar
    font["hmtx"][dash] = (width, 0)


def finish(source, target, family, postscript):
    font = TTFont(source, recalcTimestamp=False)
    table = font["name"]
    version = re.search(r"\d+\.\d+", table.getDebugName(5)).group()
    table.names = [n for n in table.names if n.nameID in KEEP_NAMES]
    for name_id, text in {
        1: family, 2: "Regular", 3: f"{version};ZR;{postscript}", 4: family,
        5: f"Version {version}; ZoneReader subset", 6: postscript, 16: family, 17: "Regular",
    }.items():
        table.setName(text, name_id, 3, 1, 0x409)
    # One family per file, each "Regular": nothing is left for JavaFX to embolden or slant.
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | 0b1000000
    font["head"].macStyle = 0
    # Variation sequences are of no use to JavaFX.
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format != 14]
    chinese_dash(font)
    font.save(target, reorderTables=True)


if __name__ == "__main__":
    if len(sys.argv) > 5 and sys.argv[1] == "repertoire":
        repertoire(sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:])
    elif len(sys.argv) == 6 and sys.argv[1] == "finish":
        finish(*sys.argv[2:])
    else:
        sys.exit(__doc__)
