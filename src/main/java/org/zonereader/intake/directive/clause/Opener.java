package org.zonereader.intake.directive.clause;

/**
 * Words that announce what was said: 会议强调, 某某指出, 《决定》提出.
 *
 * @param foreign true when somebody above or outside the report's meeting is quoted
 * @param urging true for 强调, 要求 and the like, which a bare verb phrase may follow
 * @param bare true when no speaker is named (要求各部门…): inside a directive it is an action
 * @param end offset in the phrase of what follows; the phrase's length when it is only an opener
 */
public record Opener(boolean foreign, boolean urging, boolean bare, int end) {}
