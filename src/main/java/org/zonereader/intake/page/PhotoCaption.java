package org.zonereader.intake.page;

/** What stands under a photo: {@code 图为大会现场。甲摄}, {@code 会议现场}, {@code (资料图片)}. */
final class PhotoCaption extends WordedLine {
  PhotoCaption() {
    super(
        "photo-caption",
        120,
        "^[(▲△▼◇↑]?\\s*(图为|图片为|上图|下图|左图|右图|资料图|图[\\d①-⑳一二三四五六七八九十]{0,2}\\s*[:|丨]|图片\\s*[:|丨]|图\\s*[/／]|图片由.{2,40}提供|图片来源|图\\d{1,2}$|pic\\s?\\d)"
            + "|^\\S{1,80}\\.(jpe?g|png|gif|webp|bmp)$|^\\[?(图片|图)\\d{0,2}\\]?$"
            + "|^[^。]{2,100}[\\s。;,)]?[\\u4e00-\\u9fff\\s]{2,8}摄\\)?。?$"
            + "|^.{0,90}(供图|(?<![\\u4e00-\\u9fff])摄影)\\)?。?$"
            + "|^[(▲△▼◇↑]?\\s*([^。,;:]{0,20}(会议|大会|活动|学习|培训|宣讲|座谈|签约|调研|仪式))?现场(图|照片|图片)?\\)?$");
  }

  @Override
  public boolean setsAside(Line line) {
    return line.level() == 0 && super.setsAside(line);
  }
}
