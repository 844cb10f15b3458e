package org.zonereader.intake.page;

/**
 * An address of the web that stands alone: {@code https://example.org/2025/1103/a.html}. Its date
 * may give the year.
 */
final class AddressLine extends WordedLine {
  AddressLine() {
    super(
        "address-line",
        600,
        "^[<(]?((原文|本文|文章)?(链接|网址|地址|出处|url))?\\s*:?\\s*(https?://|www\\.)\\S+$");
  }
}
